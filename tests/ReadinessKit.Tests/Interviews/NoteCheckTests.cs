using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews;

/// <summary>What raters write about a candidate, and what of it must not stand in the record.</summary>
public sealed class NoteCheckTests
{
    private static readonly NoteCheck Check = SiteContent.Load(Repository.File("content")).NoteCheck;

    // F must go, C with care, P may stand. By these the rules of notes were tuned.
    private static readonly IReadOnlyList<(char Label, string Note)> Notes =
        [.. Repository.Text("tests/ReadinessKit.Tests/Interviews/Notes/notes.txt").Split('\n').Where(l => l.Length > 2).Select(l => (l[0], l[2..]))];

    [Theory]
    [InlineData('F', 60)]
    [InlineData('C', 4)]
    [InlineData('P', 55)]
    public void Every_labelled_note_is_read_as_its_label_says(char label, int least)
    {
        var notes = Notes.Where(n => n.Label == label).ToList();

        Assert.True(notes.Count >= least, $"{notes.Count}");
        Assert.Empty(notes.Where(n => Of(n.Note) != label).Select(n => $"{n.Note} ({string.Join("; ", Check.Check(n.Note).Select(f => $"{f.Rule.Id}: {f.Quote}"))})"));
    }

    [Fact]
    public void A_finding_names_the_words_and_the_sentence_that_would_go()
    {
        const string Note = "Listened well. “She takes lithium.” Gave two examples.";

        var finding = Assert.Single(Check.Check(Note));

        Assert.Equal(("medication", "lithium", "“She takes lithium.”"), (finding.Rule.Id, finding.Quote, finding.Sentence));
        Assert.Equal("Listened well. Gave two examples.", NoteCheck.Without(Note, [(finding.Start, finding.End)]));
    }

    [Fact]
    public void A_sentence_with_two_matters_is_moved_once()
    {
        const string Note = "Has two kids, and she takes lithium. Calm.";

        var findings = Check.Check(Note);

        Assert.Equal(["children", "medication"], findings.Select(f => f.Rule.Id));
        Assert.Equal("Calm.", NoteCheck.Without(Note, findings.Select(f => (f.Start, f.End))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("“”()")]
    public void Where_no_word_stands_nothing_is_found(string note) => Assert.Empty(Check.Check(note));

    private static char Of(string note) => Check.Check(note) is { Count: > 0 } found ? found.Any(f => f.MustGo) ? 'F' : 'C' : 'P';
}
