using System.Text.RegularExpressions;

namespace ReadinessKit.Jobs;

/// <summary>What headings and labels say of the lines below them.</summary>
internal static partial class SectionWords
{
    /// <summary>True for "Area 3: Planning", which is one wherever it stands.</summary>
    public static bool IsArea(string words) => NumberedArea().IsMatch(words);

    /// <summary>The number that a line begins with, as one of a series; 0 where there is none.</summary>
    public static int NumberOf(string raw) => Number().Match(raw) is { Success: true } match ? match.Groups["number"].Value[0] - '0' : 0;

    /// <summary>True for words that say that what follows is not so: "This role does not".</summary>
    public static bool IsDenial(string words) => Denial().IsMatch(words) && !StillSo().IsMatch(words);

    /// <summary>Words by which a sentence is a heading.</summary>
    [GeneratedRegex(@"^(what|not|outside|never|things|(the )?(purpose|aim|point) of)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    public static partial Regex Asked();

    /// <summary>Headings about the organization, or about the people it serves.</summary>
    [GeneratedRegex(@"^(about (?!(you|your|being|working|how|this (role|job|position|post|opportunity|opening|vacancy|class)|(the|our) (role|job|position|post|opportunity|opening|vacancy|class|work|duties|pay|hours|shift|schedule|peer role)|pay|hours)\b)\p{L}|who (we are$|we serve\b|you('ll| will) (meet|serve|work with)\b)|who comes|where (you('ll| will) work|we work)|(the )?people (we serve|who)|(the )?(population|community|people|members|guests|clients) (we |you will |you'll )?(serve|served)|our (mission|values|program|people|team|history|story|community|clients|members|guests|services|agency|organization|house|unit)|(mission|vision|background|the (program|agency|setting|team|center|clubhouse|unit|organization|people|house|hospital|clinic)|(company|agency|program|organization)( overview| description| summary| background)?)$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    public static partial Regex About();

    [GeneratedRegex(@"^(core |key |main )?(area|domain|component|responsibility|duty|objective) ([0-9]+|[ivx]+)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NumberedArea();

    [GeneratedRegex(@"^[\s#*_|(]*(?<number>[1-9])[.)]\s+\S", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(not|never|no part|outside (of|the|this|what)|nor|without|(left|leaves?|belongs?|falls?) to (others|other|the))\b|n['’]t\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(accept|consider|hire|employ|eligible|apply|qualify|limited|only|have (a|any))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex StillSo();
}
