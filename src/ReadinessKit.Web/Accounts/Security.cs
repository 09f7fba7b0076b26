using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>What makes an account safe again. Whoever calls saves.</summary>
public static class Security
{
    /// <summary>Ends every session of somebody, but for one that they keep.</summary>
    public static async Task EndSessions(this AppDb db, Person person, CancellationToken cancel, Guid? keep = null)
    {
        person.SecurityStamp = Guid.NewGuid().ToString();
        db.Sessions.RemoveRange(await db.Sessions.Where(s => s.PersonId == person.Id && s.Id != keep).ToListAsync(cancel));
    }

    /// <summary>Takes away the authenticator app and its recovery codes.</summary>
    public static async Task RemoveAuthenticator(this AppDb db, Person person, CancellationToken cancel)
    {
        person.TwoFactorEnabled = false;
        person.LastCodeStep = 0;
        db.RemoveRange(await db.PersonSecrets.Where(t => t.UserId == person.Id).ToListAsync(cancel));
    }

    /// <summary>Takes away the authenticator app, the recovery codes and the passkeys.</summary>
    public static async Task RemoveSecondFactor(this AppDb db, Person person, CancellationToken cancel)
    {
        await db.RemoveAuthenticator(person, cancel);
        db.RemoveRange(await db.Passkeys.Where(p => p.UserId == person.Id).ToListAsync(cancel));
    }
}
