using System.Net;
using System.Text;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.OwnContent;

namespace ReadinessKit.Tests.OwnContent;

/// <summary>Content that is broken while the site runs takes no page down, and the operator is told where and what to do.</summary>
public sealed class BrokenOwnContentTests : IDisposable
{
    private const string Boundaries = "library/boundaries.md";
    private const string Quiz = "readiness/timeline-quiz.md";
    private const string Plan = "readiness/implementation-plan.md";

    private static readonly string[] Pages =
    [
        "/", "/readiness", "/readiness/quiz", "/readiness/motivation", "/library", "/library/boundaries", "/library/policy-review", "/library/pack", "/library/pack?items=boundaries",
        "/library/pack/meeting-pack.docx?items=boundaries", "/role-check", "/role-check/activities", "/role-check/activities/files", "/search?q=supervision",
    ];

    private readonly Installation _kept = new();
    private readonly Site _site;

    public BrokenOwnContentTests() => _site = _kept.Serve();

    public static TheoryData<string, string, byte[], string> Broken => new()
    {
        { "settings that can't be read", Boundaries, Text("---\nkind: article\nid: [boundaries\n---\n\nText.\n"), $"{Boundaries}, line 4: These settings can't be read." },
        { "a kind that is not there", Boundaries, Text(Shipped(Boundaries).With("kind: article", "kind: artcle")), $"{Boundaries}, line 2: There is no kind 'artcle'. Did you mean 'article'?" },
        { "an id that is there twice", "library/second.md", Text(Shipped(Boundaries)), "library/second.md, line 4: The id is 'boundaries' and the file is named 'second'." },
        { "a heading that is missing", Boundaries, Text(Shipped(Boundaries).With("# What to do next", "# What to do")), "The last heading must be 'What to do next'." },
        { "a link that leads nowhere safe", Boundaries, Text(Shipped(Boundaries).With("# What to do next\n", "# What to do next\n\n[Here](javascript:alert)\n")), "The link 'javascript:alert' can't be used." },
        { "a circle in the plan", Plan, Text(Circle), "wait for each other" },
        { "no text at all", Boundaries, [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 0xFF, 0xFE], $"{Boundaries}, line 1: This can't be read as text. Save it as plain text in UTF-8." },
        { "NULs", Boundaries, Text("---\nkind: article\0\n---\n"), $"{Boundaries}, line 1: This is no text: it holds signs that no text has." },
        { "a file that is far too large", Boundaries, new byte[OwnFolder.LargestFile + 1], $"{Boundaries}, line 1: This is larger than 256 KB." },
        { "a file that would take minutes to read", Boundaries, Text("---\nkind: article\n---\n\n" + string.Concat(Enumerable.Repeat("[a](", 60_000))), $"{Boundaries}, line 1: This holds more than 5,000 opening brackets." },
        { "a file that is nested too deeply", Boundaries, Text("---\nextends: base\n---\n\n" + new string('>', 200_000)), $"{Boundaries}, line 1: Something in this file can't be read at all." },
        { "a file that is half written", Quiz, Text(Shipped(Quiz)[..(Shipped(Quiz).Length / 2)]), $"{Quiz}, line " },
        { "an empty file", Quiz, [], $"{Quiz}, line 1: The file must begin with its settings between two lines of three dashes (---)." },
        { "a rule whose example fails", "role-check/rules/ours.md", Text(Rule), "role-check/rules/ours.md, line " },
        { "an extension of nothing", "library/bounderies.md", Text("---\nextends: base\n---\n"), "library/bounderies.md, line 2: There is no shipped file 'library/bounderies.md' to extend. Did you mean 'library/boundaries.md'?" },
        { "an id to take out that is not there", Plan, Text("---\nextends: base\nremove: [job-add]\n---\n"), $"{Plan}, line 3: There is no 'job-add' in the shipped file to take out." },
        { "something that others need, taken out", Plan, Text("---\nextends: base\nremove: [foundation]\n---\n"), "shipped/readiness/timeline-quiz.md, line 17: There is no step 'foundation' in the plan." },
        { "a file in no known folder", "somewhere/a.md", Text(Shipped(Boundaries)), "somewhere/a.md, line 1: Content stands in one of the known folders." },
    };

    public void Dispose()
    {
        _site.Dispose();
        _kept.Dispose();
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Nothing_that_is_broken_takes_a_page_down(string what, string file, byte[] bytes, string problem)
    {
        Assert.NotEmpty(what);
        var before = await Everything();
        await _kept.Change(_site, () => Put(file, bytes));

        Assert.Equal(before, await Everything());
        await OperatorReads(_site, problem);

        // After a restart it is the same, as the shipped files serve.
        _site.Dispose();
        using var again = _kept.Serve();
        Assert.Equal(before, await Everything(again));
        await OperatorReads(again, problem);
    }

    [Fact]
    public async Task What_was_good_before_serves_until_it_is_mended_and_after_a_restart_the_shipped_one_does()
    {
        var good = Shipped(Boundaries).With("title: Boundaries in a peer role", "title: Our boundaries");
        await _kept.Write(_site, Boundaries, good);
        Assert.Equal("Our boundaries", (await _site.Visitor().Open("/library/boundaries")).Heading);

        await _kept.Write(_site, Boundaries, good.With("kind: article", "kind: artcle"));
        Assert.Equal("Our boundaries", (await _site.Visitor().Open("/library/boundaries")).Heading);
        Assert.Contains("Its last good text goes on being used.", await OperatorReads(_site, "Since Nov 21, 2026, 3:00 PM."));

        _site.Dispose();
        using var again = _kept.Serve();
        Assert.Equal("Boundaries in a peer role", (await again.Visitor().Open("/library/boundaries")).Heading);
        Assert.Contains("The shipped file is used.", await OperatorReads(again, "There is no kind 'artcle'."));

        await _kept.Write(again, Boundaries, good.With("Our boundaries", "Mended"));
        Assert.Equal("Mended", (await again.Visitor().Open("/library/boundaries")).Heading);
        Assert.DoesNotContain("set aside", (await (await Installation.Operator(again)).Open("/operator/content")).Text);
    }

    [Fact]
    public async Task A_file_that_is_deleted_gives_way_to_the_shipped_one_unless_others_need_it()
    {
        await _kept.Write(_site, Plan, "---\nextends: base\n---\n\n# Ours {#ours}\n\nWords.\n\n- Something {#something}\n  - Owner: Us\n  - Weeks: 1\n  - How: Well.\n");
        await _kept.Write(_site, Quiz, Shipped(Quiz).Replace("- Step: foundation", "- Step: ours"));
        Assert.Contains("Ours", (await _site.Visitor().Open("/readiness")).Text);

        await _kept.Change(_site, () => File.Delete(_kept.Own(Plan)));
        Assert.Contains("Ours", (await _site.Visitor().Open("/readiness")).Text);
        Assert.Contains("It was deleted, but other files need it.", await OperatorReads(_site, $"{Quiz}, line 17: There is no step 'ours' in the plan."));

        await _kept.Change(_site, () => Directory.Delete(_kept.Own(""), recursive: true));
        Assert.DoesNotContain("Ours", (await _site.Visitor().Open("/readiness")).Text);
        Assert.Contains("There are none yet.", await OperatorReads(_site, "Content"));
    }

    [Fact]
    public async Task A_change_is_seen_without_anybody_asking()
    {
        await _site.Visitor().Open("/library/boundaries");
        Directory.CreateDirectory(_kept.Own("library"));
        await File.WriteAllTextAsync(_kept.Own(Boundaries), Shipped(Boundaries).With("title: Boundaries in a peer role", "title: Seen"), TestContext.Current.CancellationToken);

        for (var tries = 0; tries < 50 && (await _site.Visitor().Open("/library/boundaries")).Heading != "Seen"; tries++)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        Assert.Equal("Seen", (await _site.Visitor().Open("/library/boundaries")).Heading);
    }

    private static string Circle => "---\nextends: base\n---\n\n# Foundation {#foundation}\n\n- One {#one}\n  - Owner: Us\n  - Weeks: 1\n  - After: two\n  - How: Well.\n- Two {#two}\n  - Owner: Us\n  - Weeks: 1\n  - After: one\n  - How: Well.\n";

    private static string Rule => SampleRoleCheck.Rule.Replace("id: driving\n", "id: ours\n").Replace("activity: rides", "activity: files").Replace("# Should flag\n", "# Should flag\n\n- They read the newspaper.\n");

    private static string Shipped(string path) => Repository.Text("content/" + path);

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private void Put(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_kept.Own(file))!);
        File.WriteAllBytes(_kept.Own(file), bytes);
    }

    private static async Task<string> OperatorReads(Site site, string words)
    {
        var screen = await (await Installation.Operator(site)).Open("/operator/content");
        Assert.Contains(words, screen.Text);
        return screen.Text;
    }

    private async Task<string> Everything(Site? site = null)
    {
        var all = new StringBuilder();

        foreach (var page in Pages)
        {
            using var response = await (site ?? _site).Visitor().Get(page);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{page}: {response.StatusCode}");

            if (!page.Contains(".docx"))
            {
                all.AppendLine(page).AppendLine(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }
        }

        return all.ToString();
    }
}
