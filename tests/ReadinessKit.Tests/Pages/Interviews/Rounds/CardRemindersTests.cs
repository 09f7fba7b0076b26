using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>What raters hear by e-mail of cards that are not in.</summary>
public sealed class CardRemindersTests : IDisposable
{
    private const int Minutes = 60;

    private readonly MailBox _mail = new();
    private readonly Site _site;
    private DateTimeOffset _over;

    public CardRemindersTests() => _site = Site.With(("KIT_SMTP", _mail.Address), ("KIT_MAIL_FROM", "kit@example.org"));

    [Fact]
    public async Task Never_submits_a_reminder_goes_out_an_hour_and_a_day_after_the_interview_and_no_more()
    {
        var round = await Interviewed(1);
        await After(TimeSpan.FromMinutes(59));
        NothingElseCame();

        await After(TimeSpan.FromHours(1));
        var letter = Unfolded(_mail.Take());
        Assert.Contains(round.Raters[0].Person.Email!, letter);
        Assert.Contains("1 scorecard of yours at Riverbend Behavioral Health is not in yet", letter);
        Assert.Contains($"- C-01, Community bridger: http://localhost{round.AddressOf(round.Candidates[0])}/score", letter);
        Assert.DoesNotContain("Applicant", letter);

        await After(TimeSpan.FromHours(23));
        NothingElseCame();
        await After(TimeSpan.FromHours(24));
        _mail.Take();

        await After(TimeSpan.FromHours(25));
        await After(TimeSpan.FromDays(3));
        NothingElseCame();
    }

    [Fact]
    public async Task Several_cards_come_in_one_letter_and_those_that_are_in_are_left_out()
    {
        var round = await Interviewed(2, candidates: 3);
        await round.Submit(round.Raters[0], round.Candidates[1], 4);
        foreach (var candidate in round.Candidates)
        {
            await round.Submit(round.Raters[1], candidate, 3);
        }

        await After(TimeSpan.FromHours(30));

        var letter = Unfolded(_mail.Take());
        Assert.Contains("2 scorecards of yours", letter);
        Assert.Contains("- C-01, ", letter);
        Assert.Contains("- C-03, ", letter);
        Assert.DoesNotContain("C-02", letter);
        NothingElseCame();
    }

    [Fact]
    public async Task Whoever_turned_reminders_off_or_has_no_interview_planned_or_stepped_out_gets_none()
    {
        var round = await Interviewed(3);
        var home = await round.Raters[0].Visitor.Open($"/o/{round.Organization.Slug}");
        Assert.Contains("of a scorecard twice", home.Text);
        await round.Raters[0].Visitor.Press(home, "Turn reminders off");
        await round.Raters[1].Visitor.Press(await round.Raters[1].Visitor.Open(round.Address), "Step out");
        await round.AddCandidate();

        await After(TimeSpan.FromHours(1));

        var letter = Unfolded(_mail.Take());
        Assert.Contains(round.Raters[2].Person.Email!, letter);
        Assert.DoesNotContain("C-02", letter);
        NothingElseCame();
    }

    [Theory]
    [InlineData("no-show")]
    [InlineData("shown")]
    [InlineData("closed")]
    public async Task Nothing_is_sent_where_nothing_is_waited_for(string why)
    {
        var round = await Interviewed(2, candidates: 1);
        await round.Rows(async db =>
        {
            var candidate = await db.Candidates.SingleAsync();

            switch (why)
            {
                case "no-show":
                    candidate.Standing = CandidateStanding.NoShow;
                    break;

                case "shown":
                    candidate.Reveal(round.HrPerson.Id, "", _site.Clock.Now);
                    break;

                default:
                    (await db.HiringRounds.SingleAsync()).Close("The post is frozen.", _site.Clock.Now);
                    break;
            }

            return await db.SaveChangesAsync();
        });

        await After(TimeSpan.FromHours(1));

        NothingElseCame();
    }

    public void Dispose()
    {
        _site.Dispose();
        _mail.Dispose();
    }

    // Letters go out one after the other: what comes next is this one.
    private void NothingElseCame()
    {
        _site.Services.GetRequiredService<Outbox>().Send(new("last@example.org", "The last one", "Nothing before it."));
        Assert.Contains("The last one", _mail.Take());
    }

    // A long subject or address goes on in the next line.
    private static string Unfolded(string letter) => letter.Replace("\n ", " ", StringComparison.Ordinal);

    // A round whose interviews are over in an hour.
    private async Task<RoundOfAgency> Interviewed(int raters, int candidates = 1)
    {
        var round = await RoundOfAgency.Make(_site, raters, candidates);
        _over = _site.Clock.Now.AddMinutes(Minutes);
        await round.Rows(async db =>
        {
            foreach (var candidate in await db.Candidates.ToListAsync())
            {
                (candidate.StartsAt, candidate.Minutes) = (_site.Clock.Now, Minutes);
            }

            return await db.SaveChangesAsync();
        });
        return round;
    }

    private async Task After(TimeSpan time)
    {
        _site.Clock.Now = _over + time;
        await _site.Services.GetRequiredService<CardReminders>().SendDue(TestContext.Current.CancellationToken);
    }
}
