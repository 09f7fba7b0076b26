using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>A meeting pack from any pages: chosen here, shown here to be printed.</summary>
public sealed class PackModel(SiteContent content) : PageModel
{
    public sealed record Choice(string Id, string Title, bool IsChosen, string? Anchor);

    public sealed record Group(string Title, IEnumerable<Choice> Choices);

    public sealed record Sheet(string Anchor, string Title, HandOut HandOut);

    [BindProperty(SupportsGet = true)]
    public List<string?> Items { get; set; } = [];

    public MeetingPack? Pack { get; private set; }

    public Errors Errors { get; } = [];

    public string PageTitle => Errors.Count > 0 ? "Please fix: Meeting pack" : Pack?.Title ?? "Meeting pack";

    public string ChoiceHeading => Pack is null ? "What to choose from" : "Change what is in it";

    public IEnumerable<Sheet> Sheets => Pack!.HandOuts.Select((handOut, i) => new Sheet($"hand-out-{i + 1}", Pack.HeadingOf(handOut), handOut));

    public string WordFile => $"/library/pack/{PackDocument.FileName}?{string.Join('&', Pack!.HandOuts.Select(h => $"items={h.Id}"))}";

    public IEnumerable<Group> Choices =>
    [
        new("Tools", [Choose(MeetingPack.Quiz, content.Timeline.Quiz.Title) with { Anchor = Errors.Anchor("items") }, Choose(MeetingPack.Motivation, content.Motivation.Title)]),
        .. content.Shelf.Topics.Select(t => new Group(t.Title, t.Entries.Select(e => Choose(e.Id, e.Title)))),
    ];

    public IActionResult OnGet(bool made)
    {
        (Pack, var error) = MeetingPack.Of(content, [.. Items.OfType<string>()]);
        Errors.AddIf(error ?? (made && Pack is null ? new("items", "Choose at least one page") : null));

        return Errors.Count > 0 ? this.PageAgain() : Page();
    }

    private Choice Choose(string id, string title) => new(id, title, Items.Contains(id), null);
}
