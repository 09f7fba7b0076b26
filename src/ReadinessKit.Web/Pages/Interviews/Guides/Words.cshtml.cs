using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>What is said around the questions, how long it takes, and how scores are called.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class WordsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePartPage<GuideWordsForm>(db, member, content, clock)
{
    public override GuidePart Part => GuidePart.Words;

    protected override GuideWordsForm FormOf(InterviewGuide guide) => GuideWordsForm.Of(guide);
}
