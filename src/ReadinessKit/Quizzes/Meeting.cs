using System.Collections.Immutable;

namespace ReadinessKit.Quizzes;

/// <summary>What a room sees.</summary>
public enum MeetingStep
{
    /// <summary>How to join.</summary>
    Gathering,

    /// <summary>What is said before a question that some may want to skip.</summary>
    Warning,

    /// <summary>The question; phones answer, and the room sees how many have.</summary>
    Question,

    /// <summary>How the room splits. The answers of single phones are gone.</summary>
    Split,

    /// <summary>The reality beside the split.</summary>
    Reality,

    /// <summary>All splits, after the last question.</summary>
    Done,
}

/// <summary>
/// A quiz in a meeting: each answers on a phone, the room sees how it splits, then the reality.
/// What one phone said is held while its question is open, and by nothing but a random key; after that only counts are left.
/// </summary>
/// <param name="Quiz">What is asked.</param>
public sealed record Meeting(QuestionSet Quiz)
{
    /// <summary>What the room sees now.</summary>
    public MeetingStep Step { get; private init; }

    /// <summary>The number of the question, counted from 1; 0 before the first.</summary>
    public int Number { get; private init; }

    /// <summary>The choice of each phone in the open question, by the phone's random key; empty at every other step.</summary>
    public ImmutableDictionary<string, string> Ballots { get; private init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How the room split over each question so far, by its number. A question that was skipped has none.</summary>
    public ImmutableSortedDictionary<int, Split> Splits { get; private init; } = ImmutableSortedDictionary<int, Split>.Empty;

    /// <summary>The question that the room is at; null before the first and after the last.</summary>
    public QuizQuestion? Question => Step is MeetingStep.Gathering or MeetingStep.Done ? null : Quiz.Number(Number);

    /// <summary>The split of the question that the room is at; null before it is shown.</summary>
    public Split? Split => Step is MeetingStep.Split or MeetingStep.Reality ? Splits[Number] : null;

    /// <summary>The number of the question over which the room is most divided: even its most frequent answer has a smaller share than those of the others. Null where everybody agreed, or no split is shown.</summary>
    public int? MostDivided => Splits.Where(s => s.Value.IsShown && s.Value.Top < s.Value.Answered)
        .OrderBy(s => (double)s.Value.Top / s.Value.Answered).ThenBy(s => s.Key).Select(s => (int?)s.Key).FirstOrDefault();

    /// <summary>Where the meeting stands, in a word that is another one at every step: "3-split".</summary>
    public string Place => $"{Number}-{Step.ToString().ToLowerInvariant()}";

    /// <summary>One step on. After the last question it stays at <see cref="MeetingStep.Done"/>.</summary>
    public Meeting Next() => Step switch
    {
        MeetingStep.Warning => this with { Step = MeetingStep.Question },
        MeetingStep.Question => this with { Step = MeetingStep.Split, Splits = Splits.SetItem(Number, Split.Of(Question!, Ballots.Values)), Ballots = Ballots.Clear() },
        MeetingStep.Split => this with { Step = MeetingStep.Reality },
        MeetingStep.Done => this,
        _ => ToNextQuestion(),
    };

    /// <summary>On to the next question without this one. At a step where there is nothing to skip, the same meeting.</summary>
    public Meeting Skip() => Step is MeetingStep.Warning or MeetingStep.Question ? ToNextQuestion() : this;

    /// <summary>A phone's answer, in place of the one that it gave before. What the open question does not offer, or comes too late, changes nothing.</summary>
    /// <param name="phone">The random key of the phone.</param>
    /// <param name="choice">The id of the choice.</param>
    public Meeting Answer(string phone, string? choice) =>
        Step == MeetingStep.Question && Question!.Find(choice) is { } chosen ? this with { Ballots = Ballots.SetItem(phone, chosen.Id) } : this;

    private Meeting ToNextQuestion() => this with
    {
        Number = Math.Min(Number + 1, Quiz.Questions.Count),
        Step = Quiz.Number(Number + 1) switch
        {
            null => MeetingStep.Done,
            { Warning: not null } => MeetingStep.Warning,
            _ => MeetingStep.Question,
        },
        Ballots = Ballots.Clear(),
    };
}
