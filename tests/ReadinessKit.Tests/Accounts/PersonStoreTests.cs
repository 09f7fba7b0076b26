using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Accounts;

public sealed class PersonStoreTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void A_recovery_code_has_120_random_bits_in_groups_that_can_be_copied_by_hand()
    {
        var codes = Enumerable.Range(0, 200).Select(_ => PersonStore.NewCode()).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^([a-z2-7]{6}-){3}[a-z2-7]{6}$", code));
    }

    [Fact]
    public async Task Of_recovery_codes_only_fingerprints_are_kept()
    {
        var codes = await Make(await Given.Person(site, null));
        var stored = string.Join('\n', await site.Database(db => db.PersonSecrets.Select(s => s.Value).ToListAsync(TestContext.Current.CancellationToken)));

        Assert.Equal(10, codes.Distinct().Count());
        Assert.All(codes, code => Assert.DoesNotContain(code, stored));
        Assert.All(codes, code => Assert.DoesNotContain(code.Replace("-", ""), stored));
    }

    [Fact]
    public async Task A_code_works_once_however_it_was_copied()
    {
        var person = await Given.Person(site, null);
        var codes = await Make(person);
        var typed = $" {codes[0].ToUpperInvariant().Replace('-', ' ')} ";

        Assert.True(await Redeem(person, typed));
        Assert.False(await Redeem(person, codes[0]));
        Assert.True(await Redeem(person, codes[1].Replace("-", "")));
        Assert.False(await Redeem(person, PersonStore.NewCode()));
        Assert.Equal(8, await With((store, cancel) => store.CountCodesAsync(person, cancel)));
    }

    [Fact]
    public async Task New_codes_end_the_old_ones()
    {
        var person = await Given.Person(site, null);
        var old = await Make(person);
        await Make(person);

        Assert.False(await Redeem(person, old[0]));
    }

    private Task<IReadOnlyList<string>> Make(Person person) => With((store, cancel) => store.NewCodes(person, cancel));

    private Task<bool> Redeem(Person person, string code) => With((store, cancel) => store.RedeemCodeAsync(person, code, cancel));

    private async Task<T> With<T>(Func<PersonStore, CancellationToken, Task<T>> work)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var result = await work(scope.ServiceProvider.GetRequiredService<PersonStore>(), TestContext.Current.CancellationToken);
        await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
        return result;
    }
}
