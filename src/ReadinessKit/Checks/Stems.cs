using System.Buffers;
using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>
/// What the forms of a word have in common: "drives", "driving" and "drove" all have the stem of "drive".
/// English only, and only as much of it as phrases about work need.
/// </summary>
public static class Stems
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string[]>
    {
        ["be"] = ["am", "is", "are", "was", "were", "been", "being"],
        ["do"] = ["does", "did", "done", "doing"],
        ["have"] = ["has", "had", "having"],
        ["go"] = ["goes", "went", "gone", "going"],
        ["drive"] = ["drove", "driven"],
        ["ride"] = ["rode", "ridden"],
        ["take"] = ["took", "taken"],
        ["give"] = ["gave", "given"],
        ["get"] = ["got", "gotten"],
        ["write"] = ["wrote", "written"],
        ["hold"] = ["held"],
        ["keep"] = ["kept"],
        ["tell"] = ["told"],
        ["say"] = ["said"],
        ["use"] = ["used", "using"],
        ["bring"] = ["brought"],
        ["meet"] = ["met"],
        ["run"] = ["ran"],
        ["lead"] = ["led"],
        ["speak"] = ["spoke", "spoken"],
        ["sit"] = ["sat"],
        ["find"] = ["found"],
        ["make"] = ["made"],
        ["pay"] = ["paid"],
        ["buy"] = ["bought"],
        ["send"] = ["sent"],
        ["see"] = ["saw", "seen"],
        ["know"] = ["knew", "known"],
        ["choose"] = ["chose", "chosen"],
        ["teach"] = ["taught"],
        ["control"] = ["controlled", "controlling"],
        ["person"] = ["people", "persons"],
        ["medication"] = ["med", "meds", "medicine", "medicines"],
        ["appointment"] = ["appt", "appts", "apptmt"],
        ["apartment"] = ["apt", "apts"],
        ["doctor"] = ["dr", "doc", "docs"],
        ["assessment"] = ["assessments"],
        ["business"] = ["businesses"],
    }.SelectMany(p => p.Value.Select(form => KeyValuePair.Create(form, Regular(p.Key)))).ToFrozenDictionary();

    /// <summary>The stem of a word in small letters.</summary>
    public static string Of(string word) => Irregular.GetValueOrDefault(word) ?? Regular(word);

    private static string Regular(string word)
    {
        var stem = WithoutEnding(word);
        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutEnding(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        return word switch
        {
            [.. var rest, 'i', 'e', 's'] when rest.Length > 1 => rest + "y",
            [.. var rest, 'i', 'e', 'd'] when rest.Length > 1 => rest + "y",
            [.. var rest, 's', 'e', 's'] when rest[^1] == 's' => rest + "s",
            [.. var rest, 'e', 's'] when rest[^1] is 'x' or 'z' || rest.EndsWith("ch", StringComparison.Ordinal) || rest.EndsWith("sh", StringComparison.Ordinal) => rest,
            [.. var rest, 'i', 'n', 'g', 's'] when IsVerb(rest) => Verb(rest),
            [.. var rest, 's'] when rest[^1] is not ('s' or 'u' or 'i') => rest,
            [.. var rest, 'i', 'n', 'g'] when IsVerb(rest) => Verb(rest),
            [.. var rest, 'e', 'd'] when IsVerb(rest) => Verb(rest),
            _ => word,
        };
    }

    private static bool IsVerb(string rest) => rest.Length > 2 && rest.AsSpan().ContainsAny(Vowels);

    // "taking" → "take" and "planned" → "plan", but "called" → "call" and "assessed" → "assess".
    private static string Verb(string rest) =>
        rest is [var first, var middle, var last] && !Vowels.Contains(first) && Vowels.Contains(middle) && !Vowels.Contains(last) && last is not ('w' or 'x') ? rest + "e"
        : rest[^1] == rest[^2] && !"lszaeiou".Contains(rest[^1]) ? rest[..^1]
        : rest;
}
