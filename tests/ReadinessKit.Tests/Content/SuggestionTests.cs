using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Content;

namespace ReadinessKit.Tests.Content;

public sealed class SuggestionTests
{
    // A few letters only, so that words have something in common.
    private static readonly Gen<string> Word =
        from length in Gen.Choose(0, 6)
        from letters in Gen.ArrayOf(Gen.Elements('a', 'b', 'c'), length)
        select new string(letters);

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("weeks", "weeks", 0)]
    [InlineData("weeks", "wekes", 2)]
    [InlineData("", "owner", 5)]
    [InlineData("owner", "", 5)]
    [InlineData("sunday", "saturday", 3)]
    [InlineData("Weeks", "weeks", 1)]
    public void The_distance_is_the_letters_to_add_drop_or_change(string from, string to, int distance) =>
        Assert.Equal(distance, Suggestion.Distance(from, to));

    [Fact]
    public void The_distance_is_the_same_in_both_directions() =>
        ForAll((a, b, _) => Assert.Equal(Suggestion.Distance(a, b), Suggestion.Distance(b, a)));

    [Fact]
    public void Only_a_word_and_itself_have_no_distance() =>
        ForAll((a, b, _) => Assert.Equal(a == b, Suggestion.Distance(a, b) == 0));

    [Fact]
    public void No_detour_is_shorter_than_the_distance() =>
        ForAll((a, b, c) => Assert.True(Suggestion.Distance(a, c) <= Suggestion.Distance(a, b) + Suggestion.Distance(b, c)));

    [Fact]
    public void The_distance_is_what_trying_every_edit_says() =>
        ForAll((a, b, _) => Assert.Equal(Slow(a, b), Suggestion.Distance(a, b)));

    [Fact]
    public void The_nearest_word_is_suggested_whatever_its_case() =>
        Assert.Equal(" Did you mean 'May be shortened'?", Suggestion.For("MAY BE SHORTEND", ["Owner", "May be shortened", "Weeks"]));

    [Theory]
    [InlineData("xxeeks", true)]
    [InlineData("xxxeks", false)]
    [InlineData("may xxxxxxtened", false)]
    [InlineData("may be xxxrtened", true)]
    public void A_word_is_near_within_two_letters_or_a_third_of_it(string word, bool isNear) =>
        Assert.Equal(isNear, Suggestion.For(word, ["weeks", "may be shortened"]).StartsWith(" Did you mean", StringComparison.Ordinal));

    [Theory]
    [InlineData("abcdefghi", "abcdefxyz", true)]
    [InlineData("abcdefghi", "abcdewxyz", false)]
    [InlineData("abcdefgh", "abcdexyz", false)]
    public void A_third_is_rounded_down(string word, string known, bool isNear) =>
        Assert.Equal(isNear, Suggestion.For(word, [known]) == $" Did you mean '{known}'?");

    [Fact]
    public void Where_nothing_is_near_up_to_twelve_words_are_listed_in_order()
    {
        string[] twelve = [.. Enumerable.Range(0, 12).Select(i => $"{(char)('l' - i)}-word")];

        Assert.Equal($" Known here: {string.Join(", ", twelve.Reverse())}.", Suggestion.For("something else", twelve));
        Assert.Equal("", Suggestion.For("something else", [.. twelve, "m-word"]));
    }

    [Fact]
    public void Nothing_is_suggested_where_nothing_is_known() => Assert.Equal("", Suggestion.For("word", []));

    private static int Slow(string a, string b) =>
        a.Length == 0 || b.Length == 0 ? a.Length + b.Length
        : a[0] == b[0] ? Slow(a[1..], b[1..])
        : 1 + Math.Min(Slow(a[1..], b[1..]), Math.Min(Slow(a[1..], b), Slow(a, b[1..])));

    private static void ForAll(Action<string, string, string> property) =>
        Prop.ForAll(
            (from a in Word from b in Word from c in Word select (a, b, c)).ToArbitrary(),
            words => property(words.a, words.b, words.c)).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(150));
}
