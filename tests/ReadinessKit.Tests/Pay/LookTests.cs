using ReadinessKit.Pay;
using static ReadinessKit.Tests.Support.SamplePayWorksheet;

namespace ReadinessKit.Tests.Pay;

/// <summary>What a worksheet says about a range: where it stands, who is in the role, what it comes too close to, and what is missing.</summary>
public sealed class LookTests
{
    private static readonly PayThresholds Usual = PayThresholds.Usual;
    private static readonly RateRange Range = RateRange.Around(23.5m, 0.25m);

    [Theory]
    [InlineData(20.89, PayStanding.Above)]
    [InlineData(17.68, PayStanding.Above)]
    [InlineData(17.67, PayStanding.Same)]
    [InlineData(17.50, PayStanding.Same)]
    [InlineData(17.33, PayStanding.Same)]
    [InlineData(17.32, PayStanding.Below)]
    [InlineData(15.50, PayStanding.Below)]
    [InlineData(15.34, PayStanding.Lowest)]
    [InlineData(7.25, PayStanding.Lowest)]
    public void The_start_of_a_range_stands_beside_entry_level_within_one_percent(decimal start, PayStanding standing) =>
        Assert.Equal(standing, PayPosition.Of(Of(), start, Usual.Same).Standing);

    [Fact]
    public void The_figures_behind_a_position_stand_in_sentences() =>
        Assert.Equal(
            ["The range starts at $20.89. Direct support (entry level) starts at $17.50: the range starts $3.39 higher, or 19.4%.", "The lowest pay in another role here is $15.50 (Kitchen staff)."],
            PayPosition.Of(Of(), 20.89m, Usual.Same).Sentences);

    [Fact]
    public void This_role_itself_is_not_what_it_is_compared_with() =>
        Assert.Equal(PayStanding.Lowest, PayPosition.Of(new() { OwnRates = [Own("a", "Aide", OwnRateKind.EntryLevel, 20, 22), Own("b", "Peer", OwnRateKind.ThisRole, 10, 10)] }, 15, Usual.Same).Standing);

    [Fact]
    public void Where_entry_level_is_the_lowest_pay_the_same_is_still_the_same()
    {
        var position = PayPosition.Of(new() { OwnRates = [Own("a", "Aide", OwnRateKind.EntryLevel, 20, 22)] }, 20, Usual.Same);

        Assert.Equal(PayStanding.Same, position.Standing);
        Assert.Contains("No other role here starts lower than Aide at $20.00, which is the same.", position.Sentences);
    }

    [Fact]
    public void Without_entry_level_pay_there_is_only_the_lowest_to_compare_with()
    {
        var position = PayPosition.Of(new() { OwnRates = [Own("a", "Driver", OwnRateKind.Other, 20, 22)] }, 25, Usual.Same);

        Assert.Null(position.Standing);
        Assert.Equal(new PayToDo("Add what entry-level direct support is paid here", PayPart.Own), position.Missing);
        Assert.Equal(PayStanding.Lowest, PayPosition.Of(new() { OwnRates = [Own("a", "Driver", OwnRateKind.Other, 20, 22)] }, 20, Usual.Same).Standing);
        Assert.Null(PayPosition.Of(new(), 25, Usual.Same).Standing);
    }

    [Fact]
    public void People_in_the_role_are_counted_with_what_it_costs_to_bring_them_to_the_minimum()
    {
        var paid = Assert.Single(PaidToday.Of(Of(), Range));

        Assert.Equal((0.77m, -0.55m, true, false), (paid.CompaFrom, paid.PenetrationFrom!.Value, paid.IsBelow, paid.IsAbove));
        Assert.Equal((6011.20m, 18_033.60m), (paid.CostForOne, paid.Cost!.Value));
        Assert.Equal("3 people at $18.00: below the minimum of $20.89. To bring them to it costs $18,033.60 a year in wages.", paid.Says(Range));
    }

    [Theory]
    [InlineData(18, 18, null, null, "People at $18.00: below the minimum of $20.89. To bring one of them to it costs $6,011.20 a year in wages.")]
    [InlineData(18, 22, 2, 20d, "2 people at $18.00 to $22.00: below the minimum of $20.89. To bring them to it costs at most $6,011.20 a year in wages.")]
    [InlineData(20.89, 26.11, 1, null, "1 person at $20.89 to $26.11: within the range.")]
    [InlineData(27, 27, 1, null, "1 person at $27.00: above the maximum of $26.11: their pay stays, and there is no room to grow.")]
    [InlineData(20, 27, 0, null, "0 people at $20.00 to $27.00: from below the minimum of $20.89 to above the maximum of $26.11. To bring them to it costs at most $0.00 a year in wages.")]
    public void Where_people_stand_is_a_sentence(double from, double to, int? people, double? hours, string says)
    {
        var rate = Own("a", "Peer", OwnRateKind.ThisRole, (decimal)from, (decimal)to) with { People = people, Hours = (decimal?)hours };

        Assert.Equal(says, PaidToday.Of(new() { OwnRates = [rate] }, Range)[0].Says(Range));
    }

    [Fact]
    public void A_range_that_comes_too_close_is_pointed_out()
    {
        var found = PayCompression.Of(Of(), Range, Usual);

        Assert.Equal(
            [
                "Somebody new would start at $20.89; people with 4 years in the role earn $18.00, which is less. Raise their pay first, or the same day.",
                "Peer supervisor leads people in this role and starts at $26.00; this range ends at $26.11. Look at that pay too, so that leading stays worth it.",
            ],
            found);
    }

    [Theory]
    [InlineData(OwnRateKind.ThisRole, 21.93, 25, 2.0, 1)]
    [InlineData(OwnRateKind.ThisRole, 21.94, 25, 2.0, 0)]
    [InlineData(OwnRateKind.ThisRole, 18, 25, 1.9, 0)]
    [InlineData(OwnRateKind.ThisRole, 18, 25, null, 0)]
    [InlineData(OwnRateKind.Leads, 27.41, 30, null, 1)]
    [InlineData(OwnRateKind.Leads, 27.42, 30, null, 0)]
    [InlineData(OwnRateKind.EntryLevel, 17, 20.89, null, 0)]
    [InlineData(OwnRateKind.EntryLevel, 17, 20.90, null, 1)]
    [InlineData(OwnRateKind.Other, 10, 40, 9.0, 0)]
    public void Too_close_is_what_the_thresholds_say(OwnRateKind kind, double from, double to, double? years, int count) =>
        Assert.Equal(count, PayCompression.Of(new() { OwnRates = [Own("a", "A", kind, (decimal)from, (decimal)to) with { Years = (decimal?)years }] }, Range, Usual).Count);

    [Theory]
    [InlineData(7.24, false)]
    [InlineData(7.25, true)]
    public void The_federal_minimum_wage_is_always_looked_at(decimal start, bool passes)
    {
        var federal = PayFloorCheck.Of(new(), start)[0];

        Assert.Equal((passes, !passes, 7.25m), (federal.Passes!.Value, federal.IsStop, federal.Amount!.Value));
    }

    [Fact]
    public void A_minimum_wage_stops_and_a_living_wage_does_not()
    {
        var checks = PayFloorCheck.Of(Of().Floors with { State = 21 }, 20.89m);

        Assert.Equal([false, true, false, false], checks.Select(c => c.IsStop));
        Assert.Equal("The range starts $0.11 below it. Nobody may be paid that little: start the range at $21.00 or above. (dol.gov, November 2026)", checks[1].Says);
        Assert.Equal("The range starts $1.21 below what it takes to live here. It is no law; people have to make up the difference. (MIT Living Wage, one adult, 2026)", checks[3].Says);
        Assert.Null(checks[2].Passes);
    }

    [Fact]
    public void What_nobody_has_looked_up_says_where_to_look() =>
        Assert.All(PayFloorCheck.Of(new(), 20).Skip(1), check => Assert.Matches("Look up|Ask yours", check.Says));

    [Fact]
    public void Old_and_few_published_rates_and_pay_below_the_law_are_noted()
    {
        var worksheet = Of() with { Nearby = [Nearby("a", 18, 24) with { Date = new(2024, 11, 27) }, Nearby("b", 20, 22) with { Date = new(2024, 11, 28) }], OwnRates = [Own("k", "Kitchen staff", OwnRateKind.Other, 14.99m, 16)] };

        Assert.Equal(
            [
                "One published rate is older than two years: Agency a. Look for newer ones; pay has moved since.",
                "A few rates say little: there are two published nearby. Look for three or more.",
                "Kitchen staff is paid $14.99 an hour, below the minimum wage of $15.00. Check the rate and its hours; if they are right, talk with counsel today.",
            ],
            PayNotes.Of(worksheet, Usual, Today));
        Assert.Empty(PayNotes.Of(Of(), Usual, Today));
    }

    [Fact]
    public void An_empty_worksheet_says_everything_that_there_is_to_do()
    {
        var look = PayLook.Of(new(), Factors, Usual, Today);

        Assert.Equal([PayPart.Own, PayPart.Nearby, PayPart.Floors, PayPart.Floors, PayPart.Floors, PayPart.Scenarios, PayPart.Own, PayPart.Steps], look.ToDo.Select(t => t.Part));
        Assert.Null(look.Range);
        Assert.Contains("No career step is named. Say what may follow after this role: people stay where they can grow", look.ToDo.Select(t => t.Text));
    }

    [Fact]
    public void A_whole_worksheet_leaves_nothing_to_do_and_says_what_is_judgment()
    {
        var look = PayLook.Of(Of(), Factors, Usual, Today);

        Assert.Empty(look.ToDo);
        Assert.Equal(PayStanding.Above, look.Position!.Standing);
        Assert.Equal(6, look.Judgment.Count);
        Assert.Contains(look.Judgment, j => j.Contains("within 1% count as the same", StringComparison.Ordinal));
    }

    [Fact]
    public void The_chosen_range_is_looked_at_and_without_one_the_first_that_can_be_worked_out()
    {
        var worksheet = Of() with { Scenarios = [Scenario("no", PayBase.Typed), .. Of().Scenarios, Scenario("last", PayBase.EntryTop)] };

        Assert.Equal("first", PayLook.Of(worksheet with { Chosen = null }, Factors, Usual, Today).Shown!.Scenario.Id);
        Assert.Equal("last", PayLook.Of(worksheet with { Chosen = "last" }, Factors, Usual, Today).Shown!.Scenario.Id);
        Assert.Equal("first", PayLook.Of(worksheet with { Chosen = "gone" }, Factors, Usual, Today).Shown!.Scenario.Id);
        Assert.Contains("Choose one of the ranges", PayLook.Of(worksheet with { Chosen = "gone" }, Factors, Usual, Today).ToDo.Select(t => t.Text));
    }
}
