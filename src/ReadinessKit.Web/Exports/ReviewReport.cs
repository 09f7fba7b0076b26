using ReadinessKit.Library;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Exports;

/// <summary>A checklist as an organization works through it, as Word: what is missing and who does what about it first, then what is in place and what shows it.</summary>
public static class ReviewReport
{
    public static byte[] Write(OrganizationReview work, Organization organization, DateTimeOffset now)
    {
        var (review, title, today) = (work.Review, work.Review.Checklist.Entry.Title, organization.DayOf(now));
        var document = new WordDocument($"{title}: {organization.LegalName}", now, $"{title} · {organization.LegalName} · {Words.Day(today)}");

        document.Title(title);
        document.Lede($"{organization.LegalName} · {Words.Day(today)}");
        document.Paragraph(Run.Bold(review.Progress.Sentence), work.Plan is null ? " There is no plan yet that tasks could join." : "");
        WriteProgress(document, review);
        WriteGaps(document, work);
        WriteTable(document, "Not for us", "Why", work, ReviewStatus.NotForUs, row => row.Reason);
        WriteTable(document, "In place", "What shows it", work, ReviewStatus.InPlace, row => row.Evidence.Length == 0 ? "nothing noted yet" : row.Evidence);
        WriteUntouched(document, work);
        WriteGone(document, work);
        document.Note($"Points and tasks follow {review.Checklist.Entry.Source}, looked through on {Words.Day(review.Checklist.Entry.Reviewed)}. Guidance, not legal advice.");

        return document.ToBytes();
    }

    private static void WriteProgress(WordDocument document, Review review)
    {
        document.Heading(1, "How far we are");
        document.Table(
            [new("Part", 40), .. ReviewStatusWords.All.Select(s => new Column(s.InWords(), 12, AlignRight: true))],
            review.Parts.Select(p => Row(p.Part.Title, p.Progress)).Append(Row("All points", review.Progress)));

        static Run[] Row(string title, ReviewProgress progress) => [title, .. ReviewStatusWords.All.Select(s => (Run)$"{progress.Of(s)}")];
    }

    // First what is missing altogether, as that is what a meeting has to talk about.
    private static void WriteGaps(WordDocument document, OrganizationReview work)
    {
        document.Heading(1, "What is missing");

        if (!work.Review.Points.Any(p => p.Answer.Status.IsGap()))
        {
            document.Paragraph("No point is partly or not yet in place.");
            return;
        }

        foreach (var status in (ReviewStatus[])[ReviewStatus.NotYet, ReviewStatus.Partly])
        {
            if (Points(work, status) is { Count: > 0 } points)
            {
                document.Heading(2, status.InWords());
                document.Table(
                    [new("Point", 37), new("Who", 16), new("Until", 17), new("Next task", 30)],
                    points.Select(p => new Run[] { Told(p, work.Row(p.Item.Id), withEvidence: true), work.Person(work.Row(p.Item.Id)) ?? "nobody yet", Until(p.Answer), Task(work, p.Item) }));
            }
        }
    }

    private static void WriteTable(WordDocument document, string heading, string column, OrganizationReview work, ReviewStatus status, Func<ReviewItem, string> say)
    {
        if (Points(work, status) is { Count: > 0 } points)
        {
            document.Heading(1, heading);
            document.Table(
                [new("Point", 42), new(column, 40), new("Who", 18)],
                points.Select(p => new Run[] { Told(p, work.Row(p.Item.Id), withEvidence: false), say(work.Row(p.Item.Id)!), work.Person(work.Row(p.Item.Id)) ?? "nobody named" }));
        }
    }

    private static void WriteUntouched(WordDocument document, OrganizationReview work)
    {
        if (Points(work, ReviewStatus.NotLookedAt) is { Count: > 0 } points)
        {
            document.Heading(1, "Not looked at yet");
            document.Bullets(points.Select(p => work.Person(work.Row(p.Item.Id)) is { } person ? $"{Told(p, work.Row(p.Item.Id), withEvidence: true)}\n{person} answers for it." : Told(p, work.Row(p.Item.Id), withEvidence: true)));
        }
    }

    private static void WriteGone(WordDocument document, OrganizationReview work)
    {
        if (work.Review.Gone.Count > 0)
        {
            document.Heading(1, "No longer in the checklist");
            document.Bullets(work.Gone.Select(row => string.Join(" · ", new[] { row.Text, row.Status.InWords(), row.Status == ReviewStatus.NotForUs ? row.Reason : "", row.Evidence, row.Note }.Where(t => t.Length > 0))));
        }
    }

    private static List<ReviewedPoint> Points(OrganizationReview work, ReviewStatus status) => [.. work.Review.Points.Where(p => p.Answer.Status == status)];

    private static string Told(ReviewedPoint point, ReviewItem? row, bool withEvidence) => string.Join('\n', new[]
    {
        point.Item.Text,
        withEvidence && row?.Evidence.Length > 0 ? $"What shows it: {row.Evidence}" : "",
        row?.Note.Length > 0 ? $"Note: {row.Note}" : "",
    }.Where(t => t.Length > 0));

    private static string Until(ReviewAnswer answer) => answer.Until is { } day ? Words.ShortDay(day) : "no day";

    private static string Task(OrganizationReview work, ChecklistItem item) => work.TaskOf(item) is { } task
        ? $"{task.Title}\n{task.Status.InWords()}, {work.Plan!.Name(task.OwnerId) ?? task.Owner}"
        : $"{item.IfNotYet.Title}\nNot in the plan, {item.IfNotYet.Owner}";
}
