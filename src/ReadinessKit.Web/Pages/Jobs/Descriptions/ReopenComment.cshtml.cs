using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

public sealed class ReopenCommentModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : CommentStepPage(db, member, content, clock)
{
    protected override void Do() => (Comment.SettledAt, Comment.SettledById) = (null, null);
}
