using Markdig.Syntax;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed class SafeMarkdownTests
{
    [Theory]
    [InlineData("http://a")]
    [InlineData("HTTPS://a")]
    [InlineData("mailto:a@b")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/a//b")]
    [InlineData("a/b:c")]
    [InlineData("?a:b")]
    [InlineData("#a:b")]
    [InlineData("./a")]
    public void Safe_addresses_are_safe(string address) => Assert.True(SafeMarkdown.IsSafe(address));

    [Theory]
    [InlineData("javascript:a")]
    [InlineData("a:b/c")]
    [InlineData("a:b?c")]
    [InlineData("a:b#c")]
    [InlineData(":a")]
    [InlineData("//a")]
    [InlineData("/a\\b")]
    [InlineData("\\")]
    [InlineData("/a b")]
    [InlineData("/a\tb")]
    [InlineData("/a\u0000")]
    [InlineData("/a\u00A0")]
    [InlineData("/a\u2028")]
    [InlineData("mailto :a")]
    [InlineData("https :a")]
    [InlineData("htt\u200Dps:a")]
    [InlineData("ℎttps:a")]
    [InlineData("mаilto:a")]
    public void Other_addresses_are_not(string address) => Assert.False(SafeMarkdown.IsSafe(address));

    [Theory]
    [InlineData("javascript:x", true)]
    [InlineData(" java\nscript:x", true)]
    [InlineData("/\\x", true)]
    [InlineData("//x", true)]
    [InlineData("https://x", false)]
    [InlineData("MAILTO:x", false)]
    [InlineData("/x", false)]
    [InlineData("x", false)]
    [InlineData("/a:b", false)]
    public void The_judge_of_attacks_knows_an_address_astray(string address, bool astray) => Assert.Equal(astray, Harmless.IsAstray(address));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("**bold** and *slanted* and ~~gone~~", "bold and slanted and gone")]
    [InlineData("`code` and [a link](https://example.org)", "code and a link")]
    [InlineData("Tom &amp; Jerry &lt;b&gt; <b>", "Tom & Jerry <b> <b>")]
    [InlineData("5 \\* 3 \"quoted\" 'too'", "5 * 3 \"quoted\" 'too'")]
    [InlineData("<https://example.org>", "https://example.org")]
    [InlineData("  spaces  ", "spaces")]
    public void Plain_words_are_left_of_a_line(string line, string words) =>
        Assert.Equal(words, SafeMarkdown.ToText(((LeafBlock)SafeMarkdown.Parse(line)[0]).Inline));

    [Fact]
    public void Nothing_is_no_words() => Assert.Equal("", SafeMarkdown.ToText(null));

    [Theory]
    [InlineData("One *two* **three** ~~four~~", "<p>One <em>two</em> <strong>three</strong> <del>four</del></p>")]
    [InlineData("A & B <C>", "<p>A &amp; B &lt;C&gt;</p>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("H~2~O x^2^ ++a++ ==b== {.c}", "<p>H~2~O x^2^ ++a++ ==b== {.c}</p>")]
    [InlineData("| a |\n|---|\n| b |", "<table class=\"facts\">\n<thead><tr><th scope=\"col\">a</th></tr></thead>\n<tbody>\n<tr><td data-label=\"a\">b</td></tr>\n</tbody>\n</table>")]
    public void Tables_lists_and_emphasis_are_html_and_nothing_else_is(string text, string html) =>
        Assert.Equal(html, SafeMarkdown.ToHtml(SafeMarkdown.Parse(text)).ReplaceLineEndings("\n"));

    [Fact]
    public void Html_has_no_empty_lines_around_it() => Assert.Equal("<p>a</p>\n<p>b</p>", SafeMarkdown.ToHtml(SafeMarkdown.Parse("\na\n\nb\n\n")));
}
