namespace ReadinessKit.Benchmarks;

internal static class Report
{
    /// <summary>Prints each goal with what was found, then the figures behind it; true when every goal is met.</summary>
    public static bool Print(IEnumerable<Goal> goals, IReadOnlyList<Round> rounds)
    {
        var allMet = true;
        Console.WriteLine($"\n{"goal, by the median",-60}{"min",9}{"median",9}{"max",9}{"goal",10}");

        foreach (var goal in goals)
        {
            var (min, median, max) = Spread(rounds.Select(goal.Value));
            var met = goal.IsLeast ? median >= goal.Limit : median <= goal.Limit;
            allMet &= met;
            Console.WriteLine($"{goal.What,-60}{min,9:0.00}{median,9:0.00}{max,9:0.00}{(goal.IsLeast ? ">= " : "<= ") + goal.Limit.ToString("0.##"),10}  {(met ? "met" : "MISSED")}");
        }

        Console.WriteLine($"\n{"figures; only ratios within a round mean anything",-60}{"min",12}{"median",12}{"max",12}");

        foreach (var name in rounds[0].Keys.Order())
        {
            var (min, median, max) = Spread(rounds.Select(r => r[name]));
            Console.WriteLine($"{name,-60}{min,12:#,0.0}{median,12:#,0.0}{max,12:#,0.0}");
        }

        return allMet;
    }

    private static (double Min, double Median, double Max) Spread(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;

        return (sorted[0], sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[^1]);
    }
}
