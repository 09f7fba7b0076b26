using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The record of a round, to print. After the decision nothing of it changes; whoever leads or rated may add to it.</summary>
[For(nameof(Right.Interview))]
public sealed class RecordModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : RecordPage(db, member, clock)
{
    /// <summary>What is added.</summary>
    [BindProperty]
    public string? Text { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>Why nothing was added; "" where something was.</summary>
    public string Refusal { get; private set; } = "";

    /// <summary>What was typed and has no field; "" where there is none.</summary>
    public string Lost => Refusal.Length > 0 && !MayAdd ? (Text ?? "").Trim() : "";

    public string Printed => When(Clock.GetUtcNow());

    /// <summary>True for whoever leads or rated, once the round is decided or closed.</summary>
    public bool MayAdd => !Round.IsOpen && (Leads || HasRated);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Leads && !HasRated)
        {
            return Forbid();
        }

        if (Round.IsOpen)
        {
            return Refused("The record takes additions when the decision is recorded or the round is closed. Until then, change what is wrong itself.");
        }

        var text = AddendumForm.Read("Text", Text, Errors);
        LookAt("Text", text, content.NoteCheck, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        // Who presses twice adds once.
        if (Addenda.Any(a => a.PersonId == Member.Person.Id && a.Text == text))
        {
            return LocalRedirect($"{Address}/record");
        }

        Db.Add(new RecordAddendum { OrganizationId = Organization.Id, RoundId = Round.Id, Text = text, At = Clock.GetUtcNow(), PersonId = Member.Person.Id });

        if (await Db.TrySave(cancel))
        {
            return LocalRedirect($"{Address}/record");
        }

        Db.ChangeTracker.Clear();
        return await Load(cancel) ? Refused("Somebody else changed something at the same moment. Look again, and add it then.") : NotFound();
    }

    private PageResult Refused(string why)
    {
        Refusal = why;
        return this.PageAgain(StatusCodes.Status409Conflict);
    }
}
