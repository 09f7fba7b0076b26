using ReadinessKit.Jobs;

namespace ReadinessKit.Interviews;

/// <summary>Begins a guide: the duties of a post, and questions that fit them.</summary>
public static class GuideStart
{
    /// <summary>A guide for a post, with the usual words and no questions yet.</summary>
    /// <param name="description">The job description or what a template makes of it.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="words">The usual words.</param>
    public static InterviewGuide For(JobDescription description, GuideOrigin origin, GuideWording words) => words.Fill(new()
    {
        Title = description.Title,
        Origin = origin,
        Duties = [.. description.Areas.SelectMany(a => a.Duties).DistinctBy(d => d.Id)],
    });

    /// <summary>The last guide again, for the next post: its questions, words and seats, with nobody's name and no candidate's place.</summary>
    public static InterviewGuide Again(InterviewGuide guide, Guid id) => guide with
    {
        Origin = guide.Origin with { Guide = id },
        Seats = [.. guide.Seats.Select(s => s with { Name = "" })],
        HandOut = guide.HandOut with { Where = "" },
    };

    /// <summary>
    /// Questions that together ask about the essential duties first, then about the others, with as many proficiencies as a guide should measure,
    /// in the time there is. The same duties give the same questions.
    /// </summary>
    public static IReadOnlyList<InterviewQuestion> Suggest(InterviewGuide guide, InterviewLibrary library)
    {
        var role = guide.Origin.Template;
        var open = library.Banks.Where(b => b.Roles.Count == 0 || (role is not null && b.Roles.Contains(role))).SelectMany(b => b.Questions)
            .Where(q => guide.Questions.All(chosen => chosen.Asked.Id != q.Id)).ToList();
        var left = guide.MinutesForQuestions - guide.QuestionMinutes;
        var duties = guide.Duties.Where(d => !guide.Questions.Any(q => q.Asked.Duties.Contains(d.Id))).ToList();
        var measured = guide.Questions.Select(q => q.Proficiency.Id).ToHashSet();
        var chosen = new List<InterviewQuestion>();

        while (open.Where(q => q.Minutes <= left).MaxBy(Worth) is { } best && Worth(best) > 0)
        {
            chosen.Add(best);
            open.Remove(best);
            left -= best.Minutes;
            measured.Add(best.Proficiency);
            duties.RemoveAll(d => Serves(best, d));
        }

        return [.. library.Banks.SelectMany(b => b.Questions).Where(chosen.Contains)];

        // What nothing else asks about yet, essential duties before others, and a new proficiency while there is room for one.
        double Worth(InterviewQuestion question)
        {
            var asksAbout = duties.Where(d => Serves(question, d)).Sum(d => d.IsEssential ? 3 : 1);
            var measures = measured.Contains(question.Proficiency) ? 0 : measured.Count < InterviewGuide.MostProficiencies ? 2 : -2;
            return asksAbout == 0 ? 0 : (asksAbout + measures) / (double)question.Minutes;
        }
    }

    /// <summary>A question of a bank as a guide takes it: tied to the duties of the post that it serves.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="question">The question.</param>
    /// <param name="proficiency">What it measures.</param>
    /// <param name="id">The id that it gets in the guide.</param>
    public static GuideQuestion Take(InterviewGuide guide, InterviewQuestion question, Proficiency proficiency, string id) =>
        new(id, question with { Duties = [.. guide.Duties.Where(d => Serves(question, d)).Select(d => d.Id)] }, proficiency);

    /// <summary>True when a question of a bank asks about a duty of a post.</summary>
    public static bool Serves(InterviewQuestion question, Duty duty) => duty.Statement is { } statement && question.Duties.Contains(statement);
}
