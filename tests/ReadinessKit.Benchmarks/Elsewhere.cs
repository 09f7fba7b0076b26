using System.Diagnostics;

namespace ReadinessKit.Benchmarks;

/// <summary>How much of this machine's processors something else took while a target ran: where that is much, its times say little. Known on Linux only.</summary>
internal sealed class Elsewhere(ChildServer site)
{
    private readonly (TimeSpan Busy, TimeSpan Own, long At) _before = Now(site);

    /// <summary>The part since this was made, from 0 to 1; 0 where it is not known.</summary>
    public double Part()
    {
        var (busy, own, at) = Now(site);
        return Math.Max(0, (busy - _before.Busy - (own - _before.Own)) / (Stopwatch.GetElapsedTime(_before.At, at) * Environment.ProcessorCount));
    }

    /// <summary>Waits, two minutes at most, until little is taken elsewhere.</summary>
    public static async Task Quiet(ChildServer site)
    {
        for (var tries = 0; tries < 40; tries++)
        {
            var elsewhere = new Elsewhere(site);
            await Task.Delay(3000);

            if (elsewhere.Part() < 0.2)
            {
                return;
            }
        }
    }

    private static (TimeSpan Busy, TimeSpan Own, long At) Now(ChildServer site)
    {
        const string file = "/proc/stat";
        using var self = Process.GetCurrentProcess();

        // The first line: user, nice, system, idle, waiting for disks, interrupts, and stolen by other machines, in hundredths of a second.
        var counts = File.Exists(file) ? [.. File.ReadLines(file).First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(8).Select(long.Parse)] : Array.Empty<long>();
        var busy = counts.Length == 8 ? TimeSpan.FromMilliseconds(10 * (counts.Sum() - counts[3] - counts[4])) : TimeSpan.Zero;

        return (busy, self.TotalProcessorTime + site.ProcessorTime, Stopwatch.GetTimestamp());
    }
}
