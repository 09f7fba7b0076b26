using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Deletes somebody's own account, unless others would be left without anybody to turn to.</summary>
public sealed class DeleteModel(AppDb db, SignInManager<Person> signIn, TimeProvider clock) : AccountPage(db, signIn)
{
    /// <summary>Where they belong.</summary>
    public IReadOnlyList<Data.Organization> Organizations { get; private set; } = [];

    /// <summary>The organizations that would be left without an administrator.</summary>
    public List<Data.Organization> LastIn { get; } = [];

    /// <summary>True when nobody else runs the installation.</summary>
    public bool IsLastOperator { get; private set; }

    /// <summary>The hiring records that name them, and until when they are kept: their name goes with these.</summary>
    public IReadOnlyList<string> Kept { get; private set; } = [];

    /// <summary>True while hiring records keep their name.</summary>
    public bool IsNameKept => Kept.Count > 0;

    /// <summary>What of their own goes at once.</summary>
    public string Own => IsNameKept ? "your e-mail and your password" : "your name, your e-mail and your password";

    /// <summary>To whom the number in the audit log belongs from then on.</summary>
    public string NumberIn => IsNameKept ? "which belongs to nobody when your name goes" : "which then belongs to nobody";

    public bool IsNeeded => IsLastOperator || LastIn.Count > 0;

    public Task OnGetAsync(CancellationToken cancel) => Look(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Look(cancel);

        if (IsNeeded || !await KnowsPassword(cancel))
        {
            Response.StatusCode = IsNeeded ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
            return Page();
        }

        try
        {
            await Delete(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();

            // Pressed twice, it is gone already.
            if (await Db.People.AnyAsync(p => p.Id == Person.Id && p.ClosedAt == null, cancel))
            {
                throw;
            }
        }

        await Identity.SignOutAsync();
        BrowserData.Clear(Response);

        return RedirectToPage("Deleted");
    }

    private async Task Delete(CancellationToken cancel)
    {
        await Db.NoteEverywhere(Person.Id, "deleted their account", cancel);
        await LeaveAll(cancel);

        if (IsNameKept)
        {
            await CloseAccount(cancel);
            return;
        }

        // Sessions, passkeys and secrets go with the row.
        Db.People.Remove(Person);
        await Db.SaveChangesAsync(cancel);
    }

    private async Task Look(CancellationToken cancel)
    {
        var memberships = await Db.MembershipsOf(Person.Id).Include(m => m.Organization).OrderBy(m => m.Organization!.LegalName).AsNoTracking().ToListAsync(cancel);
        Organizations = [.. memberships.Select(m => m.Organization!)];

        foreach (var membership in memberships.Where(m => m.Roles.HasFlag(Roles.Administrator)))
        {
            Db.Enter(membership.OrganizationId);

            if (!await Db.HasAdministratorBeside(Person.Id, cancel))
            {
                LastIn.Add(membership.Organization!);
            }
        }

        Kept = await HiringRecords(cancel);
        Db.Enter(Guid.Empty);
        IsLastOperator = Person.IsOperator && !await Db.People.AnyAsync(p => p.IsOperator && p.Id != Person.Id && !p.IsSample, cancel);
    }

    private async Task<IReadOnlyList<string>> HiringRecords(CancellationToken cancel)
    {
        var kept = new List<string>();
        var named = await Db.RoundsNaming(Person.Id).Select(n => new { n.OrganizationId, n.RoundId }).Distinct().ToListAsync(cancel);

        foreach (var of in named.GroupBy(n => n.OrganizationId, n => n.RoundId))
        {
            Db.Enter(of.Key);
            await Db.HideApplicationsOf(Person.Id, cancel);
            var organization = await Db.Organizations.AsNoTracking().SingleAsync(o => o.Id == of.Key, cancel);
            var rounds = await Db.RoundsToKeep.Where(r => of.Contains(r.Id)).OrderBy(r => r.CreatedAt).ThenBy(r => r.Id).AsNoTracking().ToListAsync(cancel);

            foreach (var round in rounds)
            {
                // Whoever is a candidate now learns no more than that there is one.
                var title = Db.OwnApplications.Contains(round.Id) ? "a hiring round" : round.Title;
                kept.Add($"{organization.LegalName}, {title}: {(await KeptRecords.Of(Db, organization, round, cancel)).InWords}");
            }
        }

        return kept;
    }

    // One by one, and before the account: where something comes between, they can ask again. Two administrators who leave at the same moment would leave nobody.
    private async Task LeaveAll(CancellationToken cancel)
    {
        foreach (var membership in await Db.MembershipsOf(Person.Id).ToListAsync(cancel))
        {
            Db.Enter(membership.OrganizationId);

            if (membership.Roles.HasFlag(Roles.Administrator))
            {
                await Db.TakePart(membership.OrganizationId, cancel);
            }

            Db.Remove(membership);
            await Db.SaveChangesAsync(cancel);
        }

        Db.Enter(Guid.Empty);
    }

    // What opens the account goes, and the address with it. The name stays with the records until they may go.
    private async Task CloseAccount(CancellationToken cancel)
    {
        var id = Person.Id;

        Person.ClosedAt = clock.GetUtcNow();
        (Person.Email, Person.NormalizedEmail, Person.PasswordHash, Person.IsOperator) = (null, null, null, false);
        (Person.UserName, Person.NormalizedUserName) = ($"closed-{id:N}", $"CLOSED-{id:N}");
        await Db.EndSessions(Person, cancel);
        await Db.RemoveSecondFactor(Person, cancel);
        Db.RemoveRange(await Db.ResetLinks.Where(l => l.PersonId == id).ToListAsync(cancel));
        await Db.SaveChangesAsync(cancel);
    }
}
