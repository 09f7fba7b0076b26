using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ReadinessKit.Web.Site;

/// <summary>The pages that nobody has to sign in for: the one list. All other pages ask for it.</summary>
public static class PublicPages
{
    public static readonly IReadOnlyList<string> All =
    [
        "/Index", "/Error", "/Search",
        "/Interviews/Check",
        "/Jobs/Index", "/Jobs/Template", "/Jobs/Statements", "/Jobs/Review", "/Jobs/Openings/Public", "/Jobs/Reading/Open", "/Jobs/Reading/Index",
        "/Interviews/Index", "/Interviews/Bank",
        "/Pay/Index", "/Pay/WorkAndBenefits", "/Pay/PartTime",
        "/Library/Index", "/Library/Entry", "/Library/Pack", "/Library/PackFile", "/Library/Question", "/Library/Reality", "/Library/LookBack",
        "/Readiness/Index", "/Readiness/Quiz", "/Readiness/Motivation",
        "/Readiness/Results/Index", "/Readiness/Results/Open", "/Readiness/Results/Plan", "/Readiness/Results/Preview", "/Readiness/Results/ReadingLink",
        "/Readiness/Results/Delete", "/Readiness/Results/Deleted", "/Readiness/Results/Download",
        "/Meet/Index", "/Meet/New", "/Meet/Room", "/Meet/Screen", "/Meet/Lead", "/Meet/Next", "/Meet/Skip", "/Meet/End",
        "/RoleCheck/Index", "/RoleCheck/Activity", "/RoleCheck/Activities",
        "/Readiness/Answers/Index", "/Readiness/Answers/Thanks", "/Readiness/Answers/Forget",
        "/Account/SetUp", "/Account/SignIn", "/Account/SecondStep", "/Account/PasskeySignIn", "/Account/PasskeyRequest", "/Account/Forgotten",
        "/Account/OpenInvitation", "/Account/Join", "/Account/OpenReset", "/Account/Reset", "/Account/Deleted",
    ];

    /// <summary>Opens the pages to strangers. Their forms carry no token; where a post comes from is checked instead.</summary>
    public static void AddTo(PageConventionCollection conventions)
    {
        foreach (var page in All)
        {
            conventions.AllowAnonymousToPage(page);
            conventions.AddPageApplicationModelConvention(page, model =>
            {
                model.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
                model.Filters.Add(new SameOriginOnlyAttribute());
            });
        }
    }
}
