using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>An organization with a plan, and the executive who runs it. The answers leave one statement not true.</summary>
public sealed class PlanOfAgency
{
    private PlanOfAgency(Site site, Organization organization, Person person, Visitor executive, string address) =>
        (Site, Organization, Person, Executive, Address) = (site, organization, person, executive, address);

    public Site Site { get; }

    public Organization Organization { get; }

    public Person Person { get; }

    public Visitor Executive { get; }

    public string Address { get; }

    public static async Task<PlanOfAgency> Make(Site site, params string[] notTrue)
    {
        var organization = await Given.Organization(site);
        var person = await Given.Person(site, organization, Roles.Executive, "Casey Okafor");
        var executive = await Given.SignedIn(site, person);
        var own = await executive.Press(await executive.Result(notTrue), "Take it over");

        return new(site, organization, person, executive, own.Address);
    }

    /// <summary>The plan as the executive sees it now.</summary>
    public Task<Screen> Open(string below = "") => Executive.Open(Address + below);

    /// <summary>Somebody changes a task on its page.</summary>
    public async Task<Screen> Change(string task, params (string Field, string? Value)[] typed) =>
        await Executive.Press(await Open("/tasks/" + task), "Save the task", typed);

    /// <summary>Presses the only button of a notice or page that begins with "Undo".</summary>
    public async Task<Screen> Undo(Screen screen) => await Executive.Press(screen, "Undo");

    /// <summary>Signs in anew, as sessions end while a test moves the clock.</summary>
    public async Task<PlanOfAgency> Later(int days)
    {
        Site.Clock.Now = Site.Clock.Now.AddDays(days);
        return new(Site, Organization, Person, await Given.SignedIn(Site, Person), Address);
    }

    public Task<OrganizationTask> Task(string id) => Rows(db => db.Tasks.AsNoTracking().SingleAsync(t => t.Id == id));

    /// <summary>The history, oldest first.</summary>
    public Task<List<PlanEdit>> Edits() => Rows(async db => (await db.PlanEdits.AsNoTracking().ToListAsync()).OrderBy(e => e.At).ToList());

    private Task<T> Rows<T>(Func<AppDb, Task<T>> read) => Site.Database(db =>
    {
        db.Enter(Organization.Id);
        return read(db);
    });
}
