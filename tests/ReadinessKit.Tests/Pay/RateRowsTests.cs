using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

public sealed class RateRowsTests
{
    private static readonly string[] Cells =
    [
        "Position", "Role", "Min", "Max", "Rate", "Hourly", "Employee name", "Pay type", "FTE", "Hours", "Headcount", "Total", "Step 1", "Name",
        "Peer specialist", "Aide", "Lee, Kim", "", "", "17.50", "18", "36,400", "$17 - $19", "38k", "hourly", "monthly", "tbd", "-", "n/a", "=A1", "#REF!", "£5", "-3", "1e308", "NaN", "0.5", "40", "2026-01-01", "3%", "9,400",
    ];

    public static TheoryData<string> Names => [.. RateTables.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Tables_of_real_habits_are_read(string name)
    {
        var (rows, rates) = RateTables.All[name];

        Assert.Equal(rates.Replace("|", "\n"), string.Join('\n', RateTables.Read(RateTables.Of(rows)).Rates.Select(Line)));
    }

    [Fact]
    public void Every_other_row_is_told_with_the_reason()
    {
        var read = RateTables.Read(RateTables.Of(RateTables.All["titles, groups, totals and notes"].Table));

        Assert.Equal(["9 Column Hourly Minimum: “tbd” is no amount. Enter dollars, such as 18.50 or 38,500"], read.Problems.Select(p => $"{p.Number} {p.Words}"));
        Assert.Equal(
            [(1, RateRowKind.Above), (2, RateRowKind.Above), (4, RateRowKind.Header), (5, RateRowKind.Heading), (8, RateRowKind.Heading), (10, RateRowKind.Total), (11, RateRowKind.Heading)],
            read.Others.Select(r => (r.Number, r.Kind)));
    }

    [Theory]
    [InlineData("Role\tMin\tMax\nAide\t20\t18", "Column Max: “18” is less than the lowest pay.")]
    [InlineData("Role\tMin\tMax\nAide\t\t18", "Column Min: no pay stands there.")]
    [InlineData("Role\tMin\tMax\n\t17\t18", "No role stands in it.")]
    [InlineData("Role\tRate\nAide\t2,400", "“2,400” could be for an hour or a year.")]
    [InlineData("Role\tHourly rate\nAide\t36,400", "“36,400” can’t be pay for an hour, which goes from 2 to 500 dollars.")]
    [InlineData("Role\tAnnual salary\nAide\t17.50", "“17.5” can’t be pay for a year")]
    [InlineData("Role\tRate\tPay type\nAide\t1700\tmonthly", "Column Pay type: “monthly” is another time")]
    [InlineData("Role\tRate\tHours\nAide\t17\t400", "Column Hours: “400” can’t be hours a week.")]
    [InlineData("Role\tRate\tFTE\nAide\t17\thalf\nB aide\t17\t0.5", "Column FTE: “half” can’t be the share of a full-time week")]
    [InlineData("Role\tRate\tHeadcount\nAide\t17\t2.5", "Column Headcount: “2.5” is no number of people.")]
    [InlineData("Role\tRate\n=HYPERLINK(\"x\")\t17", "Column Role: “=HYPERLINK(\"x\")” begins like a formula")]
    [InlineData("Role\tRate\n1234\t17", "Column Role: “1234” is no role.")]
    [InlineData("Role\tRate\nAide\t=B1*2", "Column Rate: “=B1*2” begins like a formula, and its result is not in the file.")]
    public void A_row_that_is_no_rate_says_which_column_and_what_to_do(string table, string words) =>
        Assert.StartsWith(words, RateTables.Read(RateTables.Of(table)).Problems[0].Words);

    [Fact]
    public void A_role_that_is_too_long_is_told() =>
        Assert.Contains("is longer than 120 characters", Assert.Single(RateTables.Read(RateTables.Of($"Role\tRate\n{new string('a', 121)}\t17")).Problems).Words);

    [Fact]
    public void What_says_something_of_people_is_left_out_whatever_is_chosen()
    {
        var table = RateTables.Of(RateTables.All["people by name"].Table);
        var columns = RateColumns.Guess(table);
        var name = columns.Columns.Single(c => c.IsOfPeople);
        var without = columns.WithoutPeople(table);

        Assert.Equal("Employee Name", name.Name);
        Assert.DoesNotContain(without.Rows.SelectMany(r => r.Cells), c => c.Contains("Kim", StringComparison.Ordinal));
        Assert.Equal(RateColumn.None, columns.With(new Dictionary<int, RateColumn> { [name.Index] = RateColumn.Role }).Columns[name.Index].Holds);
        Assert.Equal(RateTables.Read(table).Rates.Select(Line), RateTables.Read(without).Rates.Select(Line));
    }

    [Theory]
    [InlineData("Name\tPosition\tRate\nKim Lee\tAide\t17")]
    [InlineData("Name\tRate\nLee, Kim\t17\nRay, Sam\t18")]
    [InlineData("Staff\tPosition\tRate\nKim\tAide\t17")]
    [InlineData("Name\tHire date\tRate\nKim Lee\t2020-01-01\t17")]
    [InlineData("Last name\tJob\tSalary\nLee\tAide\t36000")]
    [InlineData("Social Security No.\tJob\tSalary\n123-45-6789\tAide\t36000")]
    [InlineData("E-mail\tJob\tSalary\nkim@example.org\tAide\t36000")]
    public void Columns_of_people_are_known(string table) => Assert.True(RateColumns.Guess(RateTables.Of(table)).Columns[0].IsOfPeople);

    [Theory]
    [InlineData("Peer specialist", OwnRateKind.ThisRole)]
    [InlineData("Certified Peer Support Worker", OwnRateKind.ThisRole)]
    [InlineData("Peer coordinator", OwnRateKind.Leads)]
    [InlineData("Lead peer specialist", OwnRateKind.Leads)]
    [InlineData("Residential aide", OwnRateKind.EntryLevel)]
    [InlineData("Mental health technician", OwnRateKind.EntryLevel)]
    [InlineData("Executive assistant", OwnRateKind.Other)]
    [InlineData("Program director", OwnRateKind.Other)]
    public void What_a_role_is_compared_as_is_guessed(string role, OwnRateKind kind) => Assert.Equal(kind, RateKind.Guess(role, "Peer specialist, drop-in center"));

    [Fact]
    public void One_time_can_be_chosen_for_all_rows()
    {
        var table = RateTables.Of("Role\tRate\nAide\t2,400");
        Assert.Equal(PayUnit.Year, Assert.Single(RateRows.Read(table, RateColumns.Guess(table), PayUnit.Year, new()).Rates).Rate!.Unit);
    }

    [Fact]
    public void Every_row_is_understood_or_told_and_none_is_lost_or_both()
    {
        var tables = Gen.ListOf(Gen.ArrayOf(Gen.Elements(Cells), 5)).Select(rows => string.Join('\n', rows.Select(r => string.Join('\t', r))));

        Prop.ForAll(tables.ToArbitrary(), text =>
        {
            var table = RateTables.Of(text);
            var read = RateTables.Read(table);

            Assert.Equal(table.Rows.Select(r => r.Number), read.All.Select(r => r.Number));
            Assert.Equal(read.All.Count, read.Rates.Count + read.Problems.Count + read.Others.Count);
            Assert.All(read.All, r => Assert.True((r.Rate is null) == (r.Words.Length > 0) && (r.Rate is null) == (r.Kind != RateRowKind.Rate)));
            Assert.All(read.Rates, r => Assert.True(r.Rate!.From > 0 && r.Rate.To >= r.Rate.From && r.Rate.Role.Length is > 0 and <= RateRows.MostRole));
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(500));
    }

    private static string Line(RateRow row)
    {
        var rate = row.Rate!;
        return string.Create(CultureInfo.InvariantCulture, $"{row.Number} {rate.Role} {rate.From:0.##} {rate.To:0.##} {rate.Unit.ToString()[0]}{(rate.Hours is { } h ? $" {h:0.##}" : "")}{(rate.People is { } p ? $" people {p}" : "")}{(rate.Years is { } y ? $" years {y:0.#}" : "")}");
    }
}
