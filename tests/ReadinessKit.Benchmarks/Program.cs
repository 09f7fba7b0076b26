using ReadinessKit.Benchmarks;

const string help =
    """
    Measures the published site against the physical limits, as ratios within alternating rounds.

      dotnet run -c Release --project tests/ReadinessKit.Benchmarks [NAME...] [OPTIONS]
      dotnet run -c Release --project tests/ReadinessKit.Benchmarks panel-day [OPTIONS]

      NAME             quiz, result, submit, review, question, start, view, or scale (with 10,000 organizations, which take a while to make); without one, all but scale
      panel-day        raters of many panels who save every two seconds, and what of it is kept; with and without what protects saves
      --rounds N       how many rounds (default: 5)
      --seconds S      how long each target is loaded in each round (default: 3; panel-day: 60, five minutes in all)
      --panels N       for panel-day: how many panels, of three raters each (default: 50)
      --without LIST   for panel-day: what it is measured without, with commas: timeout, turns, both, sync, or none (default: both,timeout)
      --published DIR  keeps what is published in DIR, and uses what is there already
      --made DIR       keeps the data that is made up in DIR, and uses what is there already
      --help           prints this

    The exit code is 1 when a goal is missed.
    """;

if (args is ["serve", .. var what])
{
    return await Servers.Run(what);
}

var isPanelDay = args is [PanelDay.Name, ..];
var names = isPanelDay ? [PanelDay.Name] : args.TakeWhile(a => Suite.Names.Contains(a)).ToArray();
var options = args.Skip(names.Length).Chunk(2).ToDictionary(o => o[0], o => o.ElementAtOrDefault(1));
var (rounds, seconds, panels) = (Count("--rounds", 5, 60), Count("--seconds", isPanelDay ? 60 : 3, isPanelDay ? 3600 : 60), Count("--panels", 50, 500));
var without = (options.GetValueOrDefault("--without") ?? "both,timeout").Split(',').Where(w => w != "none").ToArray();
var (published, asked) = (options.GetValueOrDefault("--published"), options.Keys.Except(["--rounds", "--seconds", "--published", "--made", .. isPanelDay ? ["--panels", "--without"] : Array.Empty<string>()]).FirstOrDefault());

if (asked is not null || rounds is null || seconds is null || panels is null || without.Except(PanelDay.All.Keys).Any())
{
    Console.WriteLine(help);
    return asked == "--help" ? 0 : 2;
}

await using var bench = new Bench(published, options.GetValueOrDefault("--made"));
await bench.Publish();
return (isPanelDay
    ? await PanelDay.Run(bench, panels.Value, without, rounds.Value, TimeSpan.FromSeconds(seconds.Value))
    : await Suite.Run(bench, names, rounds.Value, TimeSpan.FromSeconds(seconds.Value))) ? 0 : 1;

int? Count(string option, int otherwise, int most) => !options.TryGetValue(option, out var value) ? otherwise
    : int.TryParse(value, out var count) && count is > 0 && count <= most ? count : null;
