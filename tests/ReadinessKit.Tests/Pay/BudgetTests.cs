using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;
using static ReadinessKit.Tests.Support.SampleBudget;

namespace ReadinessKit.Tests.Pay;

/// <summary>What a budget comes to, to the cent, by figures worked out by hand.</summary>
public sealed class BudgetTests
{
    [Theory]
    [InlineData(1, "20", "20", null, "20800")]
    [InlineData(2, "30", "21", null, "65520")]
    [InlineData(1, "17.5", "22.35", null, "20338.50")]
    [InlineData(1, "20", "20", "2026-04-16", "14733.33")]
    [InlineData(1, "20", "20", "2026-07-01", "10400")]
    [InlineData(1, "20", "20", "2026-12-31", "55.91")]
    [InlineData(1, "20", "20", "2027-01-01", "0")]
    [InlineData(3, "37.5", "18.33", "2026-02-15", "93826.69")]
    public void Wages_are_hours_and_rate_for_the_months_from_the_first_day(int count, string hours, string rate, string? day, string wages)
    {
        var budget = Of() with { Positions = [new("p1", "Peer", count, decimal.Parse(hours), decimal.Parse(rate), day is null ? null : DateOnly.Parse(day))] };

        Assert.Equal(decimal.Parse(wages), BudgetResult.Of(budget, null, Figures).Total);
    }

    [Fact]
    public void A_raise_comes_at_the_start_of_each_year_after_the_first() =>
        Assert.Equal(
            [20_800m, 21_424m, 22_066.72m, 22_728.72m, 23_410.58m],
            BudgetResult.Of(Of() with { Years = 5, Raise = 0.03m, Positions = [new("p1", "Peer", 1, 20, 20, null)] }, null, Figures).Years.Select(y => y.Total));

    [Fact]
    public void Each_kind_of_cost_has_its_line()
    {
        var result = BudgetResult.Of(
            Of() with
            {
                Fringe =
                [
                    SocialSecurity(),
                    new("medicare", "Medicare", FringeKind.PercentOfWages, null, null, "medicare"),
                    new("futa", "FUTA", FringeKind.PercentOfWages, 0.006m, null, "futa"),
                    new("health", "Health plan", FringeKind.DollarsAMonth, 540, null, null),
                ],
                SupervisorHours = 1,
                SupervisorRate = 34.5m,
                Extras = [new("c", "Certification", 350, false), new("t", "Travel", 120, true)],
            },
            null,
            Figures);

        Assert.Equal<decimal?>([65_520m, 4_062.24m, 950.04m, 84m, 12_960m, 3_588m, 700m, 240m], result.Lines.Select(l => l.Total));
        Assert.Equal((88_104.28m, 2m, 3_120m), (result.Total, result.Years[0].Positions, result.Years[0].Hours));
        Assert.Equal((44_052.14m, 28.24m), (result.Years[0].PerPosition, result.Years[0].PerHour));
        Assert.Empty(result.Missing);
    }

    [Fact]
    public void Positions_without_a_rate_take_the_start_of_the_range_and_without_one_nothing_is_made_up()
    {
        var budget = Of() with { Positions = [new("p1", "Peer", 1, 20, null, null)] };

        Assert.Equal(20_800m, BudgetResult.Of(budget, 20, Figures).Total);
        var without = BudgetResult.Of(budget, null, Figures);
        Assert.Equal(0, without.Total);
        Assert.Equal("Not counted: Peer (no rate). Type what is open; 0 for what costs nothing.", without.NotCounted());
        Assert.All(without.Lines, l => Assert.Null(l.Total));
    }

    [Fact]
    public void A_year_without_a_figure_is_named_and_never_takes_the_last_known_one()
    {
        var result = BudgetResult.Of(Of() with { Years = 2, Fringe = [SocialSecurity()] }, null, Figures);

        Assert.Equal([4_062.24m, null], result.Lines[1].Years);
        Assert.Equal("Not counted: Social Security has no figure for 2027. Say what to assume for years that have no figure yet.", result.NotCounted());
        Assert.StartsWith("Budget: at least $69,582.24 in year 1, at least ", result.Summary(), StringComparison.Ordinal);

        var half = BudgetResult.Of(Of() with { Years = 2, Fringe = [SocialSecurity(0.062m)] }, null, Figures);
        Assert.Equal([new("Social Security", GapKind.NoFigure, 2027)], half.Missing);

        var assumed = BudgetResult.Of(Of() with { Years = 2, Fringe = [SocialSecurity(0.05m, 10_000)] }, null, Figures);
        Assert.Equal<decimal?>([4_062.24m, 1_000m], assumed.Lines[1].Years);
        Assert.Equal([false, true], assumed.Years.Select(y => y.Fringe[0].IsAssumed));
        Assert.Empty(assumed.Missing);
    }

    [Fact]
    public void What_nobody_filled_in_is_no_zero_and_a_typed_zero_is_one()
    {
        var empty = Of() with
        {
            Fringe = [SocialSecurity(), new("wc", "Workers’ compensation", FringeKind.PercentOfWages, null, null, null), new("health", "Health plan, the employer’s share", FringeKind.DollarsAMonth, null, null, null)],
            SupervisorHours = null,
            Extras = [new("t", "Travel", null, true)],
        };
        var result = BudgetResult.Of(empty, null, Figures);

        Assert.Equal([65_520m, 4_062.24m, null, null, null, null], result.Lines.Select(l => l.Total));
        Assert.Equal("Budget: at least $69,582.24 in one year", result.Summary());
        Assert.Equal("Year 1 costs at least $69,582.24. Of what is counted, 94% is wages.", result.Picture());
        Assert.Equal("Not counted: Workers’ compensation, Health plan and Travel (no amount); Supervision (no hours). Type what is open; 0 for what costs nothing.", result.NotCounted());

        var zeros = BudgetResult.Of(empty with { Fringe = [.. empty.Fringe.Select(f => f with { Amount = 0 })], SupervisorHours = 0, Extras = [new("t", "Travel", 0, true)] }, null, Figures);
        Assert.Equal<decimal?>([65_520m, 4_062.24m, 0, 0, 0], zeros.Lines.Select(l => l.Total));
        Assert.Empty(zeros.Missing);
    }

    [Fact]
    public void What_has_no_figures_is_named_once_with_all_its_years()
    {
        var result = BudgetResult.Of(Of() with { Years = 5, Fringe = [SocialSecurity(), new("m", "Medicare, the employer’s share", FringeKind.PercentOfWages, null, null, "medicare"), new("futa", "FUTA", FringeKind.PercentOfWages, 0.006m, null, "futa")] }, null, Figures);

        Assert.Equal("Not counted: Social Security, Medicare and FUTA have no figures for 2027 to 2030. Say what to assume for years that have no figure yet.", result.NotCounted());
    }

    [Fact]
    public void What_is_paid_once_is_paid_in_the_year_in_which_somebody_starts()
    {
        var budget = Of() with { Years = 3, Positions = [new("p1", "Peer", 2, 1, 10, new(2027, 1, 1)), new("p2", "Peer", 1, 1, 10, new(2028, 12, 31))], Extras = [new("c", "Certification", 350, false)] };

        Assert.Equal<decimal?>([0m, 700m, 350m], BudgetResult.Of(budget, null, Figures).Lines[^1].Years);
    }

    [Fact]
    public void The_same_money_buys_fewer_hours_at_a_higher_rate()
    {
        var same = SameMoney.Of(Of(), null, [("Half", 10.5m), ("The same", 21), ("Double", 42), ("None", 0)], Figures);

        Assert.Equal([(4m, 120m), (2m, 60m), (1m, 30m)], same.Select(s => (s.Positions, s.Hours)));

        // What does not follow wages makes the lower rate buy less than twice as much.
        var fixedCosts = Of() with { Fringe = [new("health", "Health plan", FringeKind.DollarsAMonth, 540, null, null)], Extras = [new("c", "Certification", 9_999, false)] };
        Assert.Equal((3.43m, 103m), SameMoney.Of(fixedCosts, null, [("Half", 10.5m)], Figures).Select(s => (s.Positions, s.Hours)).Single());
        Assert.Empty(SameMoney.Of(Of() with { Positions = [] }, null, [("Half", 10.5m)], Figures));
    }

    [Fact]
    public void The_rates_to_compare_are_the_lowest_here_entry_level_and_the_range() =>
        Assert.Equal(
            [15.5m, 17.5m, 20.89m, 23.5m, 26.11m],
            SameMoney.Rates(SamplePayWorksheet.Of(), BudgetLook.Chosen(SamplePayWorksheet.Of(), SamplePayWorksheet.Factors)).Select(r => r.Rate));

    [Fact]
    public void Totals_are_sums_of_lines_and_every_amount_is_in_cents() => ForAll(budget =>
    {
        var result = BudgetResult.Of(budget, null, Figures);

        Assert.Equal(result.Lines.Sum(l => l.Total) ?? 0, result.Total);
        Assert.All(result.Years, y => Assert.Equal(result.Lines.Sum(l => l.Years[y.Number - 1]) ?? 0, y.Total));
        Assert.All(result.Lines.SelectMany(l => l.Years).OfType<decimal>(), amount => Assert.True(amount >= 0 && amount == amount.ToCents()));
    });

    [Fact]
    public void A_later_start_never_costs_more() => ForAll(budget =>
    {
        var later = budget with { Positions = [.. budget.Positions.Select(p => p with { StartsOn = (p.StartsOn ?? budget.Start).AddDays(17) })] };

        Assert.True(BudgetResult.Of(later, null, Figures).Total <= BudgetResult.Of(budget, null, Figures).Total);
    });

    [Fact]
    public void Without_a_raise_all_full_years_cost_the_same_but_for_what_is_paid_once() => ForAll(budget =>
    {
        var result = BudgetResult.Of(budget with { Raise = 0, Extras = [.. budget.Extras.Where(e => e.IsYearly)] }, null, Figures);

        Assert.InRange(result.Years.Where(y => y.IsFull).Select(y => y.Total).Distinct().Count(), 0, 1);
    });

    [Fact]
    public void A_wage_limit_never_makes_it_cost_more() => ForAll(budget =>
        Assert.True(BudgetResult.Of(budget, null, Figures).Total <= BudgetResult.Of(budget with { Fringe = [.. budget.Fringe.Select(f => f with { WageLimit = null })] }, null, Figures).Total));

    [Fact]
    public void What_was_saved_fills_the_form_and_is_read_again_the_same() => ForAll(budget =>
    {
        var errors = new List<RuleError>();
        var ids = budget with { Positions = [.. budget.Positions.Select((p, i) => p with { Id = $"p{i}", StartsOn = p.StartsOn < budget.Start ? null : p.StartsOn })], Fringe = [.. budget.Fringe.Select((f, i) => f with { Id = $"f{i}", WageLimit = f.Kind == FringeKind.PercentOfWages ? f.WageLimit : null })], Extras = [.. budget.Extras.Select((e, i) => e with { Id = $"e{i}" })] };
        var read = BudgetForm.Of(ids).Read(errors);

        Assert.Empty(errors);
        Assert.Equivalent(ids, read, strict: true);
    });
}
