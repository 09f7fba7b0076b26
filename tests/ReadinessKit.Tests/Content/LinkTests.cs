using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed class LinkTests
{
    private static readonly string[] Pieces =
    [
        "[a](", ")", "<", ">", "![", "]", "](", "[a]: ", "\n", "\n\n", " ", "\"", "'", "`", "\\", "/", "//", ":", "&colon;", "&#58;", "&Tab;", "&lt;", "&#x6A;",
        "javascript", "JAVASCRIPT:", "javascript:alert(1)", "data:text/html,", "http:", "https://", "mailto:", "x@y.z", "?", "#", "a", "|", "|-|", "-", "*", "_",
        "<img src=x onerror=alert(1)>", "<script>", "</script>", "<!--", "-->", "<a href=", " onclick=x", "{onclick=x}", "é", "\u0001", "\u200B", "%0a", "%3A", "😀",
    ];

    public static TheoryData<string> Forms => [.. LinkAttack.Forms.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_spelling_of_an_attack_gets_through(string form)
    {
        foreach (var address in LinkAttack.Addresses)
        {
            var (html, problems) = Read(LinkAttack.Forms[form](address));

            var (foreign, astray) = Harmless.Judge(html);

            Assert.True(foreign.Length == 0, $"{address} becomes {html}");
            Assert.True(astray.Length == 0 || problems.Length > 0, $"{address} is let through as {html}");
        }
    }

    [Theory]
    [InlineData("inline in brackets", 250)]
    [InlineData("reference in brackets", 250)]
    [InlineData("image", 100)]
    [InlineData("autolink", 30)]
    public void Hundreds_of_spellings_become_links_and_are_refused(string form, int atLeast) =>
        Assert.InRange(
            LinkAttack.Addresses.Count(a => Read(LinkAttack.Forms[form](a)) is var (html, problems) && (html.Contains("href=") || html.Contains("src=")) && problems.Length > 0),
            atLeast,
            LinkAttack.Addresses.Count);

    [Fact]
    public void No_jumble_of_markdown_and_html_gets_through() =>
        Prop.ForAll(
            Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                var (html, problems) = Read(text);

                var (foreign, astray) = Harmless.Judge(html);

                Assert.Empty(foreign);
                Assert.True(astray.Length == 0 || problems.Length > 0, html);
            }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(600).WithEndSize(30));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("Text <b onclick=\"alert(1)\">bold</b>")]
    [InlineData("<!-- <script>alert(1)</script> -->")]
    [InlineData("<![CDATA[<script>alert(1)</script>]]>")]
    [InlineData("<?php alert(1) ?>")]
    [InlineData("<!DOCTYPE html><iframe srcdoc='<script>'>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("[a](/b \"\\\" onclick=\\\"alert(1)\")")]
    [InlineData("```x\" onclick=\"alert(1)\n<script>\n```")]
    [InlineData("| a |\n|---|\n| <style>*{}</style> |")]
    public void Html_comes_out_as_plain_text(string text)
    {
        var (html, problems) = Read(text);

        Assert.Empty(Harmless.Judge(html).Foreign);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("[a](https://example.org/a?b=c#d)", "https://example.org/a?b=c#d")]
    [InlineData("[a](HTTP://example.org)", "HTTP://example.org")]
    [InlineData("[a](mailto:somebody@example.org)", "mailto:somebody@example.org")]
    [InlineData("<https://example.org>", "https://example.org")]
    [InlineData("<somebody@example.org>", "mailto:somebody@example.org")]
    [InlineData("[a][b]\n\n[b]: https://example.org \"title\"", "https://example.org")]
    [InlineData("[a](/readiness/quiz)", "/readiness/quiz")]
    [InlineData("[a](#part)", "#part")]
    [InlineData("[a](?page=2)", "?page=2")]
    [InlineData("[a](next.html)", "next.html")]
    [InlineData("[a](/time/10:30)", "/time/10:30")]
    [InlineData("[a](?at=10:30)", "?at=10:30")]
    [InlineData("[a](#at:30)", "#at:30")]
    [InlineData("[a](/)", "/")]
    public void A_link_to_the_web_to_mail_or_to_a_page_of_the_site_is_kept(string text, string address)
    {
        var (html, problems) = Read(text);

        Assert.Empty(problems);
        Assert.Contains($"<a href=\"{address}\"", html);
    }

    [Fact]
    public void A_bad_link_is_refused_with_its_line_wherever_it_stands()
    {
        const string bad = "[x](javascript:x)";
        const string message = "The link 'javascript:x' can't be used. Links begin with https://, http://, mailto: or / (a page of this site).";

        Sample.QuizHas(Sample.Quiz.With("Three statements.", $"One.\nTwo,\n*three {bad}*."), ("*three", message));
        Sample.QuizHas(Sample.Quiz.With("We know what pays", $"We know {bad} what pays"), ("## We know", message));
        Sample.QuizHas(Sample.Quiz.With("More to do.", $"More {bad} to do."), ("|            2–2", message));
        Sample.QuizHas(Sample.Quiz.With("Three moves can help.", "[Three][moves]\n\n[moves]: javascript:x"), ("[Three]", message));
        Sample.PlanHas(Sample.Plan.With("How: Spread it widely.", $"How: Spread it widely\n    or {bad} not."), ("    or", message));
        Sample.PlanHas(Sample.Plan.With("Then find somebody.", "Then <javascript:x> find somebody."), ("Then <", message));
    }

    [Fact]
    public void Every_bad_link_is_a_problem_of_its_own()
    {
        var (_, problems) = Read("[a](//b) and [c](d:e)\n\n<fg:h>");

        Assert.Equal([("//b", 1), ("d:e", 1), ("fg:h", 3)], problems.Select(p => (p.Message.Split('\'')[1], p.Line)));
    }

    [Theory]
    [InlineData("![a](/b.png)")]
    [InlineData("![a](https://example.org/b.png)")]
    [InlineData("![a][b]\n\n[b]: /b.png")]
    [InlineData("[![a](/b.png)](/c)")]
    public void A_picture_is_refused_even_from_a_good_address(string text) =>
        Assert.Equal(["Pictures can't be used in content. Say it in words, or link to it."], Read(text).Problems.Select(p => p.Message));

    [Fact]
    public void A_picture_from_a_bad_address_is_one_problem() =>
        Assert.StartsWith("The link 'data:b' can't be used.", Assert.Single(Read("![a](data:b)").Problems).Message);

    private static (string Html, ContentProblem[] Problems) Read(string text)
    {
        var problems = new ProblemList("a.md");
        var document = SafeMarkdown.Parse(text);
        SafeMarkdown.CheckLinks(document, problems);

        return (SafeMarkdown.ToHtml(document), [.. problems.All]);
    }
}
