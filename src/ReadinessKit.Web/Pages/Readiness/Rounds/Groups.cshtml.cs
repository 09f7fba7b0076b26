using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>Changes an open round: groups until the first answer, how many were invited until the end.</summary>
[For(nameof(Right.RunRounds))]
public sealed class GroupsModel(AppDb db, Member member, Editions editions, TimeProvider clock) : RoundPage(db, member, editions)
{
    [BindProperty(Name = "")]
    public RoundFields Input { get; set; } = new();

    public Errors Errors { get; } = [];

    /// <summary>From the first answer on, each answer belongs to a group that was called something.</summary>
    public bool NamesAreFixed => Answered > 0;

    public IActionResult OnGet()
    {
        Input = new()
        {
            Name = Row.Name,
            AskedBy = Row.AskedBy,
            ClosesOn = Row.ClosesOn is { } day ? Words.Iso(day) : null,
            UsesCodes = Row.UsesCodes,
            Version = Row.Version,
            Groups = [.. Groups.Select(g => new GroupInput { Id = g.Id, Name = g.Name, Invited = g.Invited?.ToString() }), .. NamesAreFixed ? Array.Empty<GroupInput>() : [new()]],
        };

        return Row.IsOpen ? Page() : LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Row.IsOpen)
        {
            return LocalRedirect(Address);
        }

        var read = Input.Read(Row.ClosesOn < Today ? Row.ClosesOn.Value : Today, Errors);

        if (Errors.Count == 0 && NamesAreFixed && !read.Groups.Select(g => (g.Id, g.Name)).SequenceEqual(Groups.Select(g => ((Guid?)g.Id, g.Name))))
        {
            Errors.Add(new("Groups[0].Name", "Somebody has answered, so the groups stay as they are. You can still change how many were invited"));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        (Row.Name, Row.AskedBy, Row.ClosesOn) = (read.Name, read.AskedBy, read.ClosesOn);
        Regroup(read.Groups);
        Db.Entry(Row).Property(r => r.Version).OriginalValue = Input.Version ?? Row.Version;
        Db.Entry(Row).Property(r => r.Name).IsModified = true;

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            Errors.Add(new("Name", "Somebody else saved a change while you were typing. Open this page again to see it; what you typed is still here"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(Address);
    }

    private DateOnly Today => Organization.DayOf(clock.GetUtcNow());

    private void Regroup(IReadOnlyList<ReadGroup> groups)
    {
        var kept = groups.Select(g => g.Id).ToHashSet();
        Db.RoundGroups.RemoveRange(Row.Groups.Where(g => !kept.Contains(g.Id)));

        foreach (var (place, read) in groups.Index())
        {
            if (Row.Groups.Find(g => g.Id == read.Id) is { } group)
            {
                (group.Place, group.Name, group.Invited) = (place, read.Name, read.Invited);
            }
            else
            {
                Db.RoundGroups.Add(Row.NewGroup(place, read.Name, read.Invited));
            }
        }
    }
}
