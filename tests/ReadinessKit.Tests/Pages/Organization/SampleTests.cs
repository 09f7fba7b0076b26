using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Sample;

namespace ReadinessKit.Tests.Pages.Organization;

public sealed class SampleTests : IDisposable
{
    private const string Home = "/o/riverbend-behavioral-health";

    private readonly Site _site = new();

    [Fact]
    public async Task An_administrator_reads_what_comes_and_adds_it_with_one_button()
    {
        var administrator = await Administrator();
        var page = await administrator.Open((await administrator.Open(Home)).Link("Add the sample"));
        Assert.Contains("14 made-up people, two in each role", page.Text);

        var people = await administrator.Press(page, "Add the sample");

        Assert.Equal("People", people.Heading);
        Assert.Equal(14, people.Html.QuerySelectorAll("th .tag").Count(tag => tag.TextContent == "sample"));
        Assert.DoesNotContain("sample", people.Html.QuerySelectorAll("th").Single(th => th.TextContent.Contains("(you)")).TextContent);
        Assert.Contains("14 made-up people here", (await administrator.Open(Home)).Text);
    }

    [Fact]
    public async Task Removing_it_leaves_everything_as_it_was_before()
    {
        var administrator = await Administrator();
        var other = await Given.Organization(_site, "Elsewhere");
        var elsewhere = await Given.SignedIn(_site, other, Roles.Administrator);
        await elsewhere.Press(await elsewhere.Open("/o/elsewhere/sample"), "Add the sample");
        await administrator.Press(await administrator.Open(Home + "/people/invite"), "Make the link", ("For", "Sam from finance"), ("Roles", "HR"));
        var before = await _site.AllRows();

        await administrator.Press(await administrator.Open(Home + "/sample"), "Add the sample");
        var during = await _site.AllRows();
        var after = await administrator.Press(await administrator.Open(Home + "/sample"), "Remove the sample");

        Assert.True(during.Count > before.Count + 14 + 14 + 1 + 1 + SampleTimeline.Edits, $"{during.Count} rows");
        Assert.InRange(during.Except(before).Count(IsTask), 25, 60);
        Assert.Equal(before, await _site.AllRows());
        Assert.True(after.HasButton("Add the sample"));

        static bool IsTask(string row) => row.StartsWith("Tasks:", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adding_it_twice_is_refused_kindly()
    {
        var administrator = await Administrator();
        var page = await administrator.Open(Home + "/sample");
        await administrator.Press(page, "Add the sample");
        var rows = await _site.AllRows();

        var again = await administrator.Press(page, "Add the sample");

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("The sample is here already, so nothing was added.", again.Text);
        Assert.Equal(rows, await _site.AllRows());
    }

    [Fact]
    public async Task Two_who_add_it_at_once_add_it_once()
    {
        var administrator = await Administrator();
        var page = await administrator.Open(Home + "/sample");

        var screens = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => administrator.Press(page, "Add the sample")));

        Assert.Single(screens, s => s.Status == HttpStatusCode.OK);
        Assert.Equal(14, await _site.Database(db => db.People.CountAsync(p => p.IsSample)));
    }

    [Theory]
    [InlineData("/sample")]
    [InlineData("/sample/remove")]
    [InlineData("/leave")]
    [InlineData("/leave/export.json")]
    [InlineData("/leave/delete")]
    public async Task Whoever_does_not_administer_the_organization_can_not_open_it(string page)
    {
        var organization = await Given.Organization(_site);
        var reader = await Given.SignedIn(_site, organization, Roles.Anyone & ~Roles.Administrator);
        var stranger = await Given.SignedIn(_site, await Given.Person(_site, null));

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Get(Home + page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(Home + page)).StatusCode);
        Assert.False((await reader.Open(Home)).HasLink("Add the sample"));
    }

    [Fact]
    public async Task Nobody_of_the_sample_can_sign_in_not_even_with_a_password()
    {
        await Administrator();
        var person = await SamplePerson();
        await _site.Scoped<IPasswordHasher<Person>, int>(async (hasher, db) =>
        {
            var row = await db.People.SingleAsync(p => p.Id == person.Id);
            row.PasswordHash = hasher.HashPassword(row, Given.Password);
            return await db.SaveChangesAsync();
        });

        var screen = await _site.Visitor().SignIn(person.Email!, Given.Password);

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
    }

    [Fact]
    public async Task Nobody_can_give_somebody_of_the_sample_a_password()
    {
        var administrator = await Administrator();
        var person = await SamplePerson();
        Assert.Contains("People of the sample can’t sign in", (await administrator.Open($"{Home}/people/{person.Id}")).Text);

        var link = ResetLink.For(person.Id, removesSecondFactor: false, _site.Clock.Now);
        await _site.Database(db =>
        {
            db.ResetLinks.Add(link.Link);
            return db.SaveChangesAsync();
        });
        var visitor = _site.Visitor();

        Assert.Equal(HttpStatusCode.Gone, (await visitor.Open("/resets/" + link.Key)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.Post("/reset", [new("Password", Given.Password)])).Status);
        Assert.Null((await SamplePerson()).PasswordHash);
    }

    [Fact]
    public async Task People_of_the_sample_go_together()
    {
        var administrator = await Administrator();
        var person = await SamplePerson();
        var page = $"{Home}/people/{person.Id}/remove";

        Assert.Equal($"{person.Name} belongs to the sample", (await administrator.Open(page)).Heading);
        Assert.False((await administrator.Open(page)).HasButton("Remove from the organization"));
        var token = (await administrator.Open(Home + "/sample")).Value("__RequestVerificationToken")!;
        Assert.Equal(HttpStatusCode.BadRequest, (await administrator.Post(page, [new("__RequestVerificationToken", token)])).Status);
        Assert.Equal(14, await _site.Database(db => db.People.CountAsync(p => p.IsSample)));
    }

    [Fact]
    public async Task Nobody_is_told_to_ask_somebody_of_the_sample()
    {
        var organization = await Given.Organization(_site);
        await Given.Person(_site, organization, Roles.Administrator, "Riley Fox");
        await AddSample(organization);
        var reader = await Given.SignedIn(_site, organization);

        Assert.Contains("Ask Riley Fox to give you the role.", (await reader.Open(Home)).Text);
    }

    public void Dispose() => _site.Dispose();

    private async Task<Visitor> Administrator() => await Given.SignedIn(_site, await Given.Organization(_site), Roles.Administrator);

    /// <summary>The sample's first person, after it is added where it is not there yet.</summary>
    private async Task<Person> SamplePerson()
    {
        if (!await _site.Database(db => db.People.AnyAsync(p => p.IsSample)))
        {
            await AddSample(await _site.Database(db => db.Organizations.SingleAsync()));
        }

        return await _site.Database(db => db.People.Where(p => p.IsSample).OrderBy(p => p.Email).FirstAsync());
    }

    private Task<int> AddSample(Web.Data.Organization organization) => _site.Scoped<SampleData, int>(async (sample, db) =>
    {
        db.Enter(organization.Id);
        await sample.AddTo(organization, TestContext.Current.CancellationToken);
        return await db.SaveChangesAsync();
    });
}
