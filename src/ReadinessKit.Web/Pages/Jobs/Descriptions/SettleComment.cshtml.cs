using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

public sealed class SettleCommentModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : CommentStepPage(db, member, content, clock)
{
    protected override void Do()
    {
        if (Comment.SettledAt is null)
        {
            (Comment.SettledAt, Comment.SettledById) = (Clock.GetUtcNow(), Member.Person.Id);
        }
    }
}
