namespace ReadinessKit.Pay;

/// <summary>A career step, as it was typed.</summary>
public sealed class StepFields
{
    /// <summary>The id that it has; empty for a new one.</summary>
    public string? Id { get; set; }

    /// <summary>The role.</summary>
    public string? Role { get; set; }

    /// <summary>What it takes.</summary>
    public string? When { get; set; }

    /// <summary>How much more it pays than the step before, in percent.</summary>
    public string? More { get; set; }
}

/// <summary>What may follow after this role.</summary>
public sealed class StepsForm : LinesForm<StepFields>
{
    /// <inheritdoc/>
    public override int Most => PayWorksheet.MaxSteps;

    /// <summary>The form filled in with a worksheet.</summary>
    public static StepsForm Of(PayWorksheet worksheet) => new()
    {
        Lines = [.. worksheet.Steps.Select(s => new StepFields { Id = s.Id, Role = s.Role, When = s.When, More = TypedPay.NumberInField(s.More * 100) })],
    };

    /// <inheritdoc/>
    public override PayWorksheet Read(PayWorksheet onto, DateOnly today, List<RuleError> errors) =>
        onto with { Steps = ReadLines((line, field, taken) => Read(line, field, taken, errors), errors) };

    /// <inheritdoc/>
    protected override bool IsEmpty(StepFields line) => string.IsNullOrWhiteSpace(line.Role + line.When + line.More);

    private static CareerStep? Read(StepFields line, string field, HashSet<string> taken, List<RuleError> errors)
    {
        var before = errors.Count;
        var role = TypedPay.Required($"{field}.Role", line.Role, "role", MaxName, "Enter the role, such as Senior peer specialist, or take the line out", errors);
        var when = TypedPay.Optional($"{field}.When", line.When, "words", MaxWords, errors);
        var more = TypedPay.Percent($"{field}.More", line.More, errors, 10);

        if (more is null && !errors.Any(e => e.Field == $"{field}.More"))
        {
            errors.Add(new($"{field}.More", "Enter how much more it pays, in percent, such as 10"));
        }

        return errors.Count == before ? new(TypedText.TakeId(line.Id, taken), role, when, more!.Value) : null;
    }
}
