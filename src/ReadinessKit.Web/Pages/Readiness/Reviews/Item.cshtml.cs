using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>One point of a checklist: why, what good looks like, and what the organization says of it.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class ItemModel(AppDb db, Member member, SiteContent content, Editions editions, TimeProvider clock) : ReviewItemPage(db, member, content, editions, clock)
{
    private const string Next = "next";

    [BindProperty(Name = "")]
    public ReviewForm Input { get; set; } = new();

    /// <summary>The version that was seen; empty where nothing had been said.</summary>
    [BindProperty]
    public Guid? Version { get; set; }

    /// <summary>Where to go after saving.</summary>
    [BindProperty]
    public string? Then { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>What somebody else saved meanwhile, where it differs from what was typed.</summary>
    public IReadOnlyList<string> Theirs { get; private set; } = [];

    public IReadOnlyList<Choice> Statuses => [.. ReviewStatusWords.All.Select(s => new Choice(s.ToString(), s.InWords()))];

    /// <summary>The people who may answer for a point: those who may read reviews.</summary>
    public IReadOnlyList<Choice> People => [.. Work.Members
        .Where(m => Right.ReadTimeline.IsFor(m.Roles))
        .OrderBy(m => m.Person!.Name, StringComparer.CurrentCulture)
        .Select(m => new Choice(m.PersonId.ToString(), m.Person!.Name))];

    /// <summary>The type of the field for a day: where what was typed is no day, it stands there to be mended.</summary>
    public string TypeOfUntil => Errors.At("Until") is null ? "date" : "text";

    public string? NextAddress => Review.After(Item) is { } next ? $"{Address}/items/{next.Id}" : null;

    public string? PreviousAddress => Review.Points.ElementAtOrDefault(Review.NumberOf(Item) - 2) is { } before ? $"{Address}/items/{before.Item.Id}" : null;

    /// <summary>Who said it last, and when.</summary>
    public string? Changed => Row is { } row
        ? $"Last changed on {Words.Day(Organization.DayOf(row.ChangedAt))}{(Work.Members.FirstOrDefault(m => m.PersonId == row.ChangedById) is { } by ? $" by {by.Person!.Name}" : "")}."
        : null;

    public string Person => Work.Person(Row) ?? "nobody yet";

    public void OnGet()
    {
        Version = Row?.Version;
        Input = ReviewForm.Of(Answer, Row?.OwnerId);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var answer = Input.Read(Today, Errors);
        var owner = ReadOwner();

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        if (Row?.Version != Version)
        {
            return ChangedMeanwhile(Row, answer, owner);
        }

        if ((answer, owner) != (Answer, Row?.OwnerId) && !await TrySave(answer, owner, cancel))
        {
            return ChangedMeanwhile(await Db.ReviewItems.AsNoTracking().SingleOrDefaultAsync(i => i.Checklist == Review.Checklist.Entry.Id && i.Id == Item.Id, cancel), answer, owner);
        }

        return LocalRedirect(Then == Next && NextAddress is { } next ? next : $"{Address}#item-{Item.Id}");
    }

    private PageResult ChangedMeanwhile(ReviewItem? now, ReviewAnswer answer, Guid? owner)
    {
        Errors.Add(new("Status", "Somebody else saved this point while you were typing. What you typed is still here: save again to keep it"));
        Theirs = now is null ? [] : [.. Lines(now.Answer, now.OwnerId).Except(Lines(answer, owner))];
        Version = now?.Version;

        return this.PageAgain(StatusCodes.Status409Conflict);
    }

    private string[] Lines(ReviewAnswer answer, Guid? owner) =>
    [
        $"How it stands: {answer.Status.InWords()}",
        $"Why it is not for you: {Or(answer.Reason)}",
        $"Evidence: {Or(answer.Evidence)}",
        $"Who: {Work.Members.FirstOrDefault(m => m.PersonId == owner)?.Person!.Name ?? "nobody"}",
        $"Until: {(answer.Until is { } day ? Words.ShortDay(day) : "no day")}",
        $"Note: {Or(answer.Note)}",
    ];

    private static string Or(string text) => text.Length == 0 ? "nothing" : text;

    private Guid? ReadOwner()
    {
        if (string.IsNullOrEmpty(Input.OwnerId))
        {
            return null;
        }

        // Whoever was chosen before stays, even if they may no longer read it.
        if (Guid.TryParse(Input.OwnerId, out var person) && (person == Row?.OwnerId || People.Any(p => p.Value == person.ToString())))
        {
            return person;
        }

        Errors.Add(new("OwnerId", "Choose somebody who belongs here and may read the plan"));
        return null;
    }
}
