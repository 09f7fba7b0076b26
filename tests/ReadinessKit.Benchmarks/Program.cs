using ReadinessKit.Benchmarks;

const string help =
    """
    Measures the published site against the physical limits, as ratios within alternating rounds.

      dotnet run -c Release --project tests/ReadinessKit.Benchmarks [NAME...] [OPTIONS]

      NAME             quiz, result, submit, review, question, start, view, or scale (with 10,000 organizations, which take a while to make); without one, all but scale
      --rounds N       how many rounds (default: 5)
      --seconds S      how long each target is loaded in each round (default: 3)
      --published DIR  keeps what is published in DIR, and uses what is there already
      --made DIR       keeps the data that scale makes up in DIR, and uses what is there already
      --help           prints this

    The exit code is 1 when a goal is missed.
    """;

if (args is ["serve", .. var what])
{
    return await Servers.Run(what);
}

var names = args.TakeWhile(a => Suite.Names.Contains(a)).ToArray();
var options = args.Skip(names.Length).Chunk(2).ToDictionary(o => o[0], o => o.ElementAtOrDefault(1));
var (rounds, seconds) = (Count("--rounds", 5), Count("--seconds", 3));
var (published, asked) = (options.GetValueOrDefault("--published"), options.Keys.Except(["--rounds", "--seconds", "--published", "--made"]).FirstOrDefault());

if (asked is not null || rounds is null || seconds is null)
{
    Console.WriteLine(help);
    return asked == "--help" ? 0 : 2;
}

await using var bench = new Bench(published, options.GetValueOrDefault("--made"));
await bench.Publish();
return await Suite.Run(bench, names, rounds.Value, TimeSpan.FromSeconds(seconds.Value)) ? 0 : 1;

int? Count(string option, int otherwise) => !options.TryGetValue(option, out var value) ? otherwise
    : int.TryParse(value, out var count) && count is > 0 and <= 60 ? count : null;
