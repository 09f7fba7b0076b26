using System.Text.Json;

namespace ReadinessKit.Jobs;

/// <summary>Words of a description that two people changed at once. The joined description holds mine.</summary>
/// <param name="Component">Where they stand.</param>
/// <param name="Label">What they are, such as "Duty".</param>
/// <param name="Mine">What I made of them; "" where I took them out, and then they are back.</param>
/// <param name="Theirs">What somebody else made of them; "" where they took them out.</param>
public sealed record JobClash(JobComponent Component, string Label, string Mine, string Theirs);

/// <summary>
/// Joins what two people made of the same version of a description. What only one of them changed is as they left it: field by field,
/// duty by duty, line by line. Where both changed the same words, mine are kept and both are told. Nothing that anybody wrote falls away.
/// </summary>
public sealed class JobMerge
{
    private readonly List<JobClash> _clashes = [];

    private JobMerge(JobDescription start, JobDescription theirs, JobDescription mine) => Description = Join(start, theirs, mine);

    /// <summary>What both make together.</summary>
    public JobDescription Description { get; }

    /// <summary>Where both changed the same words; none in most cases.</summary>
    public IReadOnlyList<JobClash> Clashes => _clashes;

    /// <summary>Joins two descriptions.</summary>
    /// <param name="start">The version that both began with.</param>
    /// <param name="theirs">The last version.</param>
    /// <param name="mine">What I made of the first.</param>
    public static JobMerge Of(JobDescription start, JobDescription theirs, JobDescription mine) => new(start, theirs, mine);

    /// <summary>True when two descriptions say the same, ids and all.</summary>
    public static bool AreSame(JobDescription first, JobDescription second) => JsonSerializer.Serialize(first) == JsonSerializer.Serialize(second);

    private JobDescription Join(JobDescription start, JobDescription theirs, JobDescription mine) => theirs with
    {
        Title = Field(JobComponent.Function, "Title", start.Title, theirs.Title, mine.Title),
        Function = Field(JobComponent.Function, "What the role is for", start.Function, theirs.Function, mine.Function),
        Reporting = List(JobComponent.Reporting, "Who gives supervision", start.Reporting, theirs.Reporting, mine.Reporting, r => r.InWords()),
        Areas = JoinAreas(start.Areas, theirs.Areas, mine.Areas),
        Qualifications = Keyed(JobComponent.Qualifications, "Qualification", By(start), By(theirs), By(mine), q => q.Text, JoinQualification),
        Conditions = JoinConditions(start.Conditions, theirs.Conditions, mine.Conditions),
        Pay = Field(JobComponent.Pay, "Pay range", start.Pay, theirs.Pay, mine.Pay, p => p?.InWords() ?? ""),
        Unplaced = List(JobComponent.Function, "Not placed yet", start.Unplaced, theirs.Unplaced, mine.Unplaced, t => t),
        Kept = Keyed(JobComponent.Function, "Kept as it is", Kept(start), Kept(theirs), Kept(mine), k => k.Because, (s, t, m) => m with { Because = Field(JobComponent.Function, "Kept, because", s?.Because ?? "", t.Because, m.Because) }),
    };

    private static IReadOnlyList<(string Key, Qualification Value)> By(JobDescription description) => KeyedList.By(description.Qualifications, q => q.Id);

    private static IReadOnlyList<(string Key, KeptFinding Value)> Kept(JobDescription description) => KeyedList.By(description.Kept, k => $"{k.Rule}\n{k.Quote}");

    private CoreArea[] JoinAreas(IReadOnlyList<CoreArea> start, IReadOnlyList<CoreArea> theirs, IReadOnlyList<CoreArea> mine)
    {
        // Duties are joined across areas, so that one that was moved stays the same duty.
        var duties = Keyed(JobComponent.Responsibilities, "Duty", Placed.All(start), Placed.All(theirs), Placed.All(mine), p => p.Duty.Text, JoinDuty);
        var areas = Keyed(JobComponent.Responsibilities, "Area", Titles(start), Titles(theirs), Titles(mine), a => a.Title, (s, t, m) => m with { Title = Field(JobComponent.Responsibilities, "Area", s?.Title ?? "", t.Title, m.Title) }).ToList();

        // An area that one took out while the other put something into it is back.
        areas.AddRange(mine.Concat(theirs).Where(a => duties.Any(d => d.Area == a.Id)).Select(a => a with { Duties = [] }).DistinctBy(a => a.Id).Where(a => areas.All(there => there.Id != a.Id)).ToArray());

        return [.. areas.Select(a => a with { Duties = [.. duties.Where(d => d.Area == a.Id).Select(d => d.Duty)] })];
    }

    private static IReadOnlyList<(string Key, CoreArea Value)> Titles(IReadOnlyList<CoreArea> areas) => KeyedList.By(areas.Select(a => a with { Duties = [] }).ToArray(), a => a.Id);

    private Placed JoinDuty(Placed? start, Placed theirs, Placed mine) => new(
        mine.Duty with
        {
            Text = Field(JobComponent.Responsibilities, "Duty", start?.Duty.Text ?? "", theirs.Duty.Text, mine.Duty.Text),
            IsEssential = start is null || mine.Duty.IsEssential != start.Duty.IsEssential ? mine.Duty.IsEssential : theirs.Duty.IsEssential,
            Statement = mine.Duty.Statement ?? theirs.Duty.Statement,
        },
        start is null || mine.Area != start.Area ? mine.Area : theirs.Area);

    private Qualification JoinQualification(Qualification? start, Qualification theirs, Qualification mine) => mine with
    {
        Text = Field(JobComponent.Qualifications, "Qualification", start?.Text ?? "", theirs.Text, mine.Text),
        Level = Field(JobComponent.Qualifications, $"When it is needed: {mine.Text}", start?.Level, theirs.Level, mine.Level, l => l?.InWords() ?? "")!.Value,
        Statement = mine.Statement ?? theirs.Statement,
    };

    private Conditions JoinConditions(Conditions start, Conditions theirs, Conditions mine)
    {
        var hours = Field(JobComponent.Conditions, "Hours", Hours(start), Hours(theirs), Hours(mine), h => new Conditions { HoursFrom = h.HoursFrom, HoursTo = h.HoursTo }.HoursInWords());

        return theirs with
        {
            HoursFrom = hours.HoursFrom,
            HoursTo = hours.HoursTo,
            Schedule = Field(JobComponent.Conditions, "When", start.Schedule, theirs.Schedule, mine.Schedule),
            Place = Field(JobComponent.Conditions, "Where", start.Place, theirs.Place, mine.Place),
            Benefits = Field(JobComponent.Conditions, "Benefits", start.Benefits, theirs.Benefits, mine.Benefits),
            Further = List(JobComponent.Conditions, "Further condition", start.Further, theirs.Further, mine.Further, t => t),
        };
    }

    private static (decimal? HoursFrom, decimal? HoursTo) Hours(Conditions conditions) => (conditions.HoursFrom, conditions.HoursTo);

    private string Field(JobComponent component, string label, string start, string theirs, string mine) => Field(component, label, start, theirs, mine, t => t);

    private T Field<T>(JobComponent component, string label, T start, T theirs, T mine, Func<T, string> words)
    {
        var same = EqualityComparer<T>.Default;

        if (same.Equals(mine, start))
        {
            return theirs;
        }

        if (!same.Equals(theirs, start) && !same.Equals(theirs, mine))
        {
            _clashes.Add(new(component, label, words(mine), words(theirs)));
        }

        return mine;
    }

    private T[] List<T>(JobComponent component, string label, IReadOnlyList<T> start, IReadOnlyList<T> theirs, IReadOnlyList<T> mine, Func<T, string> words)
        where T : class =>
        Keyed(component, label, KeyedList.After(start, start), KeyedList.After(start, theirs), KeyedList.After(start, mine), words, (s, t, m) => Field(component, label, s, t, m, v => v is null ? "" : words(v))!);

    private T[] Keyed<T>(JobComponent component, string label, IReadOnlyList<(string Key, T Value)> start, IReadOnlyList<(string Key, T Value)> theirs, IReadOnlyList<(string Key, T Value)> mine, Func<T, string> words, Func<T?, T, T, T> join)
        where T : class
    {
        var (was, other, own) = (start.ToDictionary(i => i.Key, i => i.Value), theirs.ToDictionary(i => i.Key, i => i.Value), mine.ToDictionary(i => i.Key, i => i.Value));
        var joined = new Dictionary<string, T>();

        foreach (var key in theirs.Concat(mine).Select(i => i.Key).Distinct())
        {
            if (One(component, label, was.GetValueOrDefault(key), other.GetValueOrDefault(key), own.GetValueOrDefault(key), words, join) is { } value)
            {
                joined.Add(key, value);
            }
        }

        return [.. KeyedList.Order([.. start.Select(i => i.Key)], [.. theirs.Select(i => i.Key)], [.. mine.Select(i => i.Key)], joined.Keys.ToHashSet()).Select(key => joined[key])];
    }

    private T? One<T>(JobComponent component, string label, T? start, T? theirs, T? mine, Func<T, string> words, Func<T?, T, T, T> join)
        where T : class
    {
        if (theirs is not null && mine is not null)
        {
            return join(start, theirs, mine);
        }

        var left = theirs ?? mine;

        if (start is null || left is null)
        {
            return left;
        }

        if (left.Equals(start))
        {
            return null;
        }

        _clashes.Add(new(component, label, mine is null ? "" : words(mine), theirs is null ? "" : words(theirs)));
        return left;
    }
}
