using ReadinessKit.Content;

namespace ReadinessKit.Tests.Content;

public sealed class FactsTests
{
    private readonly ProblemList _problems = new("a.md");

    [Fact]
    public void A_name_is_the_same_in_capitals() => Assert.Equal("yes", With("Name", "yes").Text("nAME"));

    [Fact]
    public void A_value_has_no_spaces_around_it() => Assert.Equal("a b", With("Name", "  a b ").Text("Name"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_value_is_none(string value)
    {
        Assert.Null(With("Name", value).Optional("Name"));
        Assert.Empty(Problems);
    }

    [Fact]
    public void A_value_that_must_be_there_is_missed_on_the_line_of_the_list()
    {
        Assert.Equal("", With("Name", "a").Text("Other"));
        Assert.Equal(["a.md:5: 'Other' is missing in this place. Add it."], Problems);
    }

    [Fact]
    public void An_empty_value_that_must_be_there_is_missed_on_its_own_line()
    {
        Assert.Equal("", With("Name", " ").Text("Name"));
        Assert.Equal(["a.md:7: 'Name' is missing in this place. Add it."], Problems);
    }

    [Fact]
    public void The_first_of_two_values_counts_and_the_second_is_a_problem()
    {
        var facts = With("Name", "first");
        facts.Add("name", "second", 9);

        Assert.Equal("first", facts.Text("Name"));
        Assert.Equal(["a.md:9: 'name' stands here twice. Keep one of them."], Problems);
    }

    [Theory]
    [InlineData("-3", -3)]
    [InlineData("+4", 4)]
    [InlineData("007", 7)]
    [InlineData("10", 10)]
    public void A_whole_number_is_read(string value, int expected)
    {
        Assert.Equal(expected, With("Name", value).Number("Name", -3, 10));
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData("-4")]
    [InlineData("11")]
    [InlineData("1,000")]
    [InlineData("1e1")]
    [InlineData("0x1")]
    [InlineData("(1)")]
    [InlineData("٤")]
    public void Anything_else_is_read_as_the_lowest_and_refused(string value)
    {
        Assert.Equal(-3, With("Name", value).Number("Name", -3, 10));
        Assert.Equal([$"a.md:7: 'Name' must be a whole number from -3 to 10, not '{value}'."], Problems);
    }

    [Fact]
    public void A_missing_number_is_one_problem_and_read_as_the_lowest()
    {
        Assert.Equal(2, With("Name", "").Number("Name", 2, 10));
        Assert.Equal(["a.md:7: 'Name' is missing in this place. Add it."], Problems);
    }

    [Fact]
    public void A_date_is_read() => Assert.Equal(new DateOnly(2028, 2, 29), With("Name", "2028-02-29").Date("Name"));

    [Fact]
    public void A_missing_date_is_one_problem()
    {
        Assert.Equal(default, With("Name", "").Date("Name"));
        Assert.Equal(["a.md:7: 'Name' is missing in this place. Add it."], Problems);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("YES", true)]
    [InlineData("no", false)]
    [InlineData("No", false)]
    public void Yes_and_no_are_read_in_any_case(string value, bool expected)
    {
        Assert.Equal(expected, With("Name", value).YesOrNo("Name", !expected));
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_yes_or_no_the_other_counts(bool otherwise)
    {
        Assert.Equal(otherwise, With("Name", "").YesOrNo("Name", otherwise));
        Assert.Empty(Problems);
        Assert.Equal(otherwise, With("Name", "maybe").YesOrNo("Name", otherwise));
        Assert.Equal(["a.md:7: 'Name' must be yes or no, not 'maybe'."], Problems);
    }

    [Fact]
    public void Ids_stand_between_commas()
    {
        Assert.Equal(["a", "b-c", "d"], With("Name", " a,b-c ,, d,").Ids("name"));
        Assert.Empty(With("Name", "").Ids("Name"));
        Assert.Empty(Problems);
    }

    [Fact]
    public void Only_names_that_nobody_asked_for_are_unknown()
    {
        var facts = With("Name", "a");
        facts.Add("Onwer", "b", 8);
        facts.Text("NAME");
        facts.Optional("Owner");
        facts.Close();

        Assert.Equal(["a.md:8: 'Onwer' is not known in this place. Did you mean 'Owner'?"], Problems);
    }

    [Fact]
    public void Where_nothing_is_known_there_is_nothing_to_suggest()
    {
        With("Name", "a").Close();

        Assert.Equal(["a.md:7: 'Name' is not known in this place."], Problems);
    }

    [Fact]
    public void Problems_come_by_line()
    {
        _problems.Add(9, "late");
        _problems.Add(2, "early");
        _problems.Add(9, "later");

        Assert.Equal(["a.md:2: early", "a.md:9: late", "a.md:9: later"], Problems);
        Assert.Equal("a.md:2: early\na.md:9: late\na.md:9: later", new ContentException(_problems.All).Message);
    }

    private IEnumerable<string> Problems => _problems.All.Select(p => p.ToString());

    private Facts With(string name, string value)
    {
        var facts = new Facts(_problems, 5, "this place");
        facts.Add(name, value, 7);
        return facts;
    }
}
