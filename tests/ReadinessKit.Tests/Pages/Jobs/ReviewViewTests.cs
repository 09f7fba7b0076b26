using ReadinessKit.Checks;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Pages.Jobs;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>How a review is laid out to be read.</summary>
public sealed class ReviewViewTests
{
    private static readonly JobReviewer Reviewer = SiteContent.Load(Repository.File("content")).JobReviewer;

    [Theory]
    [InlineData(0, 0, "Nothing to talk about that we can find")]
    [InlineData(1, 0, "One thing to talk about")]
    [InlineData(1, 1, "One thing to talk about, and it is about the law")]
    [InlineData(8, 3, "Eight things to talk about, three of them about the law")]
    [InlineData(14, 1, "14 things to talk about, one of them about the law")]
    [InlineData(3, 3, "Three things to talk about, all of them about the law")]
    [InlineData(2, 0, "Two things to talk about")]
    public void The_heading_is_the_answer(int all, int law, string heading)
    {
        var findings = Enumerable.Range(0, all).Select(i => About(i < law ? JobCategory.Law : JobCategory.Duty, 2 * i, (2 * i) + 1));

        Assert.Equal(heading, View(new string('x', 40), [.. findings]).Heading);
    }

    [Theory]
    [InlineData("abc def", new[] { 0, 3, 4, 7 }, "[1abc] [2def]")]
    [InlineData("abc def", new[] { 0, 7, 4, 7 }, "[1abc ][2def]")]
    [InlineData("abc def", new[] { 0, 7, 0, 3 }, "[1,2abc][ def]")]
    [InlineData("abc def", new[] { 0, 3, 0, 7 }, "[2,1abc][ def]")]
    [InlineData("abc def", new[] { 0, 7, 0, 7 }, "[1,2abc def]")]
    [InlineData("abc def", new[] { 0, 5, 2, 7 }, "[1ab][2c d][ef]")]
    [InlineData("abc", new[] { 1, 2 }, "a[1b]c")]
    [InlineData("abc", new int[0], "abc")]
    [InlineData("", new int[0], "")]
    public void Words_that_findings_share_are_marked_for_each(string text, int[] places, string marked) =>
        Assert.Equal(marked, Marked(View(text, [.. places.Chunk(2).Select(p => About(JobCategory.Duty, p[0], p[1], text))])));

    [Fact]
    public void The_marked_text_is_the_text_and_every_finding_begins_in_it_once() => RandomText.ForAll(text =>
    {
        var view = new ReviewView(Reviewer.Review(text));

        Assert.Equal(text, string.Concat(view.Words.Select(w => w.Text)));
        Assert.Equal(view.InText.Select(c => c.Number), view.Words.SelectMany(w => w.Around.Append(w.Begins)).OfType<FindingCard>().Select(c => c.Number).Order());
        Assert.All(view.Words, w => Assert.True(w.Begins is null || w.Kind == w.Begins.Kind));
    });

    [Fact]
    public void What_is_missing_stands_apart_and_comes_last()
    {
        var view = View("abc", [About(JobCategory.Language, 0, 1, "abc"), new("no-pay", "", 0, 0, JobCategory.Structure, [], "No pay.", "", "")]);

        Assert.Equal((1, "abc"), (Assert.Single(view.InText).Number, string.Concat(view.Words.Select(w => w.Text))));
        Assert.Equal((2, "No pay."), (Assert.Single(view.Missing).Number, view.Missing[0].Finding.Message));
        Assert.Equal(["Language"], view.Key.Select(k => k.Name));
    }

    [Fact]
    public void Each_kind_has_a_word_and_a_look_of_its_own()
    {
        var kinds = Enum.GetValues<JobCategory>().Select(FindingKind.Of).ToArray();

        Assert.Equal(["Duty", "Language", "Law", "Structure"], kinds.Select(k => k.Name));
        Assert.All(kinds, k => Assert.Contains($".{k.Look} {{ --look", Repository.Text("src/ReadinessKit.Web/wwwroot/review.css")));
    }

    [Fact]
    public void A_long_quote_is_shortened_between_words()
    {
        var text = string.Concat(Enumerable.Repeat("medication ", 20));

        Assert.EndsWith("medication …", View(text, [About(JobCategory.Duty, 0, text.Length, text)]).InText[0].Quote);
        Assert.Equal(122, View(new string('x', 200), [About(JobCategory.Duty, 0, 200, new string('x', 200))]).InText[0].Quote.Length);
    }

    [Fact]
    public void Of_very_many_findings_the_first_hundred_are_shown_and_the_rest_is_counted()
    {
        var text = new string('x', 1000);
        var view = View(text, [.. Enumerable.Range(0, 250).Select(i => About(JobCategory.Duty, 2 * i, (2 * i) + 1, text)), About(JobCategory.Structure, 0, 0, "")]);

        Assert.Equal((100, 150, 1), (view.InText.Count, view.NotShown, view.Missing.Count));
        Assert.Equal("251 things to talk about", view.Heading);
    }

    [Fact]
    public void A_finding_that_somebody_keeps_says_why()
    {
        var finding = About(JobCategory.Duty, 0, 3, "abc");
        var view = new ReviewView(new("abc", [finding]), new Dictionary<(string, string), string> { [(finding.Rule, "abc")] = "we asked them" });

        Assert.Equal("we asked them", view.InText[0].Kept);
    }

    private static JobFinding About(JobCategory category, int start, int end, string? text = null) =>
        new($"rule-{start}-{end}", (text ?? new string('x', 40))[start..end], start, end, category, category == JobCategory.Duty ? [new Reason("agenda", "Agenda", "", "")] : [], "Why.", "Source", "Better");

    private static ReviewView View(string text, IReadOnlyList<JobFinding> findings) => new(new(text, findings));

    private static string Marked(ReviewView view) => string.Concat(view.Words.Select(w =>
        w.Kind is null ? w.Text : $"[{string.Join(',', w.Around.Append(w.Begins).OfType<FindingCard>().Select(c => c.Number))}{w.Text}]"));
}
