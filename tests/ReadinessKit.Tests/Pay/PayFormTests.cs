using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pay;

/// <summary>What is typed about pay, right and wrong.</summary>
public sealed class PayFormTests
{
    private static readonly DateOnly Today = SamplePayWorksheet.Today;

    [Fact]
    public void What_a_form_shows_is_read_back_as_it_was()
    {
        var worksheet = SamplePayWorksheet.Of() with { PublicRates = [new("p", "21-1094", "Community Health Workers", "Ohio", 16, 18, 22.16m, null, 31, "OEWS, May 2025")] };
        WorksheetForm[] forms = [OwnRatesForm.Of(worksheet), NearbyForm.Of(worksheet), PublicRatesForm.Of(worksheet), FloorsForm.Of(worksheet), StepsForm.Of(worksheet), ScenariosForm.Of(worksheet, SamplePayWorksheet.Factors)];

        foreach (var form in forms)
        {
            var errors = new List<RuleError>();
            form.Offer(3);

            Assert.Equivalent(worksheet, form.Read(worksheet, Today, errors), strict: true);
            Assert.Empty(errors);
        }
    }

    [Theory]
    [InlineData("", "Enter what is paid, in dollars")]
    [InlineData("0", "Enter dollars from 2 to 500, such as 17.50")]
    [InlineData("-17", "Enter dollars from 2 to 500, such as 17.50")]
    [InlineData("17.505", "Enter dollars from 2 to 500, such as 17.50")]
    [InlineData("NaN", "Enter dollars from 2 to 500, such as 17.50")]
    [InlineData("1e308", "Enter dollars from 2 to 500, such as 17.50")]
    [InlineData("99999999999999999999999999999999999", "Enter dollars from 2 to 500, such as 17.50")]
    [InlineData("36,400", "Enter dollars from 2 to 500, such as 17.50")]
    public void A_rate_that_can_not_be_is_named_at_its_field(string from, string message)
    {
        var (_, errors) = Own(new OwnRateFields { Role = "Aide", From = from });

        Assert.Equal([new("Lines[0].From", message)], errors);
    }

    [Theory]
    [InlineData("$17.50", 17.5)]
    [InlineData(" 17.5 ", 17.5)]
    [InlineData("17", 17)]
    public void A_rate_is_read_as_people_type_it(string typed, double rate)
    {
        var (worksheet, errors) = Own(new OwnRateFields { Role = "Aide", From = typed });

        Assert.Empty(errors);
        Assert.Equal(((decimal)rate, (decimal)rate), (worksheet.OwnRates[0].From, worksheet.OwnRates[0].To));
    }

    [Fact]
    public void Every_mistake_in_a_line_is_said_at_once()
    {
        var (worksheet, errors) = Own(new OwnRateFields { Role = "", Kind = "Boss", From = "20", To = "19", Unit = "Month", Hours = "0", People = "2.5", Years = "-1" });

        Assert.Equal(["Lines[0].Role", "Lines[0].Kind", "Lines[0].Unit", "Lines[0].To", "Lines[0].Hours", "Lines[0].People", "Lines[0].Years"], errors.Select(e => e.Field));
        Assert.Empty(worksheet.OwnRates);
    }

    [Fact]
    public void Empty_lines_count_for_nothing_and_ids_are_never_the_same()
    {
        var (worksheet, errors) = Own(new OwnRateFields { Id = "x", Role = "A", From = "20" }, new(), new() { Id = "x", Role = "B", From = "21" }, new() { Id = "<b>", Role = "C", From = "22" });

        Assert.Empty(errors);
        Assert.Equal(["x", "n2", "n1"], worksheet.OwnRates.Select(r => r.Id));
    }

    [Fact]
    public void More_lines_than_there_is_room_for_are_refused_together()
    {
        var (worksheet, errors) = Own([.. Enumerable.Range(0, 201).Select(i => new OwnRateFields { Role = $"Role {i}", From = "20" })]);

        Assert.Equal([new("Lines[0]", "Keep it to 200 lines; there are 201")], errors);
        Assert.Empty(worksheet.OwnRates);
    }

    [Theory]
    [InlineData("2026-11-28", null)]
    [InlineData("11/27/2026", null)]
    [InlineData("2026-11-29", "Enter the day on which it was published, today at the latest. What others are going to pay has no place here")]
    [InlineData("2006-01-01", "Enter the day on which it was published or seen, such as 11/28/2026")]
    [InlineData("soon", "Enter the day on which it was published or seen, such as 11/28/2026")]
    [InlineData("", "Enter the day on which it was published or seen, such as 11/28/2026")]
    public void What_others_are_going_to_pay_is_never_taken(string date, string? message)
    {
        var errors = new List<RuleError>();
        new NearbyForm { Lines = [new() { Who = "Harbor", From = "20", Source = "harbor.example.org", Date = date }] }.Read(new(), Today, errors);

        Assert.Equal(message, errors.SingleOrDefault()?.Message);
    }

    [Fact]
    public void Figures_of_public_data_rise_and_at_least_one_is_there()
    {
        var errors = new List<RuleError>();
        new PublicRatesForm { Lines = [new() { Occupation = "A", Area = "B", Source = "C", Pct10 = "20", Median = "19", Pct90 = "30" }, new() { Occupation = "A", Area = "B", Source = "C" }] }.Read(new(), Today, errors);

        Assert.Equal([("Lines[0].Median", "This is below the figure before it. Check both"), ("Lines[1].Median", "Enter at least the median, in dollars an hour")], errors.Select(e => (e.Field, e.Message)));
    }

    [Fact]
    public void A_figure_that_was_looked_up_has_its_source()
    {
        var errors = new List<RuleError>();
        new FloorsForm { Role = "Peer", FullTimeHours = "", Union = "maybe", State = "15", Living = "22" }.Read(new(), Today, errors);

        Assert.Equal(["FullTimeHours", "Union", "LivingSource", "MinimumSource"], errors.Select(e => e.Field));
    }

    [Theory]
    [InlineData("Typed", "", "25", "Lines[0].Typed")]
    [InlineData("Typed", "20", "101", "Lines[0].Spread")]
    [InlineData("Typed", "20", "", "Lines[0].Spread")]
    [InlineData("99", "20", "25", "Lines[0].Base")]
    [InlineData("PublicMedian", "", "25", "Lines[0].Public")]
    public void A_range_needs_a_start_and_a_spread(string start, string typed, string spread, string field)
    {
        var errors = new List<RuleError>();
        var worksheet = new PayWorksheet { PublicRates = [new("p", "", "A", "B", null, null, 20, null, null, "C")] };
        new ScenariosForm { Lines = [new() { Name = "One", Base = start, Typed = typed, Spread = spread }] }.Read(worksheet, Today, errors);

        Assert.Equal([field], errors.Select(e => e.Field));
    }

    [Fact]
    public void What_is_added_for_a_factor_has_a_limit_and_what_nobody_typed_is_left_out()
    {
        var errors = new List<RuleError>();
        var line = new ScenarioFields { Name = "One", Base = "Typed", Typed = "20", Spread = "25", Factors = [new() { Factor = "groups", Amount = "1.5" }, new() { Factor = "setting" }, new() { Factor = "language", Because = "We have staff for it." }, new() { Factor = "groups", Amount = "9" }] };
        var read = new ScenariosForm { Lines = [line] }.Read(new(), Today, errors).Scenarios[0];

        Assert.Empty(errors);
        Assert.Equal([new("groups", 1.5m, ""), new("language", 0, "We have staff for it.")], read.Factors);
        line.Factors[0].Amount = "100.01";
        new ScenariosForm { Lines = [line] }.Read(new(), Today, errors);
        Assert.Equal([new("Lines[0].Factors[0].Amount", "Enter dollars from 0 to 100, such as 1.10")], errors);
    }

    [Fact]
    public void A_range_that_is_taken_out_is_no_longer_the_chosen_one()
    {
        var worksheet = SamplePayWorksheet.Of();
        var form = ScenariosForm.Of(worksheet, SamplePayWorksheet.Factors);
        form.TakeOut(0);

        Assert.Null(form.Read(worksheet, Today, []).Chosen);
    }

    private static (PayWorksheet Worksheet, List<RuleError> Errors) Own(params OwnRateFields[] lines)
    {
        var errors = new List<RuleError>();
        return (new OwnRatesForm { Lines = [.. lines] }.Read(new(), Today, errors), errors);
    }
}
