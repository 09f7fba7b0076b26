using ReadinessKit.Content;

namespace ReadinessKit.Pay;

/// <summary>Something to know or somebody to turn to.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Text">What it says, as HTML.</param>
public sealed record AdviceLine(string Id, string Title, string Text);

/// <summary>What is said beside every calculation about work and benefits (<c>kind: benefits-advice</c>).</summary>
/// <param name="Estimate">What a result is and is not, as HTML.</param>
/// <param name="People">Where a worker gets a person's advice.</param>
/// <param name="LeftOut">What the arithmetic leaves out.</param>
/// <param name="Employers">What an employer does and does not do.</param>
/// <param name="Reviewed">The day on which it was looked through.</param>
public sealed record BenefitsAdvice(string Estimate, IReadOnlyList<AdviceLine> People, IReadOnlyList<AdviceLine> LeftOut, IReadOnlyList<AdviceLine> Employers, DateOnly Reviewed)
{
    /// <summary>No advice at all.</summary>
    public static readonly BenefitsAdvice Empty = new("", [], [], [], default);

    /// <summary>Reads the one file of this kind; null when there is none, or when it has a problem.</summary>
    internal static BenefitsAdvice? Read(IReadOnlyList<ContentFile> files, List<ContentProblem> problems) => Document.ReadOnly(files, "benefits-advice", problems, Read);

    private static BenefitsAdvice? Read(Document document, ProblemList problems)
    {
        var (settings, body) = document;
        settings.Text("title", 80);
        settings.Text("source");
        var reviewed = settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var advice = new BenefitsAdvice(
            body.TakeRequiredProse(),
            Lines(body.Child("Who helps")),
            Lines(body.Child("What is left out")),
            Lines(body.Child("For employers")),
            reviewed);
        body.Close();

        return problems.Any ? null : advice;
    }

    private static AdviceLine[] Lines(Section? section)
    {
        var lines = section?.ChildrenWithIds().Select(s =>
        {
            var line = new AdviceLine(s.Id!, s.Title, s.TakeRequiredProse());
            s.Close();
            return line;
        }).ToArray() ?? [];
        section?.Close();

        return lines;
    }
}
