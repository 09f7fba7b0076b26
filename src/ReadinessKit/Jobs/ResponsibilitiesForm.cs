namespace ReadinessKit.Jobs;

/// <summary>A duty in the form of the responsibilities.</summary>
public sealed class DutyFields
{
    /// <summary>Its id, or that of a line that waits for one.</summary>
    public string? Id { get; set; }

    /// <summary>What is done. Several lines are several duties; none takes the duty out.</summary>
    public string? Text { get; set; }

    /// <summary>True when the post exists for it.</summary>
    public bool Essential { get; set; }
}

/// <summary>An area in the form of the responsibilities.</summary>
public sealed class AreaFields
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>The area in a few words.</summary>
    public string? Title { get; set; }

    /// <summary>Its duties.</summary>
    public List<DutyFields> Duties { get; set; } = [];
}

/// <summary>The core responsibilities. Whatever is written anew keeps its id, and the statement that it came from.</summary>
public sealed class ResponsibilitiesForm : JobForm
{
    /// <summary>The most areas and duties, and the longest title and duty, in characters.</summary>
    public const int MaxAreas = 12, MaxDuties = 100, MaxTitle = 120, MaxDuty = 1000;

    /// <summary>The areas; one without a title and without duties counts for nothing.</summary>
    public List<AreaFields> Areas { get; set; } = [];

    /// <summary>The form filled in with a description.</summary>
    public static ResponsibilitiesForm Of(JobDescription description) => new()
    {
        Areas = [.. description.Areas.Select(a => new AreaFields { Id = a.Id, Title = a.Title, Duties = [.. a.Duties.Select(d => new DutyFields { Id = d.Id, Text = d.Text, Essential = d.IsEssential })] })],
    };

    /// <inheritdoc/>
    public override JobDescription Read(JobDescription onto, List<RuleError> errors)
    {
        var statements = onto.Areas.SelectMany(a => a.Duties).Where(d => d.Statement is not null).DistinctBy(d => d.Id).ToDictionary(d => d.Id, d => d.Statement);
        var (areas, areaIds, dutyIds) = (new List<CoreArea>(), new HashSet<string>(), Areas.SelectMany(a => a.Duties).Select(d => d.Id ?? "").ToHashSet());
        var taken = new HashSet<string>();

        foreach (var (i, area) in Areas.Index())
        {
            var title = OneLine(area.Title);
            var duties = area.Duties.SelectMany((duty, j) => ReadDuty(duty, $"Areas[{i}].Duties[{j}].Text", statements, dutyIds, taken, errors)).ToArray();
            Shorten(errors, $"Areas[{i}].Title", "the title", title, MaxTitle);

            if (title.Length == 0 && duties.Length > 0)
            {
                errors.Add(new($"Areas[{i}].Title", "Enter what these duties have in common, in a few words"));
            }

            if (title.Length > 0 || duties.Length > 0)
            {
                areas.Add(new(TypedText.TakeId(area.Id, areaIds), title, duties));
            }
        }

        if (areas.Count > MaxAreas)
        {
            errors.Add(new("Areas[0].Title", $"Keep it to {MaxAreas} areas; there are {areas.Count}"));
        }

        if (taken.Count > MaxDuties)
        {
            errors.Add(new("Areas[0].Title", $"Keep it to {MaxDuties} duties; there are {taken.Count}"));
        }

        return onto with { Areas = areas };
    }

    private static IEnumerable<Duty> ReadDuty(DutyFields fields, string field, Dictionary<string, string?> statements, HashSet<string> sent, HashSet<string> taken, List<RuleError> errors)
    {
        foreach (var (i, text) in LinesOf(fields.Text).Index())
        {
            Shorten(errors, field, "the duty", text, MaxDuty);

            // A line more is a duty more, with an id that nothing else in the form has.
            var id = TypedText.TakeId(i == 0 ? fields.Id : Enumerable.Range(i + 1, MaxDuties).Select(n => $"{fields.Id}-{n}").FirstOrDefault(n => !sent.Contains(n)), taken);
            yield return new(id, text, fields.Essential, i == 0 ? statements.GetValueOrDefault(id) : null);
        }
    }
}
