using ReadinessKit.Checks;
using ReadinessKit.Content;

namespace ReadinessKit.Jobs;

/// <summary>Reviews job descriptions by the rules of the content. Built once; it keeps nothing of what it reads.</summary>
public sealed class JobReviewer
{
    private readonly RoleCheck _roleCheck;
    private readonly RuleBook _rules;

    /// <summary>A reviewer by these rules: those that apply to job descriptions.</summary>
    public JobReviewer(RoleCheck roleCheck)
    {
        _roleCheck = roleCheck;
        _rules = new([.. roleCheck.Rules.Where(r => r.AppliesTo.Contains("job-description"))]);
    }

    /// <summary>Reviews any text. The work grows with its length and with nothing else in it.</summary>
    public JobReview Review(string text) => new(text, [.. _rules.Check(text).Select(f => Of(f, text))]);

    /// <summary>Reviews a description component by component; its text is made for the review, a line for each thing.</summary>
    public JobReview Review(JobDescription description)
    {
        var lines = Lines(description).Where(l => l.Text.Length > 0).ToArray();
        var text = string.Join('\n', lines.Select(l => l.Text));
        var starts = new List<int>();

        foreach (var (_, line) in lines)
        {
            starts.Add(starts.Count == 0 ? 0 : starts[^1] + lines[starts.Count - 1].Text.Length + 1);
        }

        return new(text, [.. Review(text).Findings.Select(f => f with { Part = f.IsAboutSomethingAbsent ? null : lines[starts.FindLastIndex(s => s <= f.Start)].Part })]);
    }

    private static IEnumerable<(DescriptionPart Part, string Text)> Lines(JobDescription description) =>
    [
        (DescriptionPart.Title, description.Title),
        (DescriptionPart.Function, description.Function),
        .. description.Reporting.Select(r => (DescriptionPart.Reporting, $"{r.Who}: {r.For} {r.HowOften}")),
        .. description.Areas.SelectMany(a => a.Duties.Select(d => d.Text).Prepend(a.Title)).Select(t => (DescriptionPart.Duties, t)),
        .. description.Qualifications.Select(q => (DescriptionPart.Qualifications, q.Text)),
        (DescriptionPart.Schedule, description.Conditions.Schedule),
        (DescriptionPart.Place, description.Conditions.Place),
        (DescriptionPart.Benefits, description.Conditions.Benefits),
        .. description.Conditions.Further.Select(t => (DescriptionPart.Further, t)),
        .. description.Unplaced.Select(t => (DescriptionPart.Unplaced, t)),
    ];

    private JobFinding Of(Finding finding, string text)
    {
        var rule = finding.Rule;
        var activity = _roleCheck.Find(rule.Activity);

        return new(rule.Id, text.Substring(finding.Start, finding.Length), finding.Start, finding.Start + finding.Length, JobCategory.Duty, activity?.Reasons ?? [], PlainText.Of(rule.Why), rule.Source, rule.SayInstead is [var first, ..] ? first.Better : activity?.VersionThatFits ?? "");
    }
}
