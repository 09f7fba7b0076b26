using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Where an organization sends whoever signed in with a password alone, when it asks for more.</summary>
public sealed class SecondFactorModel(AppDb db, SignInManager<Person> signIn, PersonStore store) : AccountPage(db, signIn)
{
    public Data.Organization Organization { get; private set; } = null!;

    public string Address => $"/o/{Organization.Slug}";

    /// <summary>True when they signed in with a second step or a passkey.</summary>
    public bool IsOpen => User.HasSecondFactor();

    /// <summary>True when they have one already, and only did not use it this time.</summary>
    public bool HasOne { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? organization, CancellationToken cancel)
    {
        var membership = await Db.MembershipsOf(Person.Id).Include(m => m.Organization).SingleOrDefaultAsync(m => m.Organization!.Slug == organization, cancel);

        if (membership is null)
        {
            return NotFound();
        }

        Organization = membership.Organization!;
        HasOne = Person.TwoFactorEnabled || (await store.GetPasskeysAsync(Person, cancel)).Count > 0;

        return Page();
    }
}
