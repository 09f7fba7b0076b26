using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ReadinessKit.Web.Pages.Shared;

/// <summary>The messages of a form, each by its field.</summary>
public sealed class Errors : List<RuleError>
{
    /// <summary>The message at a field, or null.</summary>
    public string? At(string field) => Find(e => e.Field == field)?.Message;

    /// <summary>The id of the message at a field, for <c>aria-describedby</c>; null when there is none.</summary>
    public string? IdAt(string field) => At(field) is null ? null : IdOf(field);

    /// <summary>The id of a field's message.</summary>
    public static string IdOf(string field) => "error-" + Anchor(field);

    /// <summary>A field's name as an id: "Answers[budget]" becomes "Answers-budget".</summary>
    public static string Anchor(string field) => field.Replace('[', '-').Replace('.', '-').Replace("]", "", StringComparison.Ordinal);

    public void AddIf(RuleError? error)
    {
        if (error is not null)
        {
            Add(error);
        }
    }
}

public static class PageWithErrors
{
    /// <summary>The same page again, with status 400 and everything that was typed.</summary>
    public static PageResult PageAgain(this PageModel page, int status = StatusCodes.Status400BadRequest)
    {
        page.Response.StatusCode = status;
        return page.Page();
    }
}
