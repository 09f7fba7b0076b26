using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Jobs;

/// <summary>All statements, to look through by role, setting, track and competency.</summary>
public sealed class StatementsModel(SiteContent content) : PageModel
{
    public sealed record Section(string Title, string Anchor, IReadOnlyList<StatementGroup> Groups);

    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Setting { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Track { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Competency { get; set; }

    public StatementChoice Choice { get; private set; } = null!;

    public IReadOnlyList<Section> Sections { get; private set; } = [];

    public string Found { get; private set; } = "";

    public bool IsFiltered => Choice.Filter != new StatementFilter();

    public void OnGet()
    {
        Choice = new(content.Jobs, new(Role, Setting, Track, Competency));
        Sections = [.. Enum.GetValues<StatementSection>()
            .Select(s => new Section(s.ToString(), s.ToString().ToLowerInvariant(), content.Jobs.Find(s, Choice.Filter)))
            .Where(s => s.Groups.Count > 0)];
        var count = Sections.Sum(s => s.Groups.Sum(g => g.Statements.Count));
        Found = count == 0 ? "No statement fits all of these. Leave one of them open." : $"{Words.Count(count, "statement")}.";
    }
}
