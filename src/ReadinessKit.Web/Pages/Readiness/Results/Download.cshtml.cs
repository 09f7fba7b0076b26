using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Results;

public sealed class DownloadModel(AppDb db, Editions editions, TimeProvider clock) : DownloadPage(db, editions, clock)
{
    public override string Address => Request.Address();

    protected override Task<(TimelineAnswers Row, bool MayEdit)?> Find(CancellationToken cancel) => Db.FindResult(Request, Clock.Today(), cancel);
}
