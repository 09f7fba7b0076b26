using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages;

[Confidential]
public sealed class ErrorModel(AppDb db, Member member) : PageModel
{
    public int Status { get; private set; }

    public string Kicker { get; private set; } = "";

    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    /// <summary>What somebody typed who was signed out meanwhile; nothing elsewhere.</summary>
    public IReadOnlyList<string> Typed { get; private set; } = [];

    /// <summary>The page that was asked for.</summary>
    public string Before => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "/";

    /// <summary>The organization that the reader was in, if any.</summary>
    public Data.Organization? Organization => member.IsInside ? member.Organization : null;

    public Task OnGetAsync([FromRoute] int code) => Tell(code);

    public Task OnPostAsync([FromRoute] int code) => Tell(code);

    private async Task Tell(int code)
    {
        // Somebody who types the address of an error page has found a page that is not there.
        var status = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null ? Response.StatusCode
            : HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null ? code
            : StatusCodes.Status404NotFound;

        (Heading, Advice) = status switch
        {
            400 => ("That could not be read", "Something in the address or the form was not as expected. Go back, open the page again and try once more."),
            401 => ("You were signed out meanwhile", "What you typed is not saved on the server. It stands below. Sign in again in a new tab, open the page there, and copy it in."),
            403 => ("This is not yours to do", await WhyNot()),
            404 => ("This page is not here", "The address may have been mistyped, or what stood here was deleted or has expired. If you are looking for a quiz result, open it with the link you saved."),
            405 => ("That can't be done here", "Go back and use the buttons of the page."),
            409 => ("Somebody else was faster", "What this was about was changed or deleted at the same moment, so nothing was saved. Go back, load the page again, and look at how it stands now."),
            413 => ("That was too much at once", "The form you sent is larger than this site takes. Shorten what you typed and send it again."),
            429 => ("A little too fast", "Many requests came from your network. Wait a minute, then try again."),
            503 => HttpMethods.IsPost(Request.Method)
                ? ("The site is busy", "Nothing of this change was saved. Wait a moment, then load this page again to send it once more. Or go back: what you typed is still in the form.")
                : ("The site is busy", "What you saved before is safe. Wait a moment, then load this page again."),
            >= 500 => ("Something went wrong on our side", "It is not your fault. What you saved before is safe. Go back and try again; if it happens again, tell whoever runs this site."),
            _ => ("That did not work", "Go back, open the page again and try once more."),
        };
        (Status, Kicker) = (status, $"Error {status}");
        Typed = status == StatusCodes.Status401Unauthorized && Request.HasFormContentType
            ? [.. Request.Form.Where(f => f.Key.EndsWith("Evidence", StringComparison.Ordinal) || f.Key == "Tell").Select(f => f.Value.ToString()).Where(v => v.Length > 0)]
            : [];
        Response.StatusCode = status;

        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = "10";
        }
    }

    // Who may, what the reader is here, and whom to ask.
    private async Task<string> WhyNot()
    {
        var right = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint?.Metadata.GetMetadata<ForAttribute>()?.Right;

        if (right is null || !member.IsInside)
        {
            return "This page is for whoever runs the installation.";
        }

        var administrators = await db.Memberships.Where(m => (m.Roles & Roles.Administrator) != 0 && m.PersonId != member.Person.Id).Select(m => m.Person!.Name).ToListAsync(HttpContext.RequestAborted);

        return $"To {right.Words} takes the role {right.For.Replace(", ", " or ", StringComparison.Ordinal)}. In {member.Organization.LegalName} you are: {RoleDescription.Names(member.Roles)}. " +
            (member.May(Right.Invite) ? "As an administrator you can give yourself the role, under People." : $"If this should be yours, ask {string.Join(" or ", administrators.Order(StringComparer.CurrentCulture))} to give you the role.");
    }
}
