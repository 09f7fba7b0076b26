using ReadinessKit.Content;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web;

namespace ReadinessKit.Tests.Library;

public sealed class ReadingGradeTests
{
    public static TheoryData<string> Texts => [.. SiteContent.Load(Repository.File("content")).Shelf.Texts.Select(t => t.Entry.Id)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_article_and_learning_quiz_takes_grade_9_at_most(string id)
    {
        var grade = ReadingGrade.Of(SiteContent.Load(Repository.File("content")).Shelf.Texts.Single(t => t.Entry.Id == id).Passages);

        Assert.True(grade.Value is > 0 and <= ReadingGrade.Most, $"{grade.Value:0.0}: {string.Join(" / ", grade.Hardest)}");
    }

    [Theory]
    [InlineData(1, "peer", "hope", "the", "roles", "asked", "whole", "called", "use", "there", "who’s")]
    [InlineData(2, "people", "table", "wanted", "safely", "client", "doing", "being", "nation", "patient", "statement")]
    [InlineData(3, "reality", "medium", "actual", "agency", "notices", "supervise", "diagnose", "relating", "management", "creating")]
    [InlineData(4, "recovery", "supervision", "experience", "situation")]
    public void Syllables_are_counted_nearly_by_ear(int syllables, params string[] words) =>
        Assert.Equal(words.Select(w => (w, syllables)), words.Select(w => (w, ReadingGrade.Syllables(w))));

    [Fact]
    public void The_grade_is_flesch_and_kincaids() =>
        // Six words, seven syllables, one sentence.
        Assert.Equal(0.39 * 6 + 11.8 * 7 / 6 - 15.59, Of("The cat sat on the table.").Value, 6);

    [Theory]
    [InlineData("One two. Three four! “Five six?” Seven.")]
    [InlineData("# One two\n\n- Three four\n- Five six\n\nSeven")]
    [InlineData("One two.\nThree four. Five six.\n\n| A long heading of the table | b |\n|---|---|\n| much longer still | x |\n\n# Seven")]
    [InlineData("One two. Three four. Five six. Seven.\n\n# References\n\n- Davidson, L. (2012). Peer support among persons with severe mental illnesses.\n")]
    public void A_heading_and_a_line_of_a_list_are_sentences_and_tables_and_references_do_not_count(string text) =>
        Assert.Equal(Of("One two. Three four. Five six. Seven.").Value, Of(text).Value, 6);

    [Theory]
    [InlineData("J. Smith came in.")]
    [InlineData("It took 3.5 weeks.")]
    public void Not_every_full_stop_ends_a_sentence(string text) => Assert.Equal(Of(text.Replace(".", "", StringComparison.Ordinal) + ".").Value, Of(text).Value, 1);

    [Fact]
    public void The_three_hardest_sentences_are_named_with_their_lines()
    {
        var grade = Of("We go to see the old house.\n\nWe consider organizational responsibilities and administrative documentation.\n\nThis is a good and plain day for all.\n\nPeople meet in a quiet room to talk.");

        Assert.Equal(3, grade.Hardest.Count);
        Assert.Equal((8, "We consider organizational responsibilities and administrative documentation."), (grade.Hardest[0].Line, grade.Hardest[0].Text));
    }

    [Fact]
    public void Nothing_takes_no_grade() => Assert.Equal((0, 0), (Of("").Value, Of("").Hardest.Count));

    [Fact]
    public async Task The_check_of_content_refuses_what_is_too_hard_and_shows_its_hardest_sentences()
    {
        using var folder = ContentFolder.OfSample();
        var hard = SampleLibrary.Article.With("Words **make** a place.", string.Concat(Enumerable.Repeat("Organizational responsibilities necessitate administrative documentation continuously. ", 9)));
        folder.Write("library/words.md", hard);
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(1, await CommandLine.Run(["content", "check", folder.Path], output, errors));
        Assert.Matches(@"^library/words\.md:1: This takes a reading grade of \d\d\.\d; 9 is the most\. Shorten its hardest sentences, which stand below\.", output.ToString());
        Assert.Contains($"  line {Sample.LineOf(hard, "Organizational")}, grade", output.ToString());
        Assert.Equal("1 problem.", errors.ToString().Trim());
    }

    private static ReadingGrade Of(string text) => ReadingGrade.Of(Passage.Read(ContentFile.Of("a.md", "---\nkind: article\n---\n\n\n" + text)));
}
