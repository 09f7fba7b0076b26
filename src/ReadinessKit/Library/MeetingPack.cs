using ReadinessKit.Content;

namespace ReadinessKit.Library;

/// <summary>One line of an agenda.</summary>
public sealed record AgendaLine(int From, int Minutes, string What);

/// <summary>A meeting on some pages of the site: an agenda, a hand-out for each page, and a sheet for those who lead it.</summary>
/// <param name="HandOuts">At least one, in the order of the meeting.</param>
public sealed record MeetingPack(IReadOnlyList<HandOut> HandOuts)
{
    /// <summary>The most that fits into a meeting.</summary>
    public const int Most = 10;

    /// <summary>What the two tools are named by.</summary>
    public const string Quiz = "timeline-quiz", Motivation = "motivation";

    /// <summary>How long the questions about motivation take, in minutes, as their file does not say.</summary>
    public const int MinutesOfMotivation = 10;

    private const int Welcome = 5, Talk = 10, Close = 10;

    /// <summary>The title: that of the only page, or a general one.</summary>
    public string Title => HandOuts is [var only] ? only.Title : "Meeting pack";

    /// <summary>Time to read and to talk for each page that brings no agenda of its own; empty when all do.</summary>
    public IReadOnlyList<AgendaLine> Agenda
    {
        get
        {
            var planned = Plain.Select(h => (h.Minutes + Talk, $"{h.Title} (hand-out {Mark(h)})")).ToArray();
            (int Minutes, string What)[] all = planned.Length == 0 ? [] : [(Welcome, "Welcome, and why we are here"), .. planned, (Close, "What we decide, who does it, and by when")];

            return [.. all.Select((line, i) => new AgendaLine(all.Take(i).Sum(a => a.Minutes), line.Minutes, line.What))];
        }
    }

    /// <summary>The minutes of the whole agenda.</summary>
    public int Minutes => Agenda.Sum(a => a.Minutes);

    /// <summary>The heading of a hand-out. One that brings its own agenda has numbers of its own inside; beside it the others have letters.</summary>
    public string HeadingOf(HandOut handOut) =>
        handOut.Agenda.Count > 0 ? handOut.Title : $"Hand-out {Mark(handOut)}: {handOut.Title}";

    private IReadOnlyList<HandOut> Plain => [.. HandOuts.Where(h => h.Agenda.Count == 0)];

    private string Mark(HandOut handOut) => Plain.Index().Single(h => h.Item == handOut).Index is var i && Plain.Count == HandOuts.Count ? $"{i + 1}" : $"{(char)('A' + i)}";

    /// <summary>What to do before the meeting.</summary>
    public IReadOnlyList<string> Prepare =>
    [
        $"Invite those it is for: {string.Join("; ", HandOuts.Select(h => h.Audience).Distinct())}.",
        "Ask somebody with lived experience to lead it with you, and pay them for it. No one should have to tell their story to make a point.",
        "Send the hand-outs a week ahead.",
        "Name somebody who writes down what is decided, by whom and by when.",
    ];

    /// <summary>
    /// The pack of some pages, each once, in the order asked for; those that are not there fall away.
    /// Null when none is left, or with an error when there are too many.
    /// </summary>
    public static (MeetingPack? Pack, RuleError? Error) Of(SiteContent content, IReadOnlyList<string> ids)
    {
        var handOuts = ids.Distinct().Take(Most + 1).Select(id => HandOut.Find(content, id)).OfType<HandOut>().ToArray();

        return handOuts.Length > Most ? (null, new("items", $"Choose {Words.Number(Most)} at most. More than that is more than one meeting"))
            : handOuts.Length == 0 ? (null, null)
            : (new(handOuts), null);
    }
}
