using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReadinessKit.Content;

/// <summary>The settings between the two lines of three dashes at the top of a content file.</summary>
public static class FrontMatter
{
    /// <summary>
    /// Reads the settings. Values are short words, numbers, dates or lists of them; a list is read as its parts with commas.
    /// Returns null, with the problem noted, when there are none to be read.
    /// </summary>
    public static Facts? Read(ContentFile file, ProblemList problems)
    {
        var end = file.Text.IndexOf("\n---\n", StringComparison.Ordinal);

        if (!file.Text.StartsWith("---\n", StringComparison.Ordinal) || end < 0)
        {
            problems.Add(1, "The file must begin with its settings between two lines of three dashes (---).");
            return null;
        }

        var facts = new Facts(problems, 1, "the settings");

        try
        {
            // One empty line stands in for the first dashes, so that the parser's lines are the file's.
            ReadMapping(new Parser(new StringReader("\n" + file.Text[4..(end + 1)])), facts, problems);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // The parser itself gives up on some texts, without their place.
            problems.Add(
                Math.Max(2, (int)((e as YamlException)?.Start.Line ?? 0)),
                "These settings can't be read. Write each as 'name: value' on a line of its own; a value with a colon in it goes in double quotes.");
            return null;
        }

        return facts;
    }

    private static void ReadMapping(Parser parser, Facts facts, ProblemList problems)
    {
        parser.Consume<StreamStart>();

        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return;
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "not a mapping");
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>();
            var line = (int)name.Start.Line;

            if (parser.TryConsume<Scalar>(out var value))
            {
                facts.Add(name.Value, value.Value, line);
            }
            else if (parser.TryConsume<SequenceStart>(out _))
            {
                facts.Add(name.Value, ReadSequence(parser), line);
            }
            else
            {
                problems.Add(line, $"'{name.Value}' must hold a short value or a list of them. Move anything longer below the settings.");
                parser.SkipThisAndNestedEvents();
                facts.Optional(name.Value);
            }
        }
    }

    private static string ReadSequence(Parser parser)
    {
        var parts = new List<string>();

        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            parts.Add(parser.Consume<Scalar>().Value);
        }

        return string.Join(", ", parts);
    }
}
