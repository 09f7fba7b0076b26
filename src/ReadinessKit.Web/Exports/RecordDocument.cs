using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Exports;

/// <summary>The record of a hiring round as Word: a page for a usual round, as it stands on the site. The workbook and the CSV have a row for each rating.</summary>
public static class RecordDocument
{
    public const string Name = "record.docx";

    // So many columns of scores are still wide enough to read.
    private const int CandidatesInATable = 5;

    public static byte[] Write(RoundRecord record, DateTimeOffset created)
    {
        var document = new WordDocument($"Decision record: {record.Title}", created, $"Decision record · {record.Title} · {Words.Day(DateOnly.FromDateTime(created.DateTime))}", isCompact: true);
        document.Title(record.Title);
        document.Paragraph($"Decision record · {record.Organization}");
        document.Paragraph(Run.Bold(record.Decision));

        if (record.Because.Length > 0)
        {
            document.Paragraph(record.Because);
        }

        foreach (var line in record.LeavesOut)
        {
            document.Note(line);
        }

        WriteCandidates(record, document);
        WriteCommittee(record, document);
        WriteScores(record, document);

        document.Heading(1, "Signed by");
        document.Paragraph(record.Signers.Count > 0 ? string.Join("; ", record.Signers) : "Nobody yet.");

        if (record.Addenda.Count > 0)
        {
            document.Heading(1, "Added afterwards");

            foreach (var addendum in record.Addenda)
            {
                document.Paragraph(Run.Bold($"{addendum.By}, {addendum.When}: "), addendum.Text);
            }
        }

        if (record.Scored.Count > 0)
        {
            document.Note(RoundRecord.HowToRead);
        }

        return document.ToBytes();
    }

    private static void WriteCandidates(RoundRecord record, WordDocument document)
    {
        document.Heading(1, "Candidates");

        if (record.Scored.Count > 0)
        {
            document.Table(
                [new("Candidate", 30), new("Stands", 16), new("First", 10, AlignRight: true), new("Final", 10, AlignRight: true), new("Must-haves", 34)],
                record.Candidates.Select(c => new Run[] { c.Name, c.Standing, c.HasRatings ? c.First!.Total.InWords() : "", c.HasRatings ? c.Final!.Total.InWords() : "", c.Flags }));
        }
        else
        {
            document.Table([new("Candidate", 50), new("Stands", 50)], record.Candidates.Select(c => new Run[] { c.Name, c.Standing }));
        }

        foreach (var candidate in record.Candidates.Where(c => c.Remarks.Count > 0))
        {
            document.Paragraph(Run.Bold($"{candidate.Name}: "), RoundRecord.Sentences(candidate.Remarks));
        }
    }

    private static void WriteCommittee(RoundRecord record, WordDocument document)
    {
        document.Heading(1, "Committee");
        document.Paragraph(string.Join("; ", record.Committee));

        if (record.NoLonger.Count > 0)
        {
            document.Paragraph($"No longer on the committee: {Words.List(record.NoLonger)}.");
        }
    }

    private static void WriteScores(RoundRecord record, WordDocument document)
    {
        document.Heading(1, record.Scored.Count > 0 ? "Questions and scores" : "Questions");

        foreach (var candidates in record.Scored.Count > 0 ? record.Scored.Chunk(CandidatesInATable) : [[]])
        {
            document.Table(
                [new("Question", 46), .. candidates.Select(c => new Column(c.Name, 54.0 / candidates.Length))],
                record.Questions.Select(q => (IReadOnlyList<Run>)[InWords(q), .. candidates.Select(c => c.ScoresOf(q))]));
        }

        foreach (var change in record.Changes)
        {
            document.Paragraph(change);
        }
    }

    private static string InWords(RecordedQuestion question) =>
        $"{question.Number}. {question.Question.Asked.Text} ({question.Measures}){(question.IsVoided ? $" Left out for everybody: {question.VoidedBecause}" : "")}";
}
