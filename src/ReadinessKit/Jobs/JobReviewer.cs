using ReadinessKit.Checks;
using ReadinessKit.Content;

namespace ReadinessKit.Jobs;

/// <summary>Reviews job descriptions by the rules of the content. Built once; it keeps nothing of what it reads.</summary>
public sealed class JobReviewer
{
    private readonly RoleCheck _roleCheck;
    private readonly RuleBook _rules;
    private readonly JobStructure? _structure;
    private readonly ExampleBook? _examples;

    /// <summary>A reviewer by these rules: those that apply to job descriptions.</summary>
    /// <param name="roleCheck">The rules, and the reasons that duties hang on.</param>
    /// <param name="structure">What a description needs as a whole; null to leave that out.</param>
    /// <param name="examples">Sentences that show what fits and what does not; with fewer than <see cref="ExampleBook.Fewest"/> that do not, it goes by the phrases of the rules alone.</param>
    public JobReviewer(RoleCheck roleCheck, JobStructure? structure, IReadOnlyList<Example> examples)
    {
        Rule[] rules = [.. RulesOf(roleCheck)];
        (_roleCheck, _structure) = (roleCheck, structure);
        _rules = new(rules, forJobs: true);
        _examples = examples.Count(e => e.Rule is not null) >= ExampleBook.Fewest ? new(examples, rules) : null;
    }

    /// <summary>Those of the rules that are for job descriptions.</summary>
    public static IEnumerable<Rule> RulesOf(RoleCheck roleCheck) => roleCheck.Rules.Where(r => r.AppliesTo.Contains("job-description"));

    /// <summary>Reviews any text. The work grows with its length and with nothing else in it.</summary>
    public JobReview Review(string text)
    {
        var read = SectionReader.Read(text);

        return new(text, [.. Found(read.Sentences, text), .. (_structure?.Missing(read) ?? []).Select(Absent)]) { IsPart = _structure is not null && JobStructure.IsPart(read) };
    }

    /// <summary>Reviews a description component by component. The text of the review has a line for each thing that somebody wrote.</summary>
    public JobReview Review(JobDescription description)
    {
        var lines = Lines(description).Where(l => l.Text.Length > 0).ToArray();
        var text = string.Join('\n', lines.Select(l => l.Text));
        var ends = new int[lines.Length];

        for (var i = 0; i < lines.Length; i++)
        {
            ends[i] = (i == 0 ? 0 : ends[i - 1] + 1) + lines[i].Text.Length;
        }

        int LineAt(int place)
        {
            var at = Array.BinarySearch(ends, place);
            return at < 0 ? ~at : at;
        }

        var sentences = Sentences.Of(text).Select(s => new PlacedSentence(s, lines[LineAt(s.Words[0].Start)].Section));

        return new(text,
        [
            .. Found([.. sentences], text).Select(f => f with { Part = lines[LineAt(f.Start)].Part }),
            .. (_structure?.Missing(description) ?? []).Select(Absent),
        ]);
    }

    private sealed record Written(DescriptionPart Part, string Text, string? Section);

    private static IEnumerable<Written> Lines(JobDescription description)
    {
        static Written Of(DescriptionPart part, string text) => new(part, text, DescriptionSection.Of(part));

        return
        [
            Of(DescriptionPart.Title, description.Title),
            Of(DescriptionPart.Function, description.Function),
            .. description.Reporting.Select(r => Of(DescriptionPart.Reporting, string.Join(", ", new[] { r.Who, r.For, r.HowOften }.Where(t => t.Length > 0)))),
            .. description.Areas.SelectMany(a => a.Duties.Select(d => d.Text).Prepend(a.Title)).Select(t => Of(DescriptionPart.Duties, t)),
            .. description.Qualifications.Select(q => new Written(DescriptionPart.Qualifications, q.Text, DescriptionSection.Of(DescriptionPart.Qualifications, q.Level))),
            Of(DescriptionPart.Schedule, description.Conditions.Schedule),
            Of(DescriptionPart.Place, description.Conditions.Place),
            Of(DescriptionPart.Benefits, description.Conditions.Benefits),
            .. description.Conditions.Further.Select(t => Of(DescriptionPart.Further, t)),
            .. description.Unplaced.Select(t => Of(DescriptionPart.Unplaced, t)),
        ];
    }

    // Of findings of one category that share words, the one that matters most, then the longest.
    private List<JobFinding> Found(IReadOnlyList<PlacedSentence> sentences, string text)
    {
        var kept = new List<JobFinding>();
        var found = _rules.Check(sentences);

        foreach (var ofCategory in (_examples?.Weigh(sentences, found) ?? found).GroupBy(f => f.Rule.Category))
        {
            var last = -1;
            Finding? open = null;

            foreach (var finding in ofCategory)
            {
                if (open is not null && finding.Start < last)
                {
                    open = (finding.Rule.Severity, finding.Length).CompareTo((open.Rule.Severity, open.Length)) > 0 ? finding : open;
                }
                else
                {
                    kept.AddRange(open is null ? [] : [Of(open, text)]);
                    open = finding;
                }

                last = Math.Max(open.Start + open.Length, finding.Start + 1);
            }

            kept.AddRange(open is null ? [] : [Of(open, text)]);
        }

        return [.. kept.OrderBy(f => f.Start).ThenBy(f => f.Category)];
    }

    private JobFinding Of(Finding finding, string text)
    {
        var (rule, quote) = (finding.Rule, text.Substring(finding.Start, finding.Length));
        var activity = _roleCheck.Find(rule.Activity);

        return new(rule.Id, quote, finding.Start, finding.Start + finding.Length, rule.Category!.Value, activity?.Reasons ?? [], PlainText.Of(rule.Why), rule.Source, rule.Better(quote) ?? activity?.VersionThatFits ?? "");
    }

    private static JobFinding Absent(StructurePoint point) => new(point.Id, "", 0, 0, JobCategory.Structure, [], point.Message, point.Source, point.Suggestion);
}
