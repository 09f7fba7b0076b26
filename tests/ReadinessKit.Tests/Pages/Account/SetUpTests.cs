using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>The first page of a new installation.</summary>
public sealed class SetUpTests : IDisposable
{
    private readonly Site _site = new();

    private string Code => _site.Services.GetRequiredService<FirstRun>().Begin();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task With_the_code_somebody_becomes_operator_and_administrator_and_is_signed_in()
    {
        var visitor = _site.Visitor();

        var home = await visitor.Press(await visitor.Open("/set-up"), "Set up and sign in", Typed(Code));

        Assert.Equal("Riverbend Behavioral Health", home.Heading);
        Assert.Contains("Administrator · and operator of this installation", home.Text);
        Assert.Equal("This installation", (await visitor.Open("/operator")).Heading);
        Assert.Equal("/o/riverbend-behavioral-health", home.Address);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abcd-efgh-jkmn-pqrs")]
    public async Task Without_the_code_nothing_is_made_and_nothing_typed_is_lost(string code)
    {
        var visitor = _site.Visitor();

        var screen = await visitor.Press(await visitor.Open("/set-up"), "Set up and sign in", Typed(code));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal("Enter the code as it was printed where the program was started", screen.Error("Code"));
        Assert.Equal("Dana Reyes", screen.Value("Name"));
        Assert.Equal("Riverbend Behavioral Health", screen.Value("Organization.LegalName"));
        Assert.Equal(0, await _site.Database(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task Every_field_that_is_missing_is_named_at_once()
    {
        var visitor = _site.Visitor();

        var screen = await visitor.Press(await visitor.Open("/set-up"), "Set up and sign in");

        Assert.Equal(8, screen.Summary.Count);
        Assert.Equal("Choose the state in which the organization works", screen.Error("Organization.State"));
        Assert.All(screen.Html.QuerySelectorAll("#errors a"), a => Assert.NotNull(screen.Html.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Once_somebody_runs_the_installation_the_page_is_gone_and_the_code_opens_nothing()
    {
        var visitor = _site.Visitor();
        var (code, page) = (Code, await visitor.Open("/set-up"));
        await visitor.Press(page, "Set up and sign in", Typed(code));

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visitor().Get("/set-up")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visitor().Press(page, "Set up and sign in", Typed(code))).Status);
        Assert.Equal(1, await _site.Database(db => db.People.CountAsync()));
    }

    [Fact]
    public void Of_two_people_who_have_the_code_one_uses_it_up()
    {
        var firstRun = new FirstRun();
        firstRun.Begin();

        Assert.Equal(1, Enumerable.Range(0, 100).AsParallel().Count(_ => firstRun.End()));
        Assert.False(firstRun.IsDue);
    }

    [Fact]
    public async Task An_installation_that_is_set_up_by_settings_needs_no_page()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Given.Password + "\n", TestContext.Current.CancellationToken);
        using var site = Site.With(("KIT_OPERATOR_EMAIL", "dana@example.org"), ("KIT_OPERATOR_PASSWORD_FILE", file), ("KIT_ORGANIZATION", "Riverbend"));
        var visitor = site.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/set-up")).StatusCode);
        await visitor.SignIn("dana@example.org");
        var home = await visitor.Open("/o/riverbend");

        Assert.Equal("Riverbend", home.Heading);
        Assert.Contains("The profile is not complete", home.Text);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/operator")).Status);
        File.Delete(file);
    }

    [Fact]
    public async Task The_code_is_not_in_the_log()
    {
        var code = Code;
        await _site.Visitor().Open("/set-up");

        Assert.DoesNotContain(code, _site.Log.Text);
    }

    private static (string, string?)[] Typed(string code) =>
    [
        ("Code", code), ("Name", "Dana Reyes"), ("Email", "dana@example.org"), ("Password", Given.Password),
        ("Organization.LegalName", "Riverbend Behavioral Health"), ("Organization.State", "MA"), ("Organization.EmployerKind", "Private"),
        ("Organization.Employees", "1,200"), ("Organization.TimeZone", "America/New_York"),
    ];
}
