using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>The agency's own content files, what is wrong with them, and the shipped ones to start from.</summary>
[Authorize(AccountSetup.OperatorOnly)]
[Confidential]
public sealed class ContentModel(CurrentContent current, ContentState content, TimeProvider clock) : PageModel
{
    /// <summary>An own file that is in use.</summary>
    public sealed record Line(string Path, string How, bool HasChangedUpstream);

    /// <summary>An own file that is not.</summary>
    public sealed record Broken(string Path, string Since, string Meanwhile, bool IsGone, ProblemLines Problems);

    /// <summary>A shipped file.</summary>
    public sealed record Start(string Path, bool IsOwn);

    public string Search { get; private set; } = "";

    public bool IsSearch => Search.Length > 0;

    public IReadOnlyList<Broken> SetAside { get; private set; } = [];

    public IReadOnlyList<Line> Files { get; private set; } = [];

    public IReadOnlyList<(string Path, string Why)> Ignored => content.Ignored;

    public IReadOnlyList<Start> Shipped { get; private set; } = [];

    public bool HasNothing => Files.Count == 0 && SetAside.Count == 0;

    public void OnGet(string? q)
    {
        Search = (q ?? "").Trim();
        var own = content.Files.Select(f => f.Path).ToHashSet();
        SetAside = [.. content.Files.Where(f => f.IsSetAside).Select(f => new Broken(f.Path, clock.Moment(f.Since!.Value), Meanwhile(f), f.IsGone, ProblemLines.Of(f.Path, f.Problems)))];
        Files = [.. content.Files.Where(f => !f.IsSetAside).Select(f => new Line(f.Path, How(f), HasChangedUpstream(f.Path)))];
        Shipped = [.. current.Shipped.Keys.Where(p => p.Contains(Search, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Select(p => new Start(p, own.Contains(p)))];
    }

    private string Meanwhile(OwnStatus file) =>
        file.IsGone ? "It was deleted, but other files need it. Its last text goes on being used."
        : file.HasLastGood ? "Its last good text goes on being used."
        : current.Shipped.ContainsKey(file.Path) ? "The shipped file is used."
        : "Nothing of it is used.";

    private string How(OwnStatus file) =>
        file.Extends ? "Extends the shipped file" : current.Shipped.ContainsKey(file.Path) ? "Replaces the shipped file" : "A file of your own";

    private bool HasChangedUpstream(string path) =>
        current.Shipped.GetValueOrDefault(path) is { } shipped && current.Copies.Of(path) is { } copied && copied != shipped.Text;
}
