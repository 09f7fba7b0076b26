using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>A page of one point of a checklist.</summary>
public abstract class ReviewItemPage(AppDb db, Member member, SiteContent content, Editions editions, TimeProvider clock) : ReviewPage(db, member, content, editions, clock)
{
    public ReviewedPoint Point { get; private set; } = null!;

    public ChecklistItem Item => Point.Item;

    public ReviewAnswer Answer => Point.Answer;

    /// <summary>What was said of it, as it is kept; null where nothing was.</summary>
    public ReviewItem? Row => Work.Row(Item.Id);

    public bool MayWrite => MayAnswer(Item.Id);

    public string Part => Review.Parts.Single(p => p.Points.Contains(Point)).Part.Title;

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || Review.Point((string)RouteData.Values["item"]!) is not { } point)
        {
            return false;
        }

        Point = point;
        return true;
    }

    /// <summary>Saves what is said; false when somebody else saved it at the same moment, and nothing was saved.</summary>
    protected async Task<bool> TrySave(ReviewAnswer answer, Guid? owner, CancellationToken cancel)
    {
        var row = Row;

        if (row is null)
        {
            Db.ReviewItems.Add(row = new() { OrganizationId = Organization.Id, Checklist = Review.Checklist.Entry.Id, Id = Item.Id, Text = Item.Text });
        }

        (row.Answer, row.OwnerId, row.Text, row.ChangedAt, row.ChangedById) = (answer, owner, Item.Text, Clock.GetUtcNow(), Member.Person.Id);

        try
        {
            await Db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || SqliteFault.Refuses(e))
        {
            return false;
        }
    }
}
