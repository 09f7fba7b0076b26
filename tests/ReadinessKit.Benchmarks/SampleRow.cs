using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace ReadinessKit.Benchmarks;

/// <summary>A row that the site itself wrote: whatever its columns are, the others write the same.</summary>
internal sealed class SampleRow
{
    public const string Table = "Results";
    public const string Key = "Id";

    private readonly Dictionary<string, object> _values = [];

    public static string ConnectionString(string database) => new SqliteConnectionStringBuilder { DataSource = database }.ToString();

    public static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection(ConnectionString(database));
        connection.Open();
        return connection;
    }

    public static SampleRow Read(string database)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {Table} LIMIT 1";
        using var reader = command.ExecuteReader();
        reader.Read();
        var row = new SampleRow();

        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (!reader.IsDBNull(i))
            {
                row._values.Add(reader.GetName(i), reader.GetValue(i));
            }
        }

        return row;
    }

    /// <summary>The same row under a new key.</summary>
    public Dictionary<string, object> New() => new(_values) { [Key] = NewKey() };

    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
}
