using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Accounts;

public sealed class AccountFormTests
{
    [Theory]
    [InlineData("Dana Reyes", "Dana Reyes")]
    [InlineData("  Zoë-Ann O’Neil  ", "Zoë-Ann O’Neil")]
    [InlineData("李小龍", "李小龍")]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData(null, null)]
    [InlineData("Dana\nReyes", null)]
    [InlineData("Dana\u0000", null)]
    public void A_name_is_one_line(string? typed, string? name)
    {
        var read = AccountForm.ReadName(typed);

        Assert.Equal(name, read.Name);
        Assert.Equal(name is null, read.Error is not null);
    }

    [Fact]
    public void A_name_has_at_most_100_characters()
    {
        Assert.NotNull(AccountForm.ReadName(new('n', 100)).Name);
        Assert.StartsWith("Shorten", AccountForm.ReadName(new('n', 101)).Error!.Message);
    }

    [Theory]
    [InlineData("dana@example.org", "dana@example.org")]
    [InlineData(" dana.reyes+kit@mail.example.org ", "dana.reyes+kit@mail.example.org")]
    [InlineData("Dana@Example.org", "Dana@Example.org")]
    [InlineData("dana", null)]
    [InlineData("dana@", null)]
    [InlineData("dana@localhost", null)]
    [InlineData("@example.org", null)]
    [InlineData("dana reyes@example.org", null)]
    [InlineData("Dana <dana@example.org>", null)]
    [InlineData("dana@example.org, sam@example.org", null)]
    [InlineData("dana@exämple.org", null)]
    [InlineData("dana@example.org\r\nBcc: sam@example.org", null)]
    [InlineData(null, null)]
    public void An_e_mail_is_one_address(string? typed, string? email)
    {
        var read = AccountForm.ReadEmail(typed);

        Assert.Equal(email, read.Email);
        Assert.Equal(email is null, read.Error is not null);
    }

    [Theory]
    [InlineData("Riverbend Behavioral Health, Inc.", "riverbend-behavioral-health-inc")]
    [InlineData("  Children’s  Home ", "childrens-home")]
    [InlineData("Centro de Apoyo Ñandú", "centro-de-apoyo-nandu")]
    [InlineData("Nan\u0303andu\u0301", "nanandu")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("支援センター", "organization")]
    [InlineData("!!!", "organization")]
    public void A_legal_name_becomes_an_address(string name, string slug) => Assert.Equal(slug, AccountForm.Slug(name));

    [Fact]
    public void An_address_is_short_and_ends_in_no_hyphen()
    {
        var slug = AccountForm.Slug(new string('a', 47) + " " + new string('b', 50));

        Assert.Equal(new string('a', 47), slug);
    }
}
