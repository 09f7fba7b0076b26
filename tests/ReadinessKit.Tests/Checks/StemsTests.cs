using ReadinessKit.Checks;

namespace ReadinessKit.Tests.Checks;

public sealed class StemsTests
{
    [Theory]
    [InlineData("drive drives driving drove driven")]
    [InlineData("remind reminds reminded reminding")]
    [InlineData("plan plans planned planning")]
    [InlineData("take takes took taken taking")]
    [InlineData("file files filed filing")]
    [InlineData("call calls called calling")]
    [InlineData("assess assesses assessed assessing")]
    [InlineData("carry carries carried carrying")]
    [InlineData("medication medications med meds medicine")]
    [InlineData("meet meets met meeting meetings")]
    [InlineData("watch watches watched watching")]
    [InlineData("person people persons")]
    [InlineData("save saves saved saving")]
    public void Forms_of_a_word_have_one_stem(string forms) => Assert.Single(forms.Split(' ').Select(Stems.Of).Distinct());

    [Theory]
    [InlineData("file", "fill")]
    [InlineData("note", "not")]
    [InlineData("bus", "buss")]
    [InlineData("compete", "competence")]
    [InlineData("confident", "confidentiality")]
    [InlineData("thing", "th")]
    [InlineData("med", "media")]
    public void Different_words_have_different_stems(string one, string other) => Assert.NotEqual(Stems.Of(one), Stems.Of(other));
}
