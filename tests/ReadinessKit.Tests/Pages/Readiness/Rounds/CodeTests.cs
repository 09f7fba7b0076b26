using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Rounds;

public sealed class CodeTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Each_code_answers_once_also_on_one_shared_computer()
    {
        var (organizer, round) = await Round();
        var codes = await Codes(organizer, round, 3);
        var (kiosk, link) = (_site.Visitor(), await round.Link("Staff"));

        foreach (var code in codes)
        {
            Assert.Equal("Thank you", (await GivenRound.Answer(kiosk, link, "T", code)).Heading);
        }

        Assert.Equal("3 of 12 invited", (await organizer.Open(round.Address)).Row("Staff")[0]);
    }

    [Fact]
    public async Task A_code_that_is_wrong_missing_or_used_is_refused_at_its_field()
    {
        var (organizer, round) = await Round();
        var code = (await Codes(organizer, round, 1))[0];
        var link = await round.Link("Staff");
        await GivenRound.Answer(_site.Visitor(), link, "T", $" {code.ToLowerInvariant().Replace("-", " ")} ");

        Assert.StartsWith("This code has been used.", (await GivenRound.Answer(_site.Visitor(), link, "F", code)).Error("Code"));
        Assert.StartsWith("Type the code as it stands", (await GivenRound.Answer(_site.Visitor(), link, "F", "ABCD-EFGH")).Error("Code"));
        Assert.StartsWith("Type the code as it stands", (await GivenRound.Answer(_site.Visitor(), link, "F", "")).Error("Code"));
        Assert.Equal("1 of 12 invited", (await organizer.Open(round.Address)).Row("Staff")[0]);
    }

    [Fact]
    public async Task A_code_of_one_group_is_none_of_another()
    {
        var (organizer, round) = await Round();
        var code = (await Codes(organizer, round, 1))[0];

        Assert.NotNull((await GivenRound.Answer(_site.Visitor(), await round.Link("Board"), "F", code)).Error("Code"));
    }

    [Fact]
    public async Task Whoever_answered_changes_their_answers_without_another_code()
    {
        var (organizer, round) = await Round();
        var code = (await Codes(organizer, round, 1))[0];
        var (phone, link) = (_site.Visitor(), await round.Link("Staff"));
        await GivenRound.Answer(phone, link, "T", code);

        await phone.Press(await phone.Open(link), "Send my answers", ("Answers[budget]", "false"));

        Assert.Equal("false", (await phone.Open(link)).Answer("budget"));
        Assert.Equal("1 of 12 invited", (await organizer.Open(round.Address)).Row("Staff")[0]);
    }

    [Fact]
    public async Task The_slip_opens_the_form_with_its_code_and_is_never_shown_again()
    {
        var (organizer, round) = await Round();
        var code = (await Codes(organizer, round, 2))[0];

        Assert.Equal(code, (await _site.Visitor().Open($"{await round.Link("Staff")}/{code}")).Value("Code"));
        Assert.Contains("Two codes made so far", (await organizer.Open((await organizer.Open(round.Address)).Link("Codes for Staff"))).Text);
        Assert.DoesNotContain(await _site.AllRows(), row => row.Contains(code) || row.Contains(code.Replace("-", "")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("201")]
    [InlineData("many")]
    public async Task A_number_of_codes_that_can_not_be_made_is_refused(string number)
    {
        var (organizer, round) = await Round();
        var page = await organizer.Open((await organizer.Open(round.Address)).Link("Codes for Staff"));

        Assert.Equal("Enter a whole number from 1 to 200; you can make more afterwards", (await organizer.Press(page, "Make the codes", ("Number", number))).Error("Number"));
    }

    public void Dispose() => _site.Dispose();

    private async Task<(Visitor Organizer, GivenRound Round)> Round()
    {
        var organizer = await Given.SignedIn(_site, await Given.Organization(_site), Roles.HR);
        return (organizer, await GivenRound.Start(_site, organizer, "riverbend-behavioral-health", usesCodes: true));
    }

    private static async Task<string[]> Codes(Visitor organizer, GivenRound round, int number)
    {
        var page = await organizer.Open((await organizer.Open(round.Address)).Link("Codes for Staff"));
        var slips = await organizer.Press(page, "Make the codes", ("Number", number.ToString()));

        return [.. slips.Html.QuerySelectorAll(".slips strong").Select(s => s.TextContent)];
    }
}
