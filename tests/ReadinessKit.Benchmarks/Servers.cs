using Microsoft.EntityFrameworkCore;

namespace ReadinessKit.Benchmarks;

/// <summary>What the site is compared with: each one a process of its own, started by a verb.</summary>
internal static class Servers
{
    public static async Task<int> Run(string[] what)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        Action<WebApplication>? map = what switch
        {
            ["raw", var file] => Raw(file),
            ["empty", var size] => Empty(builder.Services, int.Parse(size)),
            ["plain-ef", var database] => PlainEf(builder.Services, database),
            _ => null,
        };

        if (map is null)
        {
            Console.Error.WriteLine($"There is no server '{string.Join(' ', what)}'.");
            return 2;
        }

        await using var app = builder.Build();
        map(app);
        await app.RunAsync();
        return 0;
    }

    /// <summary>The bytes of a file, with nothing between them and Kestrel.</summary>
    private static Action<WebApplication> Raw(string file)
    {
        var bytes = File.ReadAllBytes(file);

        return app => app.MapGet("/", context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            return context.Response.Body.WriteAsync(bytes, 0, bytes.Length);
        });
    }

    /// <summary>A Razor page with a layout and nothing but filling in it.</summary>
    private static Action<WebApplication> Empty(IServiceCollection services, int size)
    {
        services.AddSingleton(new Filling(new('x', size)));
        services.AddRazorPages();
        return app => app.MapRazorPages();
    }

    /// <summary>Inserts the site's row as Entity Framework does it when nothing is set: no turns, no time to wait for a lock.</summary>
    private static Action<WebApplication> PlainEf(IServiceCollection services, string database)
    {
        services.AddSingleton(SampleRow.Read(database));
        services.AddDbContext<PlainDb>(db => db.UseSqlite(SampleRow.ConnectionString(database)));

        return app =>
        {
            app.MapGet("/", () => "ok");
            app.MapPost("/", async (PlainDb db, SampleRow row) =>
            {
                db.Rows.Add(row.New());
                await db.SaveChangesAsync();
            });
        };
    }
}

internal sealed record Filling(string Text);

internal sealed class PlainDb(DbContextOptions<PlainDb> options, SampleRow row) : DbContext(options)
{
    public DbSet<Dictionary<string, object>> Rows => Set<Dictionary<string, object>>(SampleRow.Table);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.SharedTypeEntity<Dictionary<string, object>>(SampleRow.Table, entity =>
        {
            foreach (var (column, value) in row.New())
            {
                entity.IndexerProperty(value.GetType(), column);
            }

            entity.ToTable(SampleRow.Table).HasKey(SampleRow.Key);
        });
}
