using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>Starts a round.</summary>
[For(nameof(Right.RunRounds))]
public sealed class NewModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : OrganizationPage(db, member)
{
    [BindProperty(Name = "")]
    public RoundFields Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public void OnGet() => Input = new()
    {
        AskedBy = "the leadership team",
        Groups = [.. RoundForm.Groups.Select(name => new GroupInput { Name = name }), new()],
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var read = Input.Read(Organization.DayOf(clock.GetUtcNow()), Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var round = new Round
        {
            OrganizationId = Organization.Id,
            Name = read.Name,
            AskedBy = read.AskedBy,
            Edition = content.Timeline.Edition,
            UsesCodes = Input.UsesCodes,
            ClosesOn = read.ClosesOn,
            CreatedAt = clock.GetUtcNow(),
            CreatedById = Member.Person.Id,
        };
        round.Groups.AddRange(read.Groups.Select((g, i) => round.NewGroup(i, g.Name, g.Invited)));
        Db.Rounds.Add(round);
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"/o/{Slug}/readiness/rounds/{round.Id}");
    }
}
