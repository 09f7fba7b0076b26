using System.Text.RegularExpressions;

namespace ReadinessKit.Tests.Support;

/// <summary>The small question bank and the proficiencies that authors learn from, in a content folder.</summary>
public static partial class SampleInterviews
{
    public const string Proficiencies = "interviews/proficiencies.md", Bank = "interviews/banks/by-your-side.md";

    /// <summary>A folder that holds them beside the other samples and the job descriptions.</summary>
    public static ContentFolder Folder() => SampleJobs.Folder()
        .Write(Proficiencies, Example("proficiencies"))
        .Write(Bank, Example("question-bank"));

    private static string Example(string kind) => Examples().Matches(Repository.Text("content/README.md")).Single(m => m.Groups["kind"].Value == kind).Groups["text"].Value;

    [GeneratedRegex(@"```markdown\n(?<text>---\nkind: (?<kind>\S+)\n.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Examples();
}
