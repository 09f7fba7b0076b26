using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>
/// Finds the word that was meant when a letter is wrong, missing, doubled or swapped with its neighbor. Only words that phrases use can be
/// meant, and only those of five letters or more.
/// </summary>
public sealed class Spelling
{
    private const int Shortest = 5;

    // Words in their own right, one letter away from a word of the phrases.
    private static readonly FrozenSet<string> Right = new[]
    {
        "meditation", "mediation", "dedication", "diving", "filling", "file", "fill", "rider", "ridge", "claim", "clear", "learn", "leaning", "meaning",
        "bushing", "horsing", "rousing", "mousing", "hosting", "hearing", "healing", "there", "these", "three", "where", "being", "report", "resort",
        "remand", "rewind", "contact", "contract", "county", "country", "course", "coarse", "trail", "trial", "train", "brain", "plane", "plant", "plain",
        "calls", "falls", "phase", "phrase", "write", "white", "while", "quiet", "quite", "state", "stage", "staff", "stuff", "house", "horse", "mouse",
        "moral", "morale", "person", "prison", "personnel", "personal", "council", "counsel", "police", "policy", "patient", "patience", "visitor",
        "score", "store", "story", "storm", "scare", "share", "chart", "charm", "charity", "clarity", "sweep", "sleep", "steep", "sweet", "deliver", "delivery",
        "direct", "direction", "driver", "advice", "advise", "device", "prices", "parent", "present", "prevent", "payer", "player", "prayer", "paper",
        "court", "count", "mount", "group", "close", "clothes", "cloth", "found", "sound", "round", "bound", "hound", "wound", "would", "could", "should",
        "money", "honey", "monthly", "month", "mouth", "south", "youth", "light", "night", "right", "fight", "sight", "might", "eight", "tight",
        "support", "supper", "upper", "apply", "supply", "reply", "rapport", "transport", "passport", "export", "import",
        "accept", "addition", "align", "artistic", "block", "blank", "browse", "closer", "cancel", "completion", "dream", "descend", "hopeless", "hopelessness", "herein", "hereby", "latin", "linear", "linkage", "literal", "lookup", "magic", "margin", "martin",
        "maria", "mario", "merry", "packet", "pocket", "setter", "tempt", "treaty", "warranty", "window", "landing", "france", "paris", "retiree", "pierre", "adler", "polite", "layer", "strive", "stride", "unwilling", "whittle", "handover", "affair", "hungry", "rehire", "rehired",
    }.Select(Stems.Of).ToFrozenSet();

    private readonly Dictionary<string, List<string>> _near = [];
    private readonly int _longest;

    /// <summary>For the stems that phrases use.</summary>
    public Spelling(IEnumerable<string> stems)
    {
        foreach (var stem in stems.Where(s => s.Length >= Shortest && s.All(char.IsLetter)))
        {
            _longest = Math.Max(_longest, stem.Length);

            foreach (var part in WithOneLess(stem).Append(stem))
            {
                if (!_near.TryGetValue(part, out var whole))
                {
                    _near[part] = whole = [];
                }

                whole.Add(stem);
            }
        }
    }

    /// <summary>The stem that was meant by one that no phrase has; null when there is none within one slip.</summary>
    public string? Meant(string stem)
    {
        if (stem.Length < Shortest || stem.Length > _longest + 1 || Right.Contains(stem))
        {
            return null;
        }

        return WithOneLess(stem).Append(stem)
            .SelectMany(part => _near.GetValueOrDefault(part) ?? [])
            .FirstOrDefault(near => near[0] == stem[0] && IsOneSlip(stem, near));
    }

    private static IEnumerable<string> WithOneLess(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));

    /// <summary>True when a letter was added, dropped, changed, or swapped with the next one, and nothing else.</summary>
    public static bool IsOneSlip(string one, string other)
    {
        if (one.Length > other.Length)
        {
            (one, other) = (other, one);
        }

        if (one == other || other.Length - one.Length > 1)
        {
            return false;
        }

        var same = 0;
        while (same < one.Length && one[same] == other[same])
        {
            same++;
        }

        if (one.Length < other.Length)
        {
            return one.AsSpan(same).SequenceEqual(other.AsSpan(same + 1));
        }

        return one.AsSpan(same + 1).SequenceEqual(other.AsSpan(same + 1))
            || (same + 1 < one.Length && one[same] == other[same + 1] && one[same + 1] == other[same] && one.AsSpan(same + 2).SequenceEqual(other.AsSpan(same + 2)));
    }
}
