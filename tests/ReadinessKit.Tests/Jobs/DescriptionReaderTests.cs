using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

public sealed class DescriptionReaderTests(ITestOutputHelper output)
{
    private const double LeastRight = 0.8;

    public static TheoryData<string> Descriptions =>
        [.. Directory.EnumerateFiles(Repository.File("tests/ReadinessKit.Tests/Jobs/Descriptions"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void Four_of_five_sentences_land_in_the_right_component_and_none_is_lost(string name)
    {
        var marked = new MarkedDescription(name);
        var description = marked.Read();
        var found = marked.Sentences.Select(s => (s.Text, s.Component, Places: description.Where(s.Text))).ToArray();
        var right = found.Count(f => f.Places.Contains(f.Component));

        output.WriteLine($"{name}: {right} of {found.Length}");
        Assert.All(found.Where(f => !f.Places.Contains(f.Component)), f => output.WriteLine($"  {f.Component} → {string.Join(", ", f.Places)}: {f.Text}"));
        Assert.Empty(found.Where(f => f.Places.Length == 0).Select(f => f.Text));
        Assert.True(right >= LeastRight * found.Length, $"{right} of {found.Length}");
    }

    [Fact]
    public void No_sentence_is_ever_lost() => RandomLines.ForAll(lines =>
    {
        var description = DescriptionReader.Read(lines);

        // "Your work:" is a heading.
        Assert.All(lines.Where(l => l.Kind is TextKind.ListItem || (l.Kind is TextKind.Plain && l.Text != "Your work:")).SelectMany(l => l.Text.Replace(". ", ".|").Replace("? ", "?|").Replace("e.g.|", "e.g. ").Split('|')), sentence => Assert.True(description.Where(sentence).Length > 0, $"{sentence} in {string.Join(" / ", lines)}"));
    });

    [Theory]
    [InlineData("Pay: $18.50 - $22.00 per hour", 18.5, 22.0, PayUnit.Hour)]
    [InlineData("It pays $20 an hour.", 20.0, 20.0, PayUnit.Hour)]
    [InlineData("Salary: $42k–$46k", 42_000.0, 46_000.0, PayUnit.Year)]
    [InlineData("$42,000 to 48,500 annually, by experience", 42_000.0, 48_500.0, PayUnit.Year)]
    [InlineData("Hourly rate: $18/hr", 18.0, 18.0, PayUnit.Hour)]
    [InlineData("Pay: $18-22", null, null, PayUnit.Hour)]
    [InlineData("Pay: up to $22 an hour", null, null, PayUnit.Hour)]
    [InlineData("Pay: $22 to $18 an hour", null, null, PayUnit.Hour)]
    [InlineData("Nights pay $2 more an hour", null, null, PayUnit.Hour)]
    [InlineData("Pay: $20 an hour on days, $22 an hour at night", null, null, PayUnit.Hour)]
    public void Pay_is_a_number_only_where_there_is_no_doubt(string text, double? from, double? to, PayUnit unit)
    {
        var description = Read(text);

        Assert.Equal(from is null ? null : new PayRange((decimal)from, (decimal)to!, unit), description.Pay);
        Assert.NotEmpty(description.Where(text));
    }

    [Theory]
    [InlineData("Hours: 24 hours per week", 24, null, "")]
    [InlineData("Schedule: Part-time, 20-25 hours a week", 20, 25, "Part-time, 20-25 hours a week")]
    [InlineData("A 40-hour week.", 40, null, "A 40-hour week.")]
    [InlineData("Hours: 100 hours a week", null, null, "100 hours a week")]
    [InlineData("Hours: flexible", null, null, "flexible")]
    public void Hours_are_numbers_where_a_week_is_named(string text, int? from, int? to, string schedule)
    {
        var conditions = Read(text).Conditions;

        Assert.Equal((from, to, schedule), ((int?)conditions.HoursFrom, (int?)conditions.HoursTo, conditions.Schedule));
    }

    [Fact]
    public void Where_two_lines_name_different_hours_both_are_kept_as_words() =>
        Assert.Equal((null, "20 hours a week; 30 hours a week"), Read("Hours: 20 hours a week", "Hours: 30 hours a week").Conditions is var c ? (c.HoursFrom, c.Schedule) : default);

    [Theory]
    [InlineData("Requirements", "Certification as a peer specialist", QualificationLevel.AtHire)]
    [InlineData("Requirements", "Certification within six months", QualificationLevel.CanBeGained)]
    [InlineData("Requirements", "Willing to be trained in group work", QualificationLevel.CanBeGained)]
    [InlineData("Requirements", "Spanish is a plus", QualificationLevel.Preferred)]
    [InlineData("Nice to have", "Spanish", QualificationLevel.Preferred)]
    [InlineData("Training we provide", "Group work", QualificationLevel.CanBeGained)]
    public void A_qualification_has_the_level_that_its_heading_or_its_own_words_give_it(string heading, string text, QualificationLevel level) =>
        Assert.Equal((text, level), Assert.Single(DescriptionReader.Read([new(TextKind.Heading, 1, heading), new(TextKind.ListItem, 1, text)]).Qualifications) is var q ? (q.Text, q.Level) : default);

    [Fact]
    public void Duties_stand_in_the_areas_of_their_headings_and_only_what_is_called_essential_is()
    {
        var areas = DescriptionReader.Read(
        [
            new(TextKind.Heading, 2, "Essential functions"), new(TextKind.ListItem, 1, "Listen."), new(TextKind.Heading, 3, "Supervision"), new(TextKind.ListItem, 1, "Meet new staff."),
            new(TextKind.Heading, 2, "Other duties"), new(TextKind.ListItem, 1, "Water the plants."),
        ]).Areas;

        Assert.Equal([("Responsibilities", "Listen.", true), ("Supervision", "Meet new staff.", true), ("Responsibilities", "Water the plants.", false)], areas.Select(a => (a.Title, a.Duties.Single().Text, a.Duties.Single().IsEssential)));
        Assert.Equal(["duty-1", "duty-2", "duty-3"], areas.SelectMany(a => a.Duties).Select(d => d.Id));
    }

    [Fact]
    public void Duties_that_are_called_marginal_are_never_essential()
    {
        var areas = Read("Essential functions", "Meet people where they are.", "Marginal duties", "Water the plants.", "Non-essential functions", "Order paper.").Areas;

        Assert.Equal([("Meet people where they are.", true), ("Water the plants.", false), ("Order paper.", false)], areas.SelectMany(a => a.Duties).Select(d => (d.Text, d.IsEssential)));
    }

    [Fact]
    public void Headings_without_any_looks_end_what_is_preferred()
    {
        var description = Read("Preferred qualifications", "Spanish", "Physical demands", "Carry a laptop.", "Benefits", "Dental insurance.", "Employment is at will.");

        Assert.Equal(["Spanish"], description.Qualifications.Select(q => q.Text));
        Assert.Equal(("Dental insurance.", "Physical demands: Carry a laptop."), (description.Conditions.Benefits, description.Conditions.Further.Single()));
        Assert.Equal(["Employment is at will."], description.Unplaced);
    }

    [Theory]
    [InlineData("Department:\tOutpatient", "Department: Outpatient")]
    [InlineData("FLSA status\tNon-exempt", "FLSA status: Non-exempt")]
    public void What_says_nothing_of_the_role_waits_to_be_placed_with_its_label(string row, string line) =>
        Assert.Equal([line], DescriptionReader.Read([new(TextKind.Row, 0, row)]).Unplaced);

    [Fact]
    public void A_title_without_end_is_cut_and_all_of_it_is_kept()
    {
        var title = new string('x', 300);
        var description = DescriptionReader.Read([new(TextKind.Heading, 1, title)]);

        Assert.Equal((120, title), (description.Title.Length, description.Unplaced.Single()));
    }

    [Fact]
    public void Who_supervises_what_and_how_often_is_read_out_of_a_line() =>
        Assert.Equal([new Reporting("program lead", "daily work", "weekly"), new Reporting("Site director", "", "")], Read("You report to the program lead for daily work, weekly.", "Reports to: Site director").Reporting);

    private static JobDescription Read(params string[] lines) => DescriptionReader.Read([.. lines.Select(l => new TextLine(TextKind.Plain, 0, l))]);
}
