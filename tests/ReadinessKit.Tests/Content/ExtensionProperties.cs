using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

/// <summary>What holds of every extension, tried on the files as they ship.</summary>
public sealed partial class ExtensionProperties
{
    private static readonly IReadOnlyList<ContentFile> Shipped = SiteContent.ReadFolder(Repository.File("content"));

    private static readonly ContentFile Plan = Shipped.Single(f => f.Path == "readiness/implementation-plan.md");

    private static readonly Match[] Tasks = [.. Task().Matches(Plan.Text).Cast<Match>()];

    [Fact]
    public void An_extension_that_says_nothing_changes_nothing()
    {
        Assert.True(Shipped.Count > 30);
        Assert.All(Shipped, file => Assert.Equal(file.Text, Merge("", "", file)));
    }

    [Fact]
    public void A_line_that_is_written_as_it_was_changes_nothing() =>
        ForAll(tasks => Assert.Equal(Plan.Text, Merge("", string.Concat(tasks.Select(t => t.Value)))));

    [Fact]
    public void What_is_removed_is_gone_and_everything_else_is_there() =>
        ForAll(tasks => Assert.Equal(
            Words(tasks.Aggregate(Plan.Text, (text, task) => text.Replace(task.Value, ""))),
            Words(Merge(tasks.Count == 0 ? "" : $"remove: [{string.Join(", ", tasks.Select(t => t.Groups["id"].Value))}]\n", ""))));

    [Fact]
    public void Without_what_was_added_the_shipped_text_is_left() =>
        ForAll(tasks =>
        {
            var added = tasks.Select(t => (Step: StepOf(t), Line: $"- New beside {t.Groups["id"].Value} {{#new-{t.Index}}}\n  - Weeks: 1\n")).ToArray();
            var merged = Merge("", string.Concat(added.Select(a => $"{a.Step}\n\n{a.Line}\n")));

            Assert.All(added, a => Assert.Contains(a.Line, merged));
            Assert.Equal(Plan.Text, added.Aggregate(merged, (text, a) => text.Replace(a.Line, "")));
        });

    [Fact]
    public void Nobodys_text_makes_reading_it_fail() =>
        RandomText.ForAll(text =>
        {
            foreach (var own in new[] { text, $"---\nextends: base\n{text}\n---\n", $"---\nextends: base\n---\n# {text}\n- {text} {{#{text}}}\n{text}", $"---\nextends: base\nremove: [\"{text}\"]\n---\n" })
            {
                var overlay = Overlay.Lay([Plan], [ContentFile.Of(Plan.Path, own)]);
                Assert.All(overlay.Problems.Select(overlay.Place), p => Assert.InRange(p.Line, 1, own.Split('\n').Length + 1));
            }
        });

    private static string Merge(string settings, string text, ContentFile? file = null)
    {
        var overlay = Overlay.Lay([file ?? Plan], [new((file ?? Plan).Path, $"---\nextends: base\n{settings}---\n\n{text}")]);
        Assert.Empty(overlay.Problems);
        return Assert.Single(overlay.Files).Text;
    }

    private static string StepOf(Match task) => Plan.Text[..task.Index].Split('\n').Last(line => line.StartsWith("# ", StringComparison.Ordinal));

    private static string Words(string text) => string.Join('\n', text.Split('\n').Where(line => line.Length > 0));

    private static void ForAll(Action<IReadOnlyList<Match>> property) =>
        Prop.ForAll(Gen.SubListOf<Match>([.. Tasks]).ToArbitrary(), tasks => property([.. tasks])).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));

    [GeneratedRegex(@"^- [^\n]*\{#(?<id>[a-z0-9-]+)\}\n(  [^\n]*\n)*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Task();
}
