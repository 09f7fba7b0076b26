using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>A page about one group of a round that is open.</summary>
[For(nameof(Right.RunRounds))]
public abstract class GroupPage(AppDb db, Member member, Editions editions, Settings settings) : RoundPage(db, member, editions)
{
    public RoundGroup Group { get; private set; } = null!;

    public string Link => settings.Link($"/answer/{Group.Key}");

    protected override IActionResult? Elsewhere()
    {
        var id = Guid.Parse((string)RouteData.Values["group"]!);

        if (Row.Groups.Find(g => g.Id == id) is not { } group)
        {
            return NotFound();
        }

        Group = group;
        return Row.IsOpen ? null : LocalRedirect(Address);
    }
}
