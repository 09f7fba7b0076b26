using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Tests.Interviews.Panels;

/// <summary>The marks beside scores name one person each.</summary>
public sealed class RaterInitialsTests
{
    [Theory]
    [InlineData("Ana Diaz, Lou Park, Kim Lee", "AD, LP, KL")]
    [InlineData("ana maria diaz, Rater 1, Kim", "AD, R1, K")]
    [InlineData("Kim Lee, K Lund, K Lu", "KLe, KLun, KLu")]
    [InlineData("Kim Lee, K L, Lou Park", "KLe, KL, LP")]
    [InlineData("Kim Lee, kim lee, Lou Park", "KLee-a, KLee-b, LP")]
    [InlineData("-, …", "?-a, ?-b")]
    public void No_two_are_alike(string names, string marks) =>
        Assert.Equal(marks.Split(", "), RaterInitials.Of(names.Split(", ")));

    [Fact]
    public void A_committee_of_nobody_has_none() => Assert.Empty(RaterInitials.Of([]));
}
