using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

/// <summary>What people type about a component, and what becomes of it.</summary>
public sealed class JobFormTests
{
    private static readonly JobDescription Start = SampleDescription.Of();

    [Fact]
    public void A_form_that_nobody_touched_changes_nothing()
    {
        var errors = new List<RuleError>();

        Assert.All(
            new JobForm[] { FunctionForm.Of(Start), ReportingForm.Of(Start), ResponsibilitiesForm.Of(Start), QualificationsForm.Of(Start), ConditionsForm.Of(Start), PayForm.Of(Start) },
            form => Assert.True(JobMerge.AreSame(Start, form.Read(Start, errors)), form.GetType().Name));
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("21", "26", "Hour", "$21 to $26 an hour", null)]
    [InlineData(" $21.50 ", "", "Hour", "$21.50 an hour", null)]
    [InlineData("42,000", "$48,500", "Year", "$42,000 to $48,500 a year", null)]
    [InlineData("", "", "Hour", "", null)]
    [InlineData("26", "21", "Hour", "", "To")]
    [InlineData("twenty", "26", "Hour", "", "From")]
    [InlineData("", "26", "Hour", "", "From")]
    [InlineData("42000", "", "Hour", "", "From")]
    [InlineData("21.505", "", "Hour", "", "From")]
    [InlineData("-5", "", "Hour", "", "From")]
    [InlineData("21", "26", "Week", "", "Unit")]
    public void Pay_is_read_as_people_write_it(string from, string to, string unit, string read, string? wrong)
    {
        var errors = new List<RuleError>();

        var description = new PayForm { From = from, To = to, Unit = unit }.Read(new(), errors);

        Assert.Equal((read, wrong), (description.Pay?.InWords() ?? "", errors.FirstOrDefault()?.Field));
    }

    [Fact]
    public void Who_types_the_upper_end_alone_is_asked_for_the_lower()
    {
        var errors = new List<RuleError>();
        new PayForm { To = "26", Unit = "Hour" }.Read(new(), errors);
        new ConditionsForm { HoursTo = "20" }.Read(new(), errors);

        Assert.Equal([new("From", "Enter the lowest pay too"), new("HoursFrom", "Enter the fewest hours too, or 20 here where that is all of it")], errors);
    }

    [Theory]
    [InlineData("20", "25", "20 to 25 hours a week", null)]
    [InlineData("37.5", "", "37.5 hours a week", null)]
    [InlineData("", "20", "", "HoursFrom")]
    [InlineData("20", "20", "20 hours a week", null)]
    [InlineData("25", "20", "25 to 20 hours a week", "HoursTo")]
    [InlineData("0", "", "", "HoursFrom")]
    [InlineData("81", "", "", "HoursFrom")]
    [InlineData("full", "", "", "HoursFrom")]
    public void Hours_are_read_as_people_write_them(string from, string to, string read, string? wrong)
    {
        var errors = new List<RuleError>();

        var description = new ConditionsForm { HoursFrom = from, HoursTo = to }.Read(new(), errors);

        Assert.Equal((read, wrong), (description.Conditions.HoursInWords(), errors.FirstOrDefault()?.Field));
    }

    [Fact]
    public void Several_lines_in_one_field_are_several_duties_and_an_empty_field_takes_its_duty_out()
    {
        var form = ResponsibilitiesForm.Of(Start);
        form.Areas[0].Duties[0].Text = "• Meet people.\r\n\r\n• Walk along.\n Listen. ";
        form.Areas[0].Duties[1].Text = "  ";

        var area = form.Read(Start, []).Areas[0];

        Assert.Equal(["Meet people.", "Walk along.", "Listen.", Start.Areas[0].Duties[2].Text], area.Duties.Select(d => d.Text));
        Assert.Equal(["a1", "a1-2", "a1-3", "a3"], area.Duties.Select(d => d.Id));
        Assert.All(area.Duties.Take(3), d => Assert.True(d.IsEssential));
    }

    [Fact]
    public void A_duty_that_is_adapted_keeps_its_id_and_the_statement_that_it_came_from()
    {
        var start = Start with { Areas = [Start.Areas[0] with { Duties = [new("walk", "Walk along.", true, "walk")] }] };
        var form = ResponsibilitiesForm.Of(start);
        form.Areas[0].Duties[0].Text = "Walk along when somebody asks.";

        Assert.Equal(new Duty("walk", "Walk along when somebody asks.", true, "walk"), form.Read(start, []).Areas[0].Duties.Single());
    }

    [Fact]
    public void Ids_that_are_missing_unfit_or_taken_become_others()
    {
        var form = new ResponsibilitiesForm { Areas = [new() { Id = "a", Title = "One", Duties = [new() { Id = "x", Text = "One." }, new() { Id = "x", Text = "Two." }, new() { Id = "<b>", Text = "Three." }, new() { Text = "Four." }] }, new() { Id = "a", Title = "Two" }] };

        var read = form.Read(new(), []);

        Assert.Equal(4, read.Areas[0].Duties.DistinctBy(d => d.Id).Count());
        Assert.Equal("x", read.Areas[0].Duties[0].Id);
        Assert.NotEqual(read.Areas[0].Id, read.Areas[1].Id);
    }

    [Fact]
    public void What_is_too_long_or_too_much_is_said_at_its_field_and_read_all_the_same()
    {
        var errors = new List<RuleError>();
        var form = new ResponsibilitiesForm { Areas = [new() { Title = "", Duties = [new() { Text = new('x', 1001) }] }, .. Enumerable.Range(0, 12).Select(i => new AreaFields { Title = $"Area {i}" })] };

        var read = form.Read(new(), errors);

        Assert.Equal(["Areas[0].Duties[0].Text", "Areas[0].Title", "Areas[0].Title"], errors.Select(e => e.Field));
        Assert.Equal("Shorten the duty to 1,000 characters; there are 1,001", errors[0].Message);
        Assert.Equal(13, read.Areas.Count);
    }

    [Fact]
    public void Who_gives_a_supervision_has_to_be_said()
    {
        var errors = new List<RuleError>();

        var read = new ReportingForm { Lines = [new(), new() { For = "practice" }, new() { Who = " Peer  lead\n", For = "the role" }] }.Read(new(), errors);

        Assert.Equal("Lines[1].Who", Assert.Single(errors).Field);
        Assert.Equal([new("", "practice", ""), new("Peer lead", "the role", "")], read.Reporting);
    }

    [Theory]
    [InlineData(JobComponent.Function, "It pays $20 to $22 an hour.")]
    [InlineData(JobComponent.Reporting, "Reports to the night lead, for practice.")]
    [InlineData(JobComponent.Responsibilities, "Lead a group.")]
    [InlineData(JobComponent.Qualifications, "Spanish.")]
    [InlineData(JobComponent.Conditions, "We began in 1984.")]
    [InlineData(JobComponent.Pay, "It pays $20 to $22 an hour, and more at night.")]
    public void A_line_that_was_not_placed_goes_where_it_belongs_with_all_its_words(JobComponent component, string line)
    {
        var start = Start with { Unplaced = ["Another.", line] };

        var placed = JobMoves.Place(start, line, component, "new")!;

        Assert.Equal(["Another."], placed.Unplaced);
        Assert.Contains(JobDiff.Between(start, placed).SelectMany(c => c.Changes), c => c.Kind != JobChangeKind.Removed);
        Assert.Null(JobMoves.Place(Start, "We began in 1984.", JobComponent.Pay, "new"));
        Assert.Same(Start, JobMoves.Place(Start, "Nothing of the kind.", component, "new"));
    }

    [Fact]
    public void The_first_duty_of_an_area_moves_up_into_the_area_before_and_the_very_first_stays()
    {
        Assert.Equal(["a1", "a2", "a3", "b1"], JobMoves.Duty(Start, "b1", isUp: true).Areas[0].Duties.Select(d => d.Id));
        Assert.Equal(["a3", "b1", "b2"], JobMoves.Duty(Start, "a3", isUp: false).Areas[1].Duties.Select(d => d.Id));
        Assert.True(JobMerge.AreSame(Start, JobMoves.Duty(Start, "a1", isUp: true)));
        Assert.True(JobMerge.AreSame(Start, JobMoves.Duty(Start, "nothing", isUp: true)));
        Assert.Equal(["q2", "q1", "q3", "q4"], JobMoves.Qualification(Start, "q1", isUp: false).Qualifications.Select(q => q.Id));
        Assert.True(JobMerge.AreSame(Start, JobMoves.Qualification(Start, "q2", isUp: false)));
    }
}
