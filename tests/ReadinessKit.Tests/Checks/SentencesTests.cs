using ReadinessKit.Checks;

namespace ReadinessKit.Tests.Checks;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Drive people. Remind them!", "drive people/remind them")]
    [InlineData("first line\nsecond line\r\n• third", "first line/second line/third")]
    [InlineData("Food, e.g. bread, for Dr. Lee.", "food eg bread for dr lee")]
    [InlineData("at 9.30 a.m. daily", "at 9 30 am daily")]
    [InlineData("You won’t drive; they can't", "you will not drive/they can not")]
    [InlineData("dont, doesnt, wasn't, you’re, I'll", "do not does not was not you are i will")]
    [InlineData("the nurse’s job, the nurses' jobs", "the nurse job the nurses jobs")]
    [InlineData("follow-up, co-lead, non-peer, 1:1", "follow up colead nonpeer 1:1")]
    [InlineData("", "")]
    [InlineData(" \t\u0000\u202E😀 … ", "")]
    [InlineData("שלום world", "שלום world")]
    public void A_text_is_read_as_sentences_of_words(string text, string read) =>
        Assert.Equal(read, string.Join('/', Sentences.Of(text).Select(s => string.Join(' ', s.Words.Select(w => w.Form)))));

    [Fact]
    public void Every_word_knows_its_place_in_the_text()
    {
        const string text = "“You won’t”, she said.";
        var words = Sentences.Of(text)[0].Words;

        Assert.Equal(["You", "won’t", "won’t", "she", "said"], words.Select(w => text.Substring(w.Start, w.Length)));
        Assert.Equal([true, true, true, false, false], words.Select(w => w.IsQuoted));
        Assert.Equal(',', words[3].Mark);
    }
}
