using ReadinessKit.Content;

namespace ReadinessKit.Pay;

/// <summary>A published figure that changes with the year.</summary>
/// <param name="Key">Its name for the rules; it never changes.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Unit">dollars, dollars a month, dollars an hour, dollars a week or percent.</param>
/// <param name="Values">What was published, by year; a year that is not announced has none.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Address">Where, or null.</param>
/// <param name="ToCheck">What still has to be compared with the source, as a sentence; "" where nothing has.</param>
public sealed record Figure(string Key, string Name, string Unit, IReadOnlyDictionary<int, decimal> Values, string Source, string? Address, string ToCheck);

/// <summary>Figures that belong together, each under a heading of the file.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Figures">The figures, in the order of the file.</param>
public sealed record FigureGroup(string Title, IReadOnlyList<Figure> Figures);

/// <summary>There is no figure for a year. Another year's never takes its place.</summary>
public sealed class MissingFigureException(string message) : Exception(message);

/// <summary>A file of figures by year (<c>kind: figures</c>).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What the figures are of.</param>
/// <param name="Reviewed">The day on which they were compared with their sources.</param>
/// <param name="Years">The years that have a column, ascending.</param>
/// <param name="Groups">The figures.</param>
/// <param name="Lede">What is said before them, as HTML.</param>
public sealed record Figures(string Id, string Title, DateOnly Reviewed, IReadOnlyList<int> Years, IReadOnlyList<FigureGroup> Groups, string Lede)
{
    /// <summary>No figures at all: every year is refused.</summary>
    public static readonly Figures None = new("", "", default, [], [], "");

    /// <summary>All figures, in the order of the file.</summary>
    public IEnumerable<Figure> All => Groups.SelectMany(g => g.Figures);

    /// <summary>What to say where a year has no column, naming it; null where it has one.</summary>
    public string? Refusal(int year) => Years.Contains(year) ? null
        : Years.Count == 0 ? $"There are no figures for {year}. No year is here yet."
        : $"There are no figures for {year}. The {(Years.Count == 1 ? "year here is" : "years here are")} {Words.List([.. Years.Select(y => $"{y}")])}.";

    /// <summary>A figure of a year, in its unit.</summary>
    /// <exception cref="MissingFigureException">When the year has no column, or the cell is blank: with the name of both.</exception>
    /// <exception cref="KeyNotFoundException">When there is no such figure, which the check of the content does not let through.</exception>
    public decimal Of(string key, int year)
    {
        if (Refusal(year) is { } refusal)
        {
            throw new MissingFigureException(refusal);
        }

        var figure = All.FirstOrDefault(f => f.Key == key) ?? throw new KeyNotFoundException(key);

        return figure.Values.TryGetValue(year, out var value) ? value
            : throw new MissingFigureException($"There is no figure for {year} yet: {figure.Name}. It was not announced when these figures were checked on {Words.Day(Reviewed)}.");
    }

    /// <summary>Reads all files of this kind. Those that the rules ask for must hold what the rules ask for.</summary>
    public static IReadOnlyList<Figures> ReadAll(IReadOnlyList<ContentFile> files, List<ContentProblem> problems)
    {
        var all = new List<Figures>();

        foreach (var file in files)
        {
            var own = new ProblemList(file.Path);

            if (FigureReader.Read(file, own) is { } figures)
            {
                if (all.Exists(f => f.Id == figures.Id))
                {
                    own.Add(1, $"Another file of figures has the id '{figures.Id}' too. Take one of the two out.");
                }

                all.Add(figures);
            }

            problems.AddRange(own.All);
        }

        return all;
    }
}
