using ReadinessKit.Checks;

namespace ReadinessKit.Tests.Checks;

public sealed class SpellingTests
{
    private static readonly Spelling Spelling = new(["medication", "transport", "clinic", "ride"]);

    [Theory]
    [InlineData("medicaton", "medication")]
    [InlineData("medicattion", "medication")]
    [InlineData("medicstion", "medication")]
    [InlineData("medciation", "medication")]
    [InlineData("trasnport", "transport")]
    [InlineData("clincs", null)]
    [InlineData("meditation", null)]
    [InlineData("edication", null)]
    [InlineData("rides", null)]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxx", null)]
    public void One_slip_is_forgiven_in_long_words_that_are_no_other_words(string written, string? meant) => Assert.Equal(meant, Spelling.Meant(written));
}
