namespace ReadinessKit.Interviews.Panels;

/// <summary>Short marks for the people of a committee, such as "JC" for Jody Cassin, so that each score can stand beside who gave it.</summary>
public static class RaterInitials
{
    // What stands for a name without any letter.
    private const string Nameless = "?";

    /// <summary>
    /// A mark for each name, in their order; no two are alike. Where two share their initials, both get more letters of their last names;
    /// where they share the whole name, a letter is put behind.
    /// </summary>
    /// <param name="names">The names of everybody on the committee.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> names)
    {
        var people = names.Select(Parts).ToList();
        var letters = people.Select(_ => 1).ToArray();

        while (true)
        {
            List<string> marks = [.. people.Select((p, i) => p.First + Capital(p.Last[..letters[i]]))];
            List<int> longer = [.. Alike(marks).SelectMany(same => same).Where(i => letters[i] < people[i].Last.Length)];

            if (longer.Count == 0)
            {
                return Apart(marks);
            }

            foreach (var i in longer)
            {
                letters[i]++;
            }
        }
    }

    // The initial of the first name, "" where there is only one; and the last name.
    private static (string First, string Last) Parts(string name)
    {
        List<string> words = [.. name.Split(' ', '\t', '\u00A0').Select(w => new string([.. w.Where(char.IsLetterOrDigit)])).Where(w => w.Length > 0)];
        return words is [var first, .., var last] ? (Capital(first[..1]), last) : ("", words is [var only] ? only : Nameless);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static IEnumerable<IReadOnlyList<int>> Alike(List<string> marks) =>
        marks.Index().GroupBy(m => m.Item.ToUpperInvariant()).Where(g => g.Count() > 1).Select(g => g.Select(m => m.Index).ToList());

    private static List<string> Apart(List<string> marks)
    {
        List<string> apart = [.. marks];

        foreach (var same in Alike(marks))
        {
            foreach (var (place, i) in same.Index())
            {
                apart[i] = $"{marks[i]}-{(char)('a' + place)}";
            }
        }

        return apart;
    }
}
