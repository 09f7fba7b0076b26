using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReadinessKit.Content;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.OwnContent;

namespace ReadinessKit.Tests.Support;

/// <summary>The site with its own database, a clock that stands still, and a memory of everything it logs.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    // Every setting, so that none of the developer's own counts.
    private readonly Dictionary<string, string> _settings = new()
    {
        ["KIT_RESULTS_PER_MINUTE"] = "0",
        ["KIT_ANSWERS_PER_MINUTE"] = "0",
        ["KIT_SIGNINS_PER_MINUTE"] = "0",
        ["KIT_API_PER_MINUTE"] = "0",
        ["KIT_CONTENT"] = "",
        ["KIT_PROXIES"] = "",
        ["KIT_BACKUP_AT"] = "",
        ["KIT_BACKUPS_KEPT"] = "",
        ["KIT_LISTEN"] = "",
        ["KIT_URL"] = Support.Visitor.Origin,
        ["KIT_OPERATOR_EMAIL"] = "",
        ["KIT_OPERATOR_PASSWORD_FILE"] = "",
        ["KIT_ORGANIZATION"] = "",
        ["KIT_SMTP"] = "",
        ["KIT_SMTP_PASSWORD_FILE"] = "",
        ["KIT_MAIL_FROM"] = "",
    };
    private static SiteContent? _shipped;
    private readonly bool _isDataMine;

    public Site()
        : this([])
    {
    }

    private Site((string Name, string Value)[] settings)
    {
        foreach (var (name, value) in settings)
        {
            _settings[name] = value;
        }

        _isDataMine = !_settings.ContainsKey("KIT_DATA");

        if (_isDataMine)
        {
            _settings["KIT_DATA"] = Directory.CreateTempSubdirectory("readinesskit-").FullName;
        }
    }

    public StoppedClock Clock { get; } = new(new(2026, 11, 21, 15, 0, 0, TimeSpan.Zero));

    public LogMemory Log { get; } = new();

    public string DataFolder => _settings["KIT_DATA"];

    /// <summary>What the site is made of, changed by a test before anybody opens it.</summary>
    public Action<IServiceCollection>? Change { get; set; }

    /// <summary>The site with settings changed.</summary>
    public static Site With(params (string Name, string Value)[] settings) => new(settings);

    /// <summary>Somebody with a browser of their own.</summary>
    public Visitor Visitor() => new(this);

    /// <summary>Looks at, or changes, what the database holds.</summary>
    public async Task<T> Database<T>(Func<AppDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.UseEnvironment("Production");
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);

            // Made to be slow, which tests need not be.
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
            ShareContent(services);
            Change?.Invoke(services);
        });
    }

    // Content never changes, so that all sites with nothing but the shipped one read it once.
    private void ShareContent(IServiceCollection services)
    {
        var read = services.Last(s => s.ServiceType == typeof(StartContent)).ImplementationFactory!;

        if (_settings["KIT_CONTENT"].Length == 0)
        {
            services.AddSingleton(s => (StartContent)read(s) is { Found.Content: null } start ? start with { Content = Interlocked.CompareExchange(ref _shipped, start.Content, null) ?? start.Content } : (StartContent)read(s));
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);

        if (disposing && _isDataMine && Directory.Exists(DataFolder))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(DataFolder, recursive: true);
        }
    }
}

/// <summary>A clock that moves only when a test moves it.</summary>
public sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>Every line that was logged.</summary>
public sealed class LogMemory : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _lines.Enqueue(state.ToString()!);
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
