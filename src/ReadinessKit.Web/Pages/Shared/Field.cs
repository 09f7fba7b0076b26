namespace ReadinessKit.Web.Pages.Shared;

/// <summary>A field of a form with its label, its hint and its message.</summary>
public sealed record Field(string Name, string Label, string? Value, Errors Errors)
{
    public string Type { get; init; } = "text";

    public string? Hint { get; init; }

    public string? Autocomplete { get; init; }

    public string? Mode { get; init; }

    public int MaxLength { get; init; } = 300;

    /// <summary>The height of a field of the type "textarea", in lines.</summary>
    public int Rows { get; init; } = 4;

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public string Anchor => Errors.Anchor(Name);

    public string? Error => Errors.At(Name);

    public string? HintId => Hint is null ? null : "hint-" + Anchor;

    public string? DescribedBy => string.Join(' ', new[] { Errors.IdAt(Name), HintId }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>What stands in the field: never a password that was typed before.</summary>
    public string? Shown => Type == "password" ? null : Value;
}

/// <summary>One of the values that a field can have.</summary>
public sealed record Choice(string Value, string Words);
