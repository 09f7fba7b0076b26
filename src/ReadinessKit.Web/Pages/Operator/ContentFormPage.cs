using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>A content file as somebody types or uploads it, to be checked and saved.</summary>
public abstract class ContentFormPage(CurrentContent current, Settings settings) : PageModel
{
    /// <summary>The longest text, in characters: with what else a form holds, it fits into the largest form of the site.</summary>
    public const int LongestText = 200_000;

    [BindProperty]
    public string? Path { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>What the file was when it was opened, so that nobody's change is overwritten unseen.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>What is wrong with the content; null before it was checked.</summary>
    public ProblemLines? Problems { get; private set; }

    public IEnumerable<string> Known => current.Shipped.Keys.Order(StringComparer.Ordinal);

    /// <summary>The shipped text of the same path, or null.</summary>
    public string? Shipped => current.Shipped.GetValueOrDefault(Path ?? "")?.Text;

    public bool IsSound => Problems is { All.Count: 0 };

    public bool HasProblems => Problems is { All.Count: > 0 };

    protected CurrentContent Current => current;

    protected string Folder => DataFolder.Content(settings.DataFolder);

    /// <summary>The own file of a path as it stands in the folder, or null.</summary>
    protected ContentFile? Own(string? path) => OwnFolder.Find(Folder, path)?.File;

    protected static string Fingerprint(ContentFile? file) => file is null ? "" : ContentFile.Hash(file)[..16];

    /// <summary>What was typed or uploaded; null, with the errors noted, when it can't be a content file.</summary>
    protected async Task<ContentFile?> Read(CancellationToken cancel)
    {
        if (Upload is { Length: > 0 })
        {
            using var bytes = new MemoryStream();
            await Upload.CopyToAsync(bytes, cancel);
            Text = OwnFolder.Decode(bytes.ToArray(), out var unreadable) ?? Text;
            Errors.AddIf(unreadable is null ? null : new("Upload", unreadable));
        }

        Path = Path?.Trim();
        Errors.AddIf(OwnPath.ErrorIn(Path, Folder, current.Shipped.Keys));
        Errors.AddIf(
            string.IsNullOrWhiteSpace(Text) ? new("Text", "Type the text of the file, or choose a file")
            : Text.Length > LongestText ? new("Text", $"Shorten the text to {LongestText:N0} characters; it has {Text.Length:N0}")
            : OwnFolder.Unusable(Text) is { } unusable ? new("Text", unusable)
            : null);

        return Errors.Count > 0 ? null : ContentFile.Of(Path!, Text!.TrimEnd() + "\n");
    }

    /// <summary>Finds out what would be wrong with the content if the file were saved.</summary>
    protected void Check(ContentFile file) => Problems = ProblemLines.Of(file.Path, current.Check(file), file.Text);
}
