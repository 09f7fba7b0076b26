using ReadinessKit.Content;
using ReadinessKit.Web.Sample;

namespace ReadinessKit.Web;

/// <summary>The verbs of the program. Only "demo" serves the site.</summary>
public static class CommandLine
{
    public static string Help =>
        $"""
        ReadinessKit

          ReadinessKit.Web                        serves the site
          ReadinessKit.Web demo [--new]           serves the site with made-up data, in the folder "demo" of KIT_DATA; --new begins anew
          ReadinessKit.Web content check [DIR]    checks content files; prints every problem as file:line: message
          ReadinessKit.Web --help                 prints this

        Settings are environment variables:

        {string.Join('\n', Settings.All.Select(s => $"  {s.Name,-24} {s.Meaning} (default: {s.Default})"))}
        """;

    /// <summary>Runs a verb and returns its exit code; null when there is none and the site is to be served.</summary>
    public static int? Run(string[] args, TextWriter output, TextWriter errors)
    {
        switch (args)
        {
            case ["content", "check", ..] when args.Length <= 3:
                return CheckContent(args.Length == 3 ? args[2] : Settings.ShippedContent, output, errors);

            case [Demo.Verb, .. var rest] when rest.All(arg => arg == Demo.Anew || arg.Contains('=')):
                return null;

            case ["--help" or "-h" or "help"]:
                output.WriteLine(Help);
                return 0;

            case [{ } verb, ..] when !verb.StartsWith("--", StringComparison.Ordinal):
                errors.WriteLine($"There is no '{string.Join(' ', args)}'.\n\n{Help}");
                return 2;

            default:
                return null;
        }
    }

    private static int CheckContent(string folder, TextWriter output, TextWriter errors)
    {
        try
        {
            SiteContent.Load(folder);
            output.WriteLine("No problems found.");
            return 0;
        }
        catch (ContentException e)
        {
            foreach (var problem in e.Problems)
            {
                output.WriteLine(problem);
            }

            errors.WriteLine(Words.Count(e.Problems.Count, "problem") + ".");
            return 1;
        }
    }
}
