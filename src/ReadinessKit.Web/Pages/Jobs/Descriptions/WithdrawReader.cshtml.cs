using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Closes the link of a second reader. What they have said stays.</summary>
[For(nameof(Right.WriteJobs))]
public sealed class WithdrawReaderModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    private JobReader _reader = null!;

    public IActionResult OnGet() => ToReaders();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        _reader.WithdrawnAt ??= Clock.GetUtcNow();

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // They answered at the same moment. The list shows it, and the link can be withdrawn from there.
        }

        return ToReaders();
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || !Guid.TryParse((string?)RouteData.Values["reader"], out var id)
            || await Db.JobReaders.SingleOrDefaultAsync(r => r.Id == id && r.JobId == Job.Id, cancel) is not { } reader)
        {
            return false;
        }

        _reader = reader;
        return true;
    }

    private LocalRedirectResult ToReaders() => LocalRedirect($"{Address}/readers#reader-{_reader.Id}");
}
