using ReadinessKit.Readiness;

namespace ReadinessKit.Library;

/// <summary>A point of a checklist with what an organization says of it.</summary>
public sealed record ReviewedPoint(ChecklistItem Item, ReviewAnswer Answer);

/// <summary>A part of a checklist with what an organization says of its points.</summary>
public sealed record ReviewedPart(ChecklistPart Part, IReadOnlyList<ReviewedPoint> Points)
{
    /// <summary>How far it is.</summary>
    public ReviewProgress Progress => new([.. Points.Select(p => p.Answer.Status)]);
}

/// <summary>A checklist that an organization works through. Answers hang on the ids of points; those of points that are gone are left aside, not lost.</summary>
public sealed class Review
{
    /// <param name="checklist">The checklist as it is today.</param>
    /// <param name="answers">What was said, by the id of the point; nothing was said of those that are not named.</param>
    public Review(Checklist checklist, IReadOnlyDictionary<string, ReviewAnswer> answers)
    {
        Checklist = checklist;
        Parts = [.. checklist.Parts.Select(part => new ReviewedPart(part, [.. part.Items.Select(item => new ReviewedPoint(item, answers.GetValueOrDefault(item.Id, ReviewAnswer.None)))]))];
        Points = [.. Parts.SelectMany(p => p.Points)];
        Gone = [.. answers.Keys.Except(Points.Select(p => p.Item.Id)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The checklist.</summary>
    public Checklist Checklist { get; }

    /// <summary>Its parts, in the file's order.</summary>
    public IReadOnlyList<ReviewedPart> Parts { get; }

    /// <summary>All points, in the file's order.</summary>
    public IReadOnlyList<ReviewedPoint> Points { get; }

    /// <summary>The ids of points that something was said of and that are no longer in the checklist.</summary>
    public IReadOnlyList<string> Gone { get; }

    /// <summary>How far all of it is.</summary>
    public ReviewProgress Progress => new([.. Points.Select(p => p.Answer.Status)]);

    /// <summary>The first point that nobody has looked at, else the first that is open; null when all is settled.</summary>
    public ChecklistItem? GoOn => (Points.FirstOrDefault(p => p.Answer.Status == ReviewStatus.NotLookedAt) ?? Points.FirstOrDefault(p => p.Answer.Status.IsOpen()))?.Item;

    /// <summary>The point with an id, or null.</summary>
    public ReviewedPoint? Point(string id) => Points.FirstOrDefault(p => p.Item.Id == id);

    /// <summary>Where a point stands, counted from 1.</summary>
    public int NumberOf(ChecklistItem item) => Points.Index().Single(p => p.Item.Item.Id == item.Id).Index + 1;

    /// <summary>The point after another one; null after the last.</summary>
    public ChecklistItem? After(ChecklistItem item) => Points.ElementAtOrDefault(NumberOf(item))?.Item;

    /// <summary>The tasks of what is partly or not yet in place, those that a plan holds already aside.</summary>
    public IReadOnlyList<PlanTask> TasksFor(IReadOnlySet<string> inPlan) =>
        [.. Points.Where(p => p.Answer.Status.IsGap()).Select(p => p.Item.IfNotYet).Where(t => !inPlan.Contains(t.Id))];
}
