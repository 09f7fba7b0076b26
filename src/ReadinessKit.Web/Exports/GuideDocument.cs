using ReadinessKit.Interviews;

namespace ReadinessKit.Web.Exports;

/// <summary>An interview guide, its score sheet and its hand-out as Word.</summary>
public static class GuideDocument
{
    private const string Box = "☐";

    /// <summary>For the committee: words, questions and rubrics.</summary>
    public static byte[] Guide(InterviewGuide guide, GuideWording wording, string organization, DateTimeOffset created)
    {
        var document = Begin(guide, "Interview guide", organization, created);
        document.Note($"For the committee. Keep it confidential. Say to everybody: “{QuestionBank.ShareOnlyWhatYouWish}”");

        if (guide.Instructions.Length > 0)
        {
            document.Heading(1, "For the committee");
            document.Bullets(guide.InstructionLines);
        }

        if (guide.Seats.Count > 0)
        {
            document.Heading(1, "Who interviews");
            document.Bullets(guide.Seats.Select(s => s.InWords));
        }

        Said(document, "Said first", guide.Opening);

        foreach (var (i, question) in guide.Questions.Index())
        {
            document.Heading(1, $"{i + 1}. {question.Asked.Text}");
            document.Note(question.InWords);
            Said(document, "Read aloud first", question.Asked.Situation, level: 2);
            List(document, "Follow up, only if needed", question.Asked.FollowUps);
            List(document, "Listen for", question.Asked.ListenFor);
            List(document, "Warning signs", question.Asked.Warnings);
            List(document, "Do not ask next", question.Asked.NotNext);

            if (question.Asked.Anchors.Count > 0)
            {
                document.Heading(2, "Scores");
                document.Table([new("Score", 12), new("Looks like", 44), new("You might hear", 44)], question.Asked.Anchors.Select(a => new Run[] { $"{a.Score}", a.LooksLike, a.MightHear }));
            }
        }

        Said(document, "Said last", guide.Closing);
        document.Note("Guidance, not legal advice.");
        return document.ToBytes();
    }

    /// <summary>For one rater and one candidate: boxes, and room for what was heard.</summary>
    public static byte[] ScoreSheet(InterviewGuide guide, GuideWording wording, string organization, DateTimeOffset created)
    {
        var document = Begin(guide, "Score sheet", organization, created);
        document.Table([new("Candidate", 34), new("Rated by", 33), new("Date", 33)], [["\u00a0", "\u00a0", "\u00a0"]]);
        document.Paragraph(wording.Record);

        foreach (var (i, question) in guide.Questions.Index())
        {
            document.Heading(2, $"{i + 1}. {question.Asked.Text}");

            if (question.Asked.Situation.Length > 0)
            {
                document.Paragraph(question.Asked.Situation);
            }

            document.Note(string.Join(" · ", [question.Proficiency.Name, .. question.Counts]));
            document.Table(
                [new("Score", 25), new("Looks like", 75)],
                [
                    .. Enumerable.Range(Anchor.Lowest, Anchor.Highest).Select(score => new Run[] { $"{Box} {score} {guide.Scale.ElementAtOrDefault(score - Anchor.Lowest)}", question.Asked.Anchors.FirstOrDefault(a => a.Score == score)?.LooksLike ?? "" }),
                    [Box + " Not asked", ""],
                    [Box + " I did not hear this", ""],
                ]);
            document.Table([new("What you heard, in the candidate’s words", 100)], [["\n\n\n\u00a0"]]);
        }

        document.Table([new("Signed", 50), new("Entered by, if typed in later", 50)], [["\u00a0", "\u00a0"]]);
        return document.ToBytes();
    }

    /// <summary>For candidates, before the interview.</summary>
    public static byte[] HandOut(InterviewGuide guide, GuideWording wording, string organization, DateTimeOffset created)
    {
        var view = new CandidateHandOut(guide, wording, organization);
        var document = new WordDocument($"Your interview: {guide.Title}", created, organization);
        document.Title($"Your interview: {guide.Title}");
        document.Lede(organization);

        foreach (var line in view.Lines)
        {
            Said(document, line.Title, line.Text);
        }

        Said(document, "How long it takes", view.Length);
        Said(document, "Where", guide.HandOut.Where);
        List(document, "Who is there", view.Seats, level: 1);
        Said(document, "If you need something to be different", view.Accommodation);

        document.Paragraph(Run.Bold(view.Contact));
        Said(document, "Good to know", guide.HandOut.Further);

        if (view.Questions.Count > 0)
        {
            document.Heading(1, "The questions");
            document.Paragraph(QuestionBank.ShareOnlyWhatYouWish);
            document.Numbered(view.Questions.Select(q => q.Situation.Length > 0 ? $"{q.Situation}\n{q.Text}" : q.Text));
        }

        return document.ToBytes();
    }

    private static WordDocument Begin(InterviewGuide guide, string what, string organization, DateTimeOffset created)
    {
        var document = new WordDocument($"{what}: {guide.Title}", created, $"{what} · {guide.Title} · {Words.Day(DateOnly.FromDateTime(created.DateTime))}");
        document.Title(guide.Title);
        document.Lede($"{what} · {organization}");
        return document;
    }

    private static void Said(WordDocument document, string title, string text, int level = 1)
    {
        if (text.Length > 0)
        {
            document.Heading(level, title);

            foreach (var paragraph in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                document.Paragraph(paragraph);
            }
        }
    }

    private static void List(WordDocument document, string title, IReadOnlyList<string> lines, int level = 2)
    {
        if (lines.Count > 0)
        {
            document.Heading(level, title);
            document.Bullets(lines);
        }
    }
}
