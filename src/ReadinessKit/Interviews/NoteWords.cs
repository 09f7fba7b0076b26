using System.Collections.Frozen;
using ReadinessKit.Checks;

namespace ReadinessKit.Interviews;

/// <summary>
/// The note of a rater in the words of a question, so that one set of rules reads both: whoever is written about is "you". In a note that is "she" or "they",
/// "I" in what the candidate said, and nobody at all in "Takes lithium". Places stay those of the note.
/// </summary>
internal static class NoteWords
{
    private static readonly FrozenSet<string> Candidate = FrozenSet.Create("i", "he", "she", "they", "candidate", "applicant", "interviewee");
    private static readonly FrozenSet<string> Own = FrozenSet.Create("my", "his", "their", "hers", "mine");
    private static readonly FrozenSet<string> Self = FrozenSet.Create("myself", "himself", "herself", "themselves", "themself");

    // After these, "her" is a person and not whose something is.
    private static readonly FrozenSet<string> NoThings = FrozenSet.Create(
        "to", "that", "about", "in", "at", "and", "or", "if", "how", "what", "with", "the", "a", "an", "for", "on", "when", "by", "as", "she", "he", "they", "it", "from", "while", "because", "was", "is");

    private static readonly FrozenSet<string> Beginnings = FrozenSet.Create("the", "a", "an", "our", "some", "one", "this", "that", "these", "those", "no", "not", "if", "when", "there", "it", "who");

    /// <summary>The sentences of a note.</summary>
    public static IReadOnlyList<Sentence> Read(string note) => [.. TypedWords.Read(note).Select(Turn)];

    private static Sentence Turn(Sentence sentence)
    {
        var words = new List<TextWord>(sentence.Words.Count + 1);
        var (first, namesOther) = (sentence.Words[0], false);

        foreach (var (i, word) in sentence.Words.Index())
        {
            var next = i + 1 < sentence.Words.Count ? sentence.Words[i + 1].Form : "";

            // "They do not take it well": from here on, "they" may be somebody else.
            namesOther |= PersonWords.Others.Contains(word.Form) && next is not ("support" or "specialist" or "worker" or "role" or "work");

            words.Add(word.Form switch
            {
                "you" or "yourself" => As(word, "somebody"),
                "your" or "yours" => As(word, "their"),
                "i" or "candidate" or "applicant" or "interviewee" => As(word, word.IsPossessive ? "your" : "you"),
                "my" or "mine" => As(word, "your"),
                _ when namesOther => word,
                "her" => As(word, next.Length > 0 && !NoThings.Contains(next) ? "your" : "you"),
                var form when Candidate.Contains(form) => As(word, "you"),
                var form when Own.Contains(form) => As(word, "your"),
                var form when Self.Contains(form) => As(word, "yourself"),
                _ => word,
            });
        }

        // "Takes lithium", "Would sit with them": whoever does it is not named.
        if (words[0].Form is not ("you" or "your") && !Beginnings.Contains(first.Form) && !IsPerson(first))
        {
            words.Insert(0, new("you", "you", first.Start, 0));
        }

        return new(words);
    }

    private static bool IsPerson(TextWord word) =>
        PersonWords.Others.Contains(word.Form) || PersonWords.Relatives.Contains(word.Form) || PersonWords.Clinicians.Contains(word.Form);

    private static TextWord As(TextWord word, string form) => word with { Form = form, Stem = Stems.Of(form), IsPossessive = false };
}
