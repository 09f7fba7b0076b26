using ReadinessKit.Checks;

namespace ReadinessKit.Tests.Checks;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("remind * medication", "Reminds people of their meds daily", "Reminds people of their meds")]
    [InlineData("remind * medication", "remind one two three four five medication", "remind one two three four five medication")]
    [InlineData("remind * medication", "remind one two three four five six medication", null)]
    [InlineData("remind * * medication", "remind one two three four five six medication", "remind one two three four five six medication")]
    [InlineData("remind * medication", "remind you. Medication is here", null)]
    [InlineData("remind * medication", "reminding remind about medication", "remind about medication")]
    [InlineData("(ride|bus pass)", "a bus pass", "bus pass")]
    [InlineData("give [a] ride", "gave rides", "gave rides")]
    [InlineData("give [a] ride", "give a ride", "give a ride")]
    [InlineData("give [a] ride", "give the ride", null)]
    [InlineData("'filing'", "some filing", "filing")]
    [InlineData("'filing'", "some files", null)]
    [InlineData("take (the|a [big]) van", "take a big van", "take a big van")]
    [InlineData("follow-up", "a follow up", "follow up")]
    [InlineData("medication", "a medicaton list", "medicaton")]
    [InlineData("medication", "a medciation list", "medciation")]
    [InlineData("medication", "a meditation group", null)]
    [InlineData("lead", "co-lead the group", null)]
    [InlineData("confident", "confidentiality", null)]
    [InlineData("will not drive", "You WON’T drive", "WON’T drive")]
    [InlineData("walk <people> home", "walk a guest home", null)]
    [InlineData("walk [a] <people> home", "walk a guest home", "walk a guest home")]
    [InlineData("walk <people> home", "walks job seekers home", "walks job seekers home")]
    public void A_phrase_finds_what_it_says(string phrase, string text, string? found)
    {
        var sentences = Sentences.Of(text);
        var matches = new PhraseBook([Phrase.Of(phrase)]).Find(sentences).Select((m, i) => (Sentence: sentences[i], Matches: m)).SelectMany(s => s.Matches.Select(m => text[s.Sentence.Words[m.First].Start..s.Sentence.Words[m.Last].End]));

        Assert.Equal(found, matches.SingleOrDefault());
    }

    [Theory]
    [InlineData("(a|b", "The phrase '(a|b' has a '(' without its end. Close every bracket once.")]
    [InlineData("a)", "The phrase 'a)' has a ')' without its beginning. Close every bracket once.")]
    [InlineData("(a]", "The phrase '(a]' has a ']' without its beginning. Close every bracket once.")]
    [InlineData("a + b", "The phrase 'a + b' has a '+' in it. Use words, * for a gap, (one|another) for a choice, [word] for a word that may be missing, 'word' for one form only and <number>, <often>, <people>, <staff> for a list of words.")]
    [InlineData("walk <peple>", "The phrase 'walk <peple>' has a '<' in it. Use words, * for a gap, (one|another) for a choice, [word] for a word that may be missing, 'word' for one form only and <number>, <often>, <people>, <staff> for a list of words.")]
    [InlineData("* a", "The phrase '* a' must begin and end with a word that has to stand there. Take the gap or the brackets away.")]
    [InlineData("a *", "The phrase 'a *' must begin and end with a word that has to stand there. Take the gap or the brackets away.")]
    [InlineData("[a]", "The phrase '[a]' must begin and end with a word that has to stand there. Take the gap or the brackets away.")]
    [InlineData("", "The phrase '' must begin and end with a word that has to stand there. Take the gap or the brackets away.")]
    public void What_can_not_be_read_says_what_to_do(string text, string fault) => Assert.Equal((null, fault), Phrase.Read(text));

    [Fact]
    public void A_phrase_has_a_longest_length()
    {
        Assert.Null(Phrase.Read(new string('a', 400)).Fault);
        Assert.StartsWith("The phrase 'aaaa", Phrase.Read(new string('a', 401)).Fault);
    }
}
