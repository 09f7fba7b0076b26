using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews;

/// <summary>The usual words of a guide are one file that is checked.</summary>
public sealed class GuideWordingTests
{
    private const string File = "interviews/guide.md";

    private static readonly string Shipped = Repository.Text("content/" + File);

    [Fact]
    public void Every_guide_begins_with_them_and_each_part_has_its_pitfalls()
    {
        var wording = Support.Shipped.Content.GuideWording;
        var guide = wording.Fill(new());

        Assert.Equal(Anchor.Highest, guide.Scale.Count);
        Assert.Contains("Please share only what you wish about your own life.", guide.Opening);
        Assert.True(guide.Instructions.Split('\n').Length >= 5);
        Assert.All(GuideParts.All, part => Assert.NotEmpty(wording.At(part)));
    }

    [Theory]
    [InlineData("- Part: words\n", "- Part: word\n", "'Part' can't be 'word'. Did you mean 'words'?")]
    [InlineData("| 2 | Between 1 and 3 |\n", "", "Name each score once, from 1 to 5.")]
    [InlineData("# Opening\n", "# Openings\n", "Opening")]
    [InlineData(" {#loudest-voice}", "", "id")]
    public void A_mistake_is_named_with_what_to_do(string with, string without, string message)
    {
        Assert.Contains(with, Shipped);
        var problems = new List<ContentProblem>();

        Assert.Null(GuideWording.Read([ContentFile.Of(File, Shipped.Replace(with, without, StringComparison.Ordinal))], problems));
        Assert.Contains(problems, p => p.File == File && p.Line > 0 && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_file_is_one_too_many()
    {
        var problems = new List<ContentProblem>();
        GuideWording.Read([ContentFile.Of(File, Shipped), ContentFile.Of("interviews/other.md", Shipped)], problems);

        Assert.Equal(["interviews/other.md:1: interviews/guide.md is of kind 'interview-guide' too. Take one of the two out."], problems.Select(p => p.ToString()));
    }
}
