using System.Globalization;
using ReadinessKit.Jobs;
using static ReadinessKit.Interviews.GuideFields;

namespace ReadinessKit.Interviews;

/// <summary>What an answer of one score is like, as it was typed.</summary>
public sealed class AnchorFields
{
    /// <summary>What the answer shows.</summary>
    public string? LooksLike { get; set; }

    /// <summary>What somebody might say.</summary>
    public string? MightHear { get; set; }
}

/// <summary>What a person typed about one question of a guide; every value may be missing or wrong.</summary>
public sealed class GuideQuestionForm
{
    /// <summary>The longest question, situation, line, cell and reason in characters, and the most lines of a list.</summary>
    public const int MaxText = 500, MaxSituation = 1500, MaxLine = 300, MaxCell = 400, MaxReason = 300, MostLines = 6;

    /// <summary>The longest time of a question, in minutes, and the most questions of a guide.</summary>
    public const int MostMinutes = 30, MostQuestions = 40;

    /// <summary>The minimum that is proposed for a must-have.</summary>
    public const int UsualMinimum = 3;

    /// <summary>How much a question can count.</summary>
    public static readonly IReadOnlyList<decimal> Weights = [0.5m, 1, 1.5m, 2, 3];

    /// <summary>What is read aloud before it.</summary>
    public string? Situation { get; set; }

    /// <summary>The words in which everybody is asked.</summary>
    public string? Text { get; set; }

    /// <summary>The id of the proficiency.</summary>
    public string? Proficiency { get; set; }

    /// <summary>The name of its kind.</summary>
    public string? Kind { get; set; }

    /// <summary>How long it takes.</summary>
    public string? Minutes { get; set; }

    /// <summary>The ids of the duties that it asks about.</summary>
    public List<string> Duties { get; set; } = [];

    /// <summary>What may be asked after it, a line each.</summary>
    public string? FollowUps { get; set; }

    /// <summary>What a good answer holds, a line each.</summary>
    public string? ListenFor { get; set; }

    /// <summary>What should make raters think, a line each.</summary>
    public string? Warnings { get; set; }

    /// <summary>What not to ask next, a line each.</summary>
    public string? NotNext { get; set; }

    /// <summary>What answers are like, from 1 on.</summary>
    public List<AnchorFields> Anchors { get; set; } = [];

    /// <summary>How much it counts.</summary>
    public string? Weight { get; set; }

    /// <summary>Why it counts more or less.</summary>
    public string? WeightReason { get; set; }

    /// <summary>True when the post can't do without it.</summary>
    public bool IsMustHave { get; set; }

    /// <summary>The score that is needed then.</summary>
    public string? Minimum { get; set; }

    /// <summary>The form filled in with a question.</summary>
    public static GuideQuestionForm Of(GuideQuestion question) => new()
    {
        Situation = question.Asked.Situation,
        Text = question.Asked.Text,
        Proficiency = question.Proficiency.Id,
        Kind = question.Asked.Kind.ToString(),
        Minutes = question.Asked.Minutes.ToString(CultureInfo.InvariantCulture),
        Duties = [.. question.Asked.Duties],
        FollowUps = string.Join('\n', question.Asked.FollowUps),
        ListenFor = string.Join('\n', question.Asked.ListenFor),
        Warnings = string.Join('\n', question.Asked.Warnings),
        NotNext = string.Join('\n', question.Asked.NotNext),
        Anchors = [.. Scores.Select(score => question.Asked.Anchors.FirstOrDefault(a => a.Score == score)).Select(a => new AnchorFields { LooksLike = a?.LooksLike, MightHear = a?.MightHear })],
        Weight = question.Weight.ToString("0.#", CultureInfo.InvariantCulture),
        WeightReason = question.WeightReason,
        IsMustHave = question.IsMustHave,
        Minimum = (question.Minimum ?? UsualMinimum).ToString(CultureInfo.InvariantCulture),
    };

    private static IEnumerable<int> Scores => Enumerable.Range(Anchor.Lowest, Anchor.Highest - Anchor.Lowest + 1);

    /// <summary>Writes what was typed onto a question. What is wrong becomes a message at its field, and everything else is read all the same.</summary>
    /// <param name="onto">The question as it was.</param>
    /// <param name="known">The proficiencies to choose from.</param>
    /// <param name="duties">The duties of the post.</param>
    /// <param name="errors">Where messages go.</param>
    public GuideQuestion Read(GuideQuestion onto, IReadOnlyList<Proficiency> known, IReadOnlyList<Duty> duties, List<RuleError> errors)
    {
        var text = OneLine(Text, "Text", "question", MaxText, errors);

        if (text.Length == 0)
        {
            errors.Add(new("Text", "Enter the question, in the words in which everybody is asked"));
        }

        var asked = onto.Asked with
        {
            Situation = OneLine(Situation, "Situation", "situation", MaxSituation, errors),
            Text = text,
            Kind = ReadKind(errors),
            Minutes = Number(Minutes, "Minutes", "how many minutes it takes with its answer", 1, MostMinutes, onto.Asked.Minutes, errors),
            Duties = [.. duties.Select(d => d.Id).Where(Duties.Contains)],
            FollowUps = List(FollowUps, "FollowUps", "follow-ups", MostLines, MaxLine, errors),
            ListenFor = List(ListenFor, "ListenFor", "list", MostLines, MaxLine, errors),
            Warnings = List(Warnings, "Warnings", "warnings", MostLines, MaxLine, errors),
            NotNext = List(NotNext, "NotNext", "list", MostLines, MaxLine, errors),
            Anchors = [.. Scores.Select(score => ReadAnchor(score, errors)).OfType<Anchor>()],
        };
        var proficiency = ReadProficiency(onto.Proficiency, known, errors);
        var weight = ReadWeight(errors);
        var question = onto with
        {
            Asked = asked with { Proficiency = proficiency.Id },
            Proficiency = proficiency,
            Weight = weight,
            WeightReason = weight == 1 ? "" : OneLine(WeightReason, "WeightReason", "reason", MaxReason, errors),
            Minimum = IsMustHave ? Number(Minimum, "Minimum", "the score that is needed", Anchor.Lowest + 1, Anchor.Highest, UsualMinimum, errors) : null,
        };

        if (question is { Weight: not 1, WeightReason.Length: 0 })
        {
            errors.Add(new("WeightReason", "Say why it counts more or less than the others, or let it count 1"));
        }

        return question;
    }

    // The one that the guide has stays, also where the content has dropped it since.
    private Proficiency ReadProficiency(Proficiency own, IReadOnlyList<Proficiency> known, List<RuleError> errors)
    {
        if (own.Id.Length > 0 && Proficiency == own.Id)
        {
            return own;
        }

        if (known.FirstOrDefault(p => p.Id == Proficiency) is { } chosen)
        {
            return chosen;
        }

        errors.Add(new("Proficiency", "Choose what the question measures"));
        return own;
    }

    private QuestionKind ReadKind(List<RuleError> errors)
    {
        if (Enum.TryParse<QuestionKind>(Kind, out var kind) && kind.ToString() == Kind)
        {
            return kind;
        }

        errors.Add(new("Kind", "Choose how the question finds out"));
        return QuestionKind.Situational;
    }

    private decimal ReadWeight(List<RuleError> errors)
    {
        if (decimal.TryParse(Weight?.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && Weights.Contains(weight))
        {
            return weight;
        }

        errors.Add(new("Weight", "Choose how much it counts"));
        return 1;
    }

    private Anchor? ReadAnchor(int score, List<RuleError> errors)
    {
        var fields = Anchors.ElementAtOrDefault(score - Anchor.Lowest);
        var read = new Anchor(
            score,
            OneLine(fields?.LooksLike, $"Anchors[{score - Anchor.Lowest}].LooksLike", "anchor", MaxCell, errors),
            OneLine(fields?.MightHear, $"Anchors[{score - Anchor.Lowest}].MightHear", "example", MaxCell, errors));

        if (read is { LooksLike.Length: 0, MightHear.Length: > 0 })
        {
            errors.Add(new($"Anchors[{score - Anchor.Lowest}].LooksLike", $"Say what an answer at {score} shows, or take the example out"));
        }

        return read is { LooksLike.Length: 0, MightHear.Length: 0 } ? null : read;
    }
}
