using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Exports;

/// <summary>The record of a hiring round as Word.</summary>
public static class RecordDocument
{
    public const string Name = "record.docx";

    public static byte[] Write(RoundRecord record, DateTimeOffset created)
    {
        var document = new WordDocument($"Decision record: {record.Title}", created, $"Decision record · {record.Title} · {Words.Day(DateOnly.FromDateTime(created.DateTime))}");
        document.Title(record.Title);
        document.Lede($"Decision record · {record.Organization}");
        document.Paragraph(Run.Bold(record.Decision));

        if (record.Because.Length > 0)
        {
            document.Paragraph(record.Because);
        }

        foreach (var line in record.LeavesOut)
        {
            document.Note(line);
        }

        document.Heading(1, "Candidates");
        document.Table(
            [new("Candidate", 30), new("Stands", 16), new("First", 12, AlignRight: true), new("Final", 12, AlignRight: true), new("Must-haves", 30)],
            record.Candidates.Select(c => new Run[] { c.Name, c.Standing, c.HasRatings ? c.First!.Total.InWords() : "", c.HasRatings ? c.Final!.Total.InWords() : "", c.Flags }));

        foreach (var candidate in record.Candidates.Where(c => c.Remarks.Count > 0))
        {
            document.Heading(3, candidate.Name);
            document.Bullets(candidate.Remarks);
        }

        document.Heading(1, "Committee");
        document.Bullets(record.Committee);

        if (record.NoLonger.Count > 0)
        {
            document.Paragraph($"No longer on the committee: {Words.List(record.NoLonger)}.");
        }

        document.Heading(1, "Questions");
        document.Table(
            [new("No.", 6, AlignRight: true), new("Question", 54), new("Measures", 20), new("Counts", 20)],
            record.Questions.Select(q => new Run[] { $"{q.Number}", q.Question.Asked.Text, q.Question.Proficiency.Name, q.IsVoided ? $"left out: {q.VoidedBecause}" : string.Join(", ", q.Question.Counts) }));

        foreach (var candidate in record.Candidates.Where(c => c.HasRatings))
        {
            document.Heading(1, $"Ratings of {candidate.Name}");
            document.Table(
                [new("No.", 6, AlignRight: true), new("Rater", 24), new("First", 10, AlignRight: true), new("Final", 10, AlignRight: true), new("Remark", 50)],
                candidate.Ratings.Select(r => new Run[] { $"{r.Question.Number}", r.Rater, r.First is { } first ? $"{first}" : "–", r.Final is { } final ? $"{final}" : "–", r.Remark }));
        }

        document.Heading(1, "Signed by");

        if (record.Signers.Count > 0)
        {
            document.Bullets(record.Signers);
        }
        else
        {
            document.Paragraph("Nobody yet.");
        }

        document.Note("Each question’s score is the mean of its raters; the total is the mean of the questions, weighted as above. First: as the cards were handed in. Final: after the talk. Scores are rounded only here.");
        return document.ToBytes();
    }
}
