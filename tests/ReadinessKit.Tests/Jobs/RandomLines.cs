using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Jobs;

namespace ReadinessKit.Tests.Jobs;

/// <summary>Lines of job descriptions in any order, under any heading.</summary>
public static class RandomLines
{
    private static readonly string[] Headings = ["Summary", "Essential functions", "Duties", "Requirements", "Preferred", "Schedule", "Location", "Benefits", "Pay", "Reports to", "About us", "How to apply", "Groups", "Job title", "What we believe", "Work environment", "Job description"];

    private static readonly string[] Texts =
    [
        "Lead two groups a week.", "The work is to be there.", "Lived experience is required.", "A license is a plus.", "It pays $18 to $20 an hour.", "$21 an hour", "$42,000 a year", "20 hours a week", "30 hours per week", "Full-time, 40 hours a week, days.",
        "You report to the site lead.", "The supervisor meets you weekly.", "Health insurance and paid leave.", "The office is in Albany.", "We began in 1984.", "Send us a letter.", "Peer Specialist", "Recovery Coach", "Groups:", "Your work:", "The worker will do the following:",
        "Reports to: the night lead", "Location: 12 Main Street", "Salary: $50,000", "Pay: $17 per hour", "Note: bring a pen", "Walk along. Share your story. It pays $22 an hour.", "e.g. this one. And that", "40%", "?", "Is it for you? Then write.", "Hours: 25 hours a week",
    ];

    private static readonly Gen<TextLine> Line = Gen.OneOf(
        from text in Gen.Elements(Texts) from kind in Gen.Elements(TextKind.Plain, TextKind.ListItem) select new TextLine(kind, kind == TextKind.ListItem ? 1 : 0, text),
        from text in Gen.Elements(Texts) from kind in Gen.Elements(TextKind.Plain, TextKind.ListItem) select new TextLine(kind, kind == TextKind.ListItem ? 1 : 0, text),
        from text in Gen.Elements(Headings) from level in Gen.Choose(1, 3) select new TextLine(TextKind.Heading, level, text),
        from text in Gen.Elements(Headings) select new TextLine(TextKind.BoldLine, 0, text),
        from text in Gen.Elements(Texts) from other in Gen.Elements(Texts) select new TextLine(TextKind.Row, 0, $"{text}\t{other}"));

    /// <summary>Checks a property on many documents.</summary>
    public static void ForAll(Action<TextLine[]> property) =>
        Prop.ForAll(Gen.ArrayOf(Line).ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(500));
}
