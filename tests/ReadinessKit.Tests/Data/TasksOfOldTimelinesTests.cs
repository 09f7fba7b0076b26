using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Data;

/// <summary>Timelines that were taken over before tasks were kept by themselves.</summary>
public sealed class TasksOfOldTimelinesTests : IDisposable
{
    private readonly Installation _kept = new();

    [Fact]
    public async Task They_get_their_tasks_at_the_next_start_each_with_what_was_changed_about_it()
    {
        Guid organization;
        string address;
        string email;

        using (var site = _kept.Serve())
        {
            var agency = await Given.Organization(site, "Maple Peer Center");
            var person = await Given.Person(site, agency, Roles.Executive);
            var executive = await Given.SignedIn(site, person);
            var result = await executive.Result("budget");
            await executive.Press(await executive.Open(result.Address + "/plan"), "Save the plan", ("Tasks[place-ad].Owner", "Kim of HR"), ("Tasks[place-ad].Weeks", "3"));
            (organization, email) = (agency.Id, person.Email!);
            address = (await executive.Press(await executive.Open(result.Address), "Take it over")).Address;
        }

        _kept.Sql("DELETE FROM Tasks");

        using var again = _kept.Serve();
        var visitor = again.Visitor();
        await visitor.SignIn(email);
        var plan = await visitor.Open(address);

        Assert.Equal("Kim of HR", plan.Row("Write and place the ad")[0]);
        var tasks = await again.Database(db =>
        {
            db.Enter(organization);
            return db.Tasks.AsNoTracking().ToListAsync();
        });
        Assert.Equal(3, tasks.Single(t => t.Id == "place-ad").Weeks);
        Assert.InRange(tasks.Count, 26, 40);
        Assert.Equal(tasks.Count, tasks.Select(t => t.Place).Distinct().Count());
    }

    [Fact]
    public async Task A_start_leaves_the_tasks_of_others_alone()
    {
        using (var site = _kept.Serve())
        {
            var plan = await PlanOfAgency.Make(site);
            await plan.Change("place-ad", ("Weeks", "9"));
        }

        var rows = await Rows();
        Assert.Equal(rows, await Rows());
        Assert.Contains(rows, r => r.Contains("Weeks=9"));
    }

    public void Dispose() => _kept.Dispose();

    private async Task<IReadOnlyList<string>> Rows()
    {
        using var site = _kept.Serve();
        return [.. (await site.AllRows()).Where(r => r.StartsWith("Tasks:", StringComparison.Ordinal))];
    }
}
