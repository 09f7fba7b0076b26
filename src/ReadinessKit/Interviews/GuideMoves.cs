namespace ReadinessKit.Interviews;

/// <summary>What is done to a guide beside typing: each gives another guide, and the same one where there is nothing to do.</summary>
public static class GuideMoves
{
    /// <summary>Moves a question one place up or down.</summary>
    public static InterviewGuide Move(InterviewGuide guide, string id, bool up)
    {
        var questions = guide.Questions.ToList();
        var from = questions.FindIndex(q => q.Id == id);
        var to = up ? from - 1 : from + 1;

        if (from < 0 || to < 0 || to >= questions.Count)
        {
            return guide;
        }

        (questions[from], questions[to]) = (questions[to], questions[from]);
        return guide with { Questions = questions };
    }

    /// <summary>Takes a question out, and the reasons to keep its wordings.</summary>
    public static InterviewGuide TakeOut(InterviewGuide guide, string id) => Tidy(guide with { Questions = [.. guide.Questions.Where(q => q.Id != id)] });

    /// <summary>Adds questions at the end; one that is there already stays where it is.</summary>
    public static InterviewGuide Add(InterviewGuide guide, IEnumerable<GuideQuestion> questions) =>
        guide with { Questions = [.. guide.Questions, .. questions.Where(q => q.IsOwn || guide.Questions.All(there => there.Asked.Id != q.Asked.Id))] };

    /// <summary>Writes a question anew.</summary>
    public static InterviewGuide Put(InterviewGuide guide, GuideQuestion question) =>
        Tidy(guide with { Questions = [.. guide.Questions.Select(q => q.Id == question.Id ? question : q)] });

    /// <summary>Keeps a wording that the question check warns of, with the reason; an empty reason keeps it no longer.</summary>
    public static InterviewGuide Keep(InterviewGuide guide, string text, string because) =>
        guide with { Kept = [.. guide.Kept.Where(k => k.Text != text), .. because.Length > 0 ? [new KeptWording(text, because)] : Array.Empty<KeptWording>()] };

    // A reason belongs to words: where they are gone, it is too.
    private static InterviewGuide Tidy(InterviewGuide guide)
    {
        var said = guide.Questions.SelectMany(q => GuideChecks.Said(q.Asked)).Select(s => s.Text).ToHashSet();
        return guide with { Kept = [.. guide.Kept.Where(k => said.Contains(k.Text))] };
    }
}
