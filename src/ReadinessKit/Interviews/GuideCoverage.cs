using ReadinessKit.Jobs;

namespace ReadinessKit.Interviews;

/// <summary>A duty with the questions that show whether somebody can do it.</summary>
public sealed record CoveredDuty(Duty Duty, IReadOnlyList<GuideQuestion> Questions);

/// <summary>A proficiency with the questions that measure it.</summary>
public sealed record CoveredProficiency(Proficiency Proficiency, IReadOnlyList<GuideQuestion> Questions);

/// <summary>What the questions of a guide cover, and what they leave open.</summary>
public sealed class GuideCoverage
{
    private readonly IReadOnlyList<GuideQuestion> _questions;

    private GuideCoverage(InterviewGuide guide, IReadOnlyList<Proficiency> known)
    {
        _questions = guide.Questions;
        Duties = [.. guide.Duties.Select(d => new CoveredDuty(d, [.. guide.Questions.Where(q => q.Asked.Duties.Contains(d.Id))]))];
        Proficiencies = [.. known.Concat(guide.Questions.Select(q => q.Proficiency)).Where(p => p.Id.Length > 0).DistinctBy(p => p.Id)
            .Select(p => new CoveredProficiency(p, [.. guide.Questions.Where(q => q.Proficiency.Id == p.Id)]))];
        Untied = [.. guide.Questions.Where(q => !q.Asked.Duties.Any(id => guide.Duties.Any(d => d.Id == id)))];
    }

    /// <summary>Every duty of the post.</summary>
    public IReadOnlyList<CoveredDuty> Duties { get; }

    /// <summary>Every proficiency that is known or measured.</summary>
    public IReadOnlyList<CoveredProficiency> Proficiencies { get; }

    /// <summary>The questions that belong to no duty.</summary>
    public IReadOnlyList<GuideQuestion> Untied { get; }

    /// <summary>The essential duties that no question asks about.</summary>
    public IReadOnlyList<Duty> MissingEssential => [.. Duties.Where(d => d.Duty.IsEssential && d.Questions.Count == 0).Select(d => d.Duty)];

    /// <summary>How many duties a question asks about.</summary>
    public int CoveredDuties => Duties.Count(d => d.Questions.Count > 0);

    /// <summary>The proficiencies that are measured.</summary>
    public IReadOnlyList<Proficiency> Measured => [.. Proficiencies.Where(p => p.Questions.Count > 0).Select(p => p.Proficiency)];

    /// <summary>The proficiencies that are not.</summary>
    public IReadOnlyList<Proficiency> NotMeasured => [.. Proficiencies.Where(p => p.Questions.Count == 0).Select(p => p.Proficiency)];

    /// <summary>What is covered, in two sentences.</summary>
    public string InWords => $"{Words.Sentence(Words.Count(CoveredDuties, "duty", "duties"))} of {Duties.Count} asked about. {Words.Sentence(Words.Number(Measured.Count))} of {Proficiencies.Count} proficiencies measured; {Words.Number(InterviewGuide.FewestProficiencies)} to {Words.Number(InterviewGuide.MostProficiencies)} are a good number.";

    /// <summary>The numbers of questions in their order: "question 2", "questions 1 and 4".</summary>
    public string NumbersOf(IReadOnlyList<GuideQuestion> questions) =>
        $"{(questions.Count == 1 ? "question" : "questions")} {Words.List([.. _questions.Index().Where(q => questions.Contains(q.Item)).Select(q => $"{q.Index + 1}")])}";

    /// <summary>Looks at a guide.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="known">The proficiencies of the content.</param>
    public static GuideCoverage Of(InterviewGuide guide, IReadOnlyList<Proficiency> known) => new(guide, known);
}
