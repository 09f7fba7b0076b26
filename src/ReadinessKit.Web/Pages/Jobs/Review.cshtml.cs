using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Web.Imports;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs;

/// <summary>What there is to talk about in any job description. Answered on this very page, and kept nowhere.</summary>
[Confidential]
[TakesFile]
public sealed class ReviewModel(SiteContent content) : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Document { get; set; }

    public Errors Errors { get; } = [];

    public ReviewView? Review { get; private set; }

    /// <summary>The answer in a line; what to do while somebody types too much; "" where nothing is typed.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>True where the page is an answer as a whole, and its reader begins there.</summary>
    public bool IsAnswered { get; private set; }

    public string PageTitle => Errors.Count > 0 ? "Please fix: Review a job description" : IsAnswered ? Answer : "Review a job description";

    public string DescribedBy(string field) => string.Join(' ', new[] { Errors.IdAt(field), "hint-" + field }.OfType<string>());

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var isTooLarge = Document?.Length > ImportedText.MostBytes || Text?.Length > ImportedText.MostCharacters;

        if (Document is null && string.IsNullOrWhiteSpace(Text))
        {
            Errors.Add(new("Text", "Paste a job description, or choose a file"));
            return this.PageAgain();
        }

        var text = Document is null ? ImportedText.Pasted(Text!) : await ImportedText.Of(Document.FileName, Document.OpenReadStream(), cancel);

        if (text.Problem is { } problem)
        {
            Errors.Add(new(Document is null ? "Text" : "Document", problem));
            return this.PageAgain(isTooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        }

        Look(text.Text);
        IsAnswered = true;
        return Page();
    }

    /// <summary>The answer alone, while somebody types.</summary>
    public PartialViewResult OnPostLive()
    {
        var text = ImportedText.Pasted(Text ?? "");

        if (text.Problem is null)
        {
            Look(text.Text);
        }
        else if (!string.IsNullOrWhiteSpace(Text))
        {
            Answer = text.Problem;
        }

        return Partial("_Review", this);
    }

    private void Look(string text)
    {
        Text = text;
        Review = new(content.JobReviewer.Review(text));
        Answer = Review.Heading;
    }
}
