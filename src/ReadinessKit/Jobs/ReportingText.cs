using System.Text.RegularExpressions;

namespace ReadinessKit.Jobs;

/// <summary>Reads who gives which supervision out of a line.</summary>
internal static partial class ReportingText
{
    private const int LongestRole = 8;

    /// <summary>A line of running text, or the words behind "Reports to:". What names nobody is kept as what the supervision is for.</summary>
    public static Reporting Of(string text)
    {
        var named = Start().Match(text) is { Success: true } start ? text[start.Length..] : text.Split(' ').Length <= LongestRole && !Verb().IsMatch(text) ? text : null;

        if (named is null)
        {
            return new("", text, "");
        }

        named = named.Trim().TrimEnd('.');
        var often = Often().Match(named);
        var who = often.Success ? named[..often.Index] : named;
        var purpose = For().Match(who);

        return purpose.Success
            ? new(who[..purpose.Index].Trim(), who[(purpose.Index + purpose.Length)..].Trim(), often.Groups["often"].Value)
            : new(who.Trim(), "", often.Groups["often"].Value);
    }

    [GeneratedRegex(@"^(((this|the) (position|role|job|post)|you)( will)? )?(directly )?(reports?|reporting|supervised|accountable)( directly)? (to|by):? (the )?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(is|are|was|will|has|have|meets?|gives?|gets?|offers?|comes)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"[,;]\s+(?<often>(weekly|daily|monthly|every|each|once|twice|at least)\b.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Often();

    [GeneratedRegex(@",?\s+for\s+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex For();
}
