using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>An article, a checklist or a learning quiz, to read and to print.</summary>
[OutputCache(PolicyName = "public")]
public sealed class EntryModel(SiteContent content, AppDb db) : PageModel
{
    /// <summary>A page of this many parts is seen at a glance.</summary>
    private const int PartsWithoutContents = 3;

    public sealed record Line(string Title, string Anchor);

    public LibraryEntry Entry { get; private set; } = null!;

    public Article? Article { get; private set; }

    public ChecklistView? Checklist { get; private set; }

    public LearningQuizView? Quiz { get; private set; }

    public string Lede { get; private set; } = "";

    /// <summary>The parts of a long page; none for a short one.</summary>
    public IReadOnlyList<Line> Contents { get; private set; } = [];

    public string Layout => Contents.Count > 0 ? "grid two reading" : "narrow";

    /// <summary>Where strangers sign in to come back to a checklist; null for everybody else.</summary>
    public string? SignInAddress => Checklist is not null && User.PersonId() is null ? "/sign-in?to=" + Uri.EscapeDataString(Entry.Address) : null;

    public LibraryEntry? Previous { get; private set; }

    public LibraryEntry? Next { get; private set; }

    /// <summary>The organizations in which whoever is signed in can work through the checklist. Pages kept for strangers have none.</summary>
    public IReadOnlyList<Data.Organization> Organizations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (content.Shelf.Article(id) is { } article)
        {
            Article = article;
            Show(article.Entry, article.Lede, [.. article.Sections.Select(s => new Line(s.Title, s.Anchor))]);
        }
        else if (content.Shelf.Checklist(id) is { } checklist)
        {
            Checklist = new(checklist, content.Timeline.Outline);
            Organizations = User.PersonId() is { } person ? await db.OrganizationsOf(person, Right.ReadTimeline, cancel) : [];
            Show(checklist.Entry, checklist.Lede, [.. checklist.Parts.Select(p => new Line(p.Title, p.Anchor))]);
        }
        else if (content.Shelf.Quiz(id) is { } quiz)
        {
            Quiz = new(quiz);
            Show(quiz.Entry, quiz.Lede, []);
        }
        else
        {
            return NotFound();
        }

        return Page();
    }

    private void Show(LibraryEntry entry, string lede, Line[] parts)
    {
        (Entry, Lede, Contents) = (entry, lede, parts.Length > PartsWithoutContents ? parts : []);
        (Previous, Next) = content.Shelf.Around(entry);
    }
}
