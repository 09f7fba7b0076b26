using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

public sealed class JobAdTests
{
    private static readonly JobAdWording Wording = SiteContent.Load(Repository.File("content")).JobAd!;
    private static readonly AdDetails Details = new("Harbor House", "Send a letter to jobs@harbor.example", new(2027, 1, 15));

    [Theory]
    [InlineData(AdLength.Brief, 40, 60)]
    [InlineData(AdLength.Middle, 105, 130)]
    [InlineData(AdLength.Full, 200, 260)]
    public void An_ad_has_about_the_words_that_its_length_promises(AdLength length, int least, int most) =>
        Assert.InRange(JobAd.Write(SampleDescription.Of(), Wording, Details, length).Count, least, most);

    [Theory]
    [InlineData(AdLength.Brief)]
    [InlineData(AdLength.Middle)]
    [InlineData(AdLength.Full)]
    public void Every_ad_says_the_pay_the_experience_and_how_to_apply(AdLength length)
    {
        var text = JobAd.Write(SampleDescription.Of(), Wording, Details, length).Text;

        Assert.StartsWith("Peer Specialist at Harbor House, 20 to 25 hours a week. Pay: $18.50 to $22 an hour.", text);
        Assert.Contains(Wording.LivedExperience.For(length), text);
        Assert.EndsWith("Send a letter to jobs@harbor.example. Apply by January 15, 2027.", text);
    }

    [Fact]
    public void Every_ad_of_any_description_says_what_it_must_and_stays_short() => RandomDescription.ForAll(description =>
    {
        if (description.Pay is null)
        {
            return;
        }

        var ad = JobAd.Write(description, Wording, Details, AdLength.Middle);

        Assert.Contains(description.Pay.InWords(), ad.Text);
        Assert.Contains(Wording.LivedExperience.Middle, ad.Text);
        Assert.InRange(ad.Count, 1, JobAd.Most(AdLength.Middle));
    });

    [Fact]
    public void A_longer_ad_names_a_duty_of_each_area_what_can_be_gained_and_whom_to_ask_for_a_change()
    {
        var text = JobAd.Write(SampleDescription.Of(), Wording, Details, AdLength.Full).Text;

        Assert.Contains("What you will do: meet with people at the times they choose; lead two support groups a week;", text);
        Assert.Contains("You also need: comfort with talking to groups.", text);
        Assert.Contains("Can be gained here: peer certification within six months.", text);
        Assert.Contains(Wording.Accommodation.Full, text);
        Assert.Contains(Wording.EqualOpportunity.Full, text);
    }

    [Fact]
    public void Without_pay_there_is_no_ad_and_it_says_why()
    {
        var description = SampleDescription.Of() with { Pay = null };

        Assert.Equal([new("Pay", "Enter the pay range: an ad always says what is paid")], JobAd.Missing(description, Details));
        Assert.Throws<ArgumentException>(() => JobAd.Write(description, Wording, Details, AdLength.Brief));
    }

    [Fact]
    public void The_wording_names_the_law_that_lets_an_ad_ask_for_lived_experience()
    {
        Assert.Contains("42 USC 12201(g)", Wording.LawSource);
        Assert.Contains("cannot claim", Wording.WhyLawful);
    }

    [Fact]
    public void The_wording_takes_grade_9_at_most()
    {
        var facts = Wording.LivedExperience.Full + " " + Wording.Accommodation.Full + " " + Wording.EqualOpportunity.Full;
        var file = ContentFile.Of("ad.md", $"{PlainText.Of(Wording.Lede)}\n\n{PlainText.Of(Wording.WhyLawful)}\n\n{facts}\n");
        var grade = ReadingGrade.Of(Passage.Read(file));

        Assert.True(grade.Value <= ReadingGrade.Most, $"{grade.Value:0.0}: {string.Join(" / ", grade.Hardest)}");
    }

    [Fact]
    public void Problems_in_the_file_are_named_with_their_lines()
    {
        using var folder = ContentFolder.OfSample();
        var text = Repository.Text("content/jobs/ad.md").Replace("- Source: 42 USC 12201(g); 29 CFR 1630.10\n", "- Sorce: x\n", StringComparison.Ordinal).Replace("- Short: Need a change to apply? Tell us.\n", "", StringComparison.Ordinal);
        folder.Write("jobs/ad.md", text).Write("jobs/b.md", text);

        Assert.Equal(
            [
                $"jobs/ad.md:{Sample.LineOf(text, "- Sorce")}: 'Source' is missing in 'Why you may ask for it'. Add it.",
                $"jobs/ad.md:{Sample.LineOf(text, "- Sorce")}: 'Sorce' is not known in 'Why you may ask for it'. Did you mean 'Source'?",
                $"jobs/ad.md:{Sample.LineOf(text, "- Medium: If you need")}: 'Short' is missing in 'Accommodation'. Add it.",
                "jobs/b.md:1: jobs/ad.md is of kind 'job-ad' too. Take one of the two out.",
            ],
            folder.Problems());
    }
}
