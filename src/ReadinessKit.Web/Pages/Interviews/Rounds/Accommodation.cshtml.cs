using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>What a candidate asked for so that the interview is accessible, and what was decided: for HR alone, and part of the record (29 CFR 1602.14).</summary>
[For(nameof(Right.RunHiring))]
public sealed class AccommodationModel(AppDb db, Member member, TimeProvider clock) : CandidatePage(db, member, clock)
{
    [BindProperty(Name = "Request")]
    public string? Asked { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    public Errors Errors { get; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var row = await Find(cancel);
        (Asked, Decision) = (row?.Request, row?.Decision);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (asked, decision) = (Asked?.Trim() ?? "", Decision?.Trim() ?? "");

        if (asked.Length == 0)
        {
            Errors.Add(new("Request", "Write down what was asked for"));
        }

        foreach (var (field, text) in new[] { ("Request", asked), ("Decision", decision) }.Where(f => f.Item2.Length > AccommodationRequest.MaxText))
        {
            Errors.Add(new(field, $"Shorten it to {AccommodationRequest.MaxText} characters; there are {text.Length}"));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var (now, row) = (Clock.GetUtcNow(), await Find(cancel));

        if (row is null)
        {
            Db.Add(new AccommodationRequest { OrganizationId = Organization.Id, CandidateId = Candidate.Id, RoundId = Round.Id, Request = asked, Decision = decision, ChangedAt = now, ChangedById = Member.Person.Id });
        }
        else
        {
            (row.Request, row.Decision, row.ChangedAt, row.ChangedById) = (asked, decision, now, Member.Person.Id);
        }

        if (!await Db.TrySave(cancel))
        {
            Errors.Add(new("Request", "Somebody else recorded a request at the same moment. Look at theirs, then save again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(CandidateAddress + "#accommodation");
    }

    private Task<AccommodationRequest?> Find(CancellationToken cancel) => Db.AccommodationRequests.SingleOrDefaultAsync(r => r.CandidateId == Candidate.Id, cancel);
}
