using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Jobs;

namespace ReadinessKit.Tests.Support;

/// <summary>Job descriptions with any words in any place, also words and signs that mean something to Markdown or look like a heading.</summary>
public static class RandomDescription
{
    private static readonly string[] Parts =
    [
        "Lead", "groups", "with", "people", "must", "Benefits", "Duties:", "*", "**", "_x_", "#", "##", "- a", "1.", "2)", "|", "||", "<b>", "</script>", "&amp;", "&", "[x](y)", "`", "~~", "\\", "https://example.org", "(essential", "👍", "שלום", "e.g.", "Reports", "to", "e-mail", "plain.", "Really?", "“so”", "it’s", "preferred", "+", "=", "---", ":", "Pay", "!", "50%",
    ];

    private static readonly Gen<string> Line = from first in Gen.Elements("Lead", "Walk", "be", "Öl", "7th", "#1", "-", "*a*", "Pay") from rest in Gen.ListOf(Gen.Elements(Parts)) from last in Gen.Elements("x", "end.", "y!") select string.Join(' ', [first, .. rest.Take(8), last]);

    private static readonly Gen<string> Maybe = Gen.OneOf(Gen.Constant(""), Line);

    private static Gen<T[]> Some<T>(Gen<T> gen, int most) => from list in Gen.ListOf(gen) select list.Take(most).ToArray();

    private static readonly Gen<Duty> Duty = from text in Line from essential in Gen.Elements(true, false) select new Duty("", text, essential, null);

    private static readonly Gen<CoreArea> Area = from title in Line from duty in Duty from more in Some(Duty, 3) select new CoreArea("", title, [duty, .. more]);

    private static readonly Gen<Qualification> Qualification = from text in Line from level in Gen.Elements(Enum.GetValues<QualificationLevel>()) select new Qualification("", text, level, null);

    private static readonly Gen<Reporting> Reporting = from who in Line from purpose in Maybe from often in Maybe select new Reporting(who, purpose, often);

    private static readonly Gen<PayRange?> Pay = Gen.Elements(null, new PayRange(18.5m, 22m, PayUnit.Hour), new PayRange(20m, 20m, PayUnit.Hour), new PayRange(42_000m, 48_500.5m, PayUnit.Year));

    private static readonly Gen<(decimal?, decimal?)> Hours = Gen.Elements<(decimal?, decimal?)>((null, null), (20m, null), (20m, 25.5m), (37.5m, 40m));

    private static readonly Gen<JobDescription> All =
        from title in Line
        from function in Maybe
        from reporting in Some(Reporting, 3)
        from areas in Some(Area, 4)
        from qualifications in Some(Qualification, 6)
        from hours in Hours
        from schedule in Maybe
        from place in Maybe
        from benefits in Maybe
        from further in Some(Line, 3)
        from pay in Pay
        from unplaced in Some(Line, 3)
        select new JobDescription
        {
            Title = title,
            Function = function,
            Reporting = reporting,
            Areas = areas,
            Qualifications = [.. qualifications.OrderBy(q => q.Level)],
            Conditions = new() { HoursFrom = hours.Item1, HoursTo = hours.Item2, Schedule = schedule, Place = place, Benefits = benefits, Further = further },
            Pay = pay,
            Unplaced = unplaced,
        };

    /// <summary>Checks a property on many job descriptions.</summary>
    public static void ForAll(Action<JobDescription> property) =>
        Prop.ForAll(All.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(200));
}
