using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews;

/// <summary>What a guide covers, what it still needs, what changed in it, and which questions fit a post.</summary>
public sealed class GuideRulesTests
{
    private static readonly QuestionVerdict Forbidden = new("x", Verdict.DoNotAsk, "rule", [new("x", 0, 1)], "Why", "Basis", "Source", "Instead");

    public static readonly TheoryData<string> Templates = [.. Shipped.Content.Jobs.Templates.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Questions_that_are_suggested_for_a_role_fit_the_time_and_ask_about_most_essential_duties(string template)
    {
        var (guide, suggested) = Suggested(template, 60);

        Assert.InRange(suggested.Sum(q => q.Minutes), 30, guide.MinutesForQuestions);
        Assert.All(suggested, q => Assert.Contains(guide.Duties, d => GuideStart.Serves(q, d)));
        var taken = GuideMoves.Add(guide, suggested.Select((q, i) => GuideStart.Take(guide, q, Shipped.Content.Interviews.Proficiency(q.Proficiency)!, $"q{i}")));
        var coverage = GuideCoverage.Of(taken, Shipped.Content.Interviews.Proficiencies);
        Assert.Empty(coverage.Untied);
        Assert.InRange(coverage.Measured.Count, InterviewGuide.FewestProficiencies, InterviewGuide.MostProficiencies);
        var essential = guide.Duties.Count(d => d.IsEssential);
        Assert.True(coverage.MissingEssential.Count * 2 <= essential, $"{coverage.MissingEssential.Count} of {essential} essential duties are not asked about: {string.Join(", ", coverage.MissingEssential.Select(d => d.Id))}");
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_banks_have_a_question_for_nearly_every_essential_duty_of_a_role(string template)
    {
        var library = Shipped.Content.Interviews;
        var questions = library.Banks.Where(b => b.Roles.Count == 0 || b.Roles.Contains(template)).SelectMany(b => b.Questions).ToArray();
        var missing = Shipped.Content.Jobs.Template(template)!.Begin().Areas.SelectMany(a => a.Duties).Where(d => d.IsEssential && !questions.Any(q => GuideStart.Serves(q, d))).Select(d => d.Id).ToArray();

        Assert.True(missing.Length <= 1, string.Join(", ", missing));
    }

    [Fact]
    public void Whatever_the_time_suggestions_never_exceed_it_and_are_the_same_each_time() =>
        Prop.ForAll(Gen.Choose(InterviewGuide.FewestMinutes, InterviewGuide.MostMinutes).ToArbitrary(), Gen.Elements(Shipped.Content.Jobs.Templates.Select(t => t.Id).ToArray()).ToArbitrary(), (minutes, template) =>
        {
            var (guide, suggested) = Suggested(template, minutes);
            Assert.True(suggested.Sum(q => q.Minutes) <= Math.Max(0, guide.MinutesForQuestions));
            Assert.Equal(suggested, Suggested(template, minutes).Questions);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void A_guide_that_lacks_nothing_but_a_second_look_says_so()
    {
        var guide = SampleGuide.Of();
        var lines = Lines(guide, isReviewed: false);

        Assert.Equal(["Five to eight proficiencies", "Looked at by a second person"], lines.Where(l => !l.IsReady).Select(l => l.Title));
        Assert.False(GuideReadiness.CanBeUsed(lines));
        Assert.True(GuideReadiness.CanBeUsed(Lines(guide, isReviewed: true)));
    }

    public static readonly TheoryData<string, Func<InterviewGuide, InterviewGuide>, bool> Gaps = new()
    {
        { "Questions chosen", g => g with { Questions = [] }, true },
        { "Each question belongs to a duty", g => g with { Duties = [] }, true },
        { "A rubric for each question", g => g with { Questions = [g.Questions[0] with { Asked = g.Questions[0].Asked with { Anchors = [new(1, "a", ""), new(5, "b", "")] } }] }, true },
        { "Essential duties asked about", g => g with { Questions = [g.Questions[1]] }, false },
        { "Fits the time", g => g with { Minutes = 20 }, false },
        { "Reasons for weights", g => g with { Questions = [g.Questions[0] with { Weight = 2 }] }, true },
        { "Opening and closing words", g => g with { Opening = "" }, false },
        { "Two to four raters", g => g with { Seats = [g.Seats[1], g.Seats[2]] }, false },
        { "Two to four raters", g => g with { Seats = [.. g.Seats, .. Enumerable.Repeat(g.Seats[0], 3)] }, false },
        { "Somebody in a peer role", g => g with { Seats = [g.Seats[0], g.Seats[0], g.Seats[2]] }, false },
        { "A named alternate", g => g with { Seats = [g.Seats[0], g.Seats[1], g.Seats[2] with { Name = "" }] }, false },
        { "How to ask for an accommodation", g => g with { HandOut = g.HandOut with { Phone = "" } }, false },
        { "How to ask for an accommodation", g => g with { HandOut = g.HandOut with { Contact = "" } }, true },
        { "How to ask for an accommodation", g => g with { HandOut = g.HandOut with { Phone = "", Email = "" } }, true },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void What_is_missing_is_named_and_only_what_is_needed_stands_in_the_way(string title, Func<InterviewGuide, InterviewGuide> change, bool isNeeded)
    {
        var lines = Lines(change(SampleGuide.Of()), isReviewed: true);
        var line = lines.Single(l => l.Title == title);

        Assert.False(line.IsReady);
        Assert.NotEqual("", line.ToDo);
        Assert.Equal((isNeeded, !isNeeded), (line.IsNeeded, GuideReadiness.CanBeUsed(lines)));
    }

    [Fact]
    public void Words_that_must_not_be_asked_stand_in_the_way_until_somebody_says_why_they_stay()
    {
        var guide = SampleGuide.Of();
        var follow = guide.Questions[0].Asked.FollowUps[0];
        QuestionVerdict Check(string text) => text == follow ? Forbidden with { Question = text } : QuestionVerdict.Allowed(text);
        var found = GuideChecks.Of(guide, Check);
        Assert.Equal(["q1", "q2"], found.Open.Select(f => f.Question));
        Assert.All(found.Open, f => Assert.Equal("Follow-up", f.Field));
        Assert.Equal("2 not to ask", GuideReadiness.Of(guide, GuideCoverage.Of(guide, []), found, true).Single(l => l.Title == "Questions that may be asked").Mark);

        var kept = GuideMoves.Keep(guide, follow, "It is about the person in the story.");
        found = GuideChecks.Of(kept, Check);
        Assert.Empty(found.Open);
        Assert.Equal("It is about the person in the story.", found.Kept[0].Kept!.Because);
        Assert.Empty(GuideMoves.TakeOut(GuideMoves.TakeOut(kept, "q1"), "q2").Kept);
    }

    [Fact]
    public void What_is_not_said_to_candidates_is_not_checked()
    {
        var guide = SampleGuide.Of();
        var asked = GuideChecks.Said(guide.Questions[0].Asked).Select(s => s.Text).ToArray();

        Assert.DoesNotContain("Have you lost hope yourself?", asked);
        Assert.Equal(["How would you listen to somebody who has lost hope?", "What would you say first?"], asked);
    }

    [Fact]
    public void Candidates_are_comparable_by_the_questions_that_are_asked_and_rated_the_same()
    {
        var before = SampleGuide.Of();
        Assert.Equal(("", "Nothing in the words."), Between(before, before));

        var weighted = before with { Questions = [before.Questions[0] with { Weight = 2, WeightReason = "It is the heart of it." }, before.Questions[1]] };
        Assert.Equal(2, GuideDiff.Between(before, weighted).Shared);

        var worded = GuideMoves.Put(before, before.Questions[0] with { Asked = before.Questions[0].Asked with { Text = "How do you listen?" } });
        Assert.Equal(("Candidates of both versions can be compared by one question only, which is asked and rated the same in both.", "Questions: 1 changed."), Between(before, worded));

        Assert.Equal(("The same questions come in another order. That can change answers: say so on the record.", "Questions: another order."), Between(before, GuideMoves.Move(before, "q1", up: false)));
        Assert.Equal("Questions: 1 new and 2 taken out; Committee.", GuideDiff.Between(before, before with { Questions = [SampleGuide.Question("q3", "Why?", SampleGuide.Hope, "listen")], Seats = [] }).InWords);
    }

    [Fact]
    public void The_first_question_can_not_move_up_and_the_last_one_not_down()
    {
        var guide = SampleGuide.Of();

        Assert.Same(guide, GuideMoves.Move(guide, "q1", up: true));
        Assert.Same(guide, GuideMoves.Move(guide, "q2", up: false));
        Assert.Same(guide, GuideMoves.Move(guide, "none", up: true));
        Assert.Equal(["q2", "q1"], GuideMoves.Move(guide, "q2", up: true).Questions.Select(q => q.Id));
    }

    [Fact]
    public void A_question_of_a_bank_is_taken_once_and_tied_to_the_duties_of_the_post()
    {
        var guide = SampleGuide.Of();
        var question = guide.Questions[0].Asked with { Id = "new", Duties = ["listen", "visit-together", "unknown"] };
        var taken = GuideStart.Take(guide, question, SampleGuide.Hope, "q9");

        Assert.Equal(["listen", "visit"], taken.Asked.Duties);
        var twice = GuideMoves.Add(GuideMoves.Add(guide, [taken]), [taken with { Id = "q10" }]);
        Assert.Equal(["q1", "q2", "q9"], twice.Questions.Select(q => q.Id));
    }

    [Fact]
    public void The_next_post_takes_over_the_seats_and_nobodys_name()
    {
        var again = GuideStart.Again(SampleGuide.Of(), Guid.Empty);

        Assert.All(again.Seats, s => Assert.Equal("", s.Name));
        Assert.Equal(("", "Kim Lee"), (again.HandOut.Where, again.HandOut.Contact));
        Assert.Equal(2, again.Questions.Count);
    }

    [Fact]
    public void A_form_that_is_filled_in_and_read_again_changes_nothing()
    {
        var guide = SampleGuide.Of();
        var errors = new List<RuleError>();
        var read = HandOutForm.Of(guide).Read(CommitteeForm.Of(guide).Read(GuideWordsForm.Of(guide).Read(guide, errors), errors), errors);
        var question = GuideQuestionForm.Of(guide.Questions[0]).Read(guide.Questions[0], [], guide.Duties, errors);

        Assert.Empty(errors);
        Assert.True(GuideDiff.AreSame(guide, read));
        Assert.True(GuideDiff.AreSame(guide.Questions[0], question));
    }

    public static readonly TheoryData<string, Action<GuideQuestionForm>, string> Mistakes = new()
    {
        { "Text", f => f.Text = " ", "Enter the question, in the words in which everybody is asked" },
        { "Text", f => f.Text = new('x', 501), "Shorten the question to 500 characters; there are 501" },
        { "Proficiency", f => f.Proficiency = "courage", "Choose what the question measures" },
        { "Kind", f => f.Kind = "1", "Choose how the question finds out" },
        { "Minutes", f => f.Minutes = "31", "Enter how many minutes it takes with its answer as a whole number from 1 to 30" },
        { "Minutes", f => f.Minutes = "six", "Enter how many minutes it takes with its answer as a whole number from 1 to 30" },
        { "FollowUps", f => f.FollowUps = "a\nb\nc\nd\ne\nf\ng", "Keep it to 6 lines; there are 7" },
        { "Weight", f => f.Weight = "10", "Choose how much it counts" },
        { "WeightReason", f => f.Weight = "2", "Say why it counts more or less than the others, or let it count 1" },
        { "Anchors[0].LooksLike", f => f.Anchors[0].LooksLike = "", "Say what an answer at 1 shows, or take the example out" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_a_question_is_named_at_its_field(string field, Action<GuideQuestionForm> mistake, string message)
    {
        var question = SampleGuide.Of().Questions[0];
        var form = GuideQuestionForm.Of(question);
        mistake(form);
        var errors = new List<RuleError>();
        form.Read(question, [SampleGuide.Hope], SampleGuide.Of().Duties, errors);

        Assert.Equal([new RuleError(field, message)], errors);
    }

    private static (string Warning, string InWords) Between(InterviewGuide before, InterviewGuide after) => (GuideDiff.Between(before, after).Warning, GuideDiff.Between(before, after).InWords);

    private static IReadOnlyList<GuideLine> Lines(InterviewGuide guide, bool isReviewed) =>
        GuideReadiness.Of(guide, GuideCoverage.Of(guide, []), GuideChecks.Of(guide, QuestionVerdict.Allowed), isReviewed);

    private static (InterviewGuide Guide, IReadOnlyList<InterviewQuestion> Questions) Suggested(string template, int minutes)
    {
        var guide = GuideStart.For(Shipped.Content.Jobs.Template(template)!.Begin(), new() { Template = template }, Shipped.Content.GuideWording) with { Minutes = minutes };
        return (guide, GuideStart.Suggest(guide, Shipped.Content.Interviews));
    }
}
