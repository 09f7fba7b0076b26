using ReadinessKit.Interviews;

namespace ReadinessKit.Tests.Support;

/// <summary>A small interview guide that lacks nothing but a second look.</summary>
public static class SampleGuide
{
    public static readonly Proficiency Hope = new("hope", "Hope", "Keeps hope open."), Choice = new("choice", "Choice", "Leaves choices with people.");

    public static InterviewGuide Of() => new()
    {
        Title = "Community bridger",
        Duties =
        [
            new("listen", "Listen without judging.", true, "listen"),
            new("visit", "Visit places together.", false, "visit-together"),
        ],
        Questions = [Question("q1", "How would you listen to somebody who has lost hope?", Hope, "listen"), Question("q2", "How would you help somebody choose where to go?", Choice, "visit")],
        Instructions = "Ask everybody the same.\nRate alone.",
        Opening = "Welcome.",
        Closing = "Thank you.",
        Scale = ["Not yet", "Nearly", "Solid", "Strong", "Outstanding"],
        Seats = [new("s1", SeatKind.HiringManager, "Ana Diaz", false), new("s2", SeatKind.PeerWorker, "Lou Park", false), new("s3", SeatKind.HR, "Kim Lee", true)],
        HandOut = new() { Where = "12 Main Street", Contact = "Kim Lee", Phone = "555-0100", Email = "kim@harbor.example" },
    };

    public static GuideQuestion Question(string id, string text, Proficiency proficiency, params string[] duties) => new(
        id,
        new("bank-" + id, "", text, proficiency.Id, QuestionKind.Situational, 6, duties, ["What would you say first?"], ["Listens first"], ["Gives orders"], ["Have you lost hope yourself?"], [new(1, "Gives advice.", "“I would tell them.”"), new(3, "Listens.", "“I would ask.”"), new(5, "Listens and waits.", "“I would stay.”")]),
        proficiency);
}
