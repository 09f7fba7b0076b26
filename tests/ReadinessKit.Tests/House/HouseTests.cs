using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.House;

/// <summary>What must stay true of the whole house, whatever is built in it.</summary>
public sealed partial class HouseTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void The_rules_know_no_web_and_no_database() =>
        Assert.DoesNotContain(typeof(SiteContent).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || a.Name.Contains("EntityFramework") || a.Name.Contains("Sqlite"));

    [Fact]
    public async Task No_change_of_the_model_is_without_its_migration() =>
        Assert.False(await site.Database(db => Task.FromResult(db.Database.HasPendingModelChanges())));

    [Fact]
    public async Task The_database_keeps_what_it_acknowledged_when_the_power_fails_and_writes_over_what_it_deletes()
    {
        var mode = await site.Database(async db =>
        {
            await db.Database.OpenConnectionAsync();
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT (SELECT journal_mode FROM pragma_journal_mode) || ' ' || (SELECT synchronous FROM pragma_synchronous) || ' ' || (SELECT timeout FROM pragma_busy_timeout) || ' ' || (SELECT secure_delete FROM pragma_secure_delete)";
            return (string)(await command.ExecuteScalarAsync())!;
        });

        Assert.Equal("wal 2 5000 1", mode);
    }

    [Fact]
    public void Every_address_that_a_stranger_can_ask_for_is_on_this_list() =>
        Assert.Equal(
            [
                "", "account/deleted",
                "answer/{key}/forget", "answer/{key}/thanks", "answer/{key}/{code?}",
                "api/v1/review/job", "api/v1/review/question",
                "api/v1/work-incentives/hours", "api/v1/work-incentives/ssdi/month", "api/v1/work-incentives/ssdi/timeline", "api/v1/work-incentives/ssdi/trial-work", "api/v1/work-incentives/ssi",
                "api/{documentName}/openapi.json",
                "error/{code:int}", "healthz", "interviews", "interviews/banks/{bank}", "interviews/check", "invitations/{key}",
                "jobs", "jobs/reading/open/{key}", "jobs/reading/{reader:guid}", "jobs/review", "jobs/statements", "jobs/templates/{id}",
                "join",
                "library", "library/pack", "library/pack/meeting-pack.docx", "library/{id}", "library/{id}/look-back", "library/{id}/question/{number:int}",
                "library/{id}/question/{number:int}/reality",
                "meet", "meet/new", "meet/{code}", "meet/{code}/changes", "meet/{code}/end", "meet/{code}/lead", "meet/{code}/next", "meet/{code}/now",
                "meet/{code}/screen", "meet/{code}/skip",
                "openings/{address}",
                "pay", "pay/part-time", "pay/work-and-benefits",
                "readiness", "readiness/motivation", "readiness/quiz", "readiness/results/deleted", "readiness/results/{id}", "readiness/results/{id}/delete",
                "readiness/results/{id}/files/{file}", "readiness/results/{id}/open/{key}", "readiness/results/{id}/plan", "readiness/results/{id}/plan/preview",
                "readiness/results/{id}/reading-link",
                "readyz", "reset", "resets/{key}",
                "role-check", "role-check/activities", "role-check/activities/{activity}",
                "search", "set-up",
                "sign-in", "sign-in/code", "sign-in/help", "sign-in/passkey", "sign-in/passkey/options",
            ],
            site.Endpoints().Where(e => e.IsPublic()).Select(e => e.Pattern()).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Everywhere_else_a_stranger_is_asked_to_sign_in()
    {
        var guarded = site.Endpoints().Where(e => !e.IsPublic()).Select(e => e.Pattern()).Distinct().ToList();
        Assert.True(guarded.Count > 10);

        foreach (var pattern in guarded)
        {
            var address = Routes.Fill(pattern, _ => Guid.NewGuid().ToString());
            using var response = await site.Visitor().Get(address);
            Assert.True(response.Headers.Location?.PathAndQuery.StartsWith("/sign-in?to=", StringComparison.Ordinal), $"{address}: {response.StatusCode} {response.Headers.Location}");
        }
    }

    [Fact]
    public async Task No_page_has_a_dead_link_a_script_or_a_style_of_its_own()
    {
        var visitor = site.Visitor();
        var seen = await Crawl(visitor, "/", "/pay/work-and-benefits", (await visitor.Result("budget", "values")).Address);

        Assert.True(seen.Count >= 6, string.Join(' ', seen));
    }

    [Fact]
    public async Task No_page_behind_the_sign_in_has_one_either()
    {
        var organization = await Given.Organization(site);
        await Given.Person(site, organization, Roles.HR, "Sam Lee");
        var visitor = await Given.SignedIn(site, await Given.Person(site, organization, Roles.Anyone, isOperator: true));
        await visitor.Press(await visitor.Result("budget"), "Take it over");
        await visitor.Press(await visitor.Open($"/o/{organization.Slug}/jobs/new"), "Begin", ("Template", "peer-specialist"));
        await visitor.Press(await visitor.Open($"/o/{organization.Slug}/interviews/new"), "Begin", ("From", "template:peer-specialist"));
        await visitor.Press(await visitor.Open($"/o/{organization.Slug}/people/invite"), "Make the link", ("For", "Kim"), ("Roles", "HR"));

        var seen = await Crawl(visitor, $"/o/{organization.Slug}", "/operator", "/account");

        // Every page that a link can lead to, without a person's own things to name.
        var pages = site.Endpoints().Where(e => !e.IsPublic()).Select(e => e.Pattern()).Distinct().Where(p => Routes.Names(p).All(n => n == "organization"))
            .Select(p => Routes.Fill(p, _ => organization.Slug)).Where(a => !seen.Contains(a)).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                // Where nothing is on or added yet, where a form leads, and what only opens when it is needed.
                "/account/authenticator/off", "/account/recovery-codes", "/account/second-factor",
                $"/o/{organization.Slug}/leave/export.json", $"/o/{organization.Slug}/reminders", $"/o/{organization.Slug}/sample/remove", "/operator/backups/new", "/operator/content/save", "/organizations/deleted",
            ],
            pages);
    }

    [Fact]
    public void The_readme_names_both_commands_and_every_setting()
    {
        var readme = Repository.Text("README.md");

        Assert.Contains("dotnet run --project src/ReadinessKit.Web", readme);
        Assert.Contains("bash tests/run.sh", readme);
        Assert.All(Settings.All, setting => Assert.Contains($"| `{setting.Name}` | {setting.Default} | {setting.Meaning} |", readme));
        Assert.InRange(readme.Split('\n').Length, 1, 100);
    }

    [Fact]
    public void Every_file_and_folder_that_the_readme_names_is_there() =>
        Assert.All(
            ReadmePath().Matches(Repository.Text("README.md")).Select(m => m.Groups["path"].Value),
            path => Assert.True(Path.Exists(Repository.File(path)), path));

    private static async Task<HashSet<string>> Crawl(Visitor visitor, params string[] starts)
    {
        var waiting = new Queue<string>(starts);
        var seen = new HashSet<string>(waiting);

        while (waiting.TryDequeue(out var address))
        {
            var screen = await visitor.Open(address);
            Assert.True((int)screen.Status == 200, $"{address}: {screen.Status}");

            Assert.Empty(screen.Html.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
            Assert.DoesNotContain(screen.Html.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.DoesNotContain(screen.Html.QuerySelectorAll("[id]").CountBy(e => e.Id!), id => id.Value > 1);

            foreach (var link in screen.Html.QuerySelectorAll("a[href], link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
            {
                var (page, fragment) = (link.Split('#')[0], link.Split('#').ElementAtOrDefault(1));

                if (page.StartsWith("http", StringComparison.Ordinal))
                {
                    // Somebody else's page; the tests open none.
                }
                else if (page.Length == 0)
                {
                    Assert.NotNull(screen.Html.GetElementById(fragment!));
                }
                else if (page.EndsWith(".css", StringComparison.Ordinal) || page.Contains("/files/") || page.Contains('.'))
                {
                    Assert.True((await visitor.Get(page)).IsSuccessStatusCode, $"{address} → {link}");
                }
                else if (page.StartsWith('/') && seen.Add(page))
                {
                    waiting.Enqueue(page);
                }
            }
        }

        return seen;
    }

    [GeneratedRegex(@"[\[`(](?<path>(src|tests|content|\.config)/[\w./-]*)[\])`]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReadmePath();
}
