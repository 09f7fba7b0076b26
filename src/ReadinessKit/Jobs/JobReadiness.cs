using System.Text.RegularExpressions;
using ReadinessKit.Checks;

namespace ReadinessKit.Jobs;

/// <summary>What the description itself can't tell.</summary>
/// <param name="Duties">How many findings of the review about duties nobody has explained; null where it was not reviewed.</param>
/// <param name="Words">The same about words and the law.</param>
/// <param name="IsRead">True when somebody with experience of the role has read it.</param>
/// <param name="IsApproved">True when a second person has approved it as it is.</param>
public sealed record JobStanding(int? Duties, int? Words, bool IsRead, bool IsApproved);

/// <summary>A line of the list "Ready to publish?".</summary>
/// <param name="Title">What it is about.</param>
/// <param name="IsReady">True when nothing is to do.</param>
/// <param name="Mark">How it stands, in a word or two; "" where it is simply done.</param>
/// <param name="ToDo">What to do, as a sentence; "" where nothing is.</param>
/// <param name="Component">The component where it is done; null where that is elsewhere.</param>
public sealed record ReadyLine(string Title, bool IsReady, string Mark, string ToDo, JobComponent? Component);

/// <summary>What a description still needs before it is published (Provider's Handbook, "Developing a Job Description"). Advice, and no gate.</summary>
public static partial class JobReadiness
{
    /// <summary>True for words that make one sentence.</summary>
    public static bool IsOneSentence(string text) => Sentences.Of(text).Count == 1;

    /// <summary>The list, in the order of the components.</summary>
    public static IReadOnlyList<ReadyLine> Of(JobDescription description, JobStanding standing) =>
    [
        Line("Title", description.Title.Length > 0, "", "To do", "Enter the title of the post.", JobComponent.Function),
        Function(description.Function),
        Line("Supervisor named", description.Reporting.Any(r => r.Who.Length > 0), "", "To do", "Say who gives supervision on the peer role, and who on hours and leave.", JobComponent.Reporting),
        Line(
            $"{Words.Sentence(Words.Number(JobTemplate.FewestAreas))} to {Words.Number(JobTemplate.MostAreas)} responsibility areas",
            description.Areas.Count is >= JobTemplate.FewestAreas and <= JobTemplate.MostAreas,
            Words.Count(description.Areas.Count, "area"),
            Words.Count(description.Areas.Count, "area"),
            description.Areas.Count < JobTemplate.FewestAreas ? "Add areas until the role can be recognized." : "Put areas together: more than six blur what the role is.",
            JobComponent.Responsibilities),
        Duties(description),
        Line("Essential duties marked", description.Areas.Any(a => a.Duties.Any(d => d.IsEssential)), "", "To do", "Mark the duties that the post exists for. The law asks for them.", JobComponent.Responsibilities),
        Qualifications(description),
        Conditions(description.Conditions),
        Line("Pay range shown", description.Pay is not null, description.Pay?.InWords() ?? "", "To do", "Enter what is paid. Many states ask for it in ads.", JobComponent.Pay),
        Line("How to ask for an accommodation", AsksForAccommodation(description.Conditions), "", "To do", "Say that accommodations are arranged together, and whom to tell.", JobComponent.Conditions),
        .. description.Unplaced.Count == 0 ? [] : new[] { Line("Everything placed", false, "", $"{description.Unplaced.Count} left", "Move the lines that the import could not place, or take them out.", null) },
        .. Review(standing),
        Line("Read by somebody with experience of the role", standing.IsRead, "", "To do", "Invite a reader by link: they need no account.", null),
        Line("Approved by a second person", standing.IsApproved, "", "To do", "Ask somebody else to approve it.", null),
    ];

    private static ReadyLine Function(string function)
    {
        var sentences = Sentences.Of(function).Count;

        return Line("One-sentence function", sentences == 1, "", sentences == 0 ? "To do" : Words.Count(sentences, "sentence"), sentences == 0 ? "Say in one sentence what the role is for." : "Keep the one sentence that says what the role is for.", JobComponent.Function);
    }

    private static ReadyLine Duties(JobDescription description)
    {
        var thin = description.Areas.Where(a => a.Duties.Count < JobTemplate.FewestDuties).Select(a => $"“{a.Title}”").ToArray();

        return Line("Several duties in each area", description.Areas.Count > 0 && thin.Length == 0, Words.Count(description.Areas.Sum(a => a.Duties.Count), "duty", "duties"), "To do", thin.Length > 0 ? $"Add duties to {Words.List(thin)}." : "Add areas with several duties each.", JobComponent.Responsibilities);
    }

    private static ReadyLine Qualifications(JobDescription description)
    {
        var atHire = description.Qualifications.Count(q => q.Level == QualificationLevel.AtHire);

        return Line(
            "Qualifications that keep the door open",
            atHire is > 0 and <= JobTemplate.MostAtHire,
            $"{atHire} at hire",
            atHire == 0 ? "To do" : $"{atHire} at hire",
            atHire == 0 ? "Say what somebody needs on the first day: lived experience, for one." : $"Keep what is needed on the first day to {Words.Number(JobTemplate.MostAtHire)}. The rest can be gained here, or is preferred.",
            JobComponent.Qualifications);
    }

    private static ReadyLine Conditions(Conditions conditions)
    {
        string[] open = [.. conditions.HoursFrom is null ? ["how many hours"] : Array.Empty<string>(), .. conditions.Schedule.Length == 0 ? ["when"] : Array.Empty<string>(), .. conditions.Place.Length == 0 ? ["where"] : Array.Empty<string>()];

        return Line("Hours, days and place", open.Length == 0, conditions.HoursInWords(), "To do", $"Say {Words.List(open)} the work is done.", JobComponent.Conditions);
    }

    private static IEnumerable<ReadyLine> Review(JobStanding standing)
    {
        if (standing.Duties is { } duties)
        {
            yield return Line("Fits a peer role", duties == 0, "", $"{duties} to look at", "Change these duties, or say why they stay.", JobComponent.Responsibilities);
        }

        if (standing.Words is { } words)
        {
            yield return Line("Fair and lawful words", words == 0, "", $"{words} to look at", "Change these words, or say why they stay.", null);
        }
    }

    private static bool AsksForAccommodation(Conditions conditions) =>
        conditions.Further.Append(conditions.Place).Append(conditions.Schedule).Append(conditions.Benefits).Any(t => Accommodation().IsMatch(t));

    private static ReadyLine Line(string title, bool isReady, string ready, string open, string toDo, JobComponent? component) =>
        new(title, isReady, isReady ? ready : open, isReady ? "" : toDo, component);

    [GeneratedRegex(@"\baccommodat", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Accommodation();
}
