using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Answers;

/// <summary>The answers are in; whoever gave them can change them, or have this browser forget them.</summary>
public sealed class ThanksModel(AppDb db, Editions editions) : AnswerPage(db, editions)
{
    public bool MayChange => Mine is not null && Round.IsOpen;

    public IActionResult OnGet() => HasAnswered ? Page() : LocalRedirect(Address);
}
