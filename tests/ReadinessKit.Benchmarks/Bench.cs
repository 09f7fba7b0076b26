using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReadinessKit.Benchmarks;

/// <summary>The published programs, and everything that a run starts and leaves behind until its end.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly string _temp = Directory.CreateTempSubdirectory("readinesskit-bench-").FullName;
    private readonly List<ChildServer> _servers = [];
    private readonly string _published;

    private readonly string _made;

    /// <summary>Keeps the published programs, and the large data folders that are made, where these are wanted again.</summary>
    public Bench(string? published, string? made) =>
        (_published, _made) = (Path.GetFullPath(published ?? Path.Combine(_temp, "published")), Path.GetFullPath(made ?? Path.Combine(_temp, "made")));

    /// <summary>Publishes the site, and this program for the other servers, as the Dockerfile does.</summary>
    public async Task Publish()
    {
        foreach (var project in new[] { "src/ReadinessKit.Web", "tests/ReadinessKit.Benchmarks" })
        {
            if (!Directory.Exists(FolderOf(project)))
            {
                Console.WriteLine($"Publishing {project}");
                await PublishProject(project, FolderOf(project));
            }
        }
    }

    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_temp, Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>Starts the site with its own data folder; it runs until the end unless it is disposed before.</summary>
    public Task<ChildServer> StartSite(string data) => Start("src/ReadinessKit.Web", "/readiness/quiz", [], address => new()
    {
        ["KIT_DATA"] = data,
        ["KIT_URL"] = address,
        ["KIT_RESULTS_PER_MINUTE"] = "0",
        ["KIT_API_PER_MINUTE"] = "0",
    });

    /// <summary>Starts the site with made-up data, which is made first if it is not there yet, and says how an executive signs in.</summary>
    public async Task<(ChildServer Site, string Email, string Password)> StartDemo(string name, int organizations)
    {
        var data = Path.Combine(_made, name);
        var key = Path.Combine(data, "executive");

        if (!File.Exists(key))
        {
            Console.WriteLine($"Making up {organizations + 1} organizations");
            await using var maker = await Demo(data, ["--new", $"--organizations={organizations}"], TimeSpan.FromHours(1));
            var executive = maker.Output.Single(line => line.TrimStart().StartsWith("Executive ", StringComparison.Ordinal)).Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            await File.WriteAllLinesAsync(key, executive[^2..]);
        }

        return await Demo(data, [], TimeSpan.FromMinutes(2)) is var site && File.ReadAllLines(key) is [var email, var password]
            ? (site, email, password)
            : throw new InvalidOperationException($"{key} does not hold an e-mail and a password.");
    }

    private Task<ChildServer> Demo(string data, string[] options, TimeSpan patience) => Start("src/ReadinessKit.Web", "/readyz", ["demo", .. options], address => new()
    {
        ["KIT_DATA"] = data,
        ["KIT_URL"] = address,
        ["KIT_BACKUP_AT"] = "off",
    }, patience);

    /// <summary>Starts one of <see cref="Servers"/>.</summary>
    public Task<ChildServer> StartOther(params string[] what) => Start("tests/ReadinessKit.Benchmarks", "/", ["serve", .. what], address => new() { ["ASPNETCORE_URLS"] = address });

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        Directory.Delete(_temp, recursive: true);
    }

    private async Task<ChildServer> Start(string project, string path, string[] arguments, Func<string, Dictionary<string, string?>> settings, TimeSpan? patience = null)
    {
        var program = Path.Combine(FolderOf(project), Path.GetFileName(project) + ".dll");
        var server = new ChildServer([program, .. arguments], settings);
        _servers.Add(server);
        await server.WaitForFirstAnswer(path, patience ?? TimeSpan.FromMinutes(1));

        return server;
    }

    private string FolderOf(string project) => Path.Combine(_published, Path.GetFileName(project));

    private static async Task PublishProject(string project, string folder)
    {
        var processor = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

        // The lock files name no processor, and this publishes for one; a lock file of its own leaves them as they are.
        using var publish = Process.Start(new ProcessStartInfo("dotnet",
        [
            "publish", project, "-c", "Release", "-a", processor, "--self-contained", "false", "-p:PublishReadyToRun=true",
            "-p:NuGetLockFilePath=obj/publish.lock.json", "-p:RestoreLockedMode=false", "-o", folder, "--nologo", "-v", "quiet",
        ])
        { WorkingDirectory = Repository() })!;
        await publish.WaitForExitAsync();

        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException($"{project} could not be published.");
        }
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "ReadinessKit.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Publishing needs the repository around this program.");
        }

        return folder.FullName;
    }
}
