using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>What every page of a part shows around its form.</summary>
public abstract class GuidePartPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePage(db, member, content, clock)
{
    public abstract GuidePart Part { get; }

    /// <summary>The number of the version that was opened.</summary>
    [BindProperty]
    public int? Number { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>True when somebody else saved the same part meanwhile, and nothing was saved.</summary>
    public bool IsBehind { get; protected set; }

    /// <summary>What this part still needs.</summary>
    public IReadOnlyList<GuideLine> ToDo => [.. Ready.Where(l => l.Part == Part && !l.IsReady)];

    public IReadOnlyList<Pitfall> Pitfalls => Wording.At(Part);

    /// <summary>The part that comes next; null on the last.</summary>
    public GuidePart? Next => Part == GuidePart.HandOut ? null : Part + 1;

    public string Kicker => $"{(int)Part + 1} of {GuideParts.All.Count} · Version {Row.Number}";
}

/// <summary>A page of one part with one form. What somebody else saved in other parts meanwhile stays.</summary>
public abstract class GuidePartPage<TForm>(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePartPage(db, member, content, clock)
    where TForm : GuideForm, new()
{
    private const string GoOn = "next";

    [BindProperty(Name = "")]
    public TForm Input { get; set; } = new();

    /// <summary>What the button that was pressed does, beside saving.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public void OnGet() => Input = FormOf(Guide);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        Input.Read(Guide, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var opened = Number is { } number && await VersionOf(number, cancel) is { } version ? version.Guide : Guide;

        if (!await Write(guide => Input.PartOf(guide).Equals(Input.PartOf(opened)) ? Input.Read(guide, []) : null, cancel))
        {
            (IsBehind, Number) = (true, Row.Number);
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        await AfterWrite(cancel);
        return LocalRedirect($"{(Do == GoOn ? Next is { } next ? AddressOf(next) : Address : AddressOf(Part))}?saved={Row.Number}");
    }

    /// <summary>The form filled in with a guide.</summary>
    protected abstract TForm FormOf(InterviewGuide guide);

    /// <summary>Saves what is no part of the guide's versions.</summary>
    protected virtual Task AfterWrite(CancellationToken cancel) => Task.CompletedTask;
}
