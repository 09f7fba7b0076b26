namespace ReadinessKit.Jobs;

/// <summary>A line of the form of the qualifications.</summary>
public sealed class QualificationFields
{
    /// <summary>Its id, or that of a line that waits for one.</summary>
    public string? Id { get; set; }

    /// <summary>What somebody has or can do. Several lines are several qualifications; none takes it out.</summary>
    public string? Text { get; set; }

    /// <summary>The name of a <see cref="QualificationLevel"/>.</summary>
    public string? Level { get; set; }
}

/// <summary>What somebody needs, in three lists, the most important first in each.</summary>
public sealed class QualificationsForm : JobForm
{
    /// <summary>The most qualifications, and the longest, in characters.</summary>
    public const int MaxLines = 60, MaxText = 1000;

    /// <summary>The lines; those without words count for nothing.</summary>
    public List<QualificationFields> Lines { get; set; } = [];

    /// <summary>The form filled in with a description.</summary>
    public static QualificationsForm Of(JobDescription description) =>
        new() { Lines = [.. description.Qualifications.OrderBy(q => q.Level).Select(q => new QualificationFields { Id = q.Id, Text = q.Text, Level = q.Level.ToString() })] };

    /// <inheritdoc/>
    public override JobDescription Read(JobDescription onto, List<RuleError> errors)
    {
        var statements = onto.Qualifications.Where(q => q.Statement is not null).DistinctBy(q => q.Id).ToDictionary(q => q.Id, q => q.Statement);
        var (read, sent, taken) = (new List<Qualification>(), Lines.Select(l => l.Id ?? "").ToHashSet(), new HashSet<string>());

        foreach (var (i, line) in Lines.Index())
        {
            foreach (var (j, text) in LinesOf(line.Text).Index())
            {
                Shorten(errors, $"Lines[{i}].Text", "the qualification", text, MaxText);
                var id = TypedText.TakeId(j == 0 ? line.Id : Enumerable.Range(j + 1, MaxLines).Select(n => $"{line.Id}-{n}").FirstOrDefault(n => !sent.Contains(n)), taken);
                read.Add(new(id, text, ReadLevel(line.Level, $"Lines[{i}].Level", errors), j == 0 ? statements.GetValueOrDefault(id) : null));
            }
        }

        if (read.Count > MaxLines)
        {
            errors.Add(new("Lines[0].Text", $"Keep it to {MaxLines} qualifications; there are {read.Count}"));
        }

        return onto with { Qualifications = [.. read.OrderBy(q => q.Level)] };
    }

    private static QualificationLevel ReadLevel(string? text, string field, List<RuleError> errors)
    {
        if (Enum.TryParse<QualificationLevel>(text, out var level) && level.ToString() == text)
        {
            return level;
        }

        errors.Add(new(field, "Choose when it is needed"));
        return QualificationLevel.Preferred;
    }
}
