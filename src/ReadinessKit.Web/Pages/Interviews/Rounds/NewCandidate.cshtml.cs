using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Adds a candidate; everybody who rates gets a card for them.</summary>
[For(nameof(Right.RunHiring))]
public sealed class NewCandidateModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : RoundPage(db, member, clock)
{
    /// <summary>The most candidates of a round.</summary>
    public const int Most = 200;

    [BindProperty(Name = "")]
    public CandidateForm Input { get; set; } = new();

    /// <summary>What the button that was pressed does, beside adding.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public Errors Errors { get; } = [];

    public IReadOnlyList<Choice> Accounts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Accounts = await RoundAccounts.Of(Db, Seats, cancel);
        Input.Minutes = (await GuideOf(Round.GuideNumber, cancel)).Minutes.ToString(CultureInfo.InvariantCulture);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Accounts = await RoundAccounts.Of(Db, Seats, cancel);
        var read = Input.Read(Organization.DayOf(Clock.GetUtcNow()), Errors);
        LookAt("Instruction", read.Instruction, content.NoteCheck, Errors);

        if (RoundAccounts.Wrong(Input.Account, Accounts) is { } error)
        {
            Errors.Add(error);
        }

        var last = await Db.Candidates.Where(c => c.RoundId == Round.Id).MaxAsync(c => (int?)c.Number, cancel) ?? 0;

        if (!Round.IsOpen)
        {
            Errors.Add(new("Name", "The round is closed: nobody can be added"));
        }
        else if (last >= Most)
        {
            Errors.Add(new("Name", $"A round has at most {Most} candidates. Begin another one"));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        await Add(read, last, cancel);
        return LocalRedirect(Do == "another" ? $"{Address}/candidates/new" : Address);
    }

    // Two who add at once ask for the same number: the second takes the next one.
    private async Task Add(ReadCandidate read, int last, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            var candidate = new RoundCandidate
            {
                OrganizationId = Organization.Id,
                RoundId = Round.Id,
                Number = last + tries,
                Name = read.Name,
                PersonId = Guid.TryParse(Input.Account, out var account) ? account : null,
                GuideNumber = Round.GuideNumber,
                StartsAt = read.StartsAt is { } at ? Organization.Moment(at) : null,
                Minutes = read.Minutes,
                Place = read.Place,
                Instruction = read.Instruction,
                CreatedAt = Clock.GetUtcNow(),
            };
            Db.Add(candidate);
            Db.AddRange(Seats.Where(s => s.IsActive && s.Duty.Rates()).Select(s => Scorecard.For(candidate, s)));

            try
            {
                await Db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException e) when (tries < AppDb.MostTries && SqliteFault.Refuses(e))
            {
                Db.ChangeTracker.Clear();
            }
        }
    }
}

/// <summary>The members who may be a candidate of a round: those without a seat on its committee.</summary>
internal static class RoundAccounts
{
    public static async Task<IReadOnlyList<Choice>> Of(AppDb db, IReadOnlyList<PanelSeat> seats, CancellationToken cancel) =>
        [.. (await db.MembersWith(Right.Enter, cancel)).Where(m => m.PersonId != db.PersonId && seats.All(s => s.PersonId != m.PersonId)).Select(m => new Choice(m.PersonId.ToString(), m.Person!.Name))];

    public static RuleError? Wrong(string? account, IReadOnlyList<Choice> accounts) =>
        string.IsNullOrEmpty(account) || accounts.Any(a => a.Value == account) ? null : new("Account", "Choose one of the accounts, or none");
}
