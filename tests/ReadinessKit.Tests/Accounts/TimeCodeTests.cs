using System.Text;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Accounts;

public sealed class TimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 15, 0, 0, TimeSpan.Zero);

    // The examples of RFC 6238 for SHA-1, their last six digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, TimeCode.At(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_phone_may_be_half_a_minute_off(int seconds, bool isAccepted) =>
        Assert.Equal(isAccepted, TimeCode.Accept(Key, TimeCode.At(Key, Now.AddSeconds(seconds)), Now, 0) is not null);

    [Fact]
    public void No_code_is_accepted_twice_nor_one_before_it()
    {
        var (before, code) = (TimeCode.At(Key, Now.AddSeconds(-30)), TimeCode.At(Key, Now));
        var used = TimeCode.Accept(Key, code, Now, 0)!.Value;

        Assert.Null(TimeCode.Accept(Key, code, Now, used));
        Assert.Null(TimeCode.Accept(Key, before, Now, used));
        Assert.Equal(used + 1, TimeCode.Accept(Key, TimeCode.At(Key, Now.AddSeconds(30)), Now, used));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("١٢٣٤٥٦")]
    [InlineData("abcdef")]
    public void What_is_no_code_is_refused(string typed) => Assert.Null(TimeCode.Accept(Key, typed, Now, 0));
}
