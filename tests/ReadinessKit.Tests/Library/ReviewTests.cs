using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Library;

public sealed class ReviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    private static readonly Checklist Checklist = SiteContent.Load(Repository.File("content")).Shelf.Checklist("policy-review")!;

    [Theory]
    [InlineData("", "None of 0 points is looked at yet.")]
    [InlineData("----", "None of 4 points is looked at yet.")]
    [InlineData("I---", "1 of 4 points is looked at: 1 in place.")]
    [InlineData("IIPNX---", "5 of 8 points are looked at: 2 in place, 1 partly, 1 not yet, 1 not for us.")]
    [InlineData("NX", "All 2 points are looked at: 1 not yet, 1 not for us.")]
    [InlineData("I", "The only point is looked at: 1 in place.")]
    public void How_far_it_is_stands_in_a_sentence(string statuses, string sentence) =>
        Assert.Equal(sentence, new ReviewProgress([.. statuses.Select(Status)]).Sentence);

    [Fact]
    public void Every_point_counts_once_and_the_shares_fill_the_bar() =>
        Prop.ForAll(Gen.Elements("IPNX-".ToCharArray()).NonEmptyListOf().ToArbitrary(), drawn =>
        {
            var progress = new ReviewProgress([.. drawn.Select(Status)]);
            Assert.Equal(progress.Total, ReviewStatusWords.All.Sum(progress.Of));
            Assert.Equal(1, ReviewStatusWords.All.Sum(progress.Share), 9);
            Assert.Equal(progress.Total, progress.Open + progress.Of(ReviewStatus.InPlace) + progress.Of(ReviewStatus.NotForUs));
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));

    [Theory]
    [InlineData("https://example.org/handbook", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("Staff handbook, page 12", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("ftp://example.org/handbook", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("https://robin:secret@example.org", false)]
    [InlineData("https://example.org/a b", false)]
    [InlineData("", false)]
    public void Only_a_web_address_becomes_a_link(string evidence, bool isLink) =>
        Assert.Equal(isLink, new ReviewAnswer(ReviewStatus.InPlace, Evidence: evidence).EvidenceLink is not null);

    [Theory]
    [InlineData("Status", null, "Choose how it stands")]
    [InlineData("Status", "1", "Choose how it stands")]
    [InlineData("Status", "inplace", "Choose how it stands")]
    [InlineData("Status", "NotForUs", "Enter why this is not for you, or choose another answer", "Reason")]
    [InlineData("Evidence", "https://", "Enter the whole web address, such as https://example.org/handbook, without spaces, a name or a password in it")]
    [InlineData("Evidence", "https://me:pw@example.org", "Enter the whole web address, such as https://example.org/handbook, without spaces, a name or a password in it")]
    [InlineData("Until", "soon", "Enter a day within ten years, such as 11/28/2027, or leave it empty")]
    [InlineData("Until", "2036-11-29", "Enter a day within ten years, such as 11/28/2027, or leave it empty")]
    [InlineData("Until", "0001-01-01", "Enter a day within ten years, such as 11/28/2027, or leave it empty")]
    public void What_is_wrong_is_said_at_its_field(string field, string? typed, string message, string? at = null) =>
        Assert.Equal([new(at ?? field, message)], Read(Form(field, typed)).Errors);

    [Theory]
    [InlineData("Reason", 500, "Shorten the reason to 500 characters; there are 501")]
    [InlineData("Evidence", 500, "Shorten the evidence to 500 characters; there are 501")]
    [InlineData("Note", 2000, "Shorten the note to 2,000 characters; there are 2,001")]
    public void Texts_have_an_end(string field, int longest, string message)
    {
        Assert.Empty(Read(Form(field, new('x', longest))).Errors);
        Assert.Equal([new(field, message)], Read(Form(field, new('x', longest + 1))).Errors);
    }

    [Fact]
    public void What_is_right_is_read_without_what_no_field_should_hold()
    {
        var form = new ReviewForm { Status = "Partly", Reason = " a\u0000b\r\nc ", Evidence = "\tPage 12 ", Until = "2/28/2027", Note = "One\r\ntwo\u0000" };

        var (answer, errors) = Read(form);

        Assert.Empty(errors);
        Assert.Equal(new(ReviewStatus.Partly, "a b  c", "Page 12", new(2027, 2, 28), "One\ntwo"), answer);
        Assert.Equal(answer, Read(ReviewForm.Of(answer, null)).Answer);
    }

    [Fact]
    public void Only_what_is_missing_and_not_in_the_plan_becomes_a_task()
    {
        var review = Review(("recovery-vision", 'N'), ("dignity-of-risk", 'P'), ("self-directed-care", 'I'), ("respectful-papers", 'X'), ("hr-knows-role", 'N'));

        Assert.Equal(["recovery-vision-words", "dignity-of-risk-rules", "hr-knows-role-session"], review.TasksFor(new HashSet<string>()).Select(t => t.Id));
        Assert.Equal(["recovery-vision-words", "hr-knows-role-session"], review.TasksFor(new HashSet<string> { "dignity-of-risk-rules" }).Select(t => t.Id));
    }

    [Fact]
    public void What_was_said_of_a_point_that_is_gone_is_kept_apart()
    {
        var review = Review(("recovery-vision", 'I'), ("a-point-of-old", 'N'));

        Assert.Equal(["a-point-of-old"], review.Gone);
        Assert.Equal("1 of 31 points is looked at: 1 in place.", review.Progress.Sentence);
        Assert.Empty(review.TasksFor(new HashSet<string>()));
    }

    [Fact]
    public void It_goes_on_where_nobody_has_looked_and_then_where_something_is_open()
    {
        Assert.Equal("recovery-vision", Review().GoOn!.Id);
        Assert.Equal("dignity-of-risk", Review(("recovery-vision", 'N')).GoOn!.Id);
        var all = Checklist.Items.Select(i => (i.Id, i.Id == "accountable" ? 'P' : 'I')).ToArray();
        Assert.Equal("accountable", Review(all).GoOn!.Id);
        Assert.Null(Review([.. all.Select(a => (a.Id, 'X'))]).GoOn);
        Assert.Equal(("dignity-of-risk", null), (Review().After(Checklist.Items[0])?.Id, Review().After(Checklist.Items[^1])?.Id));
    }

    private static Review Review(params (string Id, char Status)[] answers) => new(Checklist, answers.ToDictionary(a => a.Id, a => new ReviewAnswer(Status(a.Status))));

    private static ReviewStatus Status(char letter) => letter switch
    {
        'I' => ReviewStatus.InPlace,
        'P' => ReviewStatus.Partly,
        'N' => ReviewStatus.NotYet,
        'X' => ReviewStatus.NotForUs,
        _ => ReviewStatus.NotLookedAt,
    };

    private static ReviewForm Form(string field, string? typed)
    {
        var form = new ReviewForm { Status = nameof(ReviewStatus.InPlace) };
        typeof(ReviewForm).GetProperty(field)!.SetValue(form, typed);
        return form;
    }

    private static (ReviewAnswer Answer, List<RuleError> Errors) Read(ReviewForm form)
    {
        var errors = new List<RuleError>();
        return (form.Read(Today, errors), errors);
    }
}
