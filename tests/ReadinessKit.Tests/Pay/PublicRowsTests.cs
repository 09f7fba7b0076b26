using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

public sealed class PublicRowsTests
{
    private const string Head = "AREA\tAREA_TITLE\tOCC_CODE\tOCC_TITLE\tH_MEAN\tH_PCT10\tH_PCT25\tH_MEDIAN\tH_PCT75\tH_PCT90\tA_MEDIAN\n";

    [Fact]
    public void Rows_of_the_layout_are_read_and_those_near_peer_roles_come_first()
    {
        var read = Read(Head + "1\tMassachusetts\t11-1011\tChief Executives\t99\t40\t60\t90\t#\t#\t187200\n1\tMassachusetts\t21-1094\tCommunity Health Workers\t25\t18.66\t21.94\t24.93\t30.07\t37.11\t51850");

        Assert.Null(read.Problem);
        Assert.Equal(new("row-3", "21-1094", "Community Health Workers", "Massachusetts", 18.66m, 21.94m, 24.93m, 30.07m, 37.11m, "May 2025"), read.All[0].Rate);
        Assert.True(read.All[0].IsNear);
        Assert.Equal((90m, null, null), (read.All[1].Rate!.Median, read.All[1].Rate!.Pct75, read.All[1].Rate!.Pct90));
        Assert.Equal(["H_PCT75 is at or above the highest wage that is published: there is no figure.", "H_PCT90 is at or above the highest wage that is published: there is no figure."], read.All[1].Notes);
    }

    [Fact]
    public void Pay_for_a_year_becomes_pay_for_an_hour_and_headings_may_be_written_small()
    {
        var read = Read("area_title\tocc code\tocc_title\ta_pct10\ta_median\nOhio\t21-1093\tSocial and Human Service Assistants\t$31,200\t41,600");

        Assert.Equal((15m, null, 20m), (read.All[0].Rate!.Pct10, read.All[0].Rate!.Pct25, read.All[0].Rate!.Median));
        Assert.Equal(["Worked out from wages for a year of 2,080 hours."], read.All[0].Notes);
    }

    [Theory]
    [InlineData("*\t*\t*\t*\t*\t*\t*", "Its wages are withheld")]
    [InlineData("#\t#\t#\t#\t#\t#\t#", "All its wages are at or above the highest that is published")]
    [InlineData("20\t18\t17\t20\t21\t22\t1", "Its figures do not rise")]
    [InlineData("20\t18\tmany\t20\t21\t22\t1", "Column H_PCT25: “many” is no amount.")]
    [InlineData("20\t18\t19\t41600\t\t\t", "“41,600.00” can’t be pay for an hour.")]
    [InlineData("20\t1e308\t19\t20\t\t\t", "Column H_PCT10: “1e308” is no amount.")]
    [InlineData("20\t=A1\t19\t20\t\t\t", "A cell begins like a formula.")]
    public void A_row_without_usable_wages_says_why(string wages, string problem)
    {
        var row = Assert.Single(Read($"{Head}1\tOhio\t21-1094\tCommunity Health Workers\t{wages}").All);

        Assert.Null(row.Rate);
        Assert.StartsWith(problem, row.Problem);
    }

    [Theory]
    [InlineData("Role\tRate\nAide\t17", "There is no column OCC_CODE.")]
    [InlineData("OCC_CODE\tOCC_TITLE\tH_MEDIAN\n21-1094\tCommunity Health Workers\t20", "There is no column AREA_TITLE.")]
    [InlineData("AREA_TITLE\tOCC_CODE\tOCC_TITLE\nOhio\t21-1094\tCommunity Health Workers", "There is no column with wages.")]
    public void Another_table_is_refused_by_the_column_that_is_missing(string table, string problem) => Assert.StartsWith(problem, Read(table).Problem);

    [Fact]
    public void A_row_that_is_no_occupation_is_told() =>
        Assert.StartsWith("Column OCC_CODE: “All” is no code of an occupation", Assert.Single(Read($"{Head}1\tOhio\tAll\tAll Occupations\t20\t18\t19\t20\t21\t22\t1").All).Problem);

    private static PublicRows Read(string table) => PublicRows.Read(RateTables.Of(table), "May 2025");
}
