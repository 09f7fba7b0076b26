using ReadinessKit.Jobs;

namespace ReadinessKit.Tests.Support;

/// <summary>A whole job description, for tests of what is made of it.</summary>
public static class SampleDescription
{
    public static JobDescription Of() => new()
    {
        Title = "Peer Specialist",
        Function = "Walks beside people.",
        Reporting = [new("Peer lead", "practice", "weekly"), new("Site director", "", "")],
        Areas =
        [
            new("a", "Support", [new("a1", "Meet with people at the times they choose.", true, null), new("a2", "Share your own story when it helps.", false, null), new("a3", "Come along to appointments when somebody asks.", false, null)]),
            new("b", "Groups", [new("b1", "Lead two support groups a week.", true, null), new("b2", "Help members start groups.", false, null)]),
        ],
        Qualifications =
        [
            new("q1", "Lived experience of a diagnosis or trauma.", QualificationLevel.AtHire, null),
            new("q2", "Comfort with talking to groups.", QualificationLevel.AtHire, null),
            new("q3", "Peer certification within six months.", QualificationLevel.CanBeGained, null),
            new("q4", "Spanish.", QualificationLevel.Preferred, null),
        ],
        Conditions = new() { HoursFrom = 20, HoursTo = 25, Schedule = "Days, and one evening a week.", Place = "12 Main Street", Benefits = "Paid time off; a bus pass.", Further = ["One flight of stairs to the meeting room."] },
        Pay = new(18.5m, 22, PayUnit.Hour),
        Unplaced = ["We began in 1984."],
    };
}
