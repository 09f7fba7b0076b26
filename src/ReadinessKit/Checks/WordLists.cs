using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReadinessKit.Checks;

/// <summary>Lists of words that phrases name in pointed brackets, so that none of them forgets one: <c>bring &lt;people&gt; home</c>.</summary>
internal static partial class WordLists
{
    private static readonly FrozenDictionary<string, string> Lists = new Dictionary<string, string>
    {
        ["people"] = "person|member|client|patient|resident|guest|participant|consumer|individual|tenant|them|him|her|someone|somebody|everyone|everybody|anyone|anybody|youth|defendant|caller|job seeker|folk|veteran|student|enrollee|visitor|walk in|newcomer|neighbor|service user",
        ["staff"] = "team|staff|clinician|nurse|doctor|psychiatrist|physician|provider|therapist|case manager|care manager|care coordinator|social worker|probation|parole|court|judge|landlord|police|family|parent|guardian|manager|supervisor|counselor|prescriber|officer|director|specialist|leadership|management|employer|sheriff|school|payee|sponsor",
        ["number"] = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|2|3|4|5|6|7|8|9|10|11|12|14|15|18|20|21|24|25|30|35|40|45|50|60|75|80|90|100|120",
        ["often"] = "daily|nightly|weekly|monthly|quarterly|a day|a night|a week|a month|a quarter|a year|a shift|each|every|per",
    }.ToFrozenDictionary();

    /// <summary>The names of the lists.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Lists.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A phrase with the words of its lists written out; a list that nobody knows stays as it is.</summary>
    public static string WriteOut(string phrase) => Named().Replace(phrase, m => Lists.GetValueOrDefault(m.Groups["name"].Value) is { } words ? $"({words})" : m.Value);

    [GeneratedRegex("<(?<name>[a-z]+)>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
