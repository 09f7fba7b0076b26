using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReadinessKit.Interviews.Panels;

/// <summary>A sentence of a note with everything that was found in it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Start">Where it begins in the note, in UTF-16 code units.</param>
/// <param name="End">Where the next one begins, or the note ends.</param>
/// <param name="Findings">What was found in it.</param>
public sealed record NoteSentence(string Text, int Start, int End, IReadOnlyList<NoteFinding> Findings);

/// <summary>Words in the evidence of a question that must not stand there.</summary>
/// <param name="Question">The question.</param>
/// <param name="Number">Its place in the guide, counted from 1.</param>
/// <param name="Evidence">The whole evidence.</param>
/// <param name="Findings">What was found in it.</param>
public sealed record NoteToLookAt(GuideQuestion Question, int Number, string Evidence, IReadOnlyList<NoteFinding> Findings)
{
    /// <summary>The sentences in which something was found, each once.</summary>
    public IReadOnlyList<NoteSentence> Sentences =>
        [.. Findings.GroupBy(f => (f.Start, f.End)).Select(s => new NoteSentence(s.First().Sentence, s.Key.Start, s.Key.End, [.. s]))];

    /// <summary>What is sent for the whole note. It is another for other words, so that a page that is out of date moves and keeps nothing.</summary>
    public string Key => $"{Question.Id}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Evidence)))[..16]}";

    /// <summary>What is sent for a sentence of it.</summary>
    /// <param name="sentence">The sentence.</param>
    public string KeyOf(NoteSentence sentence) => string.Create(CultureInfo.InvariantCulture, $"{Key}:{sentence.Start}");

    /// <summary>What is moved out of the note and what stays in it; null where nothing was chosen.</summary>
    /// <param name="chosen">What was sent: keys of whole notes and of sentences.</param>
    public (string Moved, string Left)? Move(IReadOnlyCollection<string?> chosen)
    {
        if (chosen.Contains(Key))
        {
            return (Evidence, "");
        }

        List<NoteSentence> moved = [.. Sentences.Where(s => chosen.Contains(KeyOf(s)))];
        return moved.Count == 0 ? null : (string.Join('\n', moved.Select(s => Evidence[s.Start..s.End].Trim())), NoteCheck.Without(Evidence, moved.Select(s => (s.Start, s.End))));
    }

    /// <summary>True where everything that was found is moved, or somebody looked again and keeps the rest.</summary>
    /// <param name="chosen">What was sent to be moved.</param>
    /// <param name="kept">What was sent to be kept: keys of whole notes.</param>
    public bool IsSettled(IReadOnlyCollection<string?> chosen, IReadOnlyCollection<string?> kept) =>
        kept.Contains(Key) || chosen.Contains(Key) || Sentences.All(s => chosen.Contains(KeyOf(s)));
}
