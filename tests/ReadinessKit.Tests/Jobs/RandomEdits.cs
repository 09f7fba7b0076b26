using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

/// <summary>Changes that people make to a description.</summary>
public static class RandomEdits
{
    /// <summary>One change in each place.</summary>
    public static readonly IReadOnlyDictionary<string, Func<JobDescription, JobDescription>> Named = new Dictionary<string, Func<JobDescription, JobDescription>>
    {
        ["title"] = d => d with { Title = "Peer Worker" },
        ["function"] = d => d with { Function = "Walks beside people, at their pace." },
        ["first report"] = d => d with { Reporting = [d.Reporting[0] with { HowOften = "every week" }, .. d.Reporting.Skip(1)] },
        ["second report"] = d => d with { Reporting = [d.Reporting[0], d.Reporting[1] with { For = "hours" }, .. d.Reporting.Skip(2)] },
        ["another report"] = d => d with { Reporting = [.. d.Reporting, new("Team lead", "the day", "")] },
        ["a duty"] = d => Say(d, "a1", "Meet people where they are."),
        ["whether it is essential"] = d => d with { Areas = [.. d.Areas.Select(a => a with { Duties = [.. a.Duties.Select(x => x.Id == "a1" ? x with { IsEssential = false } : x)] })] },
        ["its neighbor"] = d => Say(d, "a2", "Share your story."),
        ["a new duty"] = d => Duties(d).Any(x => x.Id == "new") ? d : d with { Areas = [d.Areas[0], d.Areas[1] with { Duties = [.. d.Areas[1].Duties, new("new", "Set up the room.", false, "room")] }, .. d.Areas.Skip(2)] },
        ["a duty less"] = d => JobMoves.TakeOut(d, "a3"),
        ["an area"] = d => d with { Areas = [d.Areas[0] with { Title = "Being there" }, .. d.Areas.Skip(1)] },
        ["a new area"] = d => d.Areas.Any(a => a.Id == "c") ? d : d with { Areas = [.. d.Areas, new("c", "Advocacy", [new("c1", "Speak up with people.", true, null)])] },
        ["another order of duties"] = d => JobMoves.Duty(d, "a2", isUp: true),
        ["a qualification"] = d => d with { Qualifications = [.. d.Qualifications.Select(q => q.Id == "q1" ? q with { Text = "Lived experience of distress." } : q)] },
        ["its rank"] = d => JobMoves.Qualification(d, "q2", isUp: true),
        ["a level"] = d => d with { Qualifications = [.. d.Qualifications.Select(q => q.Id == "q4" ? q with { Level = QualificationLevel.CanBeGained } : q)] },
        ["hours"] = d => d with { Conditions = d.Conditions with { HoursFrom = 30, HoursTo = null } },
        ["place"] = d => d with { Conditions = d.Conditions with { Place = "At people’s homes" } },
        ["a further line"] = d => d with { Conditions = d.Conditions with { Further = [.. d.Conditions.Further, "Evenings twice a month."] } },
        ["pay"] = d => d with { Pay = new(21, 26, PayUnit.Hour) },
        ["nothing left unplaced"] = d => d with { Unplaced = [] },
        ["a reason to keep"] = d => d with { Kept = [.. d.Kept, new("rides", "drive", "It is asked for.")] },
    };

    private static readonly string[] Words = ["lead", "walk", "share", "listen", "write", "x", "two"];

    private static readonly Gen<string> Text = from words in Gen.ListOf(Gen.Elements(Words)) from last in Gen.Choose(0, 400) select string.Join(' ', [.. words.Take(4), $"{last}."]);

    private static readonly Gen<Func<JobDescription, JobDescription>> Edit = Gen.OneOf(
        Gen.Elements(Named.Values.Where(e => !ReferenceEquals(e, Named["an area"])).ToArray()).Select(e => Tolerant(e)),
        from text in Text select (Func<JobDescription, JobDescription>)(d => d with { Function = text }),
        from text in Text from i in Gen.Choose(0, 20) select Tolerant(d => Say(d, Duties(d)[i % Duties(d).Length].Id, text)),
        from text in Text from i in Gen.Choose(0, 20) from id in Gen.Choose(1, 100_000) select Tolerant(d => d with { Areas = [.. d.Areas.Select((a, n) => n == i % d.Areas.Count ? a with { Duties = [new($"d{id}", text, true, null), .. a.Duties] } : a)] }),
        from i in Gen.Choose(0, 20) select Tolerant(d => JobMoves.TakeOut(d, Duties(d)[i % Duties(d).Length].Id)),
        from i in Gen.Choose(0, 20) select Tolerant(d => JobMoves.TakeOut(d, d.Areas[i % d.Areas.Count].Id)),
        from i in Gen.Choose(0, 20) from up in Gen.Elements(true, false) select Tolerant(d => JobMoves.Duty(d, Duties(d)[i % Duties(d).Length].Id, up)),
        from i in Gen.Choose(0, 20) from up in Gen.Elements(true, false) select Tolerant(d => JobMoves.Area(d, d.Areas[i % d.Areas.Count].Id, up)),
        from text in Text from i in Gen.Choose(0, 20) select Tolerant(d => d with { Reporting = [.. d.Reporting.Select((r, n) => n == i % d.Reporting.Count ? r with { For = text } : r)] }),
        from i in Gen.Choose(0, 20) select Tolerant(d => d with { Reporting = [.. d.Reporting.Where((_, n) => n != i % d.Reporting.Count)] }),
        from text in Text select Tolerant(d => d with { Reporting = [new(text, "", ""), .. d.Reporting] }),
        from text in Text from i in Gen.Choose(0, 20) select Tolerant(d => d with { Conditions = d.Conditions with { Further = [.. d.Conditions.Further.Take(i % 3), text, .. d.Conditions.Further.Skip((i % 3) + 1)] } }),
        from text in Text from i in Gen.Choose(0, 20) select Tolerant(d => d with { Qualifications = [.. d.Qualifications.Select((q, n) => n == i % d.Qualifications.Count ? q with { Text = text, Level = QualificationLevel.Preferred } : q)] }));

    private static readonly Gen<JobDescription> Edited = from edits in Gen.ListOf(Edit) select edits.Take(5).Aggregate(SampleDescription.Of(), (d, edit) => edit(d));

    /// <summary>A duty with other words.</summary>
    public static JobDescription Say(JobDescription description, string id, string text) =>
        description with { Areas = [.. description.Areas.Select(a => a with { Duties = [.. a.Duties.Select(d => d.Id == id ? d with { Text = text } : d)] })] };

    /// <summary>Every word that a description holds, field by field.</summary>
    public static IEnumerable<string> Texts(JobDescription d) =>
    [
        d.Title, d.Function, d.Conditions.HoursInWords(), d.Conditions.Schedule, d.Conditions.Place, d.Conditions.Benefits, d.Pay?.InWords() ?? "",
        .. d.Reporting.Select(r => r.InWords()), .. d.Areas.Select(a => a.Title), .. Duties(d).Select(x => x.Text), .. d.Qualifications.Select(q => q.Text), .. d.Conditions.Further, .. d.Kept.Select(k => k.Because),
    ];

    /// <summary>Checks a property on a description and on what two people made of it.</summary>
    public static void ForAll(Action<JobDescription, JobDescription, JobDescription> property) =>
        Prop.ForAll((from one in Edited from other in Edited select (one, other)).ToArbitrary(), pair => property(SampleDescription.Of(), pair.one, pair.other)).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(1000));

    private static Duty[] Duties(JobDescription description) => [.. description.Areas.SelectMany(a => a.Duties)];

    // Where there is nothing left to change, nothing changes.
    private static Func<JobDescription, JobDescription> Tolerant(Func<JobDescription, JobDescription> edit) => description =>
    {
        try
        {
            return edit(description);
        }
        catch (Exception e) when (e is DivideByZeroException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return description;
        }
    };
}
