using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Results;

[OutputCache(PolicyName = "result")]
public sealed class IndexModel(AppDb db, Editions editions, TimeProvider clock, Settings settings) : StartPage(db, editions, clock)
{
    public ReadinessResult Stored => (ReadinessResult)Row;

    public override string Address => Request.Address();

    /// <summary>True on the day the answers were given, for the browser that gave them.</summary>
    public bool IsNew => Row.CreatedOn == Clock.Today() && Keys.Read is { Length: > 0 };

    public DateOnly KeptUntil => Clock.Today().AddMonths(ReadinessResult.MonthsKept);

    public string QuizKey => Row.Edition[..8];

    public string? EditLink => Link(Keys.Edit);

    public string? ReadLink => AccessKey.Fits(Keys.Read, Stored.ReadKeyHash) ? Link(Keys.Read) : null;

    /// <summary>The organizations that whoever is signed in may take this result over for.</summary>
    public IReadOnlyList<Data.Organization> Adopters { get; private set; } = [];

    // The keys that this browser holds.
    private (string? Edit, string? Read) Keys => ResultCookie.Read(Request, Stored.Id);

    protected override async Task<(TimelineAnswers Row, bool MayEdit)?> Find(CancellationToken cancel)
    {
        var found = await Db.FindResult(Request, Clock.Today(), cancel);

        if (found is { MayEdit: true } && User.PersonId() is { } person)
        {
            var memberships = await Db.MembershipsOf(person).Include(m => m.Organization).AsNoTracking().ToListAsync(cancel);
            Adopters = [.. memberships.Where(m => Right.RunTimeline.IsFor(m.Roles)).Select(m => m.Organization!).OrderBy(o => o.LegalName, StringComparer.CurrentCulture)];
        }

        return found;
    }

    private string? Link(string? key) => string.IsNullOrEmpty(key) ? null : settings.Link($"{Address}/open/{key}");
}
