using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ReadinessKit.Web.Backups;

/// <summary>What a backup says about itself.</summary>
/// <param name="Format">How the file is made up; a program reads its own format and older ones.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="MadeAt">When, in UTC.</param>
/// <param name="NewestMigration">The newest migration of its database; empty for none.</param>
/// <param name="AuditNumber">The number of the newest line of the audit log; 0 for none.</param>
/// <param name="AuditHash">The hash of that line.</param>
public sealed record Manifest(int Format, string Program, DateTime MadeAt, string NewestMigration, long AuditNumber, string AuditHash)
{
    public const int ThisFormat = 1;

    private static readonly JsonSerializerOptions Strict = new() { WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static string ThisProgram => typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Describes a database that nobody writes to.</summary>
    public static Manifest Of(SqliteConnection database, DateTimeOffset madeAt)
    {
        var migration = Text(database, "SELECT MAX(MigrationId) FROM __EFMigrationsHistory", "__EFMigrationsHistory");
        var head = Text(database, "SELECT Number || ' ' || Hash FROM AuditLog ORDER BY Number DESC LIMIT 1", "AuditLog").Split(' ');

        return new(ThisFormat, ThisProgram, madeAt.UtcDateTime, migration, head[0].Length == 0 ? 0 : long.Parse(head[0]), head.Length == 1 ? "" : head[1]);
    }

    public static async Task<Manifest> Read(Stream stream) =>
        await JsonSerializer.DeserializeAsync<Manifest>(stream, Strict) ?? throw new JsonException();

    public Task Write(Stream stream) => JsonSerializer.SerializeAsync(stream, this, Strict);

    // A database of an older program need not have the table yet.
    private static string Text(SqliteConnection database, string sql, string table)
    {
        using var command = database.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $table)";
        command.Parameters.AddWithValue("$table", table);

        if ((long)command.ExecuteScalar()! == 0)
        {
            return "";
        }

        // The texts are the two above.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar() as string ?? "";
    }
}
