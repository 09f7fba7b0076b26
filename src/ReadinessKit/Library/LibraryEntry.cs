using ReadinessKit.Content;

namespace ReadinessKit.Library;

/// <summary>What the Library says of a page before anybody opens it.</summary>
/// <param name="Id">The page's name in addresses, which is also the file's.</param>
/// <param name="Title">Its title.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Minutes">About how long it takes to read, in minutes.</param>
/// <param name="Source">Where it comes from, with the section.</param>
/// <param name="Summary">What it holds, in a sentence or two.</param>
/// <param name="Topic">One of the <see cref="Topics"/>.</param>
/// <param name="Reviewed">When somebody last looked whether it still holds.</param>
/// <param name="File">The file as it was read.</param>
public sealed record LibraryEntry(
    string Id,
    string Title,
    string Audience,
    int Minutes,
    string Source,
    string Summary,
    string Topic,
    DateOnly Reviewed,
    ContentFile File)
{
    /// <summary>What the Library is divided into, in the order of its page.</summary>
    public static readonly IReadOnlyList<string> Topics =
        ["Getting ready", "Peer roles", "Supervising", "Boundaries and stories", "Employment services", "Reference"];

    /// <summary>Its address.</summary>
    public string Address => $"/library/{Id}";

    /// <summary>Reads the settings of a file that is a page of the Library.</summary>
    public static LibraryEntry Read(ContentFile file, Facts settings, ProblemList problems)
    {
        var entry = new LibraryEntry(
            settings.Optional("id") ?? "",
            settings.Text("title", 80),
            settings.Text("for", 80),
            settings.Number("minutes", 1, 60),
            settings.Text("source"),
            settings.Text("summary", 160),
            settings.Text("topic", 40),
            settings.Date("reviewed"),
            file);
        settings.Date("review-again");
        settings.Close();

        var name = Path.GetFileNameWithoutExtension(file.Path);

        if (entry.Id.Length > 0 && entry.Id != name)
        {
            problems.Add(settings.LineOf("id"), $"The id is '{entry.Id}' and the file is named '{name}'. Give both the same name: it becomes the page's address.");
        }

        if (entry.Topic.Length > 0 && !Topics.Contains(entry.Topic))
        {
            problems.Add(settings.LineOf("topic"), $"There is no topic '{entry.Topic}'.{Suggestion.For(entry.Topic, Topics)}");
        }

        return entry;
    }
}
