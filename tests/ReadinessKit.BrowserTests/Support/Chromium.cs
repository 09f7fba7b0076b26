using Microsoft.Playwright;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>Finds a Chromium: the one that KIT_CHROMIUM names, one on the path, or the one that Playwright installed.</summary>
public static class Chromium
{
    // The same list, in the same order, as in tests/run.sh.
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>The first one that starts; a launcher can be there and its browser not. Or null, and what was tried.</summary>
    public static async Task<(IBrowser? Browser, string WhyNot)> Launch(IPlaywright playwright)
    {
        var tried = new List<string>();

        foreach (var program in Candidates(playwright).Where(File.Exists).Distinct())
        {
            try
            {
                return (await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments }), "");
            }
            catch (Exception e) when (e is PlaywrightException or TimeoutException)
            {
                tried.Add($"{program} did not start: {e.Message.Split('\n')[0]}");
            }
        }

        return (null, $"No Chromium: set KIT_CHROMIUM to one, or install {string.Join(", ", Names)}. {string.Join("; ", tried)}".Trim());
    }

    private static IEnumerable<string> Candidates(IPlaywright playwright)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var named = Environment.GetEnvironmentVariable("KIT_CHROMIUM") ?? "";

        return
        [
            named,
            .. Names.Prepend(named).Where(name => name.Length > 0).SelectMany(name => folders.Select(folder => Path.Combine(folder, name + suffix))),
            playwright.Chromium.ExecutablePath,
        ];
    }
}
