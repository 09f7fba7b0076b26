using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>The site deletes by itself what has been kept long enough, and again what a restored backup brings back.</summary>
public sealed class RestoredRecordsTests : IDisposable
{
    private readonly Installation _old = new();
    private readonly Installation _new = new();
    private readonly LeapingClock _clock = new(new(2026, 11, 21, 15, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Deletion_request_inside_the_floor_what_goes_at_night_goes_again_at_the_next_one_where_a_restore_brings_it_back()
    {
        var file = _old.Beside("kept.zip");
        RoundOfAgency early, late;

        using (var site = Serve(_old))
        {
            (early, late) = (await RoundOfAgency.Make(site, 2, 1), await RoundOfAgency.Make(site, 2, 1));
            await early.Reveal(early.Candidates[0], [4], [3]);
            await late.Reveal(late.Candidates[0], [4], [3]);
            await Close(early, _clock.GetUtcNow().AddDays(-1));
            await Close(late, _clock.GetUtcNow());

            // A rater of the later one wants to go too, and waits for it.
            await late.Raters[1].Visitor.Press(await late.Raters[1].Visitor.Open("/account/delete"), "Delete my account", ("CurrentPassword", Given.Password));
            Assert.Equal((0, ""), (await _old.Run("backup", file)) is var (code, _, errors) ? (code, errors) : default);

            _clock.Leap(new(2028, 11, 21, 12, 0, 0, TimeSpan.Zero));
            await _clock.Until(async () => !await IsThere(site, early));
            Assert.True(await IsThere(site, late));

            _clock.Leap(new(2028, 11, 22, 12, 0, 0, TimeSpan.Zero));
            await _clock.Until(async () => !await IsThere(site, late));
            await _clock.Until(async () => !await IsNamed(site, late));
        }

        Assert.Equal(0, (await _new.Run("restore", file)).ExitCode);

        // It is back, until the site runs for two minutes.
        using var restored = Serve(_new);
        Assert.True(await IsThere(restored, early) && await IsThere(restored, late) && await IsNamed(restored, late));
        Assert.NotEqual(0, await Answers(restored));

        await _clock.Until(async () => !await IsThere(restored, early) && !await IsThere(restored, late) && !await IsNamed(restored, late));

        Assert.Equal(0, await Answers(restored));
        Assert.Contains(await restored.Log(late.Organization), e => e.Action == "deleted" && e.Subject == $"HiringRound {late.Id}");
    }

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    private Site Serve(Installation installation)
    {
        var site = installation.Serve(("KIT_BACKUP_AT", "off"));
        site.Change = services => services.AddSingleton<TimeProvider>(_clock);
        return site;
    }

    private static Task<int> Close(RoundOfAgency round, DateTimeOffset at) => round.Rows(async db =>
    {
        (await db.HiringRounds.SingleAsync()).Close("No money.", at);
        return await db.SaveChangesAsync();
    });

    private static Task<bool> IsThere(Site site, RoundOfAgency round) => site.Database(db =>
    {
        db.Enter(round.Organization.Id);
        return db.HiringRounds.AnyAsync();
    });

    private static Task<bool> IsNamed(Site site, RoundOfAgency round) => site.Database(db => db.People.AnyAsync(p => p.Id == round.Raters[1].Person.Id));

    private static async Task<int> Answers(Site site) => (await site.AllRows()).Count(row => row.StartsWith("ScorecardAnswers:", StringComparison.Ordinal));
}
