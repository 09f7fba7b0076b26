using System.Globalization;

namespace ReadinessKit.Jobs;

/// <summary>What a person typed about one component of a job description; every value may be missing or wrong.</summary>
public abstract class JobForm
{
    /// <summary>The longest id of an area, a duty or a qualification.</summary>
    public const int MaxId = TypedText.MaxId;

    /// <summary>Writes what was typed onto a description. What is wrong becomes a message at its field, and everything else is read all the same.</summary>
    public abstract JobDescription Read(JobDescription onto, List<RuleError> errors);

    /// <summary>Words on one line, whatever stood around and between them.</summary>
    protected static string OneLine(string? text) => string.Join(' ', LinesOf(text));

    /// <summary>The lines of a text.</summary>
    protected static IReadOnlyList<string> LinesOf(string? text) => TypedText.List(text);

    /// <summary>Adds a message where a text is too long.</summary>
    protected static void Shorten(List<RuleError> errors, string field, string name, string text, int most)
    {
        if (text.Length > most)
        {
            errors.Add(new(field, string.Create(CultureInfo.InvariantCulture, $"Shorten {name} to {most:N0} characters; there are {text.Length:N0}")));
        }
    }
}

/// <summary>The title, and what the role is for.</summary>
public sealed class FunctionForm : JobForm
{
    /// <summary>The longest title and function, in characters.</summary>
    public const int MaxTitle = 120, MaxFunction = 600;

    /// <summary>The title of the post.</summary>
    public string? Title { get; set; }

    /// <summary>What the role is for.</summary>
    public string? Function { get; set; }

    /// <summary>The form filled in with a description.</summary>
    public static FunctionForm Of(JobDescription description) => new() { Title = description.Title, Function = description.Function };

    /// <inheritdoc/>
    public override JobDescription Read(JobDescription onto, List<RuleError> errors)
    {
        var (title, function) = (OneLine(Title), OneLine(Function));

        if (title.Length == 0)
        {
            errors.Add(new("Title", "Enter the title of the post"));
        }

        Shorten(errors, "Title", "the title", title, MaxTitle);
        Shorten(errors, "Function", "the function", function, MaxFunction);

        return onto with { Title = title, Function = function };
    }
}

/// <summary>A line of the reporting form.</summary>
public sealed class ReportingFields
{
    /// <summary>The role of whoever gives the supervision.</summary>
    public string? Who { get; set; }

    /// <summary>What the supervision is for.</summary>
    public string? For { get; set; }

    /// <summary>How often.</summary>
    public string? HowOften { get; set; }
}

/// <summary>Who gives which supervision.</summary>
public sealed class ReportingForm : JobForm
{
    /// <summary>The most lines, and the longest text of each field.</summary>
    public const int MaxLines = 12, MaxWho = 80, MaxFor = 300, MaxOften = 120;

    /// <summary>The lines; those that are empty count for nothing.</summary>
    public List<ReportingFields> Lines { get; set; } = [];

    /// <summary>The form filled in with a description.</summary>
    public static ReportingForm Of(JobDescription description) =>
        new() { Lines = [.. description.Reporting.Select(r => new ReportingFields { Who = r.Who, For = r.For, HowOften = r.HowOften })] };

    /// <inheritdoc/>
    public override JobDescription Read(JobDescription onto, List<RuleError> errors)
    {
        var reporting = new List<Reporting>();

        foreach (var (i, line) in Lines.Index())
        {
            var read = new Reporting(OneLine(line.Who), OneLine(line.For), OneLine(line.HowOften));
            Shorten(errors, $"Lines[{i}].Who", "the role", read.Who, MaxWho);
            Shorten(errors, $"Lines[{i}].For", "this", read.For, MaxFor);
            Shorten(errors, $"Lines[{i}].HowOften", "this", read.HowOften, MaxOften);

            if (read.Who.Length == 0 && read.For.Length + read.HowOften.Length > 0)
            {
                errors.Add(new($"Lines[{i}].Who", "Enter who gives this supervision, such as “Peer supervisor”, or empty the line"));
            }

            if (read != new Reporting("", "", ""))
            {
                reporting.Add(read);
            }
        }

        if (reporting.Count > MaxLines)
        {
            errors.Add(new("Lines[0].Who", $"Keep it to {MaxLines} lines; there are {reporting.Count}"));
        }

        return onto with { Reporting = reporting };
    }
}
