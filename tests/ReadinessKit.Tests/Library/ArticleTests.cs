using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Library;

public sealed class ArticleTests : IDisposable
{
    private const string Text = SampleLibrary.Article;

    private readonly ContentFolder _folder = ContentFolder.OfSample();

    [Fact]
    public void Everything_stands_where_it_was_written()
    {
        var article = Read();

        Assert.Equal(("words", "Words at work", "Everyone", 2), (article.Entry.Id, article.Entry.Title, article.Entry.Audience, article.Entry.Minutes));
        Assert.Equal(("A handbook, “Words”", "What to say.", "Peer roles", new DateOnly(2026, 11, 22)), (article.Entry.Source, article.Entry.Summary, article.Entry.Topic, article.Entry.Reviewed));
        Assert.Equal("/library/words", article.Entry.Address);
        Assert.Equal("<p>Speak of people.</p>", article.Lede);
        Assert.Equal([("Why it counts", "why-it-counts"), ("What to do next", "what-to-do-next")], article.Sections.Select(s => (s.Title, s.Anchor)));
    }

    [Fact]
    public void Headings_go_one_step_down_as_the_page_has_one_above_them()
    {
        var html = Read(Text.With("## In a meeting", "## You & I {#us}")).Sections[0].Html;

        Assert.Contains("<p>Words <strong>make</strong> a place.</p>", html);
        Assert.Contains("<h3>You &amp; I</h3>", html);
    }

    [Fact]
    public void The_cells_of_a_table_carry_the_names_of_their_columns_and_no_style()
    {
        var html = Read().Sections[0].Html;

        Assert.Contains("<th scope=\"col\">Instead of</th><th scope=\"col\">Say</th>", html);
        Assert.Contains("<tr><td data-label=\"Instead of\">us &amp; them</td><td data-label=\"Say\"></td></tr>", html);
        Assert.DoesNotContain("style", html);
    }

    [Fact]
    public void A_part_is_named_by_its_id_where_it_has_one() =>
        Assert.Equal("why", Read(Text.With("# Why it counts", "# Why it counts {#why}")).Sections[0].Anchor);

    [Fact]
    public void Every_fault_is_named_on_its_line_all_of_them_at_once()
    {
        var text = Text
            .With("id: words", "id: wrods")
            .With("summary: What to say.", "sumary: What to say.")
            .With("topic: Peer roles", "topic: Peer role")
            .With("# What to do next\n\n1. [Begin](/readiness)", "# Why it counts!\n");

        Assert.Equal(
            [
                "library/words.md:1: 'summary' is missing in the settings. Add it.",
                "library/words.md:4: The id is 'wrods' and the file is named 'words'. Give both the same name: it becomes the page's address.",
                "library/words.md:9: 'sumary' is not known in the settings. Did you mean 'summary'?",
                "library/words.md:10: There is no topic 'Peer role'. Did you mean 'Peer roles'?",
                $"library/words.md:{Sample.LineOf(text, "# Why it counts!")}: There is no text under 'Why it counts!'. Write a sentence or two.",
                $"library/words.md:{Sample.LineOf(text, "# Why it counts!")}: The last heading must be 'What to do next'. End the article with it, and a link or two.",
                $"library/words.md:{Sample.LineOf(text, "# Why it counts!")}: There is another heading 'Why it counts!'. Give one of the two other words.",
            ],
            _folder.Write("library/words.md", text).Problems());
    }

    [Fact]
    public void Two_pages_of_the_same_name_are_refused_at_the_second() =>
        Assert.Equal(
            ["library/words.md:1: jobs/words.md has the id 'words' too. Take one of the two out, or rename it."],
            _folder.Write("library/words.md", Text).Write("jobs/words.md", Text).Problems());

    [Fact]
    public void The_words_are_there_block_by_block_for_what_is_no_page()
    {
        var passages = Read().Passages();

        Assert.Equal(["Why it counts", "In a meeting", "What to do next"], passages.OfType<Heading>().Select(h => h.Text));
        Assert.Equal([new("Words ", false), new("make", true), new(" a place.", false)], passages.OfType<Paragraph>().ElementAt(1).Spans);
        Assert.Equal((true, "Begin"), (passages.OfType<Points>().Single().AreNumbered, passages.OfType<Points>().Single().Items.Single().Text));
        Assert.Equal([["Instead of", "Say"], ["a peer", "a person"], ["us & them", ""]], passages.OfType<Grid>().Single().Rows);
    }

    public void Dispose() => _folder.Dispose();

    private Article Read(string text = Text) => SiteContent.Load(_folder.Write("library/words.md", text).Path).Shelf.Article("words")!;
}
