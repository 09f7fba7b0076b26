namespace ReadinessKit.Pay;

/// <summary>What is added for a factor, as it was typed.</summary>
public sealed class FactorFields
{
    /// <summary>The id of the factor.</summary>
    public string? Factor { get; set; }

    /// <summary>Dollars an hour; empty for nothing.</summary>
    public string? Amount { get; set; }

    /// <summary>Why.</summary>
    public string? Because { get; set; }
}

/// <summary>A scenario, as it was typed.</summary>
public sealed class ScenarioFields
{
    /// <summary>The id that it has; empty for a new one.</summary>
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>The name of a <see cref="PayBase"/>.</summary>
    public string? Base { get; set; }

    /// <summary>The figure, for the base that is typed.</summary>
    public string? Typed { get; set; }

    /// <summary>The id of public data, for the base that is public.</summary>
    public string? Public { get; set; }

    /// <summary>How much more the highest pay is than the lowest, in percent.</summary>
    public string? Spread { get; set; }

    /// <summary>What is added.</summary>
    public List<FactorFields> Factors { get; set; } = [];
}

/// <summary>The ranges that are compared.</summary>
public sealed class ScenariosForm : LinesForm<ScenarioFields>
{
    /// <summary>The longest name of a scenario, and the most that is added for one factor, in dollars an hour.</summary>
    public const int MaxScenarioName = 60, MostAdded = 100;

    /// <summary>The spread with which a scenario begins, in percent: by convention, hourly ranges are often 20 to 40 wide.</summary>
    public const string UsualSpread = "25";

    /// <inheritdoc/>
    public override int Most => PayWorksheet.MaxScenarios;

    /// <summary>The form filled in with a worksheet, with a line for every factor in each scenario.</summary>
    public static ScenariosForm Of(PayWorksheet worksheet, PayFactors factors)
    {
        var form = new ScenariosForm
        {
            Lines = [.. worksheet.Scenarios.Select(s => new ScenarioFields
            {
                Id = s.Id,
                Name = s.Name,
                Base = s.Base.ToString(),
                Typed = TypedPay.InField(s.Typed),
                Public = s.Public,
                Spread = TypedPay.NumberInField(s.Spread * 100),
                Factors = [.. s.Factors.Select(f => new FactorFields { Factor = f.Factor, Amount = TypedPay.InField(f.Amount), Because = f.Because })],
            })],
        };

        form.Complete(factors);
        return form;
    }

    /// <summary>Adds an empty line for every factor that a scenario does not have yet, in the order of content; those that content lost stay at the end.</summary>
    public void Complete(PayFactors factors)
    {
        foreach (var line in Lines)
        {
            line.Factors ??= [];
            var has = line.Factors.Where(f => !string.IsNullOrWhiteSpace(f.Factor)).DistinctBy(f => f.Factor).ToDictionary(f => f.Factor!, StringComparer.Ordinal);
            line.Factors =
            [
                .. factors.All.Select(f => has.GetValueOrDefault(f.Id) ?? new FactorFields { Factor = f.Id }),
                .. has.Values.Where(f => factors.Factor(f.Factor) is null && !string.IsNullOrWhiteSpace(f.Amount + f.Because)),
            ];
        }
    }

    /// <summary>Fills in the usual amounts, in a scenario, of what the description asks for and nothing was typed for.</summary>
    /// <param name="at">The place of the scenario.</param>
    /// <param name="suggested">What the description asks for.</param>
    /// <param name="start">What the scenario starts from, in dollars an hour.</param>
    public void FillIn(int at, IReadOnlyList<SuggestedFactor> suggested, decimal start)
    {
        foreach (var line in Lines.Where((_, i) => i == at).SelectMany(l => l.Factors).Where(f => string.IsNullOrWhiteSpace(f.Amount)))
        {
            if (suggested.FirstOrDefault(s => s.Factor.Id == line.Factor) is { } found)
            {
                line.Amount = TypedPay.InField(found.Factor.UsualOf(start));
            }
        }
    }

    /// <summary>A scenario to begin with: what is known decides what it starts from.</summary>
    /// <param name="worksheet">The worksheet.</param>
    public static ScenarioFields First(PayWorksheet worksheet) => new()
    {
        Name = worksheet.Scenarios.Count == 0 ? "First range" : $"Range {worksheet.Scenarios.Count + 1}",
        Base = (worksheet.Nearby.Count > 0 ? PayBase.NearbyMedian : worksheet.PublicRates.Any(r => r.Median is not null) ? PayBase.PublicMedian : PayBase.Typed).ToString(),
        Public = worksheet.PublicRates.FirstOrDefault(r => r.Median is not null)?.Id,
        Spread = UsualSpread,
    };

    /// <inheritdoc/>
    public override PayWorksheet Read(PayWorksheet onto, DateOnly today, List<RuleError> errors)
    {
        var scenarios = ReadLines((line, field, taken) => Read(onto, line, field, taken, errors), errors);

        return onto with { Scenarios = scenarios, Chosen = scenarios.Any(s => s.Id == onto.Chosen) ? onto.Chosen : null };
    }

    /// <inheritdoc/>
    protected override bool IsEmpty(ScenarioFields line) =>
        string.IsNullOrWhiteSpace(line.Name + line.Typed + string.Concat((line.Factors ?? []).Select(f => f.Amount + f.Because)));

    private static PayScenario? Read(PayWorksheet worksheet, ScenarioFields line, string field, HashSet<string> taken, List<RuleError> errors)
    {
        var before = errors.Count;
        var name = TypedPay.Required($"{field}.Name", line.Name, "name", MaxScenarioName, "Enter a name, such as Above entry level, or take the range out", errors);
        var start = TypedPay.OneOf<PayBase>($"{field}.Base", line.Base, errors, "Choose what it starts from");
        var typed = TypedPay.Dollars($"{field}.Typed", line.Typed, Jobs.PayForm.LeastHourly, Jobs.PayForm.MostHourly, "21.40", errors);
        var spread = TypedPay.Percent($"{field}.Spread", line.Spread, errors);
        var publicRate = worksheet.PublicRates.FirstOrDefault(r => r.Id == line.Public)?.Id;
        ChosenFactor[] factors = [.. (line.Factors ?? []).Index().Select(f => ReadFactor(f.Item, $"{field}.Factors[{f.Index}]", errors)).OfType<ChosenFactor>().DistinctBy(f => f.Factor).Take(PayFactors.MaxFactors)];

        if (start == PayBase.Typed && typed is null && !errors.Any(e => e.Field == $"{field}.Typed"))
        {
            errors.Add(new($"{field}.Typed", "Enter the figure that it starts from, in dollars an hour"));
        }

        if (start == PayBase.PublicMedian && publicRate is null && worksheet.PublicRates.Count > 0)
        {
            errors.Add(new($"{field}.Public", "Choose which public data it starts from"));
        }

        if (spread is null && !errors.Any(e => e.Field == $"{field}.Spread"))
        {
            errors.Add(new($"{field}.Spread", "Enter how much higher the end of the range is than its start, in percent, such as 25"));
        }

        return errors.Count == before ? new(TypedText.TakeId(line.Id, taken), name, start!.Value, start == PayBase.Typed ? typed : null, start == PayBase.PublicMedian ? publicRate : null, factors, spread!.Value) : null;
    }

    private static ChosenFactor? ReadFactor(FactorFields line, string field, List<RuleError> errors)
    {
        var amount = TypedPay.Dollars($"{field}.Amount", line.Amount, 0, MostAdded, "1.10", errors);
        var because = TypedPay.Optional($"{field}.Because", line.Because, "reason", MaxWords, errors);

        return line.Factor is { Length: > 0 and <= TypedText.MaxId } factor && ((amount ?? 0) > 0 || because.Length > 0) ? new(factor, amount ?? 0, because) : null;
    }
}
