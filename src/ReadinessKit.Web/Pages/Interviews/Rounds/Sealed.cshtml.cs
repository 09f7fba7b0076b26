using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The words of a round that are kept apart: for HR, and nobody else.</summary>
[For(nameof(Right.RunHiring))]
public sealed class SealedModel(AppDb db, Member member, TimeProvider clock) : RoundPage(db, member, clock)
{
    /// <summary>Words that are sealed.</summary>
    public sealed record Line(string Candidate, string Question, string Text, string When, string Who);

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>When it is printed, if it is.</summary>
    public string Printed => When(Clock.GetUtcNow());

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var notes = (await Db.SealedNotes.AsNoTracking().Where(n => n.RoundId == Round.Id).ToListAsync(cancel)).OrderBy(n => n.At).ToList();
        var candidates = await Db.Candidates.AsNoTracking().Where(c => c.RoundId == Round.Id).ToDictionaryAsync(c => c.Id, cancel);
        var names = await WhoAndWhen.Names(Db, notes.Select(n => n.PersonId), cancel);
        var guides = await Db.AskedVersions.AsNoTracking().Where(v => v.GuideId == Round.GuideId).ToDictionaryAsync(v => v.Number, v => v.Guide, cancel);

        Lines = [.. notes.Select(n => new Line(
            NameOf(candidates[n.CandidateId]),
            guides[candidates[n.CandidateId].GuideNumber].Question(n.QuestionId)?.Asked.Text ?? "Something for HR to know",
            n.Text,
            When(n.At),
            names.Of(n.PersonId)))];
        Db.Note("read sealed notes", $"HiringRound {Round.Id}");
        await Db.SaveChangesAsync(cancel);
    }
}
