namespace ReadinessKit.Pay;

/// <summary>What to know about the rates of a worksheet, what in it is judgment, and what is missing.</summary>
public static class PayNotes
{
    /// <summary>What to know about the rates.</summary>
    /// <param name="worksheet">The worksheet.</param>
    /// <param name="thresholds">When a rate is old, and how many are few.</param>
    /// <param name="today">The day on which somebody looks.</param>
    public static IReadOnlyList<string> Of(PayWorksheet worksheet, PayThresholds thresholds, DateOnly today)
    {
        var old = worksheet.Nearby.Where(r => IsOld(r, thresholds, today)).ToArray();
        var lowest = PayFloorCheck.Highest(worksheet.Floors);
        var below = worksheet.OwnRates.Where(r => r.Hourly(worksheet.FullTimeHours).From < lowest).ToArray();

        return
        [
            .. old.Length == 0 ? Array.Empty<string>() : [$"{(old.Length == 1 ? "One published rate is" : $"{Words.Sentence(Words.Number(old.Length))} published rates are")} older than {Words.Spelled(thresholds.OldYears, "year")}: {Words.List([.. old.Select(r => r.Who).Distinct().Take(5)])}. Look for newer ones; pay has moved since."],
            .. worksheet.Nearby.Count > 0 && worksheet.Nearby.Count < thresholds.FewRates ? [$"A few rates say little: there {(worksheet.Nearby.Count == 1 ? "is one" : $"are {Words.Number(worksheet.Nearby.Count)}")} published nearby. Look for {Words.Number(thresholds.FewRates)} or more."] : Array.Empty<string>(),
            .. below.Select(r => $"{r.Role} is paid {PayWords.Dollars(r.Hourly(worksheet.FullTimeHours).From)} an hour, below the minimum wage of {PayWords.Dollars(lowest)}. Check the rate and its hours; if they are right, talk with counsel today."),
        ];
    }

    /// <summary>True where a rate from elsewhere is old.</summary>
    public static bool IsOld(NearbyRate rate, PayThresholds thresholds, DateOnly today) => rate.Date < today.AddYears(-thresholds.OldYears);

    /// <summary>Which parts of a worksheet are judgment, and neither law nor arithmetic.</summary>
    public static IReadOnlyList<string> Judgment(PayWorksheet worksheet, PayThresholds thresholds) =>
    [
        "What a range starts from: published rates, public data, entry-level pay or a figure of your own each lead elsewhere.",
        "The dollars for each factor. The usual shares are there to begin a talk with; no research stands behind them.",
        "How wide a range is. By convention, hourly ranges often end 20% to 40% above their start.",
        $"That rates within {PayWords.Percent(thresholds.Same)} count as the same.",
        $"When pay comes too close: after {PayWords.InDigits(thresholds.Years)} years in the role {PayWords.Percent(thresholds.YearsGap)} above the start, and for whoever leads {PayWords.Percent(thresholds.LeadGap)} above the end of the range.",
        .. worksheet.Steps.Count > 0 ? ["What each career step asks for, and how much more it pays."] : Array.Empty<string>(),
    ];

    /// <summary>What is missing, and what to do.</summary>
    /// <param name="worksheet">The worksheet.</param>
    /// <param name="ranges">What its scenarios come to.</param>
    public static IReadOnlyList<PayToDo> ToDo(PayWorksheet worksheet, IReadOnlyList<ScenarioRange> ranges)
    {
        var toDo = new List<PayToDo>();
        AddIf(!worksheet.OwnRates.Any(r => r.Kind == OwnRateKind.EntryLevel), "Add what entry-level direct support is paid here, and what else you pay", PayPart.Own);
        AddIf(worksheet.Nearby.Count == 0, "Add what is published for peer roles nearby", PayPart.Nearby);
        AddIf(worksheet.Floors.State is null, "Look up the minimum wage of your state", PayPart.Floors);
        AddIf(worksheet.Floors.Living is null, "Look up a living wage", PayPart.Floors);
        AddIf(worksheet.IsInBargainingUnit is null, "Say whether the post is in a bargaining unit", PayPart.Floors);
        AddIf(worksheet.Scenarios.Count == 0, "Make a first range", PayPart.Scenarios);
        toDo.AddRange(ranges.Where(r => r.Missing is not null).Select(r => new PayToDo($"{r.Scenario.Name}: {r.Missing!.Text}", r.Missing.Part)));
        AddIf(worksheet.Scenarios.Count > 0 && ranges.All(r => r.Scenario.Id != worksheet.Chosen), "Choose one of the ranges", PayPart.Scenarios);
        toDo.AddRange(PayCompression.Missing(worksheet));
        AddIf(worksheet.Steps.Count == 0, "No career step is named. Say what may follow after this role: people stay where they can grow", PayPart.Steps);

        return toDo;

        void AddIf(bool isMissing, string text, PayPart part)
        {
            if (isMissing)
            {
                toDo.Add(new(text, part));
            }
        }
    }
}
