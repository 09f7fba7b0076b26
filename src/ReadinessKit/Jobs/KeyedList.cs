namespace ReadinessKit.Jobs;

/// <summary>A list of a description in which each thing has a name that it keeps from version to version.</summary>
internal static class KeyedList
{
    /// <summary>Things by their own ids. An id that stands twice is told apart by its place, so that nothing falls away.</summary>
    public static IReadOnlyList<(string Key, T Value)> By<T>(IReadOnlyList<T> list, Func<T, string> id)
    {
        var seen = new Dictionary<string, int>();
        return [.. list.Select(value =>
        {
            var key = id(value);
            var times = seen[key] = seen.GetValueOrDefault(key) + 1;
            return (times == 1 ? key : $"{key} {times}", value);
        })];
    }

    /// <summary>
    /// Things without ids, named after their places in the list that both sides started from. What stands between two things that are the same
    /// as there is taken for the changed ones of there, in order; what is left over is new and named after its words.
    /// </summary>
    public static IReadOnlyList<(string Key, T Value)> After<T>(IReadOnlyList<T> start, IReadOnlyList<T> list)
        where T : notnull
    {
        var keys = new string?[list.Count];
        var (fromStart, fromList) = (0, 0);

        foreach (var (first, second) in CommonOrder.Of(start, list).Append((start.Count, list.Count)))
        {
            for (; fromStart < first && fromList < second; fromStart++, fromList++)
            {
                keys[fromList] = $"#{fromStart}";
            }

            if (second < list.Count)
            {
                keys[second] = $"#{first}";
            }

            (fromStart, fromList) = (first + 1, second + 1);
        }

        return [.. By([.. list.Select((value, i) => (Key: keys[i] ?? $"new {value}", Value: value))], item => item.Key).Select(item => (item.Key, item.Value.Value))];
    }

    /// <summary>The order that two made of one: what one of them moved is moved, and what either added stands where it was put.</summary>
    public static IReadOnlyList<string> Order(IReadOnlyList<string> start, IReadOnlyList<string> theirs, IReadOnlyList<string> mine, IReadOnlySet<string> stay)
    {
        var known = start.ToHashSet();
        var left = mine.Where(known.Contains).ToHashSet();
        var (first, second) = mine.Where(known.Contains).SequenceEqual(start.Where(left.Contains)) ? (theirs, mine) : (mine, theirs);
        var order = first.Where(stay.Contains).ToList();
        var (there, before) = (order.ToHashSet(), -1);
        var others = second.ToHashSet();

        foreach (var key in second.Concat(start).Where(stay.Contains).Distinct())
        {
            if (!there.Add(key))
            {
                before = order.IndexOf(key);
                continue;
            }

            // Behind what it stood behind, and behind what the other one put there.
            var place = before + 1;

            while (place < order.Count && !others.Contains(order[place]))
            {
                place++;
            }

            order.Insert(place, key);
            before = place;
        }

        return order;
    }
}
