namespace ReadinessKit.Web.Exports;

/// <summary>The scores of a hiring round as Excel: raw ratings, and formulas that arrive at the totals. Change a rating, and they move.</summary>
public static class ScoreWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // The columns of the ratings, and of the questions, that formulas name.
    private const string FirstRating = "G", FinalRating = "H", Counts = "E", FirstMean = "F", FinalMean = "G", Measures = "D";

    public static byte[] Write(RoundRecord record, DateTimeOffset created)
    {
        var book = new Workbook($"Scores: {record.Title}", created);
        var totals = book.AddSheet("Totals", [new("Candidate", 30), new("Stands", 18), new("First total", 14, AlignRight: true), new("Final total", 14, AlignRight: true), new("Must-haves", 44)]);
        var proficiencies = book.AddSheet("Proficiencies", [new("Candidate", 30), new("Proficiency", 30), new("First mean", 14, AlignRight: true), new("Final mean", 14, AlignRight: true)]);
        var questions = book.AddSheet("Questions", [new("Candidate", 30), new("No.", 6, AlignRight: true), new("Question", 60), new("Measures", 26), new("Counts", 10, AlignRight: true), new("First mean", 14, AlignRight: true), new("Final mean", 14, AlignRight: true)]);
        var ratings = book.AddSheet("Ratings", [new("Candidate", 30), new("No.", 6, AlignRight: true), new("Question", 50), new("Measures", 26), new("Rater", 24), new("Counts", 10, AlignRight: true), new("First", 8, AlignRight: true), new("Final", 8, AlignRight: true), new("Remark", 50)]);

        totals.Row(Cell.Title(record.Title));
        totals.Row(Cell.Text(record.Decision).Bold());
        totals.Row(Cell.Text("Each question’s score is the mean of its raters. The total is the mean of the questions, each as often as it counts; a question left out counts 0 times."));

        foreach (var line in record.LeavesOut)
        {
            totals.Row(Cell.Text(line));
        }

        totals.Row();

        foreach (var sheet in new[] { totals, proficiencies, questions, ratings })
        {
            sheet.Header();
        }

        foreach (var candidate in record.Candidates)
        {
            if (candidate.HasRatings)
            {
                Write(candidate, totals, proficiencies, questions, ratings);
            }
            else
            {
                totals.Row(Cell.Text(candidate.Name), Cell.Text(candidate.Standing));
            }
        }

        return book.ToBytes();
    }

    private static void Write(RecordedCandidate candidate, Sheet totals, Sheet proficiencies, Sheet questions, Sheet ratings)
    {
        var from = questions.NextRow;

        foreach (var (i, question) in candidate.Questions.Index())
        {
            var rows = Ratings(candidate, question, ratings);
            questions.Row(
                Cell.Text(candidate.Name),
                Cell.Number(question.Number),
                Cell.Text(question.Question.Asked.Text).Wrap(),
                Cell.Text(question.Question.Proficiency.Name),
                Cell.Number(question.IsVoided ? 0 : question.Question.Weight),
                Mean(ratings, FirstRating, rows, candidate.First!.Questions[i].Mean),
                Mean(ratings, FinalRating, rows, candidate.Final!.Questions[i].Mean));
        }

        var to = questions.NextRow - 1;

        foreach (var name in candidate.Questions.Select(q => q.Question.Proficiency.Name).Distinct())
        {
            var row = proficiencies.NextRow;
            proficiencies.Row(
                Cell.Text(candidate.Name),
                Cell.Text(name),
                Weighted(questions, FirstMean, from, to, candidate.First!.Proficiencies.FirstOrDefault(p => p.Proficiency.Name == name)?.Mean, $"B{row}"),
                Weighted(questions, FinalMean, from, to, candidate.Final!.Proficiencies.FirstOrDefault(p => p.Proficiency.Name == name)?.Mean, $"B{row}"));
        }

        totals.Row(
            Cell.Text(candidate.Name),
            Cell.Text(candidate.Standing),
            Weighted(questions, FirstMean, from, to, candidate.First!.Total),
            Weighted(questions, FinalMean, from, to, candidate.Final!.Total),
            Cell.Text(candidate.Flags).Wrap());
    }

    // Returns the first and the last row.
    private static (int From, int To) Ratings(RecordedCandidate candidate, RecordedQuestion question, Sheet sheet)
    {
        var from = sheet.NextRow;

        foreach (var rating in candidate.Ratings.Where(r => r.Question.Question.Id == question.Question.Id))
        {
            sheet.Row(
                Cell.Text(candidate.Name),
                Cell.Number(question.Number),
                Cell.Text(question.Question.Asked.Text).Wrap(),
                Cell.Text(question.Question.Proficiency.Name),
                Cell.Text(rating.Rater),
                Cell.Number(question.IsVoided ? 0 : question.Question.Weight),
                rating.First is { } first ? Cell.Number(first) : Cell.Empty,
                rating.Final is { } final ? Cell.Number(final) : Cell.Empty,
                Cell.Text(rating.Remark).Wrap());
        }

        return (from, sheet.NextRow - 1);
    }

    private static Cell Mean(Sheet ratings, string column, (int From, int To) rows, decimal? cached)
    {
        if (rows.To < rows.From)
        {
            return Cell.Empty;
        }

        var cells = ratings.Reference($"{column}{rows.From}:{column}{rows.To}");
        return Cell.Score($"IF(COUNT({cells})=0,\"\",AVERAGE({cells}))", cached);
    }

    // The weighted mean of those questions that have one; of one proficiency where a cell names it.
    private static Cell Weighted(Sheet questions, string column, int from, int to, decimal? cached, string? proficiency = null)
    {
        if (to < from)
        {
            return Cell.Empty;
        }

        var (weights, means) = (questions.Reference($"{Counts}{from}:{Counts}{to}"), questions.Reference($"{column}{from}:{column}{to}"));
        var only = proficiency is null ? "" : $",--({questions.Reference($"{Measures}{from}:{Measures}{to}")}={proficiency})";
        var all = $"SUMPRODUCT({weights},--ISNUMBER({means}){only})";
        return Cell.Score($"IF({all}=0,\"\",SUMPRODUCT({weights},{means}{only})/{all})", cached);
    }
}
