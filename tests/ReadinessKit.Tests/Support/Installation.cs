using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using ReadinessKit.Web;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>A data folder that outlives the sites that run on it, with somebody who runs them.</summary>
public sealed class Installation : IDisposable
{
    public const string Email = "operator@example.org";
    public const string Password = "four maple syrup boats";

    private readonly string _password = Path.GetTempFileName();

    public Installation() => File.WriteAllText(_password, Password);

    public string Folder { get; } = Directory.CreateTempSubdirectory("readinesskit-kept-").FullName;

    public string Database => DataFolder.Database(Folder);

    public IReadOnlyList<string> Backups => Directory.Exists(DataFolder.Backups(Folder))
        ? [.. Directory.EnumerateFiles(DataFolder.Backups(Folder)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>A file beside the data that goes with it.</summary>
    public string Beside(string name) => Path.Combine(Folder, "..", $"{Path.GetFileName(Folder)}-{name}");

    /// <summary>Starts a site on the folder.</summary>
    public Site Serve(params (string Name, string Value)[] settings) => Site.With(
        [("KIT_DATA", Folder), ("KIT_OPERATOR_EMAIL", Email), ("KIT_OPERATOR_PASSWORD_FILE", _password), ("KIT_ORGANIZATION", "Riverbend"), .. settings]);

    /// <summary>Somebody who signed in as the operator.</summary>
    public static async Task<Visitor> Operator(Site site)
    {
        var visitor = site.Visitor();
        await visitor.Press(await visitor.Open("/sign-in"), "Sign in", ("Email", Email), ("Password", Password));
        return visitor;
    }

    /// <summary>Runs a verb on the folder.</summary>
    public async Task<(int? ExitCode, string Output, string Errors)> Run(params string[] args)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("KIT_DATA", Folder), new("KIT_URL", Visitor.Origin)]).Build();
        var exitCode = await CommandLine.Run(args, output, errors, settings);

        return (exitCode, output.ToString().Trim(), errors.ToString().Trim());
    }

    /// <summary>Changes the database as somebody with the file at hand could.</summary>
    public void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(_password);
        Directory.Delete(Folder, recursive: true);

        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Folder)!, Path.GetFileName(Folder) + "-*"))
        {
            File.Delete(file);
        }
    }
}
