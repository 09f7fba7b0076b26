using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>Makes single-use codes for a group, shown once as slips to print and hand out.</summary>
public sealed class CodesModel(AppDb db, Member member, Editions editions, Settings settings) : GroupPage(db, member, editions, settings)
{
    /// <summary>How many can be made at once.</summary>
    public const int Most = 200;

    public sealed record Slip(string Code, string Link, QrCode Picture);

    [BindProperty]
    public string? Number { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>The new codes, once: only their fingerprints are kept.</summary>
    public IReadOnlyList<Slip> Slips { get; private set; } = [];

    public int Made { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Made = await Db.RoundCodes.CountAsync(c => c.GroupId == Group.Id, cancel);
        Number = Math.Clamp((Group.Invited ?? 20) - Made, 1, Most).ToString(CultureInfo.InvariantCulture);

        return Row.UsesCodes ? Page() : LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Row.UsesCodes)
        {
            return LocalRedirect(Address);
        }

        if (!int.TryParse(Number?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > Most)
        {
            Errors.Add(new(nameof(Number), $"Enter a whole number from 1 to {Most}; you can make more afterwards"));
            Made = await Db.RoundCodes.CountAsync(c => c.GroupId == Group.Id, cancel);
            return this.PageAgain();
        }

        var codes = Enumerable.Range(0, number).Select(_ => SingleUseCode.New()).Distinct().ToArray();
        Db.RoundCodes.AddRange(codes.Select(c => new RoundCode { OrganizationId = Group.OrganizationId, GroupId = Group.Id, Hash = SingleUseCode.Hash(Group.Id, c) }));
        Db.Note("made codes", $"RoundGroup {Group.Id}");
        await Db.SaveChangesAsync(cancel);
        Slips = [.. codes.Select(c => new Slip(c, $"{Link}/{c}", QrCode.Of($"{Link}/{c}")))];

        return Page();
    }
}
