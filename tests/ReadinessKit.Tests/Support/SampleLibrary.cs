namespace ReadinessKit.Tests.Support;

/// <summary>A small article, a small checklist that fits <see cref="Sample.Plan"/>, and a small learning quiz.</summary>
public static class SampleLibrary
{
    public const string Article =
        """
        ---
        kind: article
        schema: 1
        id: words
        title: Words at work
        for: Everyone
        minutes: 2
        source: A handbook, “Words”
        summary: What to say.
        topic: Peer roles
        reviewed: 2026-11-22
        review-again: 2027-11-01
        ---

        Speak of people.

        # Why it counts

        Words **make** a place.

        ## In a meeting

        | Instead of | Say |
        |---|---:|
        | a peer | a person |
        | us & them | |

        # What to do next

        1. [Begin](/readiness)

        """;

    public const string Checklist =
        """
        ---
        kind: checklist
        schema: 1
        id: desk
        title: Before the first day
        for: Supervisors
        minutes: 3
        source: A handbook
        summary: What should be there.
        topic: Getting ready
        reviewed: 2026-11-22
        review-again: 2027-11-01
        ---

        Look at each point.

        # The place

        All of these count.

        ## There is a desk. {#place}

        - Step: hire

        ### Why

        Nobody wants to be a guest.

        ### What good looks like

        A name on it.

        ### If not yet

        - Set up a desk {#place-set-up}
          - Owner: Supervisor
          - Weeks: 1
          - How: Ask what they need.

        """;

    public const string Quiz =
        """
        ---
        kind: learning-quiz
        schema: 1
        id: myths
        title: Three myths
        for: Staff
        minutes: 3
        source: A handbook, “Myths”
        summary: What people say.
        topic: Peer roles
        reviewed: 2026-11-22
        review-again: 2027-11-01
        ---

        Answer **first**.

        # Answers

        - I agree {#agree}
        - I do not {#disagree}

        # Questions

        ## It is easy. {#easy}

        - Right: disagree

        ### The reality

        Change is *hard*.

        ## It worries me. {#worries}

        ### Answers

        - A little {#little}
        - Much {#much}
        - Not at all {#not}

        ### What helps

        - Talk.
        - Listen.

        ## Somebody died. {#died}

        - Right: agree

        ### Before you read on

        This is about a death.

        ### The answer

        It happens.

        # What to take from it

        People are people.

        # What to do next

        - [Begin](/readiness)

        """;
}
