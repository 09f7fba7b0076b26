using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.OwnContent;

namespace ReadinessKit.Tests.Support;

/// <summary>The folder of an installation's own content, changed as by hand while the site runs.</summary>
public static class OwnContentFolder
{
    public static string Own(this Installation kept, string name) => Path.Combine(DataFolder.Content(kept.Folder), name);

    /// <summary>Writes a file, and lets the site look as it does every two seconds.</summary>
    public static Task Write(this Installation kept, Site site, string name, string text) => kept.Change(site, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(kept.Own(name))!);
        File.WriteAllText(kept.Own(name), text);
    });

    /// <summary>Changes anything in the folder, and lets the site look.</summary>
    public static async Task Change(this Installation kept, Site site, Action change)
    {
        Directory.CreateDirectory(kept.Own(""));
        change();
        await site.Services.GetRequiredService<CurrentContent>().Look(TestContext.Current.CancellationToken);
    }
}
