using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>A page for whoever holds the edit link of a result: what is done with the result as a whole.</summary>
public abstract class ResultPage(AppDb db, Editions editions, TimeProvider clock) : TimelinePage(db, editions, clock)
{
    public ReadinessResult Stored => (ReadinessResult)Row;

    public override string Address => Request.Address();

    protected override bool IsForEditors => true;

    protected override Task<(TimelineAnswers Row, bool MayEdit)?> Find(CancellationToken cancel) => Db.FindResult(Request, Clock.Today(), cancel);
}
