using ReadinessKit.Checks;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Checks;

public sealed class RoleCheckContentTests
{
    private static readonly RoleCheck Shipped = SiteContent.Load(Repository.File("content")).RoleCheck;

    [Fact]
    public void The_shipped_activities_are_the_fifteen_of_the_source_in_its_order() =>
        Assert.Equal(
            ["medications", "fund-management", "rides", "cleaning", "assessments", "treatment-plans", "meetings", "commitment", "visits", "files", "job-search", "housing-search", "phones", "filing", "social-events"],
            Shipped.Groups[0].Activities.Select(a => a.Id));

    [Theory]
    [InlineData("medications", "power-imbalance")]
    [InlineData("fund-management", "power-imbalance")]
    [InlineData("rides", "busy-work")]
    [InlineData("cleaning", "busy-work, agenda")]
    [InlineData("assessments", "power-imbalance")]
    [InlineData("treatment-plans", "power-imbalance, agenda")]
    [InlineData("meetings", "power-imbalance")]
    [InlineData("commitment", "power-imbalance, agenda")]
    [InlineData("visits", "agenda")]
    [InlineData("files", "agenda, busy-work, power-imbalance")]
    [InlineData("job-search", "agenda")]
    [InlineData("housing-search", "agenda")]
    [InlineData("phones", "busy-work, power-imbalance")]
    [InlineData("filing", "busy-work, power-imbalance")]
    [InlineData("social-events", "busy-work")]
    public void Each_has_the_reasons_that_the_source_gives(string activity, string reasons) =>
        Assert.Equal(reasons, string.Join(", ", Shipped.Find(activity)!.Reasons.Select(r => r.Id)));

    [Fact]
    public void There_are_three_reasons() => Assert.Equal(["busy-work", "agenda", "power-imbalance"], Shipped.Reasons.Select(r => r.Id));

    [Fact]
    public void Every_activity_has_a_rule_and_two_or_three_questions() =>
        Assert.All(Shipped.Activities, activity =>
        {
            Assert.InRange(activity.Questions.Count, 2, 3);
            Assert.Contains(Shipped.Rules, r => r.Activity == activity.Id);
        });

    [Fact]
    public void The_garbled_cell_of_the_source_is_told_and_not_made_up() =>
        Assert.Equal(["The handbook’s text is garbled here. Take it like housing search, its twin, and ask the same two questions"], Shipped.Find("job-search")!.DoesNotFit);

    [Fact]
    public void Everything_stands_where_it_was_written()
    {
        var (roleCheck, problems) = SampleRoleCheck.Read(rules: SampleRoleCheck.Rule);

        Assert.Empty(problems);
        var rides = roleCheck!.Activities[0];
        Assert.Equal(("Is it?", "Both of them", "rides", "Giving rides"), (roleCheck.Title, roleCheck.Groups[0].Title, rides.Id, rides.Title));
        Assert.Equal(("A handbook", "Come along.", "<p>There is no time left.</p>"), (rides.Source, rides.VersionThatFits, rides.Why));
        Assert.Equal(["Being wanted along"], rides.Fits);
        Assert.Equal(["Being the taxi"], rides.DoesNotFit);
        Assert.Equal(new RoleAnswer("A boss", Verdict.DoesNotFit, "It is the boss’s."), rides.Questions[0].Answers[1]);
        Assert.Equal(new("drive daily", "come along"), roleCheck.Rules[0].SayInstead[0]);
    }

    [Theory]
    [InlineData("- Reasons: busy-work, agenda", "- Reasons: busy", "'Reasons' can't be 'busy'. Known here: agenda, busy-work.")]
    [InlineData("| Now and then | fits    |", "| Now and then | maybe   |", "'Says' can't be 'maybe'. Known here: depends, does not fit, fits.")]
    [InlineData("- (drive|ride)", "- (drive|ride", "The phrase '(drive|ride' has a '(' without its end. Close every bracket once.")]
    [InlineData("- A version that fits: Come along.", "", "'A version that fits' is missing in 'Giving rides'. Add it.")]
    [InlineData("| Every week   | depends |", "| Every week   | fits |", "The answers to 'How often?' decide nothing. Give at least one that fits and one that does not, or depends.")]
    public void What_is_wrong_with_an_activity_is_named_once(string part, string other, string message)
    {
        var (roleCheck, problems) = SampleRoleCheck.Read(activities: SampleRoleCheck.Activities.With(part, other));

        Assert.Null(roleCheck);
        Assert.Equal(message, Assert.Single(problems).Split(": ", 2)[1]);
    }

    [Fact]
    public void A_single_question_does_not_decide()
    {
        var text = SampleRoleCheck.Activities;
        var from = text.IndexOf("### How often?", StringComparison.Ordinal);
        var to = text.IndexOf("## Known by", StringComparison.Ordinal);

        var problems = SampleRoleCheck.Read(activities: text[..from] + text[to..]).Problems;

        Assert.Equal([$"activities.md:{Sample.LineOf(text, "## Questions")}: 'Giving rides' has 1 question. Ask the two or three that decide."], problems);
    }

    [Fact]
    public void An_id_belongs_to_one_activity_and_one_rule()
    {
        var activities = SampleRoleCheck.Activities.With("{#pets}", "{#rides}");

        Assert.Equal(
            [$"activities.md:{Sample.LineOf(activities, "# Feeding")}: The id 'rides' is used twice. Give one of the two another id.", "rule-2.md:1: The id 'driving' is used twice. Give one of the two another id."],
            SampleRoleCheck.Read(activities: activities, rules: [SampleRoleCheck.Rule, SampleRoleCheck.Rule]).Problems);
    }

    [Theory]
    [InlineData("activity: rides", "activity: ride", "1: There is no activity 'ride'. Did you mean 'rides'?")]
    [InlineData("activity: rides\n", "", "1: A rule of the role check needs an 'activity' in its settings. Name the id of one.")]
    [InlineData("level: talk", "level: loud", "6: 'level' can't be 'loud'. Known here: legal, suggest, talk.")]
    [InlineData("[role-check]", "[role-chek]", "7: 'applies-to' can't be 'role-chek'. Did you mean 'role-check'?")]
    [InlineData("not-done, ", "nobody, ", "9: 'leave-alone-when' can't be 'nobody'. Known here: anothers-work, at-their-side, named, not-done, on-request, past, quoted, support.")]
    [InlineData("activity: rides\n", "activity: rides\nnot-in: [dutys]\n", "9: 'not-in' can't be 'dutys'. Did you mean 'duties'?")]
    [InlineData("- Drive people daily.", "- Drive people.", "33: The rule does not flag 'Drive people.', but should. Add a phrase under 'Find', or take the example out.")]
    [InlineData("- You do not drive people daily.", "- You drive people daily.", "37: The rule flags 'drive people daily', but should not. Add a phrase under 'Leave alone', make those under 'Find' narrower, or take the example out.")]
    public void What_is_wrong_with_a_rule_is_named_on_its_line(string part, string other, string problem) =>
        Assert.Equal(["rule.md:" + problem], SampleRoleCheck.Read(rules: SampleRoleCheck.Rule.With(part, other)).Problems);

    [Fact]
    public void A_rule_for_other_texts_needs_no_activity() =>
        Assert.Empty(SampleRoleCheck.Read(rules: SampleRoleCheck.Rule.With("activity: rides\n", "category: duty\n").With("[role-check]", "[job-description]")).Problems);

    [Fact]
    public void A_rule_for_job_descriptions_says_what_it_is_about() =>
        Assert.Equal(
            ["rule.md:1: 'category' is missing in the settings. Add it."],
            SampleRoleCheck.Read(rules: SampleRoleCheck.Rule.With("activity: rides\n", "").With("[role-check]", "[job-description]")).Problems);

    [Theory]
    [InlineData("Leave the sentence alone", "Drive people daily. They pay the gas money.", 1)]
    [InlineData("Leave the sentence alone", "Drive people daily where they like to go once they have paid the gas money.", 0)]
    [InlineData("Leave the text alone", "Drive people daily. They pay the gas money.", 0)]
    public void An_exception_can_reach_further(string heading, string text, int found)
    {
        var rule = SampleRoleCheck.Rule.With("# Say instead", $"# {heading}\n\n- gas money\n\n# Say instead");

        Assert.Equal(found, new RuleBook(SampleRoleCheck.Read(rules: rule).RoleCheck!.Rules).Check(text).Count);
    }

    [Fact]
    public void A_rule_that_speaks_once_marks_the_first_place() =>
        Assert.Single(new RuleBook(SampleRoleCheck.Read(rules: SampleRoleCheck.Rule.With("level: talk", "level: talk\nonce: yes")).RoleCheck!.Rules).Check("Drive people daily. Drive them daily again."));

    [Fact]
    public void A_rule_that_gives_way_keeps_quiet_where_another_of_its_activity_has_spoken()
    {
        var word = SampleRoleCheck.Rule.With("id: driving", "id: bare").With("level: talk", "level: talk\ngives-way: yes").With("- drive * daily", "- people");
        var rules = SampleRoleCheck.Read(rules: SampleRoleCheck.Rule).RoleCheck!.Rules.Concat(SampleRoleCheck.Read(rules: word).RoleCheck!.Rules);

        Assert.Single(new RuleBook([.. rules]).Check("Drive people daily."));
        Assert.Single(new RuleBook([.. rules]).Check("Walk with people."));
    }

    [Fact]
    public void An_exception_holds_for_the_words_beside_it_and_no_further()
    {
        var book = new RuleBook(SampleRoleCheck.RoleCheck.Rules);

        Assert.Empty(book.Check("Drive people daily, but now and then."));
        Assert.Single(book.Check("Drive people daily, and eat and drink and talk with them now and then."));
    }

    [Fact]
    public void A_section_can_be_left_out()
    {
        var rule = SampleRoleCheck.RoleCheck.Rules[0] with { NotIn = ["conditions"] };
        var book = new RuleBook([rule]);

        Assert.Single(book.Check("Drive people daily.", "duties"));
        Assert.Empty(book.Check("Drive people daily.", "conditions"));
    }

    // What other checkers got wrong: words that are the work itself, and words inside other words.
    [Theory]
    [InlineData("Support people, share your story, connect and understand, and be trusted.")]
    [InlineData("Co-lead a group with individual independence, confidentiality and commitment to decisions.")]
    [InlineData("You will work with men, women, brothers and sisters over a coffee.")]
    [InlineData("People with mental health needs, disabled people, special talents, bipolar lives.")]
    [InlineData("Competence matters, a failed attempt does not; a feature disabled by default is just that.")]
    [InlineData("The Master of Public Health and the hijacking of a phone line are not at issue.")]
    [InlineData("Personal experience of receiving mental health services, with medication or without, is required.")]
    public void Words_that_are_the_work_itself_are_left_alone(string text) => Assert.Empty(new RuleBook([.. Shipped.Rules.Where(r => r.AppliesTo.Contains("role-check"))]).Check(text).Concat(new RuleBook(Shipped.Rules, forJobs: true).Check(text, "qualifications")));
}
