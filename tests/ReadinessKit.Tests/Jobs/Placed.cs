using System.Globalization;
using System.Text.RegularExpressions;
using ReadinessKit.Jobs;

namespace ReadinessKit.Tests.Jobs;

/// <summary>Looks for sentences in a job description that was read. Pay and hours count by their numbers, other sentences by their words.</summary>
public static partial class Placed
{
    // What a label or a name for the post says, and numbers say by themselves.
    private static readonly HashSet<string> Quiet = ["this", "the", "position", "role", "job", "post", "you", "will", "directly", "report", "reports", "reporting", "supervised", "accountable", "to", "by", "for"];

    /// <summary>The components that hold a sentence; none where it is lost.</summary>
    public static string[] Where(this JobDescription description, string sentence) =>
        [.. Components(description).Where(c => Holds(c.Text, sentence)).Select(c => c.Name).Concat(Numbers(description, sentence)).Distinct()];

    private static IEnumerable<(string Name, string Text)> Components(JobDescription d) =>
    [
        ("Title", d.Title),
        ("Function", d.Function),
        .. d.Reporting.Select(r => ("Reporting", $"{r.Who} {r.For} {r.HowOften}")),
        .. d.Areas.SelectMany(a => a.Duties).Select(t => ("Duties", t.Text)),
        .. d.Areas.Select(a => ("Areas", a.Title)),
        .. d.Qualifications.Select(q => ("Qualifications", q.Text)),
        .. d.Conditions.Further.Append(d.Conditions.Schedule).Append(d.Conditions.Place).Append(d.Conditions.Benefits).Select(t => ("Conditions", t)),
        .. d.Unplaced.Select(u => ("Unplaced", u)),
    ];

    private static bool Holds(string text, string sentence)
    {
        if (text.Contains(sentence, StringComparison.Ordinal))
        {
            return true;
        }

        // A label before a colon is a heading.
        var colon = sentence.IndexOf(": ", StringComparison.Ordinal);
        var words = Words(sentence[..Math.Max(colon, 0)].Split(' ').Length <= 3 ? sentence[(colon + 1)..] : sentence);

        return words.Length > 0 && words.All(Words(text).Contains);
    }

    private static IEnumerable<string> Numbers(JobDescription d, string sentence)
    {
        var numbers = Number().Matches(sentence.Replace(",", "", StringComparison.Ordinal)).Select(m => decimal.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture) * (m.Groups["k"].Success ? 1000 : 1)).ToArray();

        if (numbers.Length > 0 && d.Pay is { } pay && numbers.All(n => n == pay.From || n == pay.To) && sentence.Contains('$'))
        {
            yield return "Pay";
        }

        if (numbers.Length > 0 && numbers.All(n => n == d.Conditions.HoursFrom || n == d.Conditions.HoursTo) && sentence.Contains("hour", StringComparison.Ordinal) && !sentence.Contains('$'))
        {
            yield return "Conditions";
        }
    }

    private static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(w => !Quiet.Contains(w))];

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<number>\d+(\.\d+)?)(?<k>k)?")]
    private static partial Regex Number();
}
