using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

/// <summary>
/// How well the review finds planted problems. The rules were tuned on one half of the descriptions; the other half was
/// written before there were rules, by somebody who did not know them, and held back. What came
/// later was written by others, once there were rules, and served to tune them further.
/// </summary>
public sealed class PlantedTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.8;

    private static readonly JobReviewer Reviewer = SiteContent.Load(Repository.File("content")).JobReviewer;

    private sealed record Looked(PlantedDescription Description, JobReview Review)
    {
        public IEnumerable<JobFinding> At(string words)
        {
            var (start, end) = Description.PlaceOf(words);
            return Review.Findings.Where(f => !f.IsAboutSomethingAbsent && f.Start < end && f.End > start);
        }

        public IEnumerable<JobFinding> Missed(string absent) => Review.Findings.Where(f => f.IsAboutSomethingAbsent && f.Rule == absent);

        public IEnumerable<JobFinding> Right => Description.Planted.SelectMany(p => At(p.Words)).Concat(Description.Absent.SelectMany(Missed)).Distinct();

        public IEnumerable<JobFinding> Wrong => Review.Findings.Except(Right);
    }

    [Theory]
    [InlineData("Tuned", 14, 0.9)]
    [InlineData("HeldBack", 14, 0.9)]
    [InlineData("Later", 24, 0.9)]
    [InlineData("Further", 4, 0.9)]
    public void Planted_problems_are_found_and_what_is_fine_is_left_alone(string folder, int descriptions, double least)
    {
        var all = PlantedDescription.All(folder).Select(d => new Looked(d, Reviewer.Review(d.Text))).ToArray();
        Assert.Equal(descriptions, all.Length);

        var planted = all.SelectMany(l => l.Description.Planted.Select(p => (Looked: l, p.Category, p.Words, Found: l.At(p.Words).ToArray()))).ToArray();
        var absent = all.SelectMany(l => l.Description.Absent.Select(a => (Looked: l, Id: a, Found: l.Missed(a).Any()))).ToArray();
        var fine = all.SelectMany(l => l.Description.Fine.SelectMany(words => l.At(words).Select(f => $"{l.Description.Name}: {f.Rule} “{f.Quote}” in “{words}”"))).ToArray();
        var found = (planted.Count(p => p.Found.Length > 0) + absent.Count(a => a.Found)) / (double)(planted.Length + absent.Length);

        output.WriteLine($"{folder}: {planted.Count(p => p.Found.Length > 0) + absent.Count(a => a.Found)} of {planted.Length + absent.Length} found ({found:P1}), {planted.Count(p => p.Found.Any(f => f.Category == p.Category)) + absent.Count(a => a.Found)} in the category they were planted in; {fine.Length} of {all.Sum(l => l.Description.Fine.Count)} fine phrases flagged; {all.Sum(l => l.Wrong.Count())} other findings.");
        WriteAll("  missed: ", planted.Where(p => p.Found.Length == 0).Select(p => $"{p.Looked.Description.Name}: {p.Words}").Concat(absent.Where(a => !a.Found).Select(a => $"{a.Looked.Description.Name}: no {a.Id}")));
        WriteAll("  other: ", all.SelectMany(l => l.Wrong.Select(f => $"{l.Description.Name}: {f.Rule} “{f.Quote}”")));
        WriteAll("  rule: ", Precision(all).Select(r => $"{r.Rule} {r.Right} of {r.All}"));

        Assert.True(found >= least, $"{found:P1} found");
        Assert.Empty(fine);
        Assert.All(all.Where(l => l.Description.IsClean), l => Assert.True(l.Wrong.Count() <= 1, l.Description.Name));
        Assert.True(all.Sum(l => l.Wrong.Count()) <= all.Length, "There is more than one finding a description that nobody planted.");
        Assert.All(Precision(all).Where(r => r.All > 2), r => Assert.True(r.Right >= LeastPrecision * r.All, $"{r.Rule}: {r.Right} of {r.All}"));
    }

    /// <summary>Written last, by others, and left as they are: no rule was mended and no example added for them.</summary>
    [Fact]
    public void What_nobody_tuned_for_is_found_too()
    {
        var all = PlantedDescription.All("Unseen").Select(d => new Looked(d, Reviewer.Review(d.Text))).ToArray();
        var planted = all.Sum(l => l.Description.Planted.Count + l.Description.Absent.Count);
        var found = all.Sum(l => l.Description.Planted.Count(p => l.At(p.Words).Any()) + l.Description.Absent.Count(a => l.Missed(a).Any()));
        var fine = all.Sum(l => l.Description.Fine.Count(words => l.At(words).Any()));
        var strays = all.Where(l => l.Description.IsClean).Select(l => l.Wrong.Count()).ToArray();
        output.WriteLine($"{found} of {planted} found; {fine} of {all.Sum(l => l.Description.Fine.Count)} fine phrases flagged; {string.Join(", ", strays)} findings in what is clean.");

        Assert.Equal(20, all.Length);
        Assert.InRange(found, 0.85 * planted, planted);
        Assert.InRange(fine, 0, 3);
        Assert.InRange(strays.Average(), 0, 1);
    }

    private static IEnumerable<(string Rule, int Right, int All)> Precision(IReadOnlyList<Looked> all)
    {
        var right = all.SelectMany(l => l.Right).ToLookup(f => f.Rule);
        return all.SelectMany(l => l.Review.Findings).GroupBy(f => f.Rule).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, right[g.Key].Count(), g.Count()));
    }

    private void WriteAll(string label, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine(label + line);
        }
    }
}
