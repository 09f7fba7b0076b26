using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>What is held about somebody, as a file for them. Secrets are named, not shown: most of them we don't have either.</summary>
public sealed class DataModel(AppDb db, SignInManager<Person> signIn, PersonStore store) : AccountPage(db, signIn)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var memberships = await Db.MembershipsOf(Person.Id).Include(m => m.Organization).OrderBy(m => m.JoinedAt).AsNoTracking().ToListAsync(cancel);
        var sessions = await Db.Sessions.Where(s => s.PersonId == Person.Id).OrderBy(s => s.StartedAt).AsNoTracking().ToListAsync(cancel);
        var data = new
        {
            Person.Name,
            Person.Email,
            Person.CreatedAt,
            RunsThisInstallation = Person.IsOperator,
            Memberships = memberships.Select(m => new { Organization = m.Organization!.LegalName, Roles = RoleDescription.Names(m.Roles), m.JoinedAt }),
            SecondStep = new { IsOn = Person.TwoFactorEnabled, RecoveryCodesLeft = await store.CountCodesAsync(Person, cancel) },
            Passkeys = (await store.GetPasskeysAsync(Person, cancel)).Select(p => new { p.Name, AddedAt = p.CreatedAt }),
            Sessions = sessions.Select(s => new { s.Browser, s.StartedAt, s.SeenAt, s.ExpiresAt }),
        };

        return File(JsonSerializer.SerializeToUtf8Bytes(data, Readable), "application/json", "readinesskit-account.json");
    }
}
