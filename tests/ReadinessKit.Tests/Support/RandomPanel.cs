using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Tests.Support;

/// <summary>A guide, candidates, and what raters said of them, holes included: what properties of scores are checked on.</summary>
public sealed record RandomPanel(IReadOnlyList<RatedCandidate> Candidates, IReadOnlySet<string> Voided)
{
    private static readonly Gen<GuideQuestion> Questions =
        from weight in Gen.Choose(1, 6)
        from proficiency in Gen.Choose(0, 2)
        from minimum in Gen.Choose(-3, 4)
        select SampleGuide.Question("", "A question?", Measured[proficiency]) with { Weight = weight / 2m, Minimum = minimum > 1 ? minimum : null };

    private static readonly Gen<RandomPanel> Panels =
        from questions in Gen.Choose(1, 6).SelectMany(n => Gen.ArrayOf(Questions, n))
        from raters in Gen.Choose(1, 4)
        from candidates in Gen.Choose(1, 5)
        from scores in Gen.ArrayOf(Gen.Choose(-1, 10), questions.Length * raters * candidates * 2)
        from voided in Gen.Choose(0, 63)
        from absent in Gen.Choose(0, 12)
        select Of([.. questions.Select((q, i) => q with { Id = $"q{i}" })], raters, candidates, scores, voided, absent);

    private static Proficiency[] Measured => [SampleGuide.Hope, SampleGuide.Choice, new("tact", "Tact", "Has tact.")];

    public IReadOnlyList<GuideQuestion> Guide => Candidates[0].Questions;

    /// <summary>Checks a property on many panels, by the first and by the final scores.</summary>
    public static void ForAll(Action<RandomPanel, bool> property) =>
        Prop.ForAll(Panels.ToArbitrary(), panel =>
        {
            property(panel, false);
            property(panel, true);
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(200));

    public CandidateScore Score(RatedCandidate candidate, bool final) => CandidateScore.Of(candidate, Voided, final);

    /// <summary>What counts of what was said of a candidate.</summary>
    public IEnumerable<int> Counting(RatedCandidate candidate, bool final) =>
        candidate.Ratings.Where(r => !Voided.Contains(r.Question)).Select(r => final ? r.Final : r.First).OfType<int>();

    private static RandomPanel Of(GuideQuestion[] questions, int raters, int candidates, int[] scores, int voided, int absent)
    {
        var (ids, next) = (Enumerable.Range(1, raters).Select(i => new Guid(i, 0, 0, new byte[8])).ToList(), 0);
        var rated = Enumerable.Range(0, candidates).Select(c => new RatedCandidate(
            new Guid(100 + c, 0, 0, new byte[8]),
            questions,
            [
                .. from rater in ids.Index()

                   // Now and then a rater did not see one candidate.
                   where rater.Index + (c * raters) != absent
                   from question in questions
                   select new PanelRating(rater.Item, question.Id, Score(scores[next++]), Score(scores[next++])),
            ])).ToList();

        return new(rated, questions.Where((_, i) => (voided >> i & 1) == 1 && i % 2 == 1).Select(q => q.Id).ToHashSet());
    }

    // Two in twelve are null: not asked, or not heard.
    private static int? Score(int drawn) => drawn < 1 ? null : (drawn - 1) % 5 + 1;
}
