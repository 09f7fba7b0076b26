using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews;

public sealed class InterviewLibraryTests : IDisposable
{
    private const string Second = "interviews/banks/second.md";

    private readonly ContentFolder _folder = SampleInterviews.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_stands_where_it_was_written()
    {
        var interviews = SiteContent.Load(_folder.Path).Interviews;
        var bank = interviews.Bank("By-your-side")!;
        var question = interviews.Question("ana-gives-up")!;

        Assert.Equal([new Proficiency("choice", "Choice", "Holds that people decide about their own lives."), new("hope", "Hope", "Can hold on to hope for somebody who has none left.")], interviews.Proficiencies);
        Assert.Equal(("By somebody's side", "<p>Ask these in the order of the guide.</p>", 11, "/interviews/banks/by-your-side", new DateOnly(2026, 11, 28)), (bank.Title, bank.Lede, bank.Minutes, bank.Address, bank.Reviewed));
        Assert.Equal(["companion"], bank.Roles);
        Assert.Equal("Ana comes to your group every week. Today she says that nothing will ever change.", question.Situation);
        Assert.Equal(("What would you say to Ana now?", "hope", QuestionKind.Situational, 6), (question.Text, question.Proficiency, question.Kind, question.Minutes));
        Assert.Equal(["hear", "along"], question.Duties);
        Assert.Equal(["What would you do next week?"], question.FollowUps);
        Assert.Equal(["Stays with what Ana feels before anything else", "Keeps hope without a promise"], question.ListenFor);
        Assert.Equal(["Cheers her up and moves on"], question.Warnings);
        Assert.Equal(["Have you ever felt like Ana yourself?"], question.NotNext);
        Assert.Equal([1, 3, 5], question.Anchors.Select(a => a.Score));
        Assert.Equal(("Listens, and then gives advice", "“I would hear her out and suggest a walk.”"), (question.Anchors[1].LooksLike, question.Anchors[1].MightHear));
        Assert.Equal("", interviews.Question("skips-the-group")!.Situation);
    }

    [Fact]
    public void Questions_are_found_by_their_id_their_bank_and_what_they_measure()
    {
        var interviews = SiteContent.Load(_folder.Path).Interviews;

        Assert.Equal("by-your-side", interviews.BankOf("skips-the-group")!.Id);
        Assert.Equal(["skips-the-group"], interviews.Measuring(interviews.Proficiency("choice")!).Select(q => q.Id));
        Assert.Null(interviews.Question(null));
        Assert.Null(interviews.Question("nobody"));
        Assert.Null(interviews.BankOf("nobody"));
        Assert.Null(interviews.Bank("nobody"));
        Assert.Null(interviews.Proficiency("nobody"));
    }

    [Fact]
    public void Banks_stand_in_their_order_and_not_in_that_of_their_files()
    {
        WriteSecond();
        Change(SampleInterviews.Bank, "order: 1", "order: 3");

        Assert.Equal(["second", "by-your-side"], SiteContent.Load(_folder.Path).Interviews.Banks.Select(b => b.Id));
    }

    [Fact]
    public void A_content_folder_may_have_no_banks_at_all() =>
        Assert.Empty(SiteContent.Load(_folder.Delete(SampleInterviews.Bank).Delete(SampleInterviews.Proficiencies).Path).Interviews.Questions);

    [Theory]
    [InlineData("- Proficiency: hope\n", "", "17: 'Proficiency' is missing in 'What would you say to Ana now?'. Add it.")]
    [InlineData("- Kind: situational\n", "", "17: 'Kind' is missing in 'What would you say to Ana now?'. Add it.")]
    [InlineData("- Minutes: 6\n", "", "17: 'Minutes' is missing in 'What would you say to Ana now?'. Add it.")]
    [InlineData("- Duties: hear, along\n", "", "17: 'Duties' is missing in 'What would you say to Ana now?'. Add it.")]
    [InlineData("## Follow up, only if needed\n\n- What would you do next week?\n\n", "", "15: The heading 'Follow up, only if needed' is missing under 'What would you say to Ana now?'. Add it.")]
    [InlineData("## Listen for\n\n- Stays", "- Stays", "15: The heading 'Listen for' is missing under 'What would you say to Ana now?'. Add it.")]
    [InlineData("## Warning signs\n\n- Cheers her up and moves on\n\n", "", "15: The heading 'Warning signs' is missing under 'What would you say to Ana now?'. Add it.")]
    [InlineData("## Do not ask next\n\n- Have you ever felt like Ana yourself?\n\n", "", "15: The heading 'Do not ask next' is missing under 'What would you say to Ana now?'. Add it.")]
    [InlineData("- Cheers her up and moves on\n", "", "33: There is no list under 'Warning signs'. Add one line for each thing, beginning with a dash.")]
    [InlineData("## Anchors", "## Anker", "15: The heading 'Anchors' is missing under 'What would you say to Ana now?'. Add it.")]
    public void A_question_lacks_nothing_that_raters_need(string old, string changed, string problem)
    {
        // The first of the two questions.
        var text = _folder.Text(SampleInterviews.Bank);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        _folder.Write(SampleInterviews.Bank, text[..at] + changed + text[(at + old.Length)..]);

        Assert.Contains($"{SampleInterviews.Bank}:{problem}", _folder.Problems());
    }

    [Theory]
    [InlineData("Proficiency: hope", "Proficiency: hopes", "17: There is no proficiency 'hopes'. Did you mean 'hope'?")]
    [InlineData("Kind: situational", "Kind: situation", "18: 'Kind' can't be 'situation'. Did you mean 'situational'?")]
    [InlineData("Minutes: 6", "Minutes: 31", "19: 'Minutes' must be a whole number from 1 to 30, not '31'.")]
    [InlineData("Duties: hear, along", "Duties: hear, alone", "20: There is no duty 'alone'. Did you mean 'along'?")]
    [InlineData("Duties: hear, along", "Duties: hear, lived", "20: 'lived' stands under qualifications in jobs/statements/qualifications.md. Take one of the duties here.")]
    [InlineData("Duties: hear, along", "Duties: hear, hear", "20: 'hear' stands here twice. Keep one of them.")]
    [InlineData("Duties: hear, along", "Duties: hear, along, host, speak, complain", "20: This question serves 5 duties. Keep the four that it says most about.")]
    [InlineData("Duties: hear, along", "Duties: ,", "20: Name one to four duties by their ids, with commas in between.")]
    [InlineData("roles: companion", "roles: companions", "7: There is no template 'companions'. Did you mean 'companion'?")]
    [InlineData("id: by-your-side", "id: by-our-side", "4: The id is 'by-our-side' and the file is named 'by-your-side'. Give both the same name: it becomes the page's address.")]
    [InlineData("{#skips-the-group}", "{#ana-gives-up}", "49: The id 'ana-gives-up' is used twice: also in interviews/banks/by-your-side.md, line 15. Give one of the two another id.")]
    [InlineData("{#skips-the-group}", "", "49: 'What would you do when somebody wants to skip the group?' needs an id at the end of its line, such as {#short-name}.")]
    [InlineData("- Keeps hope without a promise\n", "", "28: There is 1 line under 'Listen for'. Give two to four.")]
    [InlineData("- Cheers her up and moves on\n", "- A\n- B\n- C\n- D\n", "33: There are 4 lines under 'Warning signs'. Give one to three.")]
    [InlineData("- Cheers her up and moves on\n", "- Cheers her up\n-\n", "36: This line is empty. Write something, or take it out.")]
    [InlineData("Ask these in the order of the guide.\n", "", "1: There is no text under the settings. Write a sentence or two.")]
    public void A_fault_is_named_on_its_line(string old, string changed, string problem)
    {
        Change(SampleInterviews.Bank, old, changed);

        Assert.Contains($"{SampleInterviews.Bank}:{problem}", _folder.Problems());
    }

    [Theory]
    [InlineData("1 3 4", "There is no anchor for 5. Say what an answer of that score is like.")]
    [InlineData("2 4", "There is no anchor for 1, 3 and 5. Say what an answer of that score is like.")]
    [InlineData("1 5 3", "The score 3 comes after 5. Give each score once, from the lowest to the highest.")]
    [InlineData("1 3 3 5", "The score 3 comes after 3. Give each score once, from the lowest to the highest.")]
    [InlineData("1 3 6", "'Score' must be a whole number from 1 to 5, not '6'.")]
    [InlineData("0 3 5", "'Score' must be a whole number from 1 to 5, not '0'.")]
    public void Anchors_stand_at_one_three_and_five_in_their_order(string scores, string problem)
    {
        WriteAnchors(scores);

        Assert.Contains(_folder.Problems(), p => p.EndsWith(": " + problem, StringComparison.Ordinal));
    }

    [Fact]
    public void All_five_scores_may_have_an_anchor()
    {
        WriteAnchors("1 2 3 4 5");

        Assert.Equal([1, 2, 3, 4, 5], SiteContent.Load(_folder.Path).Interviews.Question("ana-gives-up")!.Anchors.Select(a => a.Score));
    }

    [Theory]
    [InlineData("What would you say to Ana now?", 301, "15: This question has 301 characters. Keep it to 300.")]
    [InlineData("Ana comes to your group every week. Today she says that nothing will ever change.", 1201, "15: The situation of this question has 1201 characters. Keep it to 1200.")]
    [InlineData("What would you do next week?", 251, "26: This line has 251 characters. Keep it to 250.")]
    [InlineData("Keeps hope without a promise", 251, "31: This line has 251 characters. Keep it to 250.")]
    [InlineData("Cheers her up and moves on", 251, "35: This line has 251 characters. Keep it to 250.")]
    [InlineData("Have you ever felt like Ana yourself?", 251, "39: This line has 251 characters. Keep it to 250.")]
    [InlineData("Tells Ana to look on the bright side", 301, "45: 'Looks like' has 301 characters. Keep it to 300.")]
    [InlineData("“Chin up, it will be fine.”", 301, "45: 'You might hear' has 301 characters. Keep it to 300.")]
    public void What_is_too_long_to_read_in_an_interview_is_refused(string old, int length, string problem)
    {
        Change(SampleInterviews.Bank, old, new string('x', length));

        Assert.Equal([$"{SampleInterviews.Bank}:{problem}"], _folder.Problems());
    }

    [Fact]
    public void The_same_question_id_in_two_banks_is_refused_in_the_second()
    {
        WriteSecond();
        Change(Second, "{#second-skips-the-group}", "{#skips-the-group}");

        Assert.Equal([$"{Second}:49: The id 'skips-the-group' is used twice: also in {SampleInterviews.Bank}, line 49. Give one of the two another id."], _folder.Problems());
    }

    [Fact]
    public void A_bank_without_questions_is_none()
    {
        var text = _folder.Text(SampleInterviews.Bank);
        _folder.Write(SampleInterviews.Bank, text[..text.IndexOf("# What would", StringComparison.Ordinal)]);

        Assert.Equal([$"{SampleInterviews.Bank}:1: There is no question in this bank. Write each as a heading with one # and an id."], _folder.Problems());
    }

    [Fact]
    public void A_bank_needs_the_proficiencies() =>
        Assert.Equal(["interviews:1: There is no file of kind 'proficiencies' with the id 'peer-role'. Put one into this folder."], _folder.Delete(SampleInterviews.Proficiencies).Problems());

    [Theory]
    [InlineData("{#hope}", "{#choice}", "interviews/proficiencies.md:17: The id 'choice' is used twice in this file. Give one of the two another id.")]
    [InlineData("Can hold on to hope for somebody who has none left.", "", "interviews/proficiencies.md:17: There is no text under 'Hope'. Write a sentence or two.")]
    [InlineData("# Hope {", "# Hope that goes on and on and on, and then goes on for longer than names do {", "interviews/proficiencies.md:17: The name of this proficiency has 74 characters. Keep it to 60.")]
    public void A_fault_in_the_proficiencies_is_named_on_its_line(string old, string changed, string problem)
    {
        Change(SampleInterviews.Proficiencies, old, changed);

        Assert.Contains(problem, _folder.Problems());
    }

    [Fact]
    public void A_broken_statement_is_not_held_against_the_questions_that_name_it()
    {
        Change(SampleJobs.Duties, "  - Watch: It is no standing ride.\n", "");
        Change(SampleInterviews.Bank, "Duties: hear, along", "Duties: hear, alone");

        Assert.Equal(["jobs/statements/duties.md:19: 'Watch' is missing in 'Go along when a person asks for company.'. Add it."], _folder.Problems());
    }

    [Fact]
    public void A_start_does_not_wait_for_the_banks_and_whoever_asks_for_them_hears_what_is_wrong()
    {
        Change(SampleInterviews.Bank, "Minutes: 6", "Minutes: six");
        var content = SiteContent.LoadForStart(SiteContent.ReadFolder(_folder.Path));

        Assert.Equal($"{SampleInterviews.Bank}:19: 'Minutes' must be a whole number from 1 to 30, not 'six'.", Assert.Throws<ContentException>(() => content.Interviews).Message);
        Assert.Throws<ContentException>(content.ReadTheRest);
        Assert.Equal(["companion"], content.Jobs.Templates.Select(t => t.Id));
    }

    [Fact]
    public void An_agency_adds_a_question_to_a_bank_and_words_another_one_anew()
    {
        var shipped = SiteContent.ReadFolder(_folder.Path);
        var text = _folder.Text(SampleInterviews.Bank);
        var own = "---\nextends: base\n---\n\n# What do you say to Ana? {#ana-gives-up}\n\n## Warning signs\n\n- Talks about something else\n\n"
            + text[text.IndexOf("# What would you do when", StringComparison.Ordinal)..].With("{#skips-the-group}", "{#own-question}");

        var interviews = SiteContent.Load(shipped, [ContentFile.Of(SampleInterviews.Bank, own)]).Interviews;

        Assert.Equal(["ana-gives-up", "skips-the-group", "own-question"], interviews.Questions.Select(q => q.Id));
        Assert.Equal("What do you say to Ana?", interviews.Question("ana-gives-up")!.Text);
        Assert.Equal(["Talks about something else"], interviews.Question("ana-gives-up")!.Warnings);
        Assert.Equal(["Have you ever felt like Ana yourself?"], interviews.Question("ana-gives-up")!.NotNext);
    }

    private void WriteSecond() => _folder.Write(Second, _folder.Text(SampleInterviews.Bank)
        .With("id: by-your-side", "id: second").With("order: 1", "order: 2").With("{#ana-gives-up}", "{#second-ana-gives-up}").With("{#skips-the-group}", "{#second-skips-the-group}"));

    private void WriteAnchors(string scores)
    {
        var text = _folder.Text(SampleInterviews.Bank);
        var (from, to) = (text.IndexOf("|     1 | Tells", StringComparison.Ordinal), text.IndexOf("\n# What would you do when", StringComparison.Ordinal));
        _folder.Write(SampleInterviews.Bank, text[..from] + string.Concat(scores.Split(' ').Select(s => $"| {s} | A | B |\n")) + text[to..]);
    }

    private void Change(string file, string old, string changed) => _folder.Write(file, _folder.Text(file).With(old, changed));
}
