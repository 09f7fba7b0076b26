using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Library;

public sealed class ChecklistTests : IDisposable
{
    private const string Text = SampleLibrary.Checklist;

    private readonly ContentFolder _folder = ContentFolder.OfSample();

    [Fact]
    public void Everything_stands_where_it_was_written()
    {
        var checklist = SiteContent.Load(_folder.Write("readiness/desk.md", Text).Path).Shelf.Checklist("desk")!;
        var item = Assert.Single(checklist.Items);

        Assert.Equal(("Before the first day", "<p>Look at each point.</p>"), (checklist.Entry.Title, checklist.Lede));
        Assert.Equal(("The place", "the-place", "<p>All of these count.</p>"), (checklist.Parts[0].Title, checklist.Parts[0].Anchor, checklist.Parts[0].Prose));
        Assert.Equal(("place", "There is a desk.", "<p>Nobody wants to be a guest.</p>", "<p>A name on it.</p>"), (item.Id, item.Text, item.Why, item.Good));
        Assert.Equal(("place-set-up", "hire", "Supervisor", 1, "Ask what they need."), (item.IfNotYet.Id, item.IfNotYet.Step, item.IfNotYet.Owner, item.IfNotYet.Weeks, item.IfNotYet.How));
    }

    [Theory]
    [InlineData("- Step: hire", "- Step: hier", "- Set up", "There is no step 'hier' in the plan. Did you mean 'hire'?")]
    [InlineData("- Weeks: 1", "- Weeks: 1\n  - After: place-add", "- Set up", "'After' names 'place-add', which is no task or step. Did you mean 'place-ad'?")]
    [InlineData("- Weeks: 1", "- Weeks: 1\n  - Before: plac-ad", "- Set up", "'Before' names 'plac-ad', which is no task. Did you mean 'place-ad'?")]
    [InlineData("- Weeks: 1", "- Weeks: 1\n  - After: hire", "- Set up", "'Set up a desk' waits for its own step 'hire'. Name the tasks that must come first.")]
    [InlineData("{#place-set-up}", "{#learn}", "- Set up", "The id 'learn' is used twice, here and in the plan, the quiz or a checklist. Give one of the two another id.")]
    [InlineData("- How: Ask what they need.", "- How: Ask.\n- Again {#again}\n  - Owner: A\n  - Weeks: 1\n  - How: B.", "- Again", "'There is a desk.' has more than one task. Keep one, and put the rest into how to do it.")]
    [InlineData("### Why\n", "### Whi\n", "## There", "The heading 'Why' is missing under 'There is a desk.'. Add it.", "### Whi", "The heading 'Whi' is not known under 'There is a desk.'. Did you mean 'Why'?")]
    public void A_fault_is_named_on_its_line(string part, string other, params string[] whereAndMessage)
    {
        var text = Text.With(part, other);

        Assert.Equal(
            whereAndMessage.Chunk(2).Select(p => $"readiness/desk.md:{Sample.LineOf(text, p[0])}: {p[1]}"),
            _folder.Write("readiness/desk.md", text).Problems());
    }

    [Fact]
    public void A_point_that_stands_there_twice_is_refused()
    {
        var point = Text[Text.IndexOf("## There", StringComparison.Ordinal)..];
        var text = Text + "\n" + point.With("{#place-set-up}", "{#again}");

        Assert.Equal([$"readiness/desk.md:{text[..text.LastIndexOf("## There", StringComparison.Ordinal)].Count(c => c == '\n') + 1}: The id 'place' is used twice. Give one of the two another id."], _folder.Write("readiness/desk.md", text).Problems());
    }

    [Fact]
    public void A_checklist_without_a_point_is_refused() =>
        Assert.Equal(
            ["readiness/desk.md:1: There is no point in this checklist. Add a heading, and a heading with an id under it for each point."],
            _folder.Write("readiness/desk.md", Text[..Text.IndexOf("## There", StringComparison.Ordinal)]).Problems());

    public void Dispose() => _folder.Dispose();
}
