using ReadinessKit.Content;

namespace ReadinessKit.Checks;

/// <summary>Whether something is part of a peer role. In this order: the last one of several decides.</summary>
public enum Verdict
{
    /// <summary>It is part of the role.</summary>
    Fits,

    /// <summary>It is or is not, by how it comes about.</summary>
    Depends,

    /// <summary>It is something to talk about: it belongs to somebody else, or to nobody.</summary>
    DoesNotFit,
}

/// <summary>One of the reasons for which work does not belong into a peer role.</summary>
/// <param name="Id">The id that activities name.</param>
/// <param name="Title">The reason in a word or two.</param>
/// <param name="AskYourself">The reason as a question to oneself.</param>
/// <param name="Prose">What it is, as HTML.</param>
public sealed record Reason(string Id, string Title, string AskYourself, string Prose);

/// <summary>An answer, and what it says about the activity.</summary>
public sealed record RoleAnswer(string Text, Verdict Says, string Because);

/// <summary>A question that decides whether an activity fits.</summary>
public sealed record RoleQuestion(string Id, string Text, IReadOnlyList<RoleAnswer> Answers);

/// <summary>Something that people in peer roles are asked to do.</summary>
/// <param name="Id">The id of its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Reasons">Why it may not belong into the role.</param>
/// <param name="Source">Where what is said here comes from.</param>
/// <param name="VersionThatFits">A way to do it that belongs into the role.</param>
/// <param name="Fits">What fits.</param>
/// <param name="DoesNotFit">What does not.</param>
/// <param name="Why">Why, as HTML.</param>
/// <param name="Questions">The questions that decide.</param>
/// <param name="KnownBy">Phrases that name it.</param>
/// <param name="Signs">Phrases that say that it is done in a way that fits.</param>
/// <param name="File">The file it was read from.</param>
/// <param name="Line">The line in its file, counted from 1.</param>
public sealed record Activity(
    string Id,
    string Title,
    IReadOnlyList<Reason> Reasons,
    string Source,
    string VersionThatFits,
    IReadOnlyList<string> Fits,
    IReadOnlyList<string> DoesNotFit,
    string Why,
    IReadOnlyList<RoleQuestion> Questions,
    IReadOnlyList<RulePhrase> KnownBy,
    IReadOnlyList<RulePhrase> Signs,
    string File,
    int Line)
{
    private static readonly Dictionary<string, Verdict> Verdicts = new() { ["fits"] = Verdict.Fits, ["depends"] = Verdict.Depends, ["does not fit"] = Verdict.DoesNotFit };

    /// <summary>Reads the heading of an activity and what stands under it.</summary>
    internal static Activity Read(Section section, IReadOnlyList<Reason> reasons, ProblemList problems, string file)
    {
        var facts = section.TakeFacts();
        var questions = section.Child("Questions");

        var activity = new Activity(
            section.Id!,
            section.Title,
            facts.Text("Reasons", 80).Length == 0 || reasons.Count == 0 ? [] : facts.ManyOf("Reasons", reasons.ToDictionary(r => r.Id)),
            facts.Text("Source"),
            facts.Text("A version that fits"),
            ReadLines(section.Child("Fits")),
            ReadLines(section.Child("Does not fit")),
            ReadProse(section.Child("Why")),
            [.. (questions?.ChildrenWithIds() ?? []).Select(q => ReadQuestion(q, problems))],
            Rule.ReadPhrases(section.Child("Known by"), problems),
            Rule.ReadPhrases(section.Child("Signs that it fits"), problems),
            file,
            section.Line);

        if (questions is not null && activity.Questions.Count is < 2 or > 3)
        {
            problems.Add(questions!.Line, $"'{section.Title}' has {Words.Count(activity.Questions.Count, "question")}. Ask the two or three that decide.");
        }

        facts.Close();
        questions?.Close();
        section.Close();

        return activity;
    }

    private static string[] ReadLines(Section? section)
    {
        var lines = section?.TakeLines().Select(l => l.Text).ToArray() ?? [];
        section?.Close();
        return lines;
    }

    private static string ReadProse(Section? section)
    {
        var prose = section?.TakeRequiredProse() ?? "";
        section?.Close();
        return prose;
    }

    private static RoleQuestion ReadQuestion(Section section, ProblemList problems)
    {
        var question = new RoleQuestion(section.Id!, section.Title, [.. section.TakeTable().Select(ReadAnswer)]);

        if (!question.Answers.Any(a => a.Says == Verdict.Fits) || question.Answers.All(a => a.Says == Verdict.Fits))
        {
            problems.Add(section.Line, $"The answers to '{section.Title}' decide nothing. Give at least one that fits and one that does not, or depends.");
        }

        section.Close();
        return question;
    }

    private static RoleAnswer ReadAnswer(Facts row)
    {
        var answer = new RoleAnswer(row.Text("Answer", 120), row.OneOf("Says", Verdicts), row.Text("Because", 300));
        row.Close();
        return answer;
    }
}
