using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Support;

/// <summary>A pay worksheet whose figures can be worked out in the head, and random ones.</summary>
public static class SamplePayWorksheet
{
    public static readonly DateOnly Today = new(2026, 11, 28);

    public static readonly PayFactors Factors = new("", "", "", [Factor("certification", "Certification"), Factor("groups", "Group facilitation")]);

    /// <summary>The range of the drawing: a median of 21.40, and 2.10 for what the role asks for.</summary>
    public static PayWorksheet Of() => new()
    {
        Role = "Peer specialist",
        OwnRates =
        [
            Own("entry", "Direct support", OwnRateKind.EntryLevel, 17.5m, 19.5m),
            Own("manager", "Case manager", OwnRateKind.Other, 23, 28),
            Own("kitchen", "Kitchen staff", OwnRateKind.Other, 15.5m, 16),
            Own("peers", "Peer specialist", OwnRateKind.ThisRole, 18, 18) with { People = 3, Years = 4 },
            Own("lead", "Peer supervisor", OwnRateKind.Leads, 26, 30),
        ],
        Nearby = [Nearby("a", 18, 24), Nearby("b", 20, 22.8m), Nearby("c", 20, 26)],
        Floors = new() { State = 15, MinimumSource = "dol.gov, November 2026", Living = 22.1m, LivingSource = "MIT Living Wage, one adult, 2026" },
        IsInBargainingUnit = false,
        Scenarios = [Scenario("first", PayBase.NearbyMedian) with { Factors = [new("certification", 1.1m, ""), new("groups", 1, "Two groups a week.")] }],
        Chosen = "first",
        Steps = [new("senior", "Senior peer specialist", "Two years, and training others", 0.1m), new("lead", "Peer supervisor", "", 0.15m)],
    };

    public static OwnRate Own(string id, string role, OwnRateKind kind, decimal from, decimal to) => new(id, role, kind, from, to, PayUnit.Hour);

    public static NearbyRate Nearby(string id, decimal from, decimal to) =>
        new(id, $"Agency {id}", "Peer specialist", from, to, PayUnit.Hour, null, NearbySource.Published, "example.org/jobs", new(2026, 9, 1));

    public static PayScenario Scenario(string id, PayBase start, decimal? typed = null) => new(id, "First range", start, typed, null, [], 0.25m);

    /// <summary>Amounts in cents, from two dollars to two hundred.</summary>
    public static readonly Gen<decimal> Amounts = Gen.Choose(200, 20_000).Select(cents => cents / 100m);

    /// <summary>Spreads from nothing to the double.</summary>
    public static readonly Gen<decimal> Spreads = Gen.Choose(0, 100).Select(percent => percent / 100m);

    /// <summary>Checks a property on many ranges around a midpoint.</summary>
    public static void ForAll(Action<decimal, decimal> property) =>
        Prop.ForAll((from midpoint in Amounts from spread in Spreads select (midpoint, spread)).ToArbitrary(), r => property(r.midpoint, r.spread))
            .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(500));

    private static PayFactor Factor(string id, string name) => new(id, name, "", "", [], [], 0.05m);
}
