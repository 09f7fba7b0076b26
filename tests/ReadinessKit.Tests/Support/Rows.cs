using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>What the database holds, whoever it belongs to.</summary>
public static class Rows
{
    /// <summary>Works with something that the site makes for each request, and with the database beside it.</summary>
    public static async Task<TResult> Scoped<T, TResult>(this Site site, Func<T, AppDb, Task<TResult>> work)
        where T : notnull
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<T>(), scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    /// <summary>Every row of every table but the audit log, as text: its table, then its columns by name.</summary>
    public static Task<IReadOnlyList<string>> AllRows(this Site site) => site.Database<IReadOnlyList<string>>(async db =>
    {
        var rows = new List<string>();

        foreach (var table in await Read(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'AuditLog' ORDER BY name", r => r.GetString(0)))
        {
            rows.AddRange(await Read(db, $"SELECT * FROM \"{table}\"", r => $"{table}: {string.Join(", ", Enumerable.Range(0, r.FieldCount).Select(i => $"{r.GetName(i)}={Text(r.GetValue(i))}"))}"));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    });

    /// <summary>An organization's audit log, the oldest line first.</summary>
    public static Task<List<AuditEntry>> Log(this Site site, Organization organization) => site.Database(db =>
    {
        db.Enter(organization.Id);
        return db.AuditLog.OrderBy(e => e.Number).ToListAsync();
    });

    private static async Task<List<string>> Read(AppDb db, string sql, Func<System.Data.Common.DbDataReader, string> row)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();

        while (await reader.ReadAsync())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
