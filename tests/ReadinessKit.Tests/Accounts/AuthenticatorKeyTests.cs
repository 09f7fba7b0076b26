using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Accounts;

public sealed class AuthenticatorKeyTests
{
    private static readonly AuthenticatorKey Key = new("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");

    [Fact]
    public void Every_key_is_new_and_has_160_bits()
    {
        Assert.NotEqual(AuthenticatorKey.New(), AuthenticatorKey.New());
        Assert.Equal(20, Base32.Read(AuthenticatorKey.New().Letters).Length);
    }

    [Fact]
    public void It_is_shown_in_groups_of_four() => Assert.Equal("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP", Key.Groups);

    [Fact]
    public void Apps_are_told_whose_and_for_what_it_is() =>
        Assert.Equal(
            "otpauth://totp/ReadinessKit:dana%2Bkit%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=ReadinessKit",
            Key.Address("dana+kit@example.org"));

    [Fact]
    public void The_picture_is_a_QR_code_with_a_margin_of_four_squares()
    {
        var (size, path) = Key.Picture("dana@example.org");
        var dark = path.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(' ', 'h', 'v')).SelectMany(p => Enumerable.Range(int.Parse(p[0]), int.Parse(p[2])).Select(x => $"{x} {p[1]}")).ToHashSet();

        // The finder at the top left: a frame of seven, a white ring, a core of three.
        Assert.Equal(0, (size - 8 - 17) % 4);
        Assert.DoesNotContain(dark, p => p.Split(' ').Any(n => int.Parse(n) < 4 || int.Parse(n) >= size - 4));
        Assert.All(Enumerable.Range(4, 7), i => Assert.True(dark.Contains($"{i} 4") && dark.Contains($"4 {i}") && dark.Contains($"{i} 10")));
        Assert.DoesNotContain("5 5", dark);
        Assert.Contains("7 7", dark);
    }

    [Theory]
    [InlineData("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", true)]
    [InlineData("jbswy3dpehpk3pxpjbswy3dpehpk3pxp", false)]
    [InlineData("JBSWY3DPEHPK3PXP", false)]
    [InlineData("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_key_of_ours_is_read(string? letters, bool isKey) => Assert.Equal(isKey, AuthenticatorKey.Read(letters) is not null);
}
