using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Tests.Interviews;

/// <summary>Until when hiring records are kept.</summary>
public sealed class RecordKeepingTests
{
    [Theory]
    [InlineData(false, "MA", false, null, "2026-11-28", "2028-11-28")]
    [InlineData(false, "MA", false, 1, "2026-11-28", "2027-11-28")]
    [InlineData(false, "MA", false, 5, "2026-11-28", "2031-11-28")]
    [InlineData(true, "MA", false, 1, "2026-11-28", "2028-11-28")]
    [InlineData(false, "MA", true, 1, "2026-11-28", "2030-06-30")]
    [InlineData(false, "MA", true, null, "2027-06-30", "2030-06-30")]
    [InlineData(false, "MA", true, null, "2027-07-01", "2031-06-30")]
    [InlineData(true, "CA", true, 2, "2026-11-28", "2030-11-28")]
    [InlineData(true, "CA", true, 2, "2026-07-01", "2030-07-01")]
    [InlineData(false, "CA", false, null, "2026-11-28", "2030-11-28")]
    [InlineData(false, "MA", false, 1, "2028-02-29", "2029-03-01")]
    public void The_longest_rule_that_applies_holds(bool isPublic, string state, bool isWioaFunded, int? years, string from, string until) =>
        Assert.Equal(DateOnly.Parse(until), RecordKeeping.KeptUntil(new(isPublic, state, isWioaFunded), DateOnly.Parse(from), years));

    [Fact]
    public void Every_floor_says_its_rule_and_where_it_stands()
    {
        var floors = RecordKeeping.Floors(new(true, "CA", true), new(2026, 11, 28));

        Assert.Equal([new(2030, 11, 28), new(2030, 6, 30), new DateOnly(2028, 11, 28)], floors.Select(f => f.Until));
        Assert.All(floors, f => Assert.True(f is { Words.Length: > 10, Source.Length: > 10 }));
    }
}
