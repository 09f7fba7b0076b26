namespace ReadinessKit.Jobs;

/// <summary>A duty with the id of the area that it stands in.</summary>
internal sealed record Placed(Duty Duty, string Area)
{
    /// <summary>All duties of some areas, in order.</summary>
    public static IReadOnlyList<(string Key, Placed Value)> All(IReadOnlyList<CoreArea> areas) =>
        KeyedList.By(areas.SelectMany(a => a.Duties.Select(d => new Placed(d, a.Id))).ToArray(), p => p.Duty.Id);
}
