using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews;

/// <summary>What raters practice with, and what its authors hear.</summary>
public sealed class RatingPracticeTests : IDisposable
{
    private const string File = "interviews/practice.md";

    private readonly ContentFolder _folder = ContentFolder.OfSample();

    [Fact]
    public void The_shipped_one_has_a_weak_a_solid_and_a_strong_answer() =>
        Assert.Equal([1, 5, 3], SiteContent.Load(Repository.File("content")).RatingPractice!.Answers.Select(a => a.Key));

    [Fact]
    public void A_site_can_do_without() => Assert.Null(SiteContent.Load(_folder.Path).RatingPractice);

    [Theory]
    [InlineData("- Key: 1", "- Key: 6", "Key")]
    [InlineData("- Key: 1", "- Key: 5", "")]
    [InlineData("### Why", "### Because", "Why")]
    [InlineData("|     3 |", "|     2 |", "")]
    public void What_does_not_fit_is_said(string good, string bad, string about)
    {
        var text = Repository.Text("content/" + File).Replace("| 3 |", "|     3 |", StringComparison.Ordinal);
        Assert.Contains(good, text);
        text = bad == "- Key: 5" ? text.Replace("- Key: 1", bad, StringComparison.Ordinal).Replace("- Key: 3", bad, StringComparison.Ordinal) : text.Replace(good, bad, StringComparison.Ordinal);

        var problems = Assert.Throws<ContentException>(() => SiteContent.Load(_folder.Write(File, text).Path)).Problems;

        Assert.Contains(problems, p => p.File == File && p.ToString().Contains(about, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, "That is the key.")]
    [InlineData(2, "One off the key: close.")]
    [InlineData(5, "Two above the key. What did you count that the anchors do not name?")]
    [InlineData(1, "Two below the key. What did the anchors name that you did not count?")]
    public void A_score_is_held_against_the_key(int score, string says) =>
        Assert.Equal(says, new ReadinessKit.Interviews.Panels.PracticeAnswer("a", "A", "", 3, "").Says(score));

    public void Dispose() => _folder.Dispose();
}
