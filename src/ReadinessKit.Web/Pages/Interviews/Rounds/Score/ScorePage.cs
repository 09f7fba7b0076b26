using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Backups;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>A page of a rater's own card for one candidate. For everybody else the card does not exist.</summary>
[ShowsTyped]
public abstract class ScorePage(AppDb db, Member member, TimeProvider clock, SiteContent content) : CandidatePage(db, member, clock)
{
    /// <summary>The header by which the worker of a browser sees that it is out of date.</summary>
    public const string BuildHeader = "Kit-Build";

    /// <summary>Changes with every build of the program.</summary>
    public static readonly string Build = typeof(Manifest).Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture);

    private Dictionary<string, ScorecardAnswer> _answers = [];

    /// <summary>The card of whoever looks: these pages are there only where they have one.</summary>
    public Scorecard Mine => Card!;

    public PanelSeat MySeat => Seat!;

    public string ScoreAddress => CandidateAddress + "/score";

    /// <summary>The addresses of the card’s pages, with a space between each two, for a browser that keeps them for a time without a connection.</summary>
    public string Pages => string.Join(' ', [ScoreAddress, .. Questions.Select(q => $"{ScoreAddress}/{q.Id}")]);

    public IReadOnlyList<GuideQuestion> Questions => Guide.Questions;

    public GuideWording Wording => content.GuideWording;

    protected NoteCheck NoteCheck => content.NoteCheck;

    /// <summary>True where there is something to practice with.</summary>
    protected bool HasPractice => content.RatingPractice is not null;

    /// <summary>True while something can be written on the card.</summary>
    public bool MayWrite => WhyClosed is null;

    /// <summary>Why nothing can be written; null while it can.</summary>
    public string? WhyClosed => Mine.Standing switch
    {
        CardStanding.Submitted => "Your card is in, and locked.",
        CardStanding.Declined => "You don’t rate this candidate.",
        CardStanding.Recused => "You stepped out. What you wrote is sealed, and counts for nobody.",
        CardStanding.Expired => "HR ended the waiting for your card.",
        _ when !Round.IsOpen => "The round is closed.",
        _ when Candidate.RevealedAt is not null => "The ratings of this candidate are shown: their cards are closed.",
        _ when !Candidate.TakesRatings => $"This candidate {Candidate.Standing.InWords()}: there is nothing to rate.",
        _ => null,
    };

    public int In => Cards.Count(c => c.Standing == CardStanding.Submitted);

    public int Expected => Cards.Count(c => c.Standing.IsOpen() || c.Standing == CardStanding.Submitted);

    public string InWords => $"{In} of {Words.Count(Expected, "scorecard")} {(In == 1 ? "is" : "are")} in.";

    public string ResultAddress => CandidateAddress + "/result";

    public int Answered => Questions.Count(q => AnswerTo(q).IsAnswered);

    /// <summary>What is kept of a question; null where there is nothing.</summary>
    public SavedAnswer? Kept(string question) => _answers.GetValueOrDefault(question)?.Saved;

    public CardAnswer AnswerTo(GuideQuestion question) => Kept(question.Id)?.Answer ?? CardAnswer.None;

    /// <summary>When an answer was saved, by the clock on the organization's wall; null where there is none.</summary>
    public string? SavedAt(string question) => _answers.GetValueOrDefault(question) is { } answer ? TimeOf(answer.ChangedAt) : null;

    public string TimeOf(DateTimeOffset at) => Site.Clock.LocalTime(Organization, at).ToString("h:mm tt", CultureInfo.InvariantCulture);

    /// <summary>The frame of a page below the card.</summary>
    public Frame BelowCard(string title) => BelowRound(title, new Crumb($"My card: {NameOf(Candidate)}", ScoreAddress)) with { NeedsScore = true };

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || Card is null)
        {
            return false;
        }

        Response.Headers[BuildHeader] = Build;
        _answers = Card.Standing == CardStanding.Recused ? [] : await Db.ScorecardAnswers.Where(a => a.CardId == Card.Id && a.RaterId == Member.Person.Id).ToDictionaryAsync(a => a.QuestionId, cancel);
        return true;
    }

    /// <summary>
    /// Keeps what came in, question by question, and says what became of each. Nothing is kept on a card that is closed, also where it was closed a moment ago:
    /// the card takes part in the save, and who was later looks again.
    /// </summary>
    /// <param name="sent">What came in, by question.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <param name="beside">A row that is saved together with the answer to a question, or not at all; null where there is none.</param>
    protected async Task<IReadOnlyList<SavedAnswer.Outcome>?> Keep(IReadOnlyList<(string Question, SavedAnswer Sent)> sent, CancellationToken cancel, Func<string, SealedNote?>? beside = null)
    {
        for (var tries = 1; ; tries++)
        {
            if (!MayWrite)
            {
                return null;
            }

            List<SavedAnswer.Outcome> outcomes = [.. sent.Select(s => Kept(s.Question) is null && s.Sent.Answer.IsEmpty ? SavedAnswer.Outcome.Known : SavedAnswer.Decide(Kept(s.Question), s.Sent))];

            if (!outcomes.Contains(SavedAnswer.Outcome.Write))
            {
                return outcomes;
            }

            foreach (var (question, answer) in sent.Zip(outcomes).Where(s => s.Second == SavedAnswer.Outcome.Write).Select(s => s.First))
            {
                Row(question).Write(answer, Clock.GetUtcNow());
                Db.AddRange(beside?.Invoke(question) is { } row ? [row] : []);
            }

            Mine.Start();
            Db.TakePart(Mine);

            try
            {
                await Db.SaveChangesAsync(cancel);
                return outcomes;
            }
            catch (DbUpdateException e) when (tries < AppDb.MostTries && (e is DbUpdateConcurrencyException || SqliteFault.Refuses(e)))
            {
                Db.ChangeTracker.Clear();

                if (!await Load(cancel))
                {
                    return null;
                }
            }
        }
    }

    /// <summary>The page again, saying that the card is closed, with what was typed.</summary>
    protected PageResult Closed() => this.PageAgain(StatusCodes.Status409Conflict);

    private ScorecardAnswer Row(string question)
    {
        if (_answers.TryGetValue(question, out var row))
        {
            return row;
        }

        _answers[question] = row = new() { OrganizationId = Organization.Id, CardId = Mine.Id, RoundId = Round.Id, CandidateId = Candidate.Id, RaterId = Member.Person.Id, QuestionId = question };
        Db.Add(row);
        return row;
    }
}
