using System.Text.RegularExpressions;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews;

public sealed partial class ShippedBanksTests
{
    private static readonly SiteContent Content = SiteContent.Load(Repository.File("content"));
    private static readonly InterviewLibrary Interviews = Content.Interviews;

    [Fact]
    public void There_are_the_ten_proficiencies_in_the_order_of_the_handbook() =>
        Assert.Equal(
            ["everyone-can-move-forward", "choice", "role-between", "non-clinical", "movement", "standing-up", "hope", "story-of-healing", "story-of-strategies", "recovery-oriented"],
            Interviews.Proficiencies.Select(p => p.Id));

    [Theory]
    [InlineData("lived-experience", 5)]
    [InlineData("understanding-the-role", 8)]
    [InlineData("setting-and-dependability", 7)]
    [InlineData("further-topics", 5)]
    public void A_bank_of_the_handbook_has_as_many_questions_as_there(string bank, int questions) => Assert.Equal(questions, Interviews.Bank(bank)!.Questions.Count);

    [Fact]
    public void There_are_eight_scenarios_at_least_each_with_a_situation()
    {
        Assert.InRange(Interviews.Bank("scenarios")!.Questions.Count, 8, 99);
        Assert.All(Interviews.Bank("scenarios")!.Questions, q => Assert.NotEqual("", q.Situation));
    }

    [Theory]
    [InlineData("ips-track", "ips-peer-specialist")]
    [InlineData("vocational-track", "vocational-peer-specialist")]
    [InlineData("coordinators", "peer-coordinator")]
    [InlineData("supervisors", "peer-supervisor")]
    public void A_role_of_its_own_has_questions_of_its_own(string bank, string role)
    {
        Assert.Equal([role], Interviews.Bank(bank)!.Roles);
        Assert.InRange(Interviews.Bank(bank)!.Questions.Count, 3, 99);
    }

    [Fact]
    public void Banks_stand_in_an_order_of_their_own() => Assert.Equal(Interviews.Banks.Count, Interviews.Banks.Select(b => b.Order).Distinct().Count());

    [Fact]
    public void Every_proficiency_is_measured_by_two_questions_at_least_that_are_for_every_role() =>
        Assert.All(Interviews.Proficiencies, p => Assert.True(Interviews.Measuring(p).Count(q => Interviews.BankOf(q.Id)!.Roles.Count == 0) >= 2, p.Id));

    [Fact]
    public void There_are_questions_of_every_kind() =>
        Assert.All(Enum.GetValues<QuestionKind>(), kind => Assert.True(Interviews.Questions.Count(q => q.Kind == kind) >= 5, $"{kind}"));

    [Fact]
    public void No_question_of_a_bank_for_one_role_serves_duties_that_are_meant_for_others() =>
        Assert.All(Interviews.Questions, q =>
        {
            var roles = Interviews.BankOf(q.Id)!.Roles;
            Assert.All(q.Duties.Select(d => Content.Jobs.Statement(d)!), duty => Assert.True(roles.Count == 0 || Content.Jobs.RolesOf(duty).Any(t => roles.Contains(t.Id)), $"{q.Id}: {duty.Id}"));
        });

    [Fact]
    public void What_is_asked_ends_with_a_question_mark_or_asks_for_a_story()
    {
        Assert.All(Interviews.Questions, q => Assert.True(q.Text.EndsWith('?') || q.Text.StartsWith("Tell us", StringComparison.Ordinal), q.Text));
        Assert.All(Interviews.Questions.Where(q => q.Kind is QuestionKind.Behavioral), q => Assert.StartsWith("Tell us about a time", q.Text));
    }

    [Fact]
    public void What_not_to_ask_next_is_put_to_the_candidate() =>
        Assert.All(Interviews.Questions.SelectMany(q => q.NotNext), line => Assert.True(YouOrYour().IsMatch(line), line));

    [Fact]
    public void No_anchor_and_no_sign_speaks_of_a_diagnosis_a_treatment_or_a_use_of_services_of_the_candidate()
    {
        var scored = Interviews.Questions.SelectMany(q => q.Anchors.Select(a => a.LooksLike).Concat(q.Warnings).Concat(q.ListenFor).Select(text => (q.Id, text)));

        Assert.DoesNotContain(scored, line => Disclosure().IsMatch(line.text));
    }

    [Fact]
    public void Questions_that_ask_for_something_of_ones_own_say_that_people_share_only_what_they_wish()
    {
        var asked = Interviews.Questions.Where(q => $"{q.Situation} {q.Text}".Contains("of your own way", StringComparison.Ordinal) || q.Proficiency == "story-of-healing" && q.Situation.Contains("Show us", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(asked);
        Assert.All(asked, q => Assert.Contains("share only what you wish", q.Situation));
        Assert.True(Interviews.Bank(QuestionBank.LivedExperience)!.InvitesExperience);
        Assert.Contains("Share only what you wish", Interviews.Bank(QuestionBank.LivedExperience)!.Lede);
    }

    [Fact]
    public void Banks_read_easily_for_whoever_reads_them_aloud()
    {
        Passage[] passages = [.. Interviews.Questions
            .SelectMany(q => new[] { q.Situation, q.Text }.Concat(q.FollowUps).Concat(q.ListenFor).Concat(q.Warnings).Concat(q.Anchors.SelectMany(a => new[] { a.LooksLike, a.MightHear })))
            .Where(text => text.Length > 0)
            .Select(text => new Paragraph(1, [new Span(text, false)]))];

        Assert.InRange(ReadingGrade.Of(passages).Value, 1, 7);
    }

    [GeneratedRegex(@"\b(you|your|yourself)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YouOrYour();

    [GeneratedRegex(@"\b(has|had|have|with|without) (a |an |their |own |no )*(diagnos|treatment|illness|symptom|hospital|medication|psychiatr)|\b(own|their) (diagnos|treatment|illness|symptom|hospital|medication|recovery)|\bused services\b|\b(discloses|admits|reveals)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Disclosure();
}
