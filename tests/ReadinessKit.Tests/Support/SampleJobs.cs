using System.Text.RegularExpressions;

namespace ReadinessKit.Tests.Support;

/// <summary>The small statement files and the template that authors learn from, in a content folder.</summary>
public static partial class SampleJobs
{
    public const string Functions = "jobs/statements/purposes.md", Duties = "jobs/statements/duties.md", Qualifications = "jobs/statements/qualifications.md", Template = "jobs/templates/companion.md";

    /// <summary>A folder that holds them beside the other samples.</summary>
    public static ContentFolder Folder() => ContentFolder.OfSample()
        .Write(Functions, Example("purposes"))
        .Write(Duties, Example("duties"))
        .Write(Qualifications, Example("qualifications"))
        .Write(Template, Example("companion"));

    private static string Example(string id) => Examples().Matches(Repository.Text("content/README.md")).Single(m => m.Groups["id"].Value == id).Groups["text"].Value;

    [GeneratedRegex(@"```markdown\n(?<text>---\n.*?\nid: (?<id>\S+)\n.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Examples();
}
