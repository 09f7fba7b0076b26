using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Support;

/// <summary>A quiz and a plan small enough to work out by hand, and what reading them says.</summary>
/// <remarks>
/// Every plan holds learn (2 weeks) → agree (1) → place-ad (3) → first-weeks (4). A false "money" adds five weeks before place-ad,
/// a false "team" two weeks between learn and first-weeks, and a false "board" one week and another before place-ad.
/// </remarks>
public static class Sample
{
    public const string Quiz =
        """
        ---
        kind: quiz
        schema: 1
        id: timeline
        title: How long?
        for: Executives
        minutes: 4
        source: A handbook
        reviewed: 2026-11-21
        review-again: 2027-11-01
        ---

        Three statements.

        # Statements

        ## We know what pays for it. {#money}

        - Topic: Money found
        - Step: prepare

        ### Why this matters

        A role needs money.

        ### What true looks like

        There is a budget line.

        ### If not yet

        - Find money {#find-money}
          - Owner: Finance director
          - Weeks: 5
          - How: Ask a funder.

        ## The team agrees. {#team}

        - Topic: Team behind it
        - Step: hire

        ### Why this matters

        A team can welcome somebody.

        ### What true looks like

        The team has said so.

        ### If not yet

        - Ask the team {#ask-team}
          - Owner: Program director
          - Weeks: 2
          - After: learn
          - Before: first-weeks
          - How: Meet with everyone.

        ## The board agrees. {#board}

        - Topic: Board behind it
        - Step: prepare

        ### Why this matters

        A board decides.

        ### What true looks like

        The minutes say so.

        ### If not yet

        - Let the board vote {#board-vote}
          - Owner: Board chair
          - Weeks: 1
          - After: board-talk
          - How: Put it to the vote.
        - Talk with the board {#board-talk}
          - Owner: Board chair
          - Weeks: 1
          - How: Bring it up.

        # Horizons

        | True answers | Heading    | Months, at least | What it means |
        |-------------:|------------|-----------------:|---------------|
        |            3 – 3 | Half a year |                6 | Nearly there. |
        |            2–2 | One year   |               12 | More to do.   |
        |          0-1 | No length  |                  | Make a start. |

        # If the deadline is not yours

        Three moves can help.

        - Visit somebody {#visit}
          - How: Choose a few.
        """;

    public const string Plan =
        """
        ---
        kind: plan
        schema: 1
        id: implementation
        title: From first to last
        source: A handbook
        first-day: first-weeks
        reviewed: 2026-11-21
        review-again: 2027-11-01
        ---

        This is the plan.

        # Prepare {#prepare}

        Begin here.

        - Learn about it {#learn}
          - Owner: Executive director
          - Weeks: 2
          - How: Read a lot.
        - Agree on it {#agree}
          - Owner: Executive director
          - Weeks: 1
          - After: learn
          - How: Meet once.

        # Hire {#hire}

        Then find somebody.

        - Place the ad {#place-ad}
          - Owner: HR director
          - Weeks: 3
          - After: prepare
          - How: Spread it widely.
        - First weeks {#first-weeks}
          - Owner: Supervisor
          - Weeks: 4
          - After: place-ad
          - May be shortened: no
          - How: Meet often.
        """;

    /// <summary>The first day of the plans that tests work out: a Monday.</summary>
    public static DateOnly Start => new(2026, 3, 2);

    public static IReadOnlyDictionary<string, TaskChange> NoChanges { get; } = new Dictionary<string, TaskChange>();

    /// <summary>The text with a part of it, which must stand there exactly once, replaced.</summary>
    public static string With(this string text, string part, string other)
    {
        Assert.Equal(2, text.Split(part).Length);
        return text.Replace(part, other, StringComparison.Ordinal);
    }

    /// <summary>The line, counted from 1, that the first occurrence of a part of the text begins on.</summary>
    public static int LineOf(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no '{part}'.");
        return text[..at].Count(c => c == '\n') + 1;
    }

    /// <summary>Reads both files: the edition, or all problems as <c>quiz.md:7: message</c>.</summary>
    public static (Timeline? Timeline, string[] Problems) Read(string quiz = Quiz, string plan = Plan)
    {
        var (quizProblems, planProblems) = (new ProblemList("quiz.md"), new ProblemList("plan.md"));
        var timeline = Timeline.Read(ContentFile.Of("quiz.md", quiz), ContentFile.Of("plan.md", plan), quizProblems, planProblems);
        return (timeline, [.. quizProblems.All.Concat(planProblems.All).Select(p => p.ToString())]);
    }

    /// <summary>Reads both files, which must be right.</summary>
    public static Timeline Edition(string quiz = Quiz, string plan = Plan)
    {
        var (timeline, problems) = Read(quiz, plan);
        Assert.Empty(problems);
        return timeline!;
    }

    /// <summary>Asserts that reading this quiz gives these problems and no others, each on the line where the given words first stand.</summary>
    public static void QuizHas(string quiz, params (string Where, string Message)[] problems) =>
        Has(Read(quiz: quiz), "quiz.md", quiz, problems);

    /// <summary>Asserts that reading this plan gives these problems and no others, each on the line where the given words first stand.</summary>
    public static void PlanHas(string plan, params (string Where, string Message)[] problems) =>
        Has(Read(plan: plan), "plan.md", plan, problems);

    /// <summary>Answers to the sample's statements: the named ones are true.</summary>
    public static Dictionary<string, bool> Answers(params string[] trueOnes) =>
        new[] { "money", "team", "board" }.ToDictionary(id => id, id => trueOnes.Contains(id));

    /// <summary>The result of answers to the sample's statements.</summary>
    public static TimelineResult Result(
        string[] trueOnes, bool fromOutside = false, DateOnly? deadline = null, string quiz = Quiz, params (string Task, TaskChange Change)[] changes) =>
        new(Edition(quiz), Answers(trueOnes), Start, fromOutside, deadline, changes.ToDictionary(c => c.Task, c => c.Change));

    private static void Has((Timeline? Timeline, string[] Problems) read, string file, string text, (string Where, string Message)[] problems)
    {
        Assert.Equal(problems.Select(p => $"{file}:{LineOf(text, p.Where)}: {p.Message}"), read.Problems);
        Assert.Equal(problems.Length == 0, read.Timeline is not null);
    }
}
