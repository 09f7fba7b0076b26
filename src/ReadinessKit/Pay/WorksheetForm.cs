namespace ReadinessKit.Pay;

/// <summary>What a person typed about one part of a pay worksheet; every value may be missing or wrong.</summary>
public abstract class WorksheetForm
{
    /// <summary>The longest name of a role, of an organization, and of words beside a figure, in characters.</summary>
    public const int MaxName = 120, MaxWords = 300;

    /// <summary>Writes what was typed onto a worksheet. What is wrong becomes a message at its field, and everything else is read all the same.</summary>
    /// <param name="onto">The worksheet.</param>
    /// <param name="today">The day on which it is typed.</param>
    /// <param name="errors">Where messages go.</param>
    public abstract PayWorksheet Read(PayWorksheet onto, DateOnly today, List<RuleError> errors);

    /// <summary>Adds lines until some are empty, as far as there is room.</summary>
    /// <param name="empty">How many empty ones there should be.</param>
    public virtual void Offer(int empty)
    {
    }

    /// <summary>Takes a line out by its place.</summary>
    public virtual void TakeOut(int at)
    {
    }
}

/// <summary>A form of lines that are alike.</summary>
/// <typeparam name="T">A line.</typeparam>
public abstract class LinesForm<T> : WorksheetForm
    where T : class, new()
{
    /// <summary>The lines; those that are empty count for nothing.</summary>
    public List<T> Lines { get; set; } = [];

    /// <summary>The most lines.</summary>
    public abstract int Most { get; }

    /// <inheritdoc/>
    public override void Offer(int empty)
    {
        var missing = Math.Max(0, empty - Lines.Count(IsEmpty));
        Lines.AddRange(Enumerable.Range(0, Math.Min(missing, Math.Max(0, Most - Lines.Count))).Select(_ => new T()));
    }

    /// <inheritdoc/>
    public override void TakeOut(int at)
    {
        if (at >= 0 && at < Lines.Count)
        {
            Lines.RemoveAt(at);
        }
    }

    /// <summary>True for a line in which nothing was typed.</summary>
    protected abstract bool IsEmpty(T line);

    /// <summary>Reads every line that is not empty, each with the name of its fields.</summary>
    protected IReadOnlyList<TRead> ReadLines<TRead>(Func<T, string, HashSet<string>, TRead?> read, List<RuleError> errors)
        where TRead : class
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var lines = Lines.Index().Where(l => !IsEmpty(l.Item)).ToArray();

        if (lines.Length > Most)
        {
            errors.Add(new("Lines[0]", $"Keep it to {Most} lines; there are {lines.Length}"));
            return [];
        }

        return [.. lines.Select(l => read(l.Item, $"Lines[{l.Index}]", taken)).OfType<TRead>()];
    }
}
