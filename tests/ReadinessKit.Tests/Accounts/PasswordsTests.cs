using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Accounts;

public sealed class PasswordsTests
{
    private const string TooShort = "Use 12 characters or more", TooLong = "Use 128 characters or fewer", Own = "Leave out your name", Common = "This password is one of the first";

    [Theory]
    [InlineData("otters juggle seven pebbles")]
    [InlineData("correct horse battery staple")]
    [InlineData("Kx9#vTq2!mLp")]
    [InlineData("zwölf Boxkämpfer jagen")]
    [InlineData("fjordwaltzgym")]
    [InlineData("my password is a long unlikely sentence")]
    [InlineData("Dana likes gardens with slow green snails")]
    public void A_password_that_nobody_guesses_is_good(string password) => Assert.Null(Fault(password));

    [Theory]
    [InlineData(null, TooShort)]
    [InlineData("", TooShort)]
    [InlineData("Kx9#vTq2!mL", TooShort)]
    [InlineData("passwordpassword", Common)]
    [InlineData("P@ssw0rd2026!", Common)]
    [InlineData("Password123456", Common)]
    [InlineData("123456789012", Common)]
    [InlineData("qwertyuiop123", Common)]
    [InlineData("aaaaaaaaaaaa", Common)]
    [InlineData("abcabcabcabc", Common)]
    [InlineData("iloveyou2026!!", Common)]
    [InlineData("ReadinessKit!1", Common)]
    [InlineData("danareyes2026", Own)]
    [InlineData("Riverbend2026", Own)]
    [InlineData("R1verbend-2026", Own)]
    [InlineData("!!Reyes!!Reyes!!", Own)]
    public void A_password_that_others_try_first_is_refused(string? password, string fault) => Assert.StartsWith(fault, Fault(password));

    [Fact]
    public void Its_length_has_an_end()
    {
        Assert.Null(Fault(Long(128)));
        Assert.StartsWith(TooLong, Fault(Long(129)));
    }

    private static string? Fault(string? password) => Passwords.Fault(password, "Dana Reyes", "dana.reyes@example.org", "Riverbend Behavioral Health");

    private static string Long(int length) => string.Concat(Enumerable.Repeat("otters juggle seven pebbles, ", 5))[..length];
}
