using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Library;

/// <summary>One article, checklist or quiz as a part of a meeting: what everybody gets, and what those who lead it need.</summary>
/// <param name="Id">What addresses name it by.</param>
/// <param name="Title">Its title.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Minutes">About how long it takes by oneself, in minutes.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Sheet">What everybody gets.</param>
/// <param name="Questions">What to talk about.</param>
/// <param name="Afterwards">What to do after the meeting.</param>
public sealed record HandOut(
    string Id,
    string Title,
    string Audience,
    int Minutes,
    string Source,
    IReadOnlyList<Passage> Sheet,
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> Afterwards)
{
    /// <summary>The headings of an article that is made for a meeting, and so brings an agenda and notes of its own.</summary>
    private const string OwnAgenda = "Agenda", OwnNotes = "Facilitator part";

    /// <summary>The agenda that an article brings; empty for the others.</summary>
    public IReadOnlyList<Passage> Agenda { get; init; } = [];

    /// <summary>The notes for those who lead the meeting that an article brings; empty for the others.</summary>
    public IReadOnlyList<Passage> Notes { get; init; } = [];

    /// <summary>The one with an id, or null.</summary>
    public static HandOut? Find(SiteContent content, string id) =>
        content.Shelf.Article(id) is { } article ? Of(article)
        : content.Shelf.Checklist(id) is { } checklist ? Of(checklist)
        : content.Shelf.Quiz(id) is { } quiz ? LearningQuizHandOut.Of(quiz)
        : id == MeetingPack.Quiz ? Of(content.Timeline.Quiz)
        : id == MeetingPack.Motivation ? Of(content.Motivation)
        : null;

    private static HandOut Of(Article article)
    {
        var parts = Parts(article.Passages());
        IReadOnlyList<Passage> Named(string title) => [.. parts.Where(p => p is [Heading { Text: var text }, ..] && text == title).SelectMany(p => p.Skip(1))];
        var sheet = parts.Where(p => p is not [Heading { Text: OwnAgenda or OwnNotes or Article.Last }, ..]).ToArray();

        return new(
            article.Entry.Id,
            article.Entry.Title,
            article.Entry.Audience,
            article.Entry.Minutes,
            article.Entry.Source,
            [.. sheet.SelectMany(p => p)],
            [.. sheet.Skip(1).Select(p => $"“{((Heading)p[0]).Text}”: what is true of us here, and what is not yet?")],
            [.. Named(Article.Last).OfType<Points>().SelectMany(p => p.Items).Select(i => i.Text)])
        {
            Agenda = Named(OwnAgenda),
            Notes = Named(OwnNotes),
        };
    }

    private static HandOut Of(Checklist checklist) => new(
        checklist.Entry.Id,
        checklist.Entry.Title,
        checklist.Entry.Audience,
        checklist.Entry.Minutes,
        checklist.Entry.Source,
        [.. checklist.Parts.SelectMany(part => new Passage[]
        {
            new Heading(0, 1, part.Title),
            new Grid(0, [["Point", "What good looks like", "Today"], .. part.Items.Select(i => new[] { i.Text, PlainText.Of(i.Good), "☐ True\n☐ Not yet" })]),
        })],
        [.. checklist.Parts.Select(part => $"“{part.Title}”: which points are not true yet, and who takes each on?")],
        ["Put the task of each point that is not true yet into your plan"]);

    private static HandOut Of(Quiz quiz) => new(
        MeetingPack.Quiz,
        quiz.Title,
        quiz.Audience,
        quiz.Minutes,
        quiz.Source,
        [
            new Grid(0, [["Statement", "True", "False"], .. quiz.Statements.Select(s => new[] { s.Text, "☐", "☐" })]),
            new Heading(0, 1, "What the number of true answers means"),
            new Grid(0, [["True answers", "Horizon", "What it means"], .. quiz.Horizons.Reverse().Select(h => new[] { $"{h.From} to {h.To}", h.Heading, h.Meaning })]),
        ],
        ["Where do our answers differ, and what does each of us know that the others do not?", "Which false statement would we like to make true first?"],
        ["Answer the quiz on the site: every false statement becomes a task with a date"]);

    private static HandOut Of(MotivationQuestions questions) => new(
        MeetingPack.Motivation,
        questions.Title,
        questions.Audience,
        MeetingPack.MinutesOfMotivation,
        questions.Source,
        [
            new Grid(0, [["Reasons", "Our answers"], .. questions.Reasons.Questions.Select(q => new[] { q.Text, "" })]),
            new Grid(0, [["Worries", "Our answers"], .. questions.Worries.Questions.Select(q => new[] { q.Text, "" })]),
        ],
        [.. questions.All.Select(q => $"{q.Text} A good answer names {q.GoodAnswer}.")],
        ["Enter your answers on the site: it says whether to go on or to learn more first"]);

    // The opening sentences, then each heading of the highest level with what stands under it.
    internal static List<List<Passage>> Parts(IReadOnlyList<Passage> passages)
    {
        List<List<Passage>> parts = [[]];

        foreach (var passage in passages)
        {
            if (passage is Heading { Level: 1 })
            {
                parts.Add([]);
            }

            parts[^1].Add(passage);
        }

        return parts;
    }
}
