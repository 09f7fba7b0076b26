using System.Text.RegularExpressions;

namespace ReadinessKit.Jobs;

/// <summary>How long an ad is.</summary>
public enum AdLength
{
    /// <summary>About 50 words: a card on a board, a message.</summary>
    Brief,

    /// <summary>About 120 words: a newsletter.</summary>
    Middle,

    /// <summary>About 250 words: a job board.</summary>
    Full,
}

/// <summary>What an ad says beside the job description.</summary>
/// <param name="Organization">The name of the organization that hires.</param>
/// <param name="HowToApply">What people do to apply, as a sentence.</param>
/// <param name="Closes">The last day to apply; null while the post stays open.</param>
public sealed record AdDetails(string Organization, string HowToApply, DateOnly? Closes);

/// <summary>
/// A short ad made of a job description. It always says the pay range, the lived experience that is asked for, and how to
/// apply; of everything else, what matters most and still fits (Provider's Handbook, "Recruitment").
/// </summary>
/// <param name="Length">How long it is meant to be.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
public sealed partial record JobAd(AdLength Length, IReadOnlyList<string> Paragraphs)
{
    private const int MostDuties = 8, MostQualifications = 5;

    private sealed record Piece(int Place, string Text);

    /// <summary>The ad as text, with empty lines between its paragraphs.</summary>
    public string Text => string.Join("\n\n", Paragraphs);

    /// <summary>How many words it has.</summary>
    public int Count => WordsOf(Text);

    /// <summary>The most words of a length. Only what every ad must say can take it over that.</summary>
    public static int Most(AdLength length) => length switch { AdLength.Brief => 60, AdLength.Middle => 130, _ => 260 };

    /// <summary>What is missing before an ad can be written.</summary>
    public static IReadOnlyList<RuleError> Missing(JobDescription description, AdDetails details) =>
    [
        .. description.Title.Length > 0 ? [] : new RuleError[] { new("Title", "Enter the title of the post") },
        .. description.Pay is not null ? [] : new RuleError[] { new("Pay", "Enter the pay range: an ad always says what is paid") },
        .. details.Organization.Length > 0 ? [] : new RuleError[] { new("Organization", "Enter the name of your organization") },
        .. details.HowToApply.Length > 0 ? [] : new RuleError[] { new("HowToApply", "Enter how people apply") },
    ];

    /// <summary>Writes an ad.</summary>
    /// <exception cref="ArgumentException">When something is <see cref="Missing"/>.</exception>
    public static JobAd Write(JobDescription description, JobAdWording wording, AdDetails details, AdLength length)
    {
        if (Missing(description, details) is [var first, ..])
        {
            throw new ArgumentException(first.Message, nameof(description));
        }

        var pieces = Always(description, wording, details, length).ToList();

        foreach (var piece in Further(description, wording, length).Where(p => p.Text.Length > 0))
        {
            if (WordsOf(string.Join(' ', Arrange([.. pieces, piece]))) <= Most(length))
            {
                pieces.Add(piece);
            }
        }

        return new(length, Arrange(pieces));
    }

    private static IEnumerable<Piece> Always(JobDescription description, JobAdWording wording, AdDetails details, AdLength length) =>
    [
        new(0, $"{description.Title} at {details.Organization}{(description.Conditions.HoursInWords() is { Length: > 0 } hours ? $", {hours}" : "")}. Pay: {description.Pay!.InWords()}."),
        new(30, wording.LivedExperience.For(length)),
        new(90, $"{Sentence(details.HowToApply)}{(details.Closes is { } day ? $" Apply by {Words.Day(day)}." : "")}"),
    ];

    // What matters most comes first; where it stands in the ad is its number.
    private static IEnumerable<Piece> Further(JobDescription description, JobAdWording wording, AdLength length)
    {
        var duties = Duties(description).Take(MostDuties).Select((d, i) => new Piece(20 + i, d)).ToArray();
        var atHire = Needed(description, QualificationLevel.AtHire).Where(q => !LivedExperience().IsMatch(q)).Take(MostQualifications).Select((q, i) => new Piece(31 + i, q)).ToArray();
        var gained = Needed(description, QualificationLevel.CanBeGained).Take(2).Select((q, i) => new Piece(40 + i, $"Can be gained here: {Small(q)}.")).ToArray();

        return
        [
            .. duties.Take(2),
            .. atHire.Take(1),
            new(80, wording.Accommodation.For(length)),
            new(81, wording.EqualOpportunity.For(length)),
            .. gained.Take(1),
            new(10, Sentence(description.Function)),
            .. duties.Skip(2).Take(2),
            new(60, Sentence(description.Conditions.Schedule)),
            new(61, Sentence(description.Conditions.Place)),
            new(62, description.Conditions.Benefits is { Length: > 0 } benefits ? $"We offer: {Sentence(Small(benefits))}" : ""),
            .. atHire.Skip(1),
            .. gained.Skip(1),
            .. description.Reporting is [{ Who.Length: > 0 } lead, ..] ? new Piece[] { new(50, $"You report to: {lead.Who}.") } : [],
            .. duties.Skip(4),
        ];
    }

    // The first duty of each area, then the second of each, what is essential first.
    private static IEnumerable<string> Duties(JobDescription description) =>
        description.Areas
            .SelectMany(a => a.Duties.OrderByDescending(d => d.IsEssential).Select((d, i) => (d.Text, Turn: i)))
            .OrderBy(d => d.Turn)
            .Select(d => d.Text);

    private static IEnumerable<string> Needed(JobDescription description, QualificationLevel level) =>
        description.Qualifications.Where(q => q.Level == level).Select(q => q.Text);

    private static string[] Arrange(IReadOnlyList<Piece> pieces)
    {
        string Range(int from, int to) => string.Join(' ', pieces.Where(p => p.Place >= from && p.Place < to).OrderBy(p => p.Place).Select(p => p.Text));
        string List(string start, int from, int to) => pieces.Where(p => p.Place >= from && p.Place < to).OrderBy(p => p.Place).Select(p => Small(p.Text)).ToArray() is { Length: > 0 } all ? $"{start}: {string.Join("; ", all)}." : "";

        return
        [
            .. new[]
            {
                Range(0, 20),
                List("What you will do", 20, 30),
                string.Join(' ', new[] { Range(30, 31), List("You also need", 31, 40), Range(40, 50) }.Where(t => t.Length > 0)),
                Range(50, 70),
                Range(80, 90),
                Range(90, 100),
            }.Where(p => p.Length > 0),
        ];
    }

    private static string Sentence(string text) => text.Length == 0 || text[^1] is '.' or '!' or '?' ? text : text + ".";

    // As a part of a sentence: without a full stop, and small unless it is a name in capitals.
    private static string Small(string text)
    {
        var plain = text.TrimEnd('.', ' ', ';');

        return plain.Length > 1 && char.IsUpper(plain[0]) && char.IsLower(plain[1]) ? char.ToLowerInvariant(plain[0]) + plain[1..] : plain;
    }

    private static int WordsOf(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\b(lived|own|personal) experience\b|\b(diagnosis|trauma|hospital(ization)?|mental health (services|challenges))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LivedExperience();
}
