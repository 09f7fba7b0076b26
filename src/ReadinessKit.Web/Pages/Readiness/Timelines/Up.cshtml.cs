using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>Lets a task change places with the one before it in its step.</summary>
public sealed class UpModel(AppDb db, Editions editions, TimeProvider clock, Member member) : MovePage(db, editions, clock, member)
{
    protected override int Direction => -1;
}
