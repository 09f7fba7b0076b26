using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.House;

/// <summary>What protects every page alike. The table of requirements beside this file says which test proves which.</summary>
public sealed partial class SecurityTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Over_https_cookies_are_bound_to_the_host_and_hidden_from_scripts()
    {
        using var secure = Site.With(("KIT_URL", "https://kit.example.org"));
        var person = await Given.Person(secure, await Given.Organization(secure), Roles.Reader);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://kit.example.org/sign-in") { Content = new FormUrlEncodedContent([new("Email", person.Email!), new("Password", Given.Password)]) };
        request.Headers.Add("Origin", "https://kit.example.org");

        var response = await secure.Visitor().Send(request);
        var cookies = response.Headers.GetValues("Set-Cookie").ToList();

        Assert.Contains(cookies, c => c.StartsWith("__Host-kit-session=", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-", cookie);
            Assert.Contains("; secure", cookie.ToLowerInvariant());
            Assert.Contains("; httponly", cookie.ToLowerInvariant());
            Assert.Contains("; samesite=lax", cookie.ToLowerInvariant());
            Assert.Contains("; path=/;", cookie.ToLowerInvariant());
        });
        Assert.Contains("max-age=31536000; includeSubDomains", response.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task Another_host_name_is_not_answered()
    {
        using var secure = Site.With(("KIT_URL", "https://kit.example.org"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://evil.example/sign-in");

        Assert.Equal(HttpStatusCode.BadRequest, (await secure.Visitor().Send(request)).StatusCode);
    }

    [Theory]
    [InlineData("10.1.2.3", "kit:8080", 200)]
    [InlineData("::ffff:10.1.2.3", "kit:8080", 200)]
    [InlineData("192.0.2.7", "kit:8080", 400)]
    [InlineData("192.0.2.7", "kit.example.org", 200)]
    public async Task A_known_proxy_may_call_the_site_what_it_likes_and_nobody_else(string from, string host, int status)
    {
        using var proxied = Site.With(("KIT_URL", "https://kit.example.org"), ("KIT_PROXIES", "10.0.0.0/8"));

        var answer = await proxied.Server.SendAsync(
            context =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(from);
                context.Request.Method = "GET";
                context.Request.Path = "/sign-in";
                context.Request.Host = new(host);
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.Response.StatusCode);
        Assert.Equal(status == 200, answer.Response.Headers.ContainsKey("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Nobody_evades_the_limit_on_signing_in_by_naming_another_address()
    {
        using var limited = Site.With(("KIT_SIGNINS_PER_MINUTE", "3"));
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 5; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([new("Email", "dana@example.org"), new("Password", "guess")]) };
            request.Headers.Add("Origin", Visitor.Origin);
            request.Headers.Add("X-Forwarded-For", $"10.0.0.{i}");
            answers.Add((await limited.Visitor().Send(request)).StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.BadRequest, 3), HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task Every_form_behind_the_sign_in_needs_its_token_and_anothers_does_not_help()
    {
        var organization = await Given.Organization(site);
        var (visitor, other) = (await Given.SignedIn(site, organization, Roles.Anyone), await Given.SignedIn(site, organization, Roles.Anyone));
        var token = (await other.Open("/account/sign-out")).Value("__RequestVerificationToken")!;
        var walked = 0;

        foreach (var pattern in site.Endpoints().Where(e => !e.IsPublic() && e.TakesPosts()).Select(e => e.Pattern()).Distinct())
        {
            var address = Routes.Fill(pattern, name => name == "organization" ? organization.Slug : Guid.NewGuid().ToString());
            Assert.True(IsRefused((await visitor.Post(address, [])).Status), $"{address} without a token");
            Assert.True(IsRefused((await visitor.Post(address, [new("__RequestVerificationToken", token)])).Status), $"{address} with the token of somebody else");
            walked++;
        }

        Assert.True(walked > 12, $"{walked} forms");

        // A file name that is a Guid, or a page without a form, is not there at all; the operator's pages are somebody else's.
        static bool IsRefused(HttpStatusCode status) => status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.MethodNotAllowed;
    }

    [Fact]
    public async Task Looking_changes_nothing()
    {
        var organization = await Given.Organization(site);
        var visitor = await Given.SignedIn(site, await Given.Person(site, organization, Roles.Anyone, isOperator: true));
        await visitor.Open("/account");
        var before = await site.AllRows();

        foreach (var pattern in site.Endpoints().Where(e => !e.IsPublic()).Select(e => e.Pattern()).Distinct().Where(p => Routes.Names(p).All(n => n == "organization") && !p.EndsWith(".json", StringComparison.Ordinal)))
        {
            await visitor.Get(Routes.Fill(pattern, _ => organization.Slug));
        }

        Assert.Equal(Lines(before), Lines(await site.AllRows()));

        // Sessions and memberships note when somebody was here, and what is taken away stands in the audit log: that is what they are for.
        static IEnumerable<string> Lines(IEnumerable<string> rows) => rows.Where(r => !r.StartsWith("Session", StringComparison.Ordinal) && !r.StartsWith("AuditLog", StringComparison.Ordinal))
            .Select(r => Here().Replace(r, ""));
    }

    [Fact]
    public async Task Fields_that_a_form_does_not_have_change_nothing()
    {
        var organization = await Given.Organization(site);
        var administrator = await Given.SignedIn(site, organization, Roles.Administrator);
        var sam = await Given.Person(site, organization, Roles.Reader, "Sam Lee");
        var everything = typeof(Person).GetProperties().Concat(typeof(Membership).GetProperties()).Concat(typeof(Organization).GetProperties())
            .Select(p => p.Name).Distinct().Where(n => n is not (nameof(Membership.Roles) or nameof(Membership.Version)))
            .SelectMany(n => new[] { n, "Row." + n, "Row.Person." + n, "Member.Person." + n, "Organization." + n, "Input." + n })
            .Select(n => (n, (string?)(n.EndsWith("IsOperator", StringComparison.Ordinal) ? "true" : Guid.NewGuid().ToString())));
        var page = $"/o/{organization.Slug}/people/{sam.Id}";

        await administrator.Press(await administrator.Open(page), "Save the roles", [("Roles", "HR"), .. everything]);

        var (after, membership, now) = await site.Database(async db =>
        {
            db.Enter(organization.Id);
            return (await db.People.AsNoTracking().SingleAsync(p => p.Id == sam.Id), await db.Memberships.AsNoTracking().SingleAsync(m => m.PersonId == sam.Id), await db.Organizations.AsNoTracking().SingleAsync(o => o.Id == organization.Id));
        });
        Assert.Equal(Roles.HR, membership.Roles);
        Assert.Equal((sam.Name, sam.Email, sam.IsOperator, sam.PasswordHash, sam.SecurityStamp), (after.Name, after.Email, after.IsOperator, after.PasswordHash, after.SecurityStamp));
        Assert.Equal((organization.LegalName, organization.Version), (now.LegalName, now.Version));
    }

    [Fact]
    public async Task Pages_behind_the_sign_in_are_kept_nowhere()
    {
        var organization = await Given.Organization(site);
        var visitor = await Given.SignedIn(site, organization, Roles.Anyone);

        foreach (var address in new[] { "/account", "/organizations", $"/o/{organization.Slug}", $"/o/{organization.Slug}/people", "/readiness/quiz", "/" })
        {
            using var response = await visitor.Get(address);
            Assert.Contains("no-store", response.Headers.CacheControl!.ToString());
            Assert.False(response.Headers.Contains("Age"));
        }
    }

    [Fact]
    public async Task What_is_kept_for_strangers_is_never_somebodys_own_page()
    {
        var organization = await Given.Organization(site);
        var visitor = await Given.SignedIn(site, await Given.Person(site, organization, name: "Dana Reyes"));

        Assert.Contains("Dana Reyes", (await visitor.Open("/readiness/quiz")).Html.Body!.TextContent);
        Assert.DoesNotContain("Dana Reyes", (await site.Visitor().Open("/readiness/quiz")).Html.Body!.TextContent);
        Assert.DoesNotContain("Dana Reyes", (await site.Visitor().Open("/readiness/quiz")).Html.Body!.TextContent);
        Assert.Contains("Dana Reyes", (await visitor.Open("/readiness/quiz")).Html.Body!.TextContent);
    }

    [Theory]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    [InlineData("/readinesskit.db")]
    [InlineData("/data/readinesskit.db")]
    [InlineData("/ReadinessKit.Web.dll")]
    [InlineData("/..%2f..%2fetc/passwd")]
    public async Task Files_of_the_program_are_not_served(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Get(address)).StatusCode);

    [Fact]
    public async Task Passwords_codes_and_keys_are_not_in_the_log()
    {
        using var own = new Site();
        var organization = await Given.Organization(own);
        var administrator = await Given.SignedIn(own, organization, Roles.Administrator);
        var invited = await administrator.Press(await administrator.Open($"/o/{organization.Slug}/people/invite"), "Make the link", ("For", "Sam"), ("Roles", "HR"));
        var link = invited.Html.GetElementById("link")!.GetAttribute("value")!;
        var sam = own.Visitor();
        await sam.Press(await sam.Open(link), "Make the account and join", ("Name", "Sam Lee"), ("Email", "sam@example.org"), ("Password", "canary in the coal mine"));

        foreach (var secret in new[] { link.Split('/')[^1], Given.Password, "canary", "sam@example.org", "Sam Lee" })
        {
            Assert.DoesNotContain(secret, own.Log.Text);
        }
    }

    [GeneratedRegex("Here(At|Before)=[^,]*", RegexOptions.None, 1000)]
    private static partial Regex Here();
}
