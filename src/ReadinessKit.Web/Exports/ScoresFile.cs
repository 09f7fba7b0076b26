using System.Text.Json;
using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Exports;

/// <summary>The scores of a hiring round for other programs: CSV (RFC 4180) with a line for each rating, or JSON.</summary>
public static class ScoresFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static byte[] ToCsv(RoundRecord record)
    {
        var text = new Csv();

        // Readers of CSV know no remarks: what is left out stands in lines of its own kind.
        text.Line("Candidate", "Stands", "No.", "Question", "Measures", "Counts", "Rater", "First", "Final", "Remark");

        foreach (var candidate in record.Candidates)
        {
            foreach (var rating in candidate.Ratings)
            {
                text.Line(
                    candidate.Name, candidate.Standing, rating.Question.Number, rating.Question.Question.Asked.Text, rating.Question.Question.Proficiency.Name,
                    rating.Question.IsVoided ? 0m : rating.Question.Question.Weight, rating.Rater, rating.First, rating.Final,
                    rating.Remark);
            }

            if (!candidate.HasRatings)
            {
                text.Line(candidate.Name, candidate.Standing, null, null, null, null, null, null, null, "no ratings in this file");
            }
        }

        return text.ToBytes();
    }

    public static byte[] ToJson(RoundRecord record) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            record.Title,
            record.Organization,
            record.Decision,
            record.Because,
            record.LeavesOut,
            record.Committee,
            NoLongerOnIt = record.NoLonger,
            record.Signers,
            Addenda = record.Addenda.Select(a => new { a.Text, a.By, a.At }),
            Questions = record.Questions.Select(q => new { q.Number, q.Question.Id, q.Question.Asked.Text, Measures = q.Question.Proficiency.Name, q.Question.Weight, q.Question.Minimum, LeftOutBecause = q.VoidedBecause }),
            Candidates = record.Candidates.Select(c => new
            {
                c.Name,
                c.Standing,
                c.GuideNumber,
                c.Remarks,
                First = Score(c.First),
                Final = Score(c.Final),
                Ratings = c.Ratings.Select(r => new { Question = r.Question.Question.Id, r.Rater, r.First, r.Final, Says = r.Words, r.Reasons, r.EnteredBy }),
            }),
        },
        Options);

    private static object? Score(CandidateScore? score) => score is null ? null : new
    {
        score.Total,
        Proficiencies = score.Proficiencies.Select(p => new { p.Proficiency.Name, p.Mean }),
        Questions = score.Questions.Select(q => new { q.Question.Id, q.Mean, q.Spread }),
        BelowMinimum = score.BelowMinimum.Select(q => q.Question.Id),
    };
}
