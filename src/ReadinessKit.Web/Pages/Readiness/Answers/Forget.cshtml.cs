using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Answers;

/// <summary>Takes the key away from this browser. The answers stay, but nobody can see or change them any more.</summary>
public sealed class ForgetModel(AppDb db, Editions editions) : AnswerPage(db, editions)
{
    public IActionResult OnGet() => LocalRedirect(Address);

    public IActionResult OnPost()
    {
        if (Mine is not null)
        {
            AnswerCookie.Forget(HttpContext);
        }

        return LocalRedirect($"{Address}/thanks");
    }
}
