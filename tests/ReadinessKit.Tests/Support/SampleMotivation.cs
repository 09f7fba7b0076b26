using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Support;

/// <summary>Questions about motivation, two and one, and what reading them says.</summary>
public static class SampleMotivation
{
    public const string Text =
        """
        ---
        kind: self-assessment
        schema: 1
        id: motivation
        title: Why?
        for: Executives
        source: A handbook
        reviewed: 2026-11-21
        review-again: 2027-11-01
        ---

        Talk about it.

        # Reasons

        Say why.

        ## What set it off? {#spark}

        - Topic: What set it off
        - A good answer names: an event

        ## What do we hope for? {#hope}

        - Topic: What we hope for
        - A good answer names: a change

        # Worries

        Say what worries you.

        ## What do we fear? {#fear}

        - Topic: What we fear
        - A good answer names: each worry

        # Findings

        ## Ready

        - Heading: Go on
        - Meaning: All is clear.

        ### What to do next

        - Plan it {#plan-it}
          - How: Take the quiz.

        ## Struggled

        - Heading: Learn more
        - Meaning: Something was hard.

        ### What to do next

        - Ask others {#ask}
          - How: Call them.
        - Ask again {#again}
          - How: Set a day.

        ## Far more worries

        - Heading: Look into it
        - Meaning: Worries outweigh.

        ### What to do next

        - Sort them {#sort}
          - How: Write them down.
        """;

    /// <summary>The sample's questions.</summary>
    public static MotivationQuestions Questions => Read(Text).Questions!;

    /// <summary>Reads the text: the questions, or all problems as <c>motivation.md:7: message</c>.</summary>
    public static (MotivationQuestions? Questions, string[] Problems) Read(string text)
    {
        var problems = new ProblemList("motivation.md");
        return (MotivationQuestions.Read(ContentFile.Of("motivation.md", text), problems), [.. problems.All.Select(p => p.ToString())]);
    }

    /// <summary>Asserts that reading this text gives these problems and no others, each on the line where the given words first stand.</summary>
    public static void Has(string text, params (string Where, string Message)[] problems)
    {
        var (questions, found) = Read(text);

        Assert.Equal(problems.Select(p => $"motivation.md:{Sample.LineOf(text, p.Where)}: {p.Message}"), found);
        Assert.Equal(problems.Length == 0, questions is not null);
    }
}
