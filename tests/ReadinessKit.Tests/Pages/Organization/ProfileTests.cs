using System.Net;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Organization;

public sealed class ProfileTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_is_saved_stands_there_again()
    {
        var organization = await Given.Organization(site);
        var visitor = await Given.SignedIn(site, organization, Roles.Administrator);
        var address = $"/o/{organization.Slug}/profile";

        await visitor.Press(await visitor.Open(address), "Save the profile",
            ("Organization.LegalName", "Riverbend Public Health"), ("Organization.State", "TX"), ("Organization.EmployerKind", "Public"),
            ("Organization.IsWioaFunded", "true"), ("Organization.Employees", "1,250"), ("Organization.TimeZone", "America/Chicago"));
        var again = await visitor.Open(address);

        Assert.Equal("Riverbend Public Health", again.Value("Organization.LegalName"));
        Assert.Equal("TX", again.Html.QuerySelector("select[name='Organization.State'] option[selected]")!.GetAttribute("value"));
        Assert.Equal("1250", again.Value("Organization.Employees"));
        Assert.NotNull(again.Html.QuerySelector("input[name='Organization.IsWioaFunded'][checked]"));
        Assert.Equal("Riverbend Public Health", (await visitor.Open($"/o/{organization.Slug}")).Heading);
    }

    [Theory]
    [InlineData("Organization.LegalName", "", "Enter the organization’s legal name")]
    [InlineData("Organization.State", "ZZ", "Choose the state in which the organization works")]
    [InlineData("Organization.EmployerKind", "7", "Choose private or public")]
    [InlineData("Organization.Employees", "0", "Enter a whole number from 1 to 1,000,000, or leave this empty")]
    [InlineData("Organization.Employees", "about fifty", "Enter a whole number from 1 to 1,000,000, or leave this empty")]
    [InlineData("Organization.TimeZone", "Mars/Base", "Choose a time zone")]
    public async Task What_can_not_be_used_is_said_at_its_field_and_nothing_is_saved(string field, string typed, string message)
    {
        var organization = await Given.Organization(site);
        var visitor = await Given.SignedIn(site, organization, Roles.Administrator);

        var screen = await visitor.Press(await visitor.Open($"/o/{organization.Slug}/profile"), "Save the profile", (field, typed));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(message, screen.Error(field));
        Assert.Equal(organization.LegalName, (await visitor.Open($"/o/{organization.Slug}")).Heading);
    }

    [Fact]
    public async Task The_second_of_two_people_sees_both_and_loses_nothing_typed()
    {
        var organization = await Given.Organization(site);
        var (first, second) = (await Given.SignedIn(site, organization, Roles.Administrator), await Given.SignedIn(site, organization, Roles.Administrator));
        var address = $"/o/{organization.Slug}/profile";
        var (one, two) = (await first.Open(address), await second.Open(address));

        await first.Press(one, "Save the profile", ("Organization.LegalName", "First Name"), ("Organization.State", "AK"), ("Organization.TimeZone", "America/Anchorage"));
        var conflict = await second.Press(two, "Save the profile", ("Organization.LegalName", "Second Name"), ("Organization.Employees", "77"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(["Legal name: First Name", "State or territory: Alaska", "People it employs: not given", "Time zone: Alaska"], conflict.Html.QuerySelectorAll("#theirs li").Select(l => l.TextContent));
        Assert.Null(conflict.Error("Organization.LegalName"));
        Assert.Equal("Second Name", conflict.Value("Organization.LegalName"));
        Assert.Equal("77", conflict.Value("Organization.Employees"));
        Assert.Equal("Second Name", (await second.Press(conflict, "Save the profile")).Heading);
    }

    [Fact]
    public async Task Where_a_second_factor_is_required_a_password_alone_leads_to_setting_one_up()
    {
        var organization = await Given.Organization(site, requiresSecondFactor: true);
        var person = await Given.Person(site, organization, Roles.HR);
        var visitor = await Given.SignedIn(site, await Given.Organization(site));
        await Given.Joined(site, person, await Given.Organization(site), Roles.HR);
        visitor = site.Visitor();
        await visitor.Post("/sign-in", [new("Email", person.Email!), new("Password", Given.Password), new("To", "/organizations")]);

        using var response = await visitor.Get($"/o/{organization.Slug}");

        Assert.Equal($"/account/second-factor?organization={organization.Slug}", response.Headers.Location!.OriginalString);
    }
}
