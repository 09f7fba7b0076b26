using System.Globalization;
using ReadinessKit.Quizzes;
using ReadinessKit.Web.Meetings;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>What the room sees of a meeting.</summary>
public sealed class Stage(LiveMeeting live)
{
    public sealed record Bar(string Label, string Width, string Words);

    public sealed record Past(string Heading, string Question, string Sentence, IReadOnlyList<Bar> Bars);

    public Meeting State { get; } = live.State;

    public string Code { get; } = $"{live.Code[..3]} {live.Code[3..]}";

    public string Phones { get; } = live.Phones == 0 ? "Nobody has joined yet." : $"{Words.Sentence(Words.Spelled(live.Phones, "phone"))} joined.";

    public MeetingStep Step => State.Step;

    public string Kicker => State.Question is null ? State.Quiz.Title : $"{State.Quiz.Title} · {State.Number} of {State.Quiz.Questions.Count}";

    public string Answered => State.Ballots.Count == 0 ? "No answers yet." : $"{Words.Sentence(Words.Spelled(State.Ballots.Count, "answer"))} so far.";

    public IReadOnlyList<Bar> Bars => Of(State.Split);

    public IEnumerable<Past> Summary => State.Splits.Select(s => new Past($"Question {s.Key}", State.Quiz.Number(s.Key)!.Text, s.Value.Words, Of(s.Value)));

    /// <summary>Where to talk on; null when everybody agreed.</summary>
    public string? Divided => State.MostDivided is { } number ? $"You were furthest apart over question {number}. What does each of you know that the others don’t?" : null;

    private static Bar[] Of(Split? split) =>
        [.. (split?.Parts ?? []).Select(p => new Bar(p.Choice.Text, p.Percent.ToString(CultureInfo.InvariantCulture) + "%", $"{p.People} ({p.Percent}%)"))];
}
