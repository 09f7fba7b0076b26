using ReadinessKit.Content;

namespace ReadinessKit.Tests.Content;

public sealed class ContentFileTests
{
    [Theory]
    [InlineData("one\ntwo\n")]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("one\rtwo\r")]
    [InlineData("\uFEFFone\ntwo\n")]
    public void The_same_words_are_the_same_edition_whatever_wrote_them(string text)
    {
        Assert.Equal("one\ntwo\n", ContentFile.Of("a.md", text).Text);
        Assert.Equal(ContentFile.Hash(new ContentFile("b.md", "one\ntwo\n")), ContentFile.Hash(ContentFile.Of("a.md", text)));
    }

    [Fact]
    public void An_edition_is_the_SHA_256_of_the_texts_each_with_a_zero_at_its_end() =>
        Assert.Equal(
            "846c0591548e4192843c1eb956f181ba721a41a4900140c182b2dba69f1d98a3",
            ContentFile.Hash(new ContentFile("a.md", "abc"), new ContentFile("b.md", "é")));

    [Theory]
    [InlineData("ab", "d")]
    [InlineData("", "abc")]
    [InlineData("c", "ab")]
    [InlineData("a", "bc")]
    [InlineData("Ab", "c")]
    public void Other_texts_are_another_edition(string first, string second) =>
        Assert.NotEqual(Hash("ab", "c"), Hash(first, second));

    private static string Hash(string first, string second) =>
        ContentFile.Hash(new ContentFile("a.md", first), new ContentFile("b.md", second));
}
