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
        var (data, email, password) = await MakeDemo(name, organizations);
        return (await Demo(data, [], TimeSpan.FromMinutes(2)), email, password);
    }

    /// <summary>Makes a folder of made-up data if it is not there yet, and says how an executive signs in.</summary>
    public async Task<(string Data, string Email, string Password)> MakeDemo(string name, int organizations)
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

        return File.ReadAllLines(key) is [var email, var password]
            ? (data, email, password)
            : throw new InvalidOperationException($"{key} does not hold an e-mail and a password.");
    }

    /// <summary>A copy of a data folder that no site uses; it is gone at the end.</summary>
    public string Copy(string data)
    {
        var copy = NewFolder();

        foreach (var file in Directory.GetFiles(data, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Starts the site with made-up data; without something that protects its saves, if that is asked for: see <see cref="StartupHook"/>.</summary>
    public Task<ChildServer> Demo(string data, string[] options, TimeSpan patience, string? without = null) => Start("src/ReadinessKit.Web", "/readyz", ["demo", .. options], address =>
    {
        var settings = new Dictionary<string, string?> { ["KIT_DATA"] = data, ["KIT_URL"] = address, ["KIT_BACKUP_AT"] = "off", ["KIT_SIGNINS_PER_MINUTE"] = "0" };

        if (without is not null)
        {
            settings["DOTNET_STARTUP_HOOKS"] = Path.Combine(FolderOf("tests/ReadinessKit.Benchmarks"), "ReadinessKit.Benchmarks.dll");
            settings[StartupHook.Setting] = without;
        }

        return settings;
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
