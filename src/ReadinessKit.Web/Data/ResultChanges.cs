namespace ReadinessKit.Web.Data;

/// <summary>
/// How often each result was changed since the program started, so that a page kept from before a change is never shown after it.
/// Results that share a counter only cost each other a page to be made anew.
/// </summary>
public sealed class ResultChanges
{
    private readonly long[] _counters = new long[4096];

    public long Of(string id) => Interlocked.Read(ref Counter(id));

    /// <summary>Counts a change; to be called when it is saved.</summary>
    public void Add(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            Interlocked.Increment(ref Counter(id));
        }
    }

    private ref long Counter(string id) => ref _counters[(uint)id.GetHashCode(StringComparison.Ordinal) % (uint)_counters.Length];
}
