using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Tests.Exports;

public sealed class GuideFileTests
{
    private static readonly DateTimeOffset Created = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);

    public static readonly TheoryData<string> Names = [.. GuideFile.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_Word_file_is_sound_also_without_anything_in_it(string name)
    {
        var file = GuideFile.All.Single(f => f.Name == name);

        Assert.Empty(Office.Validate(file.Write(SampleGuide.Of(), Shipped.Content.GuideWording, "Harbor House", Created)));
        Assert.Empty(Office.Validate(file.Write(new(), GuideWording.Empty, "", Created)));
        Assert.Equal($"community-bridger-{name}", file.NameFor(SampleGuide.Of()));
    }

    [Fact]
    public void The_guide_has_every_question_with_its_rubric()
    {
        var text = Text(GuideFile.Guide);

        Assert.Contains("1. How would you listen to somebody who has lost hope?", text);
        Assert.Contains("Listens and waits.", text);
        Assert.Contains("Have you lost hope yourself?", text);
        Assert.Contains("Person in a peer role: Lou Park", text);
    }

    [Fact]
    public void The_score_sheet_has_boxes_and_what_may_be_written_down()
    {
        var text = Text(GuideFile.ScoreSheet);

        Assert.Contains("☐ 3 Solid", text);
        Assert.Contains("☐ Not asked", text);
        Assert.Contains("☐ I did not hear this", text);
        Assert.Contains(Shipped.Content.GuideWording.Record, text);
    }

    [Fact]
    public void The_hand_out_has_no_rubric_and_no_questions_unless_everybody_gets_them()
    {
        Assert.DoesNotContain("lost hope", Text(GuideFile.HandOut));
        var sent = SampleGuide.Of() with { HandOut = new() { SendsQuestions = true } };
        var text = Text(GuideFile.HandOut, sent);

        Assert.Contains("How would you listen to somebody who has lost hope?", text);
        Assert.DoesNotContain("Listens first", text);
        Assert.DoesNotContain("Have you lost hope yourself?", text);
    }

    private static string Text(GuideFile file, InterviewGuide? guide = null)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Write(guide ?? SampleGuide.Of(), Shipped.Content.GuideWording, "Harbor House", Created)), isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>().Select(p => p.InnerText));
    }
}
