namespace ReadinessKit.Jobs;

/// <summary>Moves things in a description, or takes them out. What is not there changes nothing.</summary>
public static class JobMoves
{
    /// <summary>Moves a thing in a list by one place.</summary>
    public static IReadOnlyList<T> Move<T>(IReadOnlyList<T> list, int from, bool isUp)
    {
        var to = isUp ? from - 1 : from + 1;

        if (from < 0 || from >= list.Count || to < 0 || to >= list.Count)
        {
            return list;
        }

        var moved = list.ToList();
        (moved[from], moved[to]) = (moved[to], moved[from]);
        return moved;
    }

    /// <summary>Moves an area before or behind its neighbor.</summary>
    public static JobDescription Area(JobDescription description, string id, bool isUp) =>
        description with { Areas = Move(description.Areas, description.Areas.ToList().FindIndex(a => a.Id == id), isUp) };

    /// <summary>Moves a duty by one place: the first of an area to the end of the area before, the last to the start of the one behind.</summary>
    public static JobDescription Duty(JobDescription description, string id, bool isUp)
    {
        var areas = description.Areas.ToList();
        var at = areas.FindIndex(a => a.Duties.Any(d => d.Id == id));

        if (at < 0)
        {
            return description;
        }

        var duties = areas[at].Duties;
        var place = duties.ToList().FindIndex(d => d.Id == id);
        var moved = Move(duties, place, isUp);
        var next = isUp ? at - 1 : at + 1;

        if (!ReferenceEquals(moved, duties))
        {
            areas[at] = areas[at] with { Duties = moved };
        }
        else if (next >= 0 && next < areas.Count)
        {
            areas[at] = areas[at] with { Duties = [.. duties.Where(d => d.Id != id)] };
            areas[next] = areas[next] with { Duties = isUp ? [.. areas[next].Duties, duties[place]] : [duties[place], .. areas[next].Duties] };
        }

        return description with { Areas = areas };
    }

    /// <summary>Moves a qualification before or behind its neighbor of the same level: it weighs more or less.</summary>
    public static JobDescription Qualification(JobDescription description, string id, bool isUp)
    {
        var sorted = description.Qualifications.OrderBy(q => q.Level).ToList();
        var at = sorted.FindIndex(q => q.Id == id);
        var next = isUp ? at - 1 : at + 1;

        return at >= 0 && next >= 0 && next < sorted.Count && sorted[next].Level == sorted[at].Level ? description with { Qualifications = Move(sorted, at, isUp) } : description;
    }

    /// <summary>Takes a duty or a whole area out.</summary>
    public static JobDescription TakeOut(JobDescription description, string id) => description with
    {
        Areas = [.. description.Areas.Where(a => a.Id != id).Select(a => a with { Duties = [.. a.Duties.Where(d => d.Id != id)] })],
        Qualifications = [.. description.Qualifications.Where(q => q.Id != id)],
    };

    /// <summary>Takes a line out of what is not placed.</summary>
    public static JobDescription Drop(JobDescription description, string line) =>
        description.Unplaced.ToList() is var left && left.Remove(line) ? description with { Unplaced = left } : description;

    /// <summary>Moves a line from what is not placed into a component. Null where it does not fit there: it names no pay.</summary>
    /// <param name="description">The description.</param>
    /// <param name="line">The line as it stands there.</param>
    /// <param name="component">Where it belongs.</param>
    /// <param name="id">The id of the duty, the qualification or the area that it becomes.</param>
    public static JobDescription? Place(JobDescription description, string line, JobComponent component, string id)
    {
        var left = Drop(description, line);

        return ReferenceEquals(left, description) ? description : component switch
        {
            JobComponent.Function => left with { Function = $"{left.Function} {line}".Trim() },
            JobComponent.Reporting => left with { Reporting = [.. left.Reporting, ReportingText.Of(line)] },
            JobComponent.Responsibilities => left with
            {
                Areas = left.Areas is [.., var last]
                    ? [.. left.Areas.SkipLast(1), last with { Duties = [.. last.Duties, new(id, line, false, null)] }]
                    : [new(id, "Responsibilities", [new(id, line, false, null)])],
            },
            JobComponent.Qualifications => left with { Qualifications = [.. left.Qualifications, new(id, line, QualificationLevel.Preferred, null)] },
            JobComponent.Conditions => left with { Conditions = left.Conditions with { Further = [.. left.Conditions.Further, line] } },
            _ => PayText.Pay(line) is not { } pay ? null : (pay.IsAll ? left : Place(description, line, JobComponent.Conditions, id)!) with { Pay = pay.Range },
        };
    }

    /// <summary>A description that holds one component of another, to show it alone.</summary>
    public static JobDescription Only(JobDescription description, JobComponent component) => component switch
    {
        JobComponent.Function => new() { Function = description.Function },
        JobComponent.Reporting => new() { Reporting = description.Reporting },
        JobComponent.Responsibilities => new() { Areas = description.Areas },
        JobComponent.Qualifications => new() { Qualifications = description.Qualifications },
        JobComponent.Conditions => new() { Conditions = description.Conditions },
        _ => new() { Pay = description.Pay },
    };

    /// <summary>Says why a finding of the review stays; without a reason it is open again.</summary>
    public static JobDescription Keep(JobDescription description, string rule, string quote, string because) => description with
    {
        Kept = [.. description.Kept.Where(k => (k.Rule, k.Quote) != (rule, quote)), .. because.Length > 0 ? [new(rule, quote, because)] : Array.Empty<KeptFinding>()],
    };
}
