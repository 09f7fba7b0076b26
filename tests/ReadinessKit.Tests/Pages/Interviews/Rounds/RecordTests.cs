using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>What a round leaves behind, on paper and as files; and that all of it says the same.</summary>
public sealed class RecordTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_record_says_who_decided_what_by_which_scores()
    {
        var round = await Decided();
        var page = await round.Raters[1].Visitor.Open(round.Address + "/record");

        Assert.Contains("C-02 was chosen", page.Text);
        Assert.Contains("They can begin at once.", page.Text);
        Assert.Contains("R1 Rater 1, chair", page.Text);
        Assert.Contains("Left out for everybody: It was read out in two ways.", page.Text);
        Assert.Equal(["R1 5, R2 4, R3 5", "R1 4, R2 3, R3 2 → 4", "R1 1, R2 2, R3 4"], page.Html.QuerySelector("section:last-of-type tbody tr")!.QuerySelectorAll("td").Select(Scores));
        Assert.Contains("C-02, question 1, R3. Changed to 4: I had missed it.", page.Text);
        Assert.Contains("HR accepted questions with fewer than two ratings: A storm.", page.Text);
        Assert.Contains("rated on paper, entered by Kim Lee", page.Text);
        Assert.Contains("No longer on the committee: Rater 4.", page.Text);
        Assert.DoesNotContain("Said something", page.Text);
        Assert.DoesNotContain("Applicant", page.Text);
    }

    [Fact]
    public async Task Each_score_stands_with_the_initials_of_its_rater_and_what_was_not_asked_is_another_thing_than_what_was_not_heard()
    {
        var round = await RoundOfAgency.Make(site, candidates: 1);
        await round.Reveal(round.Candidates[0], [], [4, null], [0, null]);
        await Finish(round);

        var page = await round.Hr.Open(round.Address + "/record");

        // The first rater handed in nothing: nobody else’s score stands in their place.
        var rows = page.Html.QuerySelectorAll("tbody tr").Select(r => Scores(r.QuerySelector("td:last-child")!)).ToList();
        Assert.Equal(["R2 4, R3 not heard", "not asked"], rows[1..]);
    }

    [Fact]
    public async Task Before_the_last_candidate_is_settled_the_record_says_how_they_stand_and_holds_no_score_and_no_flag()
    {
        var guide = SampleGuide.Of();
        var round = await RoundOfAgency.Make(site, candidates: 2, guide: guide with { Questions = [guide.Questions[0] with { Minimum = 5 }, guide.Questions[1]] });
        await round.Reveal(round.Candidates[0], [4], [4], [4]);
        await round.Submit(round.Raters[0], round.Candidates[1], 1);

        var page = await round.Hr.Open(round.Address + "/record");
        Assert.Equal(["the committee talks"], page.Row("C-01 Applicant 1"));
        Assert.Contains("they are in here when every candidate is final, withdrew or did not come", page.Text);
        Assert.DoesNotContain("4.00", page.Text);
        Assert.DoesNotContain("R1 4", page.Text);
        Assert.DoesNotContain("below 5", page.Text);
        Assert.False(page.HasLink("Excel"));
        Assert.DoesNotContain("4.00", Office.Words(await Bytes(round, "/record.docx")));

        foreach (var format in new[] { "xlsx", "csv", "json" })
        {
            var early = await round.Hr.Open($"{round.Address}/scores.{format}");
            Assert.Equal((HttpStatusCode.Conflict, "There are no scores to take along yet"), (early.Status, early.Heading));
        }

        // On the candidate’s own page the committee talks about what was shown.
        Assert.Equal(["4.00", "4.00"], (await round.Hr.Open(round.AddressOf(round.Candidates[0]) + "/result")).Row("Total"));
    }

    [Fact]
    public async Task The_score_recomputed_from_the_stored_ratings_is_the_one_that_every_place_shows()
    {
        var round = await Decided();
        var expected = await Recomputed(round);

        // The page of each candidate, the result and the record.
        foreach (var (i, (first, final)) in expected.Index())
        {
            string[] shown = [Two(first), Two(final)];
            Assert.Equal(shown, (await round.Hr.Open(round.AddressOf(round.Candidates[i]) + "/result")).Row("Total"));
            Assert.Equal(shown, (await round.Hr.Open(round.Address + "/record")).Row(Name(i)).Skip(1).Take(2));
            var row = (await round.Hr.Open(round.Address + "/result")).Row(i == 1 ? $"{Name(i)} chosen" : Name(i));
            Assert.Equal(string.Join(" ", shown), $"{row[3]} {row[1]}");
        }

        // JSON, unrounded.
        using var json = JsonDocument.Parse(await Bytes(round, "/scores.json"));
        Assert.Equal(expected, json.RootElement.GetProperty("candidates").EnumerateArray().Select(c => (Total(c, "first"), Total(c, "final"))));

        // Excel: what is stored, and what its formulas arrive at by themselves.
        var file = await Bytes(round, "/scores.xlsx");
        Assert.Empty(Office.Validate(file));
        Assert.Equal(expected.Select(Rounded), Totals(Office.Read(file)));
        Assert.Equal(expected.Select(Rounded), Totals(Office.Recalculate(file)));
        Assert.Equal(Office.Read(file)["Proficiencies"].Skip(1).Select(r => (r[0], r[1], Round(r[2]))), Office.Recalculate(file)["Proficiencies"].Skip(1).Select(r => (r[0], r[1], Round(r[2]))));

        static decimal Total(JsonElement candidate, string which) => candidate.GetProperty(which).GetProperty("total").GetDecimal();
        static string Two(decimal score) => score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        static (double, double) Rounded((decimal First, decimal Final) score) => (Math.Round((double)score.First, 9), Math.Round((double)score.Final, 9));
        static double? Round(object? value) => value is double number ? Math.Round(number, 9) : null;
        static IEnumerable<(double, double)> Totals(IReadOnlyDictionary<string, object?[][]> book) =>
            book["Totals"].SkipWhile(r => r[0] as string != "Candidate").Skip(1).Select(r => (Math.Round((double)r[2]!, 9), Math.Round((double)r[3]!, 9)));
    }

    [Fact]
    public async Task The_csv_has_a_line_for_each_rating_and_null_is_empty()
    {
        var round = await Decided();
        var lines = Encoding.UTF8.GetString(await Bytes(round, "/scores.csv")).TrimStart('\uFEFF').TrimEnd().Split("\r\n");

        Assert.Equal(1 + (3 * 3 * 3), lines.Length);
        Assert.Contains(lines, l => l.Contains("Changed to 4: I had missed it.", StringComparison.Ordinal) && l.Contains(",2,4,", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.EndsWith(",,,\"Not asked\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_title_that_looks_like_a_formula_is_none_in_any_file()
    {
        var guide = SampleGuide.Of();
        var round = await RoundOfAgency.Make(site, candidates: 1, guide: guide with { Questions = [guide.Questions[0] with { Asked = guide.Questions[0].Asked with { Text = "=HYPERLINK(\"http://x\")" } }] });
        await round.Reveal(round.Candidates[0], [3], [3], [3]);
        await Finish(round);

        Assert.Contains("\"'=HYPERLINK", Encoding.UTF8.GetString(await Bytes(round, "/scores.csv")));
        var rows = Office.Read(await Bytes(round, "/scores.xlsx"))["Ratings"];
        Assert.Equal("=HYPERLINK(\"http://x\")", rows[1][2]);
        Assert.Empty(Office.Validate(await Bytes(round, "/scores.xlsx")));
    }

    [Fact]
    public async Task What_was_never_shown_is_in_no_file_of_a_closed_round_and_the_file_says_so()
    {
        var round = await RoundOfAgency.Make(site, candidates: 2);
        await round.Reveal(round.Candidates[0], [4], [4], [4]);
        await round.Submit(round.Raters[0], round.Candidates[1], 1);
        await round.Hr.Press(await round.Hr.Open(round.Address + "/decision"), "Close the round", ("CloseBecause", "The post is no longer funded."));

        Assert.Contains("C-02 Applicant 2: the ratings were never shown", (await round.Hr.Open(round.Address + "/record")).Text);
        Assert.Contains("never shown", Encoding.UTF8.GetString(await Bytes(round, "/scores.json")));
        Assert.Contains("no ratings in this file", Encoding.UTF8.GetString(await Bytes(round, "/scores.csv")));
        var book = Office.Read(await Bytes(round, "/scores.xlsx"));
        Assert.Equal(1 + (3 * 2), book["Ratings"].Length);
        Assert.Contains(book["Totals"], r => (r[0] as string)?.Contains("never shown", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_record_is_a_word_file_that_opens()
    {
        var round = await Decided();
        var file = await Bytes(round, "/record.docx");

        Assert.Empty(Office.Validate(file));
        Assert.Contains(await site.Log(round.Organization), e => e.Action == "exported hiring record");
    }

    [Fact]
    public async Task Three_candidates_eight_questions_and_four_raters_fit_on_one_page_of_Word_and_on_two_where_there_is_much_to_say()
    {
        Office.RequireLibreOffice();
        var round = await RoundOfAgency.Make(site, raters: 4, guide: SampleGuide.Of() with { Questions = [.. Enumerable.Range(1, 8).Select(LongQuestion)] });
        await round.Reveal(round.Candidates[0], [4, 3, 5, 4, 2, 4, null, 5], [4, 4, 4, 3, 3, 5, null, 4], [5, 4, 4, 4, 3, 4, null, 5], [3, 3, 0, 4, 2, 3, null, 4]);
        await round.Reveal(round.Candidates[1], [2, 3, 4, 4, 3], [2, 4, 3, 4, 4], [3, 3, 3, 0, 4], [2, 2, 4, 3, 3]);
        await round.Reveal(round.Candidates[2], [5, 4, 4, 5, 5], [4, 5, 5, 4, 5], [], [5, 5, 4, 0, 4]);
        await Finish(round);
        await Change(round, round.Raters[1], round.Candidates[1], "q1", 4, "I had missed what they said at the end.");
        await round.Hr.Press(await round.Hr.Open(round.Address + "/decision"), "Record the decision", ("Chosen", round.Candidates[1].Id.ToString()), ("Because", "They can begin at once, and the others can not before summer."));

        foreach (var rater in round.Raters)
        {
            await rater.Visitor.Press(await rater.Visitor.Open(round.Address + "/decision"), "Sign");
        }

        Assert.Equal(1, Office.PdfPages(Office.ToPdf(await Bytes(round, "/record.docx"), ".docx")));

        foreach (var (rater, question) in round.Raters.SelectMany(r => Enumerable.Range(2, 4).Select(q => (r, q))))
        {
            await Change(round, rater, round.Candidates[0], $"q{question}", 3, string.Join(' ', Enumerable.Repeat("In the talk I saw that I had heard two answers as one.", 3)));
        }

        Assert.Equal(2, Office.PdfPages(Office.ToPdf(await Bytes(round, "/record.docx"), ".docx")));

        static GuideQuestion LongQuestion(int number) => SampleGuide.Question(
            $"q{number}", "Tell us about a time when somebody you supported wanted something else than their team. What did you do, and how did it end?", SampleGuide.Hope, "listen");
    }

    // Seats that were taken at the same moment stand in no order.
    private static string Scores(IElement cell) => string.Join(", ", cell.TextContent.Trim().Replace('\u00A0', ' ').Split(", ").Order(StringComparer.Ordinal));

    private static Task<int> Finish(RoundOfAgency round) => round.Rows(async db =>
    {
        await db.Candidates.Where(c => c.RoundId == round.Id).ForEachAsync(c => c.FinalAt = round.Site.Clock.Now);
        return await db.SaveChangesAsync();
    });

    private static Task<int> Change(RoundOfAgency round, RoundOfAgency.Rater rater, RoundCandidate candidate, string question, int score, string because) => round.Rows(async db =>
    {
        var card = await db.Scorecards.SingleAsync(c => c.CandidateId == candidate.Id && c.SeatId == rater.Seat.Id);
        db.Add(new RevisedRating { OrganizationId = round.Organization.Id, RoundId = round.Id, CandidateId = candidate.Id, CardId = card.Id, QuestionId = question, Number = 1, Value = score, Because = because, At = round.Site.Clock.Now, PersonId = rater.Person.Id });
        return await db.SaveChangesAsync();
    });

    private static string Name(int i) => $"C-0{i + 1} Applicant {i + 1}";

    private static async Task<byte[]> Bytes(RoundOfAgency round, string below)
    {
        var response = await round.Hr.Get(round.Address + below);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    // From the rows themselves, by a way of its own.
    private static Task<List<(decimal First, decimal Final)>> Recomputed(RoundOfAgency round) => round.Rows(async db =>
    {
        var weights = (await db.GuideVersions.AsNoTracking().FirstAsync()).Guide.Questions.ToDictionary(q => q.Id, q => q.Weight);
        var voided = await db.VoidedQuestions.Where(q => q.RoundId == round.Id).Select(q => q.QuestionId).ToListAsync();
        var answers = await db.ScorecardAnswers.AsNoTracking().Where(a => a.RoundId == round.Id && !voided.Contains(a.QuestionId)).ToListAsync();
        var changes = await db.RevisedRatings.AsNoTracking().Where(r => r.RoundId == round.Id).ToListAsync();
        var totals = new List<(decimal, decimal)>();

        foreach (var candidate in round.Candidates)
        {
            totals.Add((Total(a => a.Value), Total(a => changes.Where(c => c.CardId == a.CardId && c.QuestionId == a.QuestionId).OrderBy(c => c.Number).LastOrDefault() is { } last ? last.Value : a.Value)));

            decimal Total(Func<ScorecardAnswer, int?> value)
            {
                var means = answers.Where(a => a.CandidateId == candidate.Id && value(a) is not null).GroupBy(a => a.QuestionId).Select(g => (Weight: weights[g.Key], Mean: g.Sum(a => (decimal)value(a)!.Value) / g.Count())).ToList();
                return means.Sum(m => m.Weight * m.Mean) / means.Sum(m => m.Weight);
            }
        }

        return totals;
    });

    // Three questions of different weight, one of them left out; a changed rating, one from paper, an accepted shortfall, a seat given up, and a decision that needed a reason.
    private async Task<RoundOfAgency> Decided()
    {
        var guide = SampleGuide.Of();
        GuideQuestion[] questions = [guide.Questions[0] with { Weight = 2, WeightReason = "It is most of the work.", Minimum = 3 }, guide.Questions[1], SampleGuide.Question("q3", "How would you end a visit?", SampleGuide.Choice, "visit")];
        var round = await RoundOfAgency.Make(site, guide: guide with { Questions = questions });
        await round.Rows(async db =>
        {
            var gone = await Given.Person(site, round.Organization, Web.Accounts.Roles.Panelist, "Rater 4");
            db.Add(new PanelSeat { OrganizationId = round.Organization.Id, RoundId = round.Id, PersonId = gone.Id, Duty = SeatDuty.Rater, AddedAt = site.Clock.Now, SteppedOutAt = site.Clock.Now });
            return await db.SaveChangesAsync();
        });
        await round.Reveal(round.Candidates[0], [5, 4, 3], [4, 4, 4], [5, 3, 4]);
        await round.Reveal(round.Candidates[1], [4, 3, 2], [3, null, 4], [2, 3, 5]);
        await round.Reveal(round.Candidates[2], [1, 3, 5], [2, 3, 4], [4, null, null]);
        await Finish(round);
        await Change(round, round.Raters[2], round.Candidates[1], "q1", 4, "I had missed it.");
        await round.Rows(async db =>
        {
            var last = await db.Candidates.SingleAsync(c => c.Id == round.Candidates[2].Id);
            db.Entry(last).Property(c => c.AcceptedBecause).CurrentValue = "A storm.";
            var paper = await db.Scorecards.SingleAsync(c => c.CandidateId == round.Candidates[2].Id && c.SeatId == round.Raters[0].Seat.Id);
            db.Entry(paper).Property(c => c.EnteredById).CurrentValue = round.HrPerson.Id;
            db.Add(new VoidedQuestion { OrganizationId = round.Organization.Id, RoundId = round.Id, QuestionId = "q2", Because = "It was read out in two ways.", At = site.Clock.Now, PersonId = round.HrPerson.Id });
            return await db.SaveChangesAsync();
        });
        await round.Hr.Press(await round.Hr.Open(round.Address + "/decision"), "Record the decision", ("Chosen", round.Candidates[1].Id.ToString()), ("Because", "They can begin at once."));
        return round;
    }
}
