using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Organization;

public sealed class LeaveTests : IDisposable
{
    private const string Home = "/o/riverbend-behavioral-health";

    private readonly Site _site = new();

    [Fact]
    public async Task The_export_is_one_file_with_everything_of_the_organization()
    {
        var administrator = await AdministratorOfAFullHouse();
        using var response = await administrator.Get((await administrator.Open(Home + "/leave")).Link("Download everything"));

        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("riverbend-behavioral-health-2026-11-21.json", response.Content.Headers.ContentDisposition.FileName);
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString());

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var file = JsonDocument.Parse(text);
        var root = file.RootElement;
        Assert.Contains("\n  \"schema\": 1,", text.ReplaceLineEndings("\n"));
        Assert.Equal("Riverbend Behavioral Health", root.GetProperty("organization").GetProperty("legalName").GetString());
        Assert.Equal("Private", root.GetProperty("organization").GetProperty("employerKind").GetString());
        Assert.Equal(15, root.GetProperty("people").GetArrayLength());

        var dana = root.GetProperty("people").EnumerateArray().Single(p => !p.GetProperty("isSample").GetBoolean());
        Assert.Equal("Dana Reyes", dana.GetProperty("name").GetString());
        Assert.Equal(["Administrator"], dana.GetProperty("roles").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal(_site.Clock.Now, dana.GetProperty("joined").GetDateTimeOffset());

        Assert.Contains(root.GetProperty("invitations").EnumerateArray(), i => i.GetProperty("for").GetString() == "Zoë from finance");
        Assert.Contains("Zoë from finance", text);
        Assert.Equal("exported", root.GetProperty("auditLog").EnumerateArray().Last().GetProperty("action").GetString());
        Assert.Equal(["Passwords, keys and their fingerprints", "How people’s accounts are secured, and where they are signed in", "What single people answered in a round that is open, and the links and codes to answer with", "Whether a hiring committee includes somebody who uses or has used services", "Ratings of candidates that are not shown yet, and those of raters who stepped out", "Ratings of candidates whom you should have rated and did not, and of those whom you only watch where observers see none", "Names, places, instructions and ratings of candidates who asked to be deleted, unless you are HR", "Hiring rounds in which you are a candidate, the guides that they use, and what the audit log says about hiring then", "Sealed notes, and what candidates asked for so that an interview is accessible", "Other organizations, and the lines of the audit log that are theirs"], root.GetProperty("leavesOut").EnumerateArray().Select(o => o.GetProperty("what").GetString()));
    }

    [Fact]
    public async Task The_export_holds_no_hash_no_key_and_nothing_of_another_organization()
    {
        var administrator = await AdministratorOfAFullHouse();
        var other = await Given.Organization(_site, "Elsewhere");
        var elsewhere = await Given.SignedIn(_site, other, Roles.Administrator);
        await elsewhere.Press(await elsewhere.Open("/o/elsewhere/sample"), "Add the sample");
        using var file = JsonDocument.Parse(await (await administrator.Get(Home + "/leave/export.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var values = Values(file.RootElement).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var hashes = await _site.Database<IReadOnlyList<string>>(async db => [
            .. (await db.People.ToListAsync()).SelectMany(p => new[] { p.PasswordHash, p.SecurityStamp, p.ConcurrencyStamp }).OfType<string>(),
            .. Written(await db.Sessions.Select(s => s.KeyHash).ToListAsync()),
            .. Written(await db.Invitations.IgnoreQueryFilters([Ownership.Filter]).Select(i => i.KeyHash).ToListAsync()),
            .. (await db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).ToListAsync()).Select(e => e.Hash),
        ]);
        Assert.True(hashes.Count > 20);
        Assert.Empty(values.Intersect(hashes, StringComparer.OrdinalIgnoreCase));

        var theirs = await _site.Database(async db => await db.Memberships.IgnoreQueryFilters([Ownership.Filter]).Where(m => m.OrganizationId == other.Id).Select(m => m.Person!.Email!).ToListAsync());
        Assert.Equal(15, theirs.Count);
        Assert.Empty(values.Intersect(theirs));
        Assert.DoesNotContain(other.Id.ToString(), values);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Riverbend")]
    public async Task Deleting_asks_for_the_legal_name(string typed)
    {
        var administrator = await AdministratorOfAFullHouse();
        var before = await _site.AllRows();

        var page = await administrator.Press(await administrator.Open(Home + "/leave/delete"), "Delete the organization", ("LegalName", typed));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Type “Riverbend Behavioral Health”, as it stands above, to delete it", page.Error("LegalName"));
        Assert.Equal(typed, page.Value("LegalName"));
        Assert.Equal(before, await _site.AllRows());
    }

    [Fact]
    public async Task Deleting_says_before_what_goes_and_what_is_kept()
    {
        var administrator = await AdministratorOfAFullHouse();

        var page = await administrator.Open((await administrator.Open(Home + "/leave")).Link("Delete Riverbend Behavioral Health"));

        Assert.Equal("Delete Riverbend Behavioral Health?", page.Heading);
        Assert.Equal(["What goes at once", "What is kept, how long and why"], page.Html.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Contains("nightly ones after 14 days", page.Text);
    }

    [Fact]
    public async Task A_deleted_organization_takes_everything_of_its_own_along_and_nothing_else()
    {
        var other = await Given.Organization(_site, "Elsewhere");
        var elsewhere = await Given.SignedIn(_site, other, Roles.Administrator);
        await elsewhere.Press(await elsewhere.Open("/o/elsewhere/sample"), "Add the sample");
        var before = await _site.AllRows();
        var administrator = await AdministratorOfAFullHouse();
        var id = await _site.Database(db => db.Organizations.Where(o => o.LegalName.StartsWith("Riverbend")).Select(o => o.Id).SingleAsync());

        var page = await administrator.Press(await administrator.Open(Home + "/leave/delete"), "Delete the organization", ("LegalName", " riverbend behavioral health "));

        Assert.Equal("The organization is deleted", page.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Get(Home)).StatusCode);
        Assert.Equal("You belong to no organization yet", (await administrator.Open("/organizations")).Heading);

        // The administrator's account stays, and so does the session in which they deleted it.
        var left = (await _site.AllRows()).Except(before).ToList();
        Assert.Equal(["People", "Sessions"], left.Select(row => row.Split(':')[0]));
        Assert.Empty(before.Except(await _site.AllRows()));

        var log = await _site.Database(db => db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).OrderBy(e => e.Number).ToListAsync());
        Assert.Null(AuditEntry.Fault(log));
        Assert.Contains(log, e => e.OrganizationId == id && e.Action == "deleted" && e.Subject == $"Organization {id}");
    }

    [Fact]
    public async Task Every_kind_of_row_that_an_organization_owns_goes_with_it() =>
        Assert.All(
            await _site.Database(db => Task.FromResult(db.Model.GetEntityTypes().Where(t => typeof(IOwned).IsAssignableFrom(t.ClrType) && t.ClrType != typeof(AuditEntry)).ToList())),
            type => Assert.True(GoesWithIt(type), type.Name));

    // Directly, or with the row that it hangs on.
    private static bool GoesWithIt(IEntityType type) => type.GetForeignKeys()
        .Any(key => key.DeleteBehavior == DeleteBehavior.Cascade && (key.PrincipalEntityType.ClrType == typeof(Web.Data.Organization) || (typeof(IOwned).IsAssignableFrom(key.PrincipalEntityType.ClrType) && GoesWithIt(key.PrincipalEntityType))));

    public void Dispose() => _site.Dispose();

    /// <summary>The administrator of an organization with the sample, and with an invitation of their own.</summary>
    private async Task<Visitor> AdministratorOfAFullHouse()
    {
        var administrator = await Given.SignedIn(_site, await Given.Organization(_site), Roles.Administrator);
        await administrator.Press(await administrator.Open(Home + "/sample"), "Add the sample");
        await administrator.Press(await administrator.Open(Home + "/people/invite"), "Make the link", ("For", "Zoë from finance"), ("Roles", "HR"));
        return administrator;
    }

    // However somebody might have written them.
    private static IEnumerable<string> Written(IEnumerable<byte[]> hashes) => hashes.SelectMany(h => new[] { Convert.ToHexString(h), Convert.ToBase64String(h) });

    private static IEnumerable<string> Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Values(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Values),
        _ => [element.ToString()],
    };
}
