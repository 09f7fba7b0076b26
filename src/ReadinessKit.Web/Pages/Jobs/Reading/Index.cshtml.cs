using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Reading;

/// <summary>A draft as somebody with experience of the role reads it, by a link of their own, and what they say of it.</summary>
[Confidential]
public sealed class IndexModel(AppDb db, SiteContent content, Limits limits, TimeProvider clock) : PageModel
{
    /// <summary>A component with what this reader said of it before, and what they are typing.</summary>
    public sealed record Part(JobComponent Component, DescriptionView View, bool IsEmpty, IReadOnlyList<string> Said, Field Field)
    {
        public string Title => Component.InWords();

        public bool IsOpen => !string.IsNullOrWhiteSpace(Field.Value);
    }

    [BindProperty(Name = "")]
    public ReaderForm Input { get; set; } = new();

    /// <summary>The version that was read.</summary>
    [BindProperty]
    public int? Number { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>Who reads; null without a link that still works.</summary>
    public JobReader? Reader { get; private set; }

    public Data.Organization Organization { get; private set; } = null!;

    public JobVersion Shown { get; private set; } = null!;

    public string Title => Shown.Description.Title.Length > 0 ? Shown.Description.Title : "Job description";

    public IReadOnlyList<Part> Parts { get; private set; } = [];

    public int Comments { get; private set; }

    public IReadOnlyList<Shared.Choice> Answers => [.. ReaderWords.Answers.Select(a => new Shared.Choice(a.ToString(), a.InWords()))];

    public string? Answered => Reader is { Says: not null, ReadAt: { } at, ReadNumber: { } number } ? $"You answered on {Words.Day(Organization.DayOf(at))}, about version {number}." : null;

    /// <summary>True when it was changed since they answered.</summary>
    public bool IsChanged => Reader!.ReadNumber < Shown.Number;

    public string Until => Words.Day(Organization.DayOf(Reader!.ExpiresAt));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;

        if (await FindReader(cancel) is not { } found)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            context.Result = Page();
            return;
        }

        db.Enter(found.OrganizationId);
        var job = await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == found.JobId, cancel);

        if (!found.IsOpen(clock.GetUtcNow()) || job.ArchivedAt is not null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            context.Result = Page();
            return;
        }

        var number = Number >= 1 && Number <= job.Number ? Number.Value : job.Number;
        Shown = await db.JobVersions.AsNoTracking().SingleAsync(v => v.JobId == job.Id && v.Number == number, cancel);
        Organization = await db.Organizations.AsNoTracking().SingleAsync(o => o.Id == found.OrganizationId, cancel);
        Reader = found;
        await next();
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Input = new() { Says = Reader!.Says?.ToString(), Words = Reader.Words };
        Look(await Said(cancel));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var said = await Said(cancel);
        Look(said);

        if (!limits.TakeAnswer(HttpContext))
        {
            Errors.Add(new("Says", "You have sent this many times in the last minute. Wait a minute, then send it again; what you typed is still here"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        var reading = Input.Read(said.Count, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var now = clock.GetUtcNow();
        db.JobComments.AddRange(reading.Comments.Select(c => new JobComment { OrganizationId = Reader!.OrganizationId, JobId = Reader.JobId, Number = Shown.Number, Component = c.Component, Text = c.Text, At = now, ReaderId = Reader.Id }));

        if (reading.Says is not null)
        {
            (Reader!.Says, Reader.Words, Reader.ReadNumber, Reader.ReadAt) = (reading.Says, reading.Words, Shown.Number, now);
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            Errors.Add(new("Says", "Something was sent from another window at the same moment. What you typed is still here: send it again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect($"/jobs/reading/{Reader!.Id}#sent");
    }

    private async Task<JobReader?> FindReader(CancellationToken cancel)
    {
        var id = Guid.Parse((string)RouteData.Values["reader"]!);
        var key = SecretCookie.Reading(id).Read(Request);

        return key.Length == 0 ? null : await db.ReaderOf(key).SingleOrDefaultAsync(r => r.Id == id, cancel);
    }

    private Task<List<JobComment>> Said(CancellationToken cancel) =>
        db.JobComments.Where(c => c.ReaderId == Reader!.Id).OrderBy(c => c.At).ThenBy(c => c.Id).AsNoTracking().ToListAsync(cancel);

    private void Look(List<JobComment> said)
    {
        Comments = said.Count;
        Parts = [.. JobWords.Components.Select(component => new Part(
            component,
            new(Shown.Description.Only(component), content.Jobs),
            Shown.Description.IsEmpty(component),
            [.. said.Where(c => c.Component == component).Select(c => c.Text)],
            new($"Comments[{component}]", "What would you change here?", Input.Comments.GetValueOrDefault(component.ToString()), Errors) { Type = "textarea", Autocomplete = "off" }))];
    }
}
