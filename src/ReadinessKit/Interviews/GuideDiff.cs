using System.Text.Json;

namespace ReadinessKit.Interviews;

/// <summary>What of a question is another in a later version of a guide.</summary>
/// <param name="Before">The question as it was; null for one that is new.</param>
/// <param name="After">The question as it is; null for one that is gone.</param>
public sealed record ChangedQuestion(GuideQuestion? Before, GuideQuestion? After);

/// <summary>What differs between two versions of a guide, and what of it makes candidates hard to compare.</summary>
public sealed class GuideDiff
{
    private GuideDiff(InterviewGuide before, InterviewGuide after)
    {
        var ids = before.Questions.Concat(after.Questions).Select(q => q.Id).Distinct();
        Questions = [.. ids.Select(id => new ChangedQuestion(before.Question(id), after.Question(id))).Where(c => !AreSame(c.Before, c.After))];
        IsReordered = Questions.Count == 0 && !before.Questions.Select(q => q.Id).SequenceEqual(after.Questions.Select(q => q.Id));
        Parts =
        [
            .. Questions.Count > 0 || IsReordered ? [GuidePart.Questions] : Array.Empty<GuidePart>(),
            .. new GuideForm[] { new GuideWordsForm(), new CommitteeForm(), new HandOutForm() }.Zip([GuidePart.Words, GuidePart.Committee, GuidePart.HandOut])
                .Where(f => !f.First.PartOf(before).Equals(f.First.PartOf(after))).Select(f => f.Second),
        ];
        Shared = after.Questions.Count(q => before.Question(q.Id) is { } there && IsAskedTheSame(there, q));
        Asked = after.Questions.Count;
    }

    /// <summary>The questions that are new, gone or other than they were.</summary>
    public IReadOnlyList<ChangedQuestion> Questions { get; }

    /// <summary>True where the same questions come in another order.</summary>
    public bool IsReordered { get; }

    /// <summary>The parts in which something changed.</summary>
    public IReadOnlyList<GuidePart> Parts { get; }

    /// <summary>How many questions are asked and rated as before.</summary>
    public int Shared { get; }

    /// <summary>How many questions the later version asks.</summary>
    public int Asked { get; }

    /// <summary>True when candidates of both versions can be compared by all questions.</summary>
    public bool IsComparable => Questions.Count == 0 && !IsReordered;

    /// <summary>What to know before candidates of both versions are compared; "" where nothing stands against it.</summary>
    public string Warning => IsComparable ? ""
        : IsReordered ? "The same questions come in another order. That can change answers: say so on the record."
        : $"Candidates of both versions can be compared by {(Shared == 0 ? "no question" : Shared == 1 ? "one question only" : $"{Words.Number(Shared)} questions only")}, which {(Shared == 1 ? "is" : "are")} asked and rated the same in both.";

    /// <summary>What changed, as a sentence.</summary>
    public string InWords
    {
        get
        {
            string[] questions =
            [
                .. Some(Questions.Count(c => c.Before is null), "new"),
                .. Some(Questions.Count(c => c.After is null), "taken out"),
                .. Some(Questions.Count(c => c is { Before: not null, After: not null }), "changed"),
            ];
            string[] parts =
            [
                .. questions.Length > 0 ? [$"Questions: {Words.List(questions)}"] : Array.Empty<string>(),
                .. IsReordered ? ["Questions: another order"] : Array.Empty<string>(),
                .. Parts.Where(p => p != GuidePart.Questions).Select(p => p.InWords()),
            ];

            return parts.Length == 0 ? "Nothing in the words." : string.Join("; ", parts) + ".";
        }
    }

    /// <summary>What differs between two versions.</summary>
    public static GuideDiff Between(InterviewGuide before, InterviewGuide after) => new(before, after);

    /// <summary>True for guides that say the same.</summary>
    public static bool AreSame(InterviewGuide one, InterviewGuide other) => Text(one) == Text(other);

    /// <summary>True for questions that say the same.</summary>
    public static bool AreSame(GuideQuestion? one, GuideQuestion? other) => Text(one) == Text(other);

    private static string Text(object? value) => JsonSerializer.Serialize(value);

    // What candidates hear and what raters score by; weights and notes for raters leave answers as they are.
    private static bool IsAskedTheSame(GuideQuestion one, GuideQuestion other) => AskedAs(one) == AskedAs(other);

    private static string AskedAs(GuideQuestion question) => JsonSerializer.Serialize(new { question.Asked.Situation, question.Asked.Text, question.Asked.FollowUps, question.Asked.Anchors });

    private static IEnumerable<string> Some(int count, string what) => count == 0 ? [] : [$"{count} {what}"];
}
