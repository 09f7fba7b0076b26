using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Data;

/// <summary>What happens where somebody else saves the same row a moment earlier.</summary>
public sealed class FasterTests
{
    [Fact]
    public async Task Where_a_page_did_not_expect_it_whoever_was_slower_is_told_and_nothing_breaks()
    {
        var faster = new Faster();
        using var site = SiteWith(faster);
        var visitor = site.Visitor();
        var form = await visitor.Open("/readiness/quiz");
        faster.Times = 1;

        var screen = await visitor.Press(form, "See our horizon", [.. Given.Answers().Select(a => (a.Key, (string?)a.Value))]);

        Assert.Equal((HttpStatusCode.Conflict, "Somebody else was faster"), (screen.Status, screen.Heading));
        Assert.Contains("nothing was saved", screen.Text);
        Assert.True(screen.Response.Headers.Contains("Content-Security-Policy"));
        Assert.Equal(0, await site.Database(db => db.Results.CountAsync()));
    }

    [Fact]
    public async Task A_round_that_is_closed_while_answers_come_in_stands_in_the_audit_log_once()
    {
        var faster = new Faster();
        using var site = SiteWith(faster);
        var organization = await Given.Organization(site);
        var organizer = await Given.SignedIn(site, organization, Roles.Anyone);
        var round = await GivenRound.Start(site, organizer, organization.Slug);
        await round.Answers("Staff", "T", "T", "T", "F");
        var page = await organizer.Open(round.Address + "/close");
        faster.Times = 2;

        var closed = await organizer.Press(page, "Close it for good");

        Assert.Equal(0, faster.Times);
        Assert.Equal("4 of 12 invited", closed.Row("Staff")[0]);
        var actions = await site.Database(db => db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).Select(e => e.Action).ToListAsync());
        Assert.Single(actions, "closed");
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all_sessions_also_where_one_ends_at_the_same_moment()
    {
        var faster = new Faster();
        using var site = SiteWith(faster);
        var person = await Given.Person(site, await Given.Organization(site), Roles.Reader);
        var (here, there) = (await Given.SignedIn(site, person), await Given.SignedIn(site, person));
        var page = await here.Open("/account/sessions/end");
        faster.Times = 1;

        var screen = await here.Press(page, "Sign out everywhere");

        Assert.Equal("Sign in", screen.Heading);
        Assert.Equal("Sign in", (await there.Open("/account")).Heading);
    }

    [Fact]
    public async Task Of_two_saves_in_which_an_organization_takes_part_the_second_fails()
    {
        using var site = new Site();
        var organization = await Given.Organization(site);

        await site.Database(async one =>
        {
            one.Enter(organization.Id);
            await one.TakePart(organization.Id, TestContext.Current.CancellationToken);
            await site.Database(async other =>
            {
                other.Enter(organization.Id);
                await other.TakePart(organization.Id, TestContext.Current.CancellationToken);
                return await other.SaveChangesAsync(TestContext.Current.CancellationToken);
            });

            return await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => one.SaveChangesAsync(TestContext.Current.CancellationToken));
        });
    }

    private static Site SiteWith(Faster faster) => new()
    {
        Change = services => services.AddSingleton(sp =>
            new DbContextOptionsBuilder<AppDb>(SqliteSetup.Options(sp.GetRequiredService<ReadinessKit.Web.Settings>().DataFolder)).AddInterceptors(faster).Options),
    };

    /// <summary>Fails the next saves, as where somebody else saved the same row meanwhile.</summary>
    private sealed class Faster : SaveChangesInterceptor
    {
        public int Times { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            Times > 0 && Times-- > 0 ? throw new DbUpdateConcurrencyException() : base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}
