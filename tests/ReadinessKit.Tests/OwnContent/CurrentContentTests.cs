using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.OwnContent;

namespace ReadinessKit.Tests.OwnContent;

/// <summary>What pages and results make of content that changes while the site runs.</summary>
public sealed class CurrentContentTests : IDisposable
{
    private const string Boundaries = "library/boundaries.md";
    private const string Quiz = "readiness/timeline-quiz.md";

    private readonly Installation _kept = new();
    private readonly Site _site;

    public CurrentContentTests() => _site = _kept.Serve();

    public void Dispose()
    {
        _site.Dispose();
        _kept.Dispose();
    }

    [Fact]
    public async Task A_request_sees_one_content_from_its_beginning_to_its_end()
    {
        await using var before = _site.Services.CreateAsyncScope();
        var old = before.ServiceProvider.GetRequiredService<SiteContent>();

        await _kept.Write(_site, Boundaries, Shipped(Boundaries).With("title: Boundaries in a peer role", "title: New"));

        await using var after = _site.Services.CreateAsyncScope();
        Assert.Same(old, before.ServiceProvider.GetRequiredService<ContentState>().Content);
        Assert.Same(old, before.ServiceProvider.GetRequiredService<SiteContent>());
        Assert.Equal("Boundaries in a peer role", old.Shelf.Article("boundaries")!.Entry.Title);
        Assert.Equal("New", after.ServiceProvider.GetRequiredService<SiteContent>().Shelf.Article("boundaries")!.Entry.Title);
        Assert.Equal(2, after.ServiceProvider.GetRequiredService<ContentState>().Version);
    }

    [Fact]
    public async Task While_content_is_swapped_every_page_is_whole()
    {
        using var stop = new CancellationTokenSource();
        await _site.Visitor().Open("/");
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var seen = new HashSet<string>();

            while (!stop.IsCancellationRequested)
            {
                var screen = await _site.Visitor().Open("/library/boundaries");
                Assert.Equal(200, (int)screen.Status);

                // Both are of one text.
                Assert.True(screen.Heading == "Boundaries in a peer role" || screen.Text.Contains($"This is {screen.Heading}."), screen.Heading);
                seen.Add(screen.Heading);
            }

            return seen;
        })).ToArray();

        for (var i = 0; i < 10; i++)
        {
            await _kept.Write(_site, Boundaries, Shipped(Boundaries).With("title: Boundaries in a peer role", $"title: Title {i}").With("# What to do next\n", $"# What to do next\n\nThis is Title {i}.\n"));
            Assert.Equal($"Title {i}", (await _site.Visitor().Open("/library/boundaries")).Heading);
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), seen => Assert.NotEmpty(seen));
    }

    [Fact]
    public async Task Search_finds_new_words_and_no_old_ones()
    {
        var visitor = _site.Visitor();
        Assert.DoesNotContain("1 page for", (await visitor.Open("/search?q=zebrafish")).Text);

        await _kept.Write(_site, Boundaries, Shipped(Boundaries).With("title: Boundaries in a peer role", "title: Zebrafish"));
        Assert.Contains("1 page for “zebrafish”", (await visitor.Open("/search?q=zebrafish")).Text);

        await _kept.Change(_site, () => File.Delete(_kept.Own(Boundaries)));
        Assert.DoesNotContain("1 page for", (await visitor.Open("/search?q=zebrafish")).Text);
    }

    [Fact]
    public async Task A_new_edition_is_kept_before_results_name_it_and_past_results_stay_as_they_were()
    {
        var past = _site.Visitor();
        var address = (await past.Result("budget")).Address;
        await _kept.Write(_site, Quiz, "---\nextends: base\n---\n\n# Horizons\n\n" + Horizons.Replace("Plan for at least six months", "Take half a year"));

        var fresh = await _site.Visitor().Result("budget");

        Assert.Equal("Take half a year", fresh.Heading);
        Assert.Equal("Plan for at least six months", (await past.Open(address)).Heading);
        Assert.Equal(2, await _site.Database(db => db.Editions.CountAsync()));

        // And with the file gone, the result that was given under it stays too.
        await _kept.Change(_site, () => File.Delete(_kept.Own(Quiz)));
        Assert.Equal("Plan for at least six months", (await _site.Visitor().Result("budget")).Heading);
        Assert.Equal(2, await _site.Database(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task Own_files_serve_from_the_first_request_after_a_restart()
    {
        await _kept.Write(_site, Boundaries, Shipped(Boundaries).With("title: Boundaries in a peer role", "title: Ours"));
        _site.Dispose();
        using var again = _kept.Serve();

        Assert.Equal("Ours", (await again.Visitor().Open("/library/boundaries")).Heading);
        Assert.Contains("1 file of your own, without problems.", (await (await Installation.Operator(again)).Open("/operator")).Text);
    }

    [Fact]
    public async Task What_is_no_content_is_not_read_and_nothing_outside_of_the_folder_is()
    {
        var outside = _kept.Beside("outside.md");
        File.WriteAllText(outside, Shipped(Boundaries).With("title: Boundaries in a peer role", "title: Outside"));
        await _kept.Change(_site, () =>
        {
            Directory.CreateDirectory(_kept.Own("library"));
            Directory.CreateDirectory(_kept.Own(".git"));
            File.WriteAllText(_kept.Own(".git/library.md"), "x");
            File.WriteAllText(_kept.Own("library/.boundaries.md.swp"), "x");
            File.WriteAllText(_kept.Own("library/README.md"), "x");
            File.WriteAllText(_kept.Own("library/<b>picture.png"), "x");
            File.CreateSymbolicLink(_kept.Own(Boundaries), outside);
            Directory.CreateSymbolicLink(_kept.Own("readiness"), Repository.File("content/readiness"));
        });

        var screen = await (await Installation.Operator(_site)).Open("/operator/content");

        Assert.Equal("Boundaries in a peer role", (await _site.Visitor().Open("/library/boundaries")).Heading);
        Assert.Contains("library/<b>picture.png: Only files whose names end in .md are content.", screen.Text);
        Assert.Contains($"{Boundaries}: It is a link. Copy the file itself here.", screen.Text);
        Assert.Contains("readiness: It is a link.", screen.Text);
        Assert.DoesNotContain("swp", screen.Text);
        Assert.DoesNotContain("set aside", screen.Text);
    }

    private static string Horizons => Shipped(Quiz).Split("# Horizons\n")[1].Split("\n#")[0].Trim() + "\n";

    private static string Shipped(string path) => Repository.Text("content/" + path);
}
