using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>Freezes the version that was seen for the interviews that are not held yet.</summary>
[For(nameof(Right.WriteGuides))]
public sealed class UseModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuideStepPage(db, member, content, clock)
{
    /// <summary>Why nothing was done.</summary>
    public string Refusal { get; private set; } = "";

    public IReadOnlyList<GuideLine> Missing => [.. Ready.Where(l => l.IsNeeded && !l.IsReady)];

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        if (Number == Row.Number && Missing.Count > 0)
        {
            return Refused($"Version {Row.Number} can’t be used yet.");
        }

        var isUsed = await Update(
            row =>
            {
                if (row.Number != Number || !row.IsReviewed)
                {
                    return false;
                }

                if (!row.IsUsed)
                {
                    row.Use(Member.Person.Id, Clock.GetUtcNow());
                }

                return true;
            },
            cancel);

        return isUsed ? LocalRedirect(Address) : Refused($"It was changed meanwhile: it is version {Row.Number} now. Look at that one first.");
    }

    private PageResult Refused(string why)
    {
        Refusal = why;
        return this.PageAgain(StatusCodes.Status409Conflict);
    }
}
