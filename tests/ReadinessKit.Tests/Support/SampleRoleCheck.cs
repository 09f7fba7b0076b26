using ReadinessKit.Checks;
using ReadinessKit.Content;

namespace ReadinessKit.Tests.Support;

/// <summary>A role check of two activities and one rule, and what reading it says.</summary>
public static class SampleRoleCheck
{
    public const string Reasons =
        """
        ---
        kind: role-check
        schema: 1
        id: peer-role
        title: Is it?
        source: A handbook
        reviewed: 2026-11-21
        review-again: 2027-11-01
        ---

        There are two reasons.

        # Reasons

        ## Busy work {#busy-work}

        - Ask yourself: Could anyone?

        What nobody wants.

        ## Agenda {#agenda}

        - Ask yourself: Whose wish?

        What somebody else wants.
        """;

    public const string Activities =
        """
        ---
        kind: activities
        schema: 1
        id: activities
        title: Both of them
        order: 1
        reviewed: 2026-11-21
        review-again: 2027-11-01
        ---

        Look at them.

        # Giving rides {#rides}

        - Reasons: busy-work, agenda
        - Source: A handbook
        - A version that fits: Come along.

        ## Fits

        - Being wanted along

        ## Does not fit

        - Being the taxi

        ## Why

        There is no time left.

        ## Questions

        ### Who asked? {#asked}

        | Answer     | Says         | Because         |
        |------------|--------------|-----------------|
        | The person | fits         | It is theirs.   |
        | A boss     | does not fit | It is the boss’s. |

        ### How often? {#often}

        | Answer       | Says    | Because       |
        |--------------|---------|---------------|
        | Now and then | fits    | It is little. |
        | Every week   | depends | It is more.   |

        ## Known by

        - (drive|ride)

        ## Signs that it fits

        - ride along

        # Feeding pets {#pets}

        - Reasons: busy-work
        - Source: A handbook
        - A version that fits: Ask the cat.

        ## Fits

        - Stroking a kitten

        ## Does not fit

        - Walking somebody’s dog daily

        ## Why

        Anybody could.

        ## Questions

        ### Who asked? {#asked}

        | Answer  | Says         | Because     |
        |---------|--------------|-------------|
        | The cat | fits         | It is hers. |
        | A boss  | does not fit | It is not.  |

        ### Is it hungry? {#hungry}

        | Answer | Says    | Because  |
        |--------|---------|----------|
        | Yes    | fits    | Feed it. |
        | No     | depends | Wait.    |

        ## Known by

        - feed * (cat|dog)

        ## Signs that it fits

        - asked * feed
        """;

    public const string Rule =
        """
        ---
        kind: rule
        schema: 1
        id: driving
        title: Driving as a duty
        level: talk
        applies-to: [role-check]
        activity: rides
        leave-alone-when: [not-done, anothers-work]
        source: A handbook
        reviewed: 2026-11-21
        review-again: 2027-11-01
        ---

        It takes all the time.

        # Find

        - drive * daily

        # Leave alone

        - now and then

        # Say instead

        | Instead of  | Write      |
        |-------------|------------|
        | drive daily | come along |

        # Should flag

        - Drive people daily.

        # Should pass

        - You do not drive people daily.
        """;

    /// <summary>Reads the three texts: the role check, or all problems as <c>rule.md:7: message</c>.</summary>
    public static (RoleCheck? RoleCheck, string[] Problems) Read(string reasons = Reasons, string activities = Activities, params string[] rules)
    {
        var problems = new List<ContentProblem>();
        var files = rules.Select((rule, i) => ContentFile.Of(i == 0 ? "rule.md" : $"rule-{i + 1}.md", rule)).ToArray();
        var roleCheck = RoleCheck.Read(ContentFile.Of("reasons.md", reasons), [ContentFile.Of("activities.md", activities)], files, problems);

        return (roleCheck, [.. problems.Select(p => p.ToString())]);
    }

    /// <summary>The sample’s role check.</summary>
    public static RoleCheck RoleCheck => Read(rules: Rule).RoleCheck!;
}
