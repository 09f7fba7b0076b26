using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>How a round stands: who is waited for, and no value. Raters see how many cards are in; the chair and HR see whose.</summary>
[For(nameof(Right.Interview))]
public sealed class OverviewModel(AppDb db, Member member, TimeProvider clock) : RoundPage(db, member, clock)
{
    /// <summary>A candidate in the table.</summary>
    public sealed record Line(RoundCandidate Candidate, IReadOnlyList<Scorecard> Cards, Scorecard? Mine)
    {
        /// <summary>How many cards are in, and how many there will be.</summary>
        public int In => Cards.Count(c => c.Standing == CardStanding.Submitted);

        public int Expected => Cards.Count(c => c.Standing.IsOpen()) + In;

        public bool IsMineOpen => Mine is { } card && card.Standing.IsOpen() && Candidate.TakesRatings;

        /// <summary>How the candidate stands, in words.</summary>
        public string Standing =>
            Candidate.FinalAt is not null ? "final"
            : Candidate.Standing is CandidateStanding.NoShow or CandidateStanding.Withdrew ? Candidate.Standing.InWords()
            : Candidate.RevealedAt is not null ? "ratings are shown: talk"
            : Expected > 0 && In == Expected ? "all cards are in"
            : Candidate.StandingBy(Cards).InWords();

        public string Mark => Candidate.IsSettled ? "" : Candidate.RevealedAt is not null || (Expected > 0 && In == Expected) ? "sun" : "";
    }

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>What has to be done next, with where; null where there is nothing for whoever looks.</summary>
    public (string Words, string Address)? Next { get; private set; }

    public bool NamesWhoIsIn => Runs || Chairs;

    public string Guided { get; private set; } = "";

    /// <summary>How many sealed notes came from raters; none for whoever may not read them.</summary>
    public int SealedByRaters { get; private set; }

    /// <summary>True where whoever looks may open the pages of a candidate: of somebody who asked for deletion only HR does.</summary>
    public bool MayOpen(RoundCandidate candidate) => Runs || candidate.RestrictedAt is null;

    public IReadOnlyList<CommitteeAdvice> Needed => [.. SeatRules.Advice([.. Seats.Where(s => s.IsActive).Select(s => (s.Duty, s.Kind))]).Where(a => a.IsNeeded)];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var candidates = await Db.Candidates.Where(c => c.RoundId == Round.Id).OrderBy(c => c.Number).AsNoTracking().ToListAsync(cancel);
        var cards = await Db.Scorecards.Where(c => c.RoundId == Round.Id).AsNoTracking().ToListAsync(cancel);
        Lines = [.. candidates.Select(c => new Line(c, [.. Seats.SelectMany(s => cards.Where(card => card.SeatId == s.Id && card.CandidateId == c.Id))], cards.FirstOrDefault(card => card.CandidateId == c.Id && card.SeatId == Seat?.Id)))];
        Guided = $"Asked from version {Round.GuideNumber} of the guide";
        SealedByRaters = Runs ? await Db.SealedNotes.CountAsync(n => n.RoundId == Round.Id && Db.Scorecards.Any(c => c.Id == n.CardId && c.RaterId == n.PersonId), cancel) : 0;
        Next = WhatNext();
    }

    /// <summary>True where whoever looks may see how many cards are in: observers may not before the ratings are shown.</summary>
    public bool SeesCounts(Line line) => !Observes || line.Candidate.RevealedAt is not null;

    /// <summary>How a candidate stands, in words; without the cards for whoever may not see how those stand.</summary>
    public string StandingOf(Line line) => SeesCounts(line) ? line.Standing : line.Candidate.Standing.InWords();

    public string MarkOf(Line line) => SeesCounts(line) ? line.Mark : "";

    /// <summary>True for a card that whoever looks can open again.</summary>
    public bool MayReopen(Line line, Scorecard card) => Leads && Round.IsOpen && line.Candidate.TakesRatings && card.Standing == CardStanding.Submitted;

    private (string Words, string Address)? WhatNext()
    {
        if (!Round.IsOpen)
        {
            return ("Read the record", Address + "/record");
        }

        if (Lines.FirstOrDefault(l => l.IsMineOpen) is { } mine)
        {
            return ($"Rate {NameOf(mine.Candidate)}", $"{Address}/candidates/{mine.Candidate.Id}/score");
        }

        if ((Runs || Chairs) && Lines.FirstOrDefault(l => l.Candidate.TakesRatings && l.In > 0 && l.In == l.Expected) is { } complete)
        {
            return ($"Show the ratings of {NameOf(complete.Candidate)}", $"{Address}/candidates/{complete.Candidate.Id}/result");
        }

        if (Lines.FirstOrDefault(l => l.Candidate.RevealedAt is not null && !l.Candidate.IsSettled && Sees(l.Candidate, l.Mine)) is { } talk)
        {
            return ($"Talk about {NameOf(talk.Candidate)}", $"{Address}/candidates/{talk.Candidate.Id}/result");
        }

        if (Runs && Needed.Count > 0)
        {
            return ("Seat the committee", Address + "/committee");
        }

        if (Runs && Lines.Count == 0)
        {
            return ("Add candidates", Address + "/candidates/new");
        }

        return Lines.Count > 0 && Lines.All(l => l.Candidate.IsSettled) ? ("See the result", Address + "/result") : null;
    }
}
