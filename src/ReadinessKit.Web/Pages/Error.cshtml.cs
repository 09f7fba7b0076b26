using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages;

[Confidential]
public sealed class ErrorModel : PageModel
{
    public string Kicker { get; private set; } = "";

    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet(int code) => Tell(code);

    public void OnPost(int code) => Tell(code);

    private void Tell(int code)
    {
        // Somebody who types the address of an error page has found a page that is not there.
        var status = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null ? Response.StatusCode
            : HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null ? code
            : StatusCodes.Status404NotFound;

        (Heading, Advice) = status switch
        {
            400 => ("That could not be read", "Something in the address or the form was not as expected. Go back, open the page again and try once more."),
            404 => ("This page is not here", "The address may have been mistyped, or what stood here was deleted or has expired. If you are looking for a quiz result, open it with the link you saved."),
            405 => ("That can't be done here", "Go back and use the buttons of the page."),
            413 => ("That was too much at once", "The form you sent is larger than this site takes. Shorten what you typed and send it again."),
            429 => ("A little too fast", "Many requests came from your network. Wait a minute, then try again."),
            503 => HttpMethods.IsPost(Request.Method)
                ? ("The site is busy", "Nothing of this change was saved. Wait a moment, then load this page again to send it once more. Or go back: what you typed is still in the form.")
                : ("The site is busy", "What you saved before is safe. Wait a moment, then load this page again."),
            >= 500 => ("Something went wrong on our side", "It is not your fault. What you saved before is safe. Go back and try again; if it happens again, tell whoever runs this site."),
            _ => ("That did not work", "Go back, open the page again and try once more."),
        };
        Kicker = $"Error {status}";
        Response.StatusCode = status;

        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = "10";
        }
    }
}
