using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A page of one component: its form is saved at every button, and joined with what others saved meanwhile.</summary>
public abstract class ComponentPage<TForm>(AppDb db, Member member, SiteContent content, TimeProvider clock) : ComponentPage(db, member, content, clock)
    where TForm : JobForm, new()
{
    private const string PreviewOnly = "preview";

    [BindProperty(Name = "")]
    public TForm Input { get; set; } = new();

    public void OnGet()
    {
        Shown = Description;
        Fill(Description);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var start = (await VersionOf(Number, cancel)).Description;
        Shown = Input.Read(start, Errors);

        if (Do == PreviewOnly)
        {
            return Partial("_Beside", this);
        }

        var (verb, rest) = (Do ?? "").Split(':', 2) is [var first, var second] ? (first, second) : (Do ?? "", "");
        var mine = Errors.Count > 0 ? Shown : Act(Shown, verb, rest);

        if (Errors.Count > 0)
        {
            Offer();
            return this.PageAgain();
        }

        var isBehind = Number is { } number && number != Job.Number;
        var merge = await Write(start, mine, cancel);

        if (merge.Clashes.Count > 0)
        {
            ClashesWithSelf = await Db.JobVersions.Where(v => v.JobId == Job.Id && v.Number > (Number ?? 0)).AllAsync(v => v.PersonId == Member.Person.Id, cancel);
            (Clashes, Number, Shown) = (merge.Clashes, Job.Number, merge.Description);
            Fill(merge.Description);
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        if (verb == "library" && Library is { } section)
        {
            return LocalRedirect($"{Address}/statements/{section.ToString().ToLowerInvariant()}{(rest.Length > 0 ? $"?area={Uri.EscapeDataString(rest)}" : "")}");
        }

        var more = verb == "more" ? $"&more={Uri.EscapeDataString(rest)}" : "";
        return LocalRedirect($"{(verb == "next" && Next is { } next ? AddressOf(next) : AddressOf(Component))}?saved={Job.Number}{(isBehind ? "&joined=true" : "")}{more}{Anchor(verb, rest)}");
    }

    /// <summary>The statements of the library for this component; null where there are none.</summary>
    private StatementSection? Library => Component switch
    {
        JobComponent.Function => StatementSection.Functions,
        JobComponent.Responsibilities => StatementSection.Duties,
        JobComponent.Qualifications => StatementSection.Qualifications,
        _ => null,
    };

    /// <summary>The form filled in with a description.</summary>
    protected abstract TForm FormOf(JobDescription description);

    /// <summary>Adds the empty fields that are offered.</summary>
    protected virtual void Offer()
    {
    }

    /// <summary>What a button of this component does to the description.</summary>
    protected virtual JobDescription Change(JobDescription description, string verb, string id) => description;

    private void Fill(JobDescription description)
    {
        Input = FormOf(description);
        Offer();
    }

    private static string Anchor(string verb, string rest) => verb is "up" or "down" ? $"#line-{rest}" : verb is "place" or "drop" or "keep" or "back" ? "#beside" : "";

    private JobDescription Act(JobDescription description, string verb, string rest)
    {
        var at = int.TryParse(rest, out var index) ? index : -1;

        switch (verb)
        {
            case "place":
                var placed = JobMoves.Place(description, rest, Component, NewId());
                Errors.AddIf(placed is null ? new("beside", "This line names no pay for an hour or a year. Type the range, and take the line out") : null);
                return placed ?? description;
            case "drop":
                return JobMoves.Drop(description, rest);
            case "keep" when Found.ElementAtOrDefault(at) is { Rule: { Length: > 0 and <= 200 } rule } found:
                var because = string.Join(' ', (found.Because ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                Errors.AddIf(because.Length == 0 ? new($"Found[{at}].Because", "Say why it stays, in a few words") : null);
                Errors.AddIf(because.Length > MaxBecause ? new($"Found[{at}].Because", $"Shorten the reason to {MaxBecause} characters; there are {because.Length}") : null);
                return Look.Findings.Any(f => f.Finding.Rule == rule && f.Finding.Quote == (found.Quote ?? "")) ? JobMoves.Keep(description, rule, found.Quote ?? "", because) : description;
            case "back" when rest.Split('|', 2) is [var kept, var quote]:
                return JobMoves.Keep(description, kept, quote, "");
            default:
                return Change(description, verb, rest);
        }
    }
}
