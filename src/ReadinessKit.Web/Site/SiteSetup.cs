using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Api;
using ReadinessKit.Web.Backups;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Pages.Readiness.Results;
using ReadinessKit.Web.Search;

namespace ReadinessKit.Web.Site;

/// <summary>What the site is made of, and the order in which a request passes it.</summary>
public static class SiteSetup
{
    /// <summary>The largest form, in bytes; the longest one, a whole plan, has about 20,000.</summary>
    public const int MaxForm = 256 * 1024;

    /// <summary>The most fields of a form.</summary>
    public const int MaxFields = 4096;

    /// <summary>Adds what the site needs. The task that it returns has to be done before the site takes requests; false says that nobody runs the installation yet.</summary>
    public static Task<bool> AddSite(this WebApplicationBuilder builder, Settings settings)
    {
        var services = builder.Services;

        builder.WebHost.UseUrls(settings.Listen);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxForm;
        });

        // Two hundred rates of pay, each with ten fields, stand in one form. Its size has a limit of its own.
        services.Configure<FormOptions>(form => form.ValueCountLimit = MaxFields);

        // No addresses of requests in the log, nor in its scopes: one can hold the key to a result.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);

        // Keys lie unencrypted in the data folder, which the README says to guard; no need to warn at every start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(s => new Editions(s.GetRequiredService<CurrentContent>().State.Content));
        services.AddSingleton<SearchIndex>();
        services.AddSingleton<LiveMeetings>();
        services.AddSingleton(_ => new Limits(settings));
        services.AddHostedService<ExpiredResults>();
        services.AddHostedService<ExpiredRecords>();
        services.AddSingleton<Outbox>();
        services.AddHostedService(s => s.GetRequiredService<Outbox>());
        services.AddHostedService<NightlyBackups>();
        services.AddSingleton<EachOrganization>();
        services.AddSingleton<CardReminders>();
        services.AddSingleton<Reminders>();
        services.AddHostedService(s => s.GetRequiredService<Reminders>());

        DataFolder.Make(settings.DataFolder);
        services.AddSingleton(DataFolderInUse.Take(settings.DataFolder));
        var database = SqliteSetup.Options(settings.DataFolder);
        var changes = new ResultChanges();
        services.AddSingleton(database);
        services.AddSingleton(changes);
        services.AddScoped<AppDb>();

        // A good part of a start goes into these two, and the rest of it needs neither.
        var content = Task.Run(() => StartContent.Read(settings));
        var prepared = Task.Run(async () => await SqliteSetup.Prepare(settings.DataFolder, (await content).Content, () => new(database, changes, TimeProvider.System)));
        services.AddSingleton(_ => content.GetAwaiter().GetResult());
        services.AddSingleton<CurrentContent>();
        services.AddHostedService<ContentWatch>();
        services.AddScoped(s => s.GetRequiredService<CurrentContent>().State);
        services.AddScoped(s => s.GetRequiredService<ContentState>().Content);

        services.AddDataProtection()
            .SetApplicationName("ReadinessKit")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));

        services.AddRazorPages(pages =>
        {
            PublicPages.AddTo(pages.Conventions);
            pages.Conventions.ConfigureFilter(new HandledOnly());
        });
        services.AddAntiforgery(antiforgery =>
        {
            settings.Secure(antiforgery.Cookie, "kit-form");
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddAccounts(settings);
        ReviewApi.AddTo(services, settings);
        services.AddOutputCache(cache =>
        {
            cache.AddPolicy("public", policy => policy.Expire(TimeSpan.FromHours(1)).SetVaryByQuery([]).SetVaryByHeader("Accept-Encoding").VaryByValue(ContentVersion).Tag(CurrentContent.Tag));
            cache.AddPolicy("result", policy => policy.AddPolicy<ResultPolicy>(), excludeDefaultPolicy: true);
        });
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();

            foreach (var proxy in settings.Proxies)
            {
                forwarded.KnownIPNetworks.Add(proxy);
            }
        });
        services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
        });

        return prepared;
    }

    public static void UseSite(this WebApplication app)
    {
        var (inUse, settings) = (app.Services.GetRequiredService<DataFolderInUse>(), app.Services.GetRequiredService<Settings>());
        app.Lifetime.ApplicationStopped.Register(() =>
        {
            SqliteSetup.Close(settings.DataFolder);
            inUse.Dispose();
        });

        app.Lifetime.ApplicationStarted.Register(() => Task.Run(() => ReadTheRest(app)));

        // Before the forwarded headers, after which every request seems to come from where it began.
        app.UseMiddleware<KnownHost>();

        if (settings.Proxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        // First, as it wipes what was answered so far, the headers too, and goes through all of this again for its page.
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = e => SqliteFault.Passes(e) ? StatusCodes.Status503ServiceUnavailable
                : e is DbUpdateConcurrencyException ? StatusCodes.Status409Conflict
                : StatusCodes.Status500InternalServerError,
        });
        app.UseMiddleware<SecurityHeaders>();
        app.UseHsts();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRouting();
        app.UseMiddleware<BadRequests>();
        app.Use(NothingThere);
        app.UseAuthentication();
        app.UseMiddleware<OrganizationGate>();
        app.UseAuthorization();
        app.UseOutputCache();
        app.UseWhen(MayBeCompressed, branch => branch.UseResponseCompression());

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        MeetingChanges.Map(app);
        ReviewApi.Map(app);
        WorkIncentivesApi.Map(app);
        app.MapGet("/healthz", () => "ok").AllowAnonymous();
        app.MapGet("/readyz", Ready).AllowAnonymous();
    }

    // Beside the first requests, as it would take a good part of a start. The program ends with what is wrong, if anything is.
    private static void ReadTheRest(WebApplication app)
    {
        try
        {
            var content = app.Services.GetRequiredService<StartContent>().Content;
            content.ReadTheRest();

            // It learns from examples first: whoever asks for the first review need not wait for that.
            _ = content.JobReviewer;
        }
        catch (ContentException)
        {
            app.Lifetime.StopApplication();
        }
    }

    // Otherwise strangers would be asked to sign in for a page that is not there.
    private static Task NothingThere(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    // Only pages that are the same for everybody: compressing a secret beside what a stranger sends can reveal it.
    private static bool MayBeCompressed(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>()?.PolicyName == "public";

    // A page that was begun before a change and is done after it is kept where nobody looks for it any more.
    private static KeyValuePair<string, string> ContentVersion(HttpContext context) =>
        new("content", context.RequestServices.GetRequiredService<ContentState>().Version.ToString(CultureInfo.InvariantCulture));

    private static async Task<IResult> Ready(AppDb db, CancellationToken cancel) =>
        await db.Database.CanConnectAsync(cancel) && await db.Editions.AnyAsync(cancel)
            ? Results.Text("ready")
            : Results.Text("The database can't be read.", statusCode: StatusCodes.Status503ServiceUnavailable);
}
