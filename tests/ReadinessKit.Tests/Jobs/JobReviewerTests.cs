using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

public sealed class JobReviewerTests
{
    private static readonly SiteContent Content = SiteContent.Load(Repository.File("content"));
    private static readonly JobReviewer Reviewer = Content.JobReviewer;

    [Fact]
    public void A_finding_has_its_words_its_reasons_its_source_and_a_wording_that_would_do()
    {
        var finding = Assert.Single(Reviewer.Review("What you will do\n\n- Hand out medication twice a day.\n").Findings, f => f.Category == JobCategory.Duty);

        Assert.Equal("Hand out medication", finding.Quote);
        Assert.Equal((20, 39), (finding.Start, finding.End));
        Assert.Equal(["power-imbalance"], finding.Reasons.Select(r => r.Id));
        Assert.Equal("Provider’s Handbook", finding.Source);
        Assert.Equal("help people gather information about medication when they ask for it", finding.Suggestion);
        Assert.NotEmpty(finding.Message);
        Assert.DoesNotContain('<', finding.Message);
    }

    [Theory]
    [InlineData("You must have been out of the hospital for two years.", JobCategory.Law)]
    [InlineData("Applicants must be stable.", JobCategory.Law)]
    [InlineData("U.S. citizens only", JobCategory.Law)]
    [InlineData("Bachelor's degree in social work required", JobCategory.Law)]
    [InlineData("Must be able to lift 50 pounds", JobCategory.Law)]
    [InlineData("No felony convictions, ever", JobCategory.Law)]
    [InlineData("We are a young, energetic team.", JobCategory.Law)]
    [InlineData("the mentally ill", JobCategory.Language)]
    [InlineData("A great first job on your way back into the workforce", JobCategory.Language)]
    [InlineData("This work will support your own recovery.", JobCategory.Language)]
    [InlineData("Other duties as assigned", JobCategory.Structure)]
    [InlineData("Part-time is not an option.", JobCategory.Structure)]
    [InlineData("A monthly stipend of $200", JobCategory.Structure)]
    [InlineData("Meet productivity standards of 25 billable hours a week", JobCategory.Duty)]
    public void What_puts_people_off_is_found(string text, JobCategory category) =>
        Assert.Contains(category, Reviewer.Review(text).Findings.Select(f => f.Category));

    [Theory]
    [InlineData("You know a psychiatric diagnosis, hospital stays or treatment from your own life.")]
    [InlineData("Lived experience of a psychiatric diagnosis and of hospital stays is required.")]
    [InlineData("This role does not hand out medication, write progress notes or drive people.")]
    [InlineData("Nurses hand out medication.")]
    [InlineData("You need neither a degree nor a driver's license.")]
    [InlineData("Bachelor's degree or equivalent experience")]
    [InlineData("A background check comes after a conditional offer, case by case.")]
    [InlineData("Carry boxes of up to 20 pounds to the market stand, with or without reasonable accommodation.")]
    [InlineData("Driving is an essential function: people live far apart. A valid driver's license is needed.")]
    [InlineData("Other duties within the peer role")]
    [InlineData("Go to the treatment team meeting with the person if they want you there.")]
    [InlineData("We do not say “the mentally ill” here.")]
    [InlineData("Support people, share your story, lead a group and drive change.")]
    [InlineData("The post has stable funding from the Severe and Persistent Mental Illness waiver.")]
    [InlineData("Full-time, 40 hours a week; part-time is possible.")]
    public void What_is_fine_in_its_context_is_left_alone(string text) => Assert.Empty(Reviewer.Review(text).Findings);

    [Theory]
    [InlineData("Who we serve\n\nMany have been in a hospital within the past year and take medication as prescribed.\n")]
    [InlineData("About us\n\nOur clinic offers assessments, case management and treatment plans.\n")]
    [InlineData("We conduct intake assessments, write treatment plans and hand out medication for 300 people.")]
    public void A_sentence_about_the_agency_or_the_people_it_serves_is_no_duty_and_no_requirement(string text) => Assert.Empty(Reviewer.Review(text).Findings);

    [Theory]
    [InlineData("What you'll do:\n\nHang out\n- Go to school with a young person who invites you.\n")]
    [InlineData("Our unit\n\nPatrols and searches are done by others.\n\nMust have:\n- Has a way to get around\n")]
    public void A_section_is_known_by_its_heading_with_a_colon_too(string text) => Assert.DoesNotContain(Reviewer.Review(text).Findings, f => !f.IsAboutSomethingAbsent);

    [Theory]
    [InlineData("This role does not:\n- hand out medication\n- write progress notes\n")]
    [InlineData("What is not part of this job\n\n- Hand out medication\n- Write progress notes\n")]
    [InlineData("Not part of this job: you hand out medication.")]
    [InlineData("Left to others: medication, assessments and searches.")]
    [InlineData("**What you won't do.** Hand out medication, write progress notes.")]
    public void A_list_below_a_no_is_a_list_of_what_is_not_done(string text) => Assert.Empty(Reviewer.Review(text).Findings);

    [Fact]
    public void After_such_a_list_a_duty_is_a_duty_again() =>
        Assert.Equal(["Drive the van"], Reviewer.Review("This role does not:\n- hand out medication\n\nYour tasks\n\n- Drive the van daily.\n").Findings.Select(f => f.Quote[..13]));

    [Fact]
    public void A_sentence_that_a_mail_program_broke_is_read_as_one()
    {
        const string Text = "Every evening you go from room to room and you will then hand\r\nout the medication to everybody.";
        var finding = Assert.Single(Reviewer.Review(Text).Findings, f => f.Rule == "medications");

        Assert.Equal(Text[finding.Start..finding.End], finding.Quote);
        Assert.Contains('\n', finding.Quote);
    }

    [Fact]
    public void A_word_that_may_stand_in_every_line_is_marked_once() =>
        Assert.Single(Reviewer.Review("Listen to clients.\nWalk with clients.\nLearn from clients.\n").Findings);

    [Fact]
    public void A_description_in_its_components_says_in_which_one_a_finding_stands()
    {
        var review = Reviewer.Review(new JobDescription
        {
            Title = "Peer specialist",
            Function = "Walk beside people.",
            Areas = [new("a", "One to one", [new("d", "Hand out medication.", false, null)])],
            Qualifications = [new("q", "Must be stable", QualificationLevel.AtHire, null)],
            Conditions = new() { Further = ["Must be able to lift 50 pounds"] },
        });

        Assert.Equal([DescriptionPart.Duties, DescriptionPart.Qualifications, DescriptionPart.Further], review.Findings.Where(f => !f.IsAboutSomethingAbsent).Select(f => f.Part!.Value));
        Assert.All(review.Findings, f => Assert.Equal(f.Quote, review.Text[f.Start..f.End]));
        Assert.Equal(["supervisor", "pay", "areas"], review.Findings.Where(f => f.IsAboutSomethingAbsent).Select(f => f.Rule));
    }

    [Fact]
    public void A_preferred_degree_turns_nobody_away() =>
        Assert.DoesNotContain(Reviewer.Review(new JobDescription { Qualifications = [new("q", "Bachelor's degree in social work", QualificationLevel.Preferred, null)] }).Findings, f => f.Rule == "degree");

    [Fact]
    public void The_shipped_templates_ads_and_statements_give_nothing_to_talk_about()
    {
        Assert.All(Content.Jobs.Templates, template => Assert.Equal(["pay"], Reviewer.Review(template.Begin()).Findings.Select(f => f.Rule)));
        Assert.All(Content.Jobs.Statements, s => Assert.Empty(Reviewer.Review(s.Text).Findings));

        var ad = Content.JobAd!;
        Assert.All(new[] { ad.LivedExperience, ad.Accommodation, ad.EqualOpportunity }.SelectMany(w => new[] { w.Brief, w.Middle, w.Full }), text => Assert.Empty(Reviewer.Review(text).Findings));
    }

    [Fact]
    public void Every_finding_stands_where_it_says_and_they_come_in_order() => RandomText.ForAll(text =>
    {
        var review = Reviewer.Review(text);

        Assert.Equal(text, review.Text);
        Assert.All(review.Findings, f => Assert.Equal(f.Quote, text[f.Start..f.End]));
        Assert.Equal(review.Findings.OrderBy(f => f.IsAboutSomethingAbsent).ThenBy(f => f.Start).Select(f => f.Start), review.Findings.Select(f => f.Start));
    });

    [Theory]
    [InlineData("remind drive give the med ")]
    [InlineData("not ")]
    [InlineData("must be stable, ")]
    [InlineData("a\n")]
    [InlineData("**a** ")]
    [InlineData("- x: ")]
    [InlineData("if they want, with the person, do ")]
    [InlineData("(((((")]
    public void Four_times_the_hostile_text_takes_about_four_times_the_memory(string part)
    {
        // What is counted is the same on every machine; how long it takes is measured in the benchmarks.
        long Bytes(int length)
        {
            var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
            Reviewer.Review(text);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Reviewer.Review(text);

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(Bytes(40_000), 1, 5 * Bytes(10_000));
    }
}
