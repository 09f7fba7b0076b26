using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Imports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Tests.Jobs;

/// <summary>A sentence of a job description, and the component that it belongs to.</summary>
public sealed record MarkedSentence(string Text, string Component);

/// <summary>A job description of the folder <c>Descriptions</c>, made into the file that it says; its README has the marks.</summary>
public sealed class MarkedDescription
{
    private readonly List<(string Look, string Text)> _lines = [];
    private readonly string _form;

    public MarkedDescription(string name)
    {
        var text = Repository.Text($"tests/ReadinessKit.Tests/Jobs/Descriptions/{name}.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _form = text[0];

        foreach (var line in text[1..])
        {
            var look = line[..line.IndexOf(' ')];
            var parts = line[(look.Length + 1)..].Split(" => ");

            if (parts.Length > 1)
            {
                Sentences.Add(new(look == "r" ? parts[0][(parts[0].IndexOf('|') + 1)..].Trim() is var value && parts[1] == "Duties" ? parts[0].Split('|')[0].Trim() : value : parts[0], parts[1]));
            }

            if (look == "+")
            {
                _lines[^1] = (_lines[^1].Look, $"{_lines[^1].Text} {parts[0]}");
            }
            else
            {
                _lines.Add((look, parts[0]));
            }
        }
    }

    /// <summary>Its sentences, each with the component that it belongs to.</summary>
    public List<MarkedSentence> Sentences { get; } = [];

    /// <summary>The job description as the site reads it.</summary>
    public JobDescription Read()
    {
        var text = _form switch
        {
            "word" => ImportedText.Of("job.docx", Word()),
            "markdown" => ImportedText.Of("job.md", Encoding.UTF8.GetBytes(Markdown())),
            _ => ImportedText.Pasted(Pasted()),
        };

        Assert.Null(text.Problem);
        return DescriptionReader.Read(text.Lines);
    }

    private string Markdown() => string.Join("\n", _lines.Select(l => l.Look switch
    {
        ['h', var level] => $"\n{new string('#', level - '0')} {l.Text}\n",
        "b" or "c" => $"\n**{l.Text}**\n",
        "-" => $"- {l.Text}",
        _ => $"\n{l.Text}\n",
    }));

    private string Pasted() => string.Join("\n", _lines.Select(l => l.Look switch
    {
        "-" => $"• {l.Text}",
        "p" => $"\n{l.Text}",
        "l" => $"\n{l.Text}:",
        _ => $"\n{l.Text}\n",
    }));

    private byte[] Word()
    {
        using var stream = new MemoryStream();

        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = file.AddMainDocumentPart();
            part.AddNewPart<StyleDefinitionsPart>().Styles = new W.Styles(Enumerable.Range(1, 3).Select(i => new W.Style(new W.StyleName { Val = $"heading {i}" }) { Type = W.StyleValues.Paragraph, StyleId = $"berschrift{i}" }));
            var body = new W.Body();
            W.Table? table = null;

            foreach (var (look, text) in _lines)
            {
                if (look != "r")
                {
                    table = null;
                    body.Append(Paragraph(look, look == "l" ? text + ":" : text));
                    continue;
                }

                if (table is null)
                {
                    table = new W.Table(new W.TableProperties());
                    body.Append(table);
                }

                table.Append(new W.TableRow(text.Split('|', StringSplitOptions.TrimEntries).Select(cell => new W.TableCell(Paragraph("p", cell)))));
            }

            part.Document = new W.Document(body);
        }

        return stream.ToArray();
    }

    private static W.Paragraph Paragraph(string look, string text)
    {
        var properties = look switch
        {
            ['h', var level] => new W.ParagraphProperties(new W.ParagraphStyleId { Val = $"berschrift{level}" }),
            "-" => new W.ParagraphProperties(new W.NumberingProperties(new W.NumberingLevelReference { Val = 0 }, new W.NumberingId { Val = 1 })),
            _ => null,
        };

        return new W.Paragraph(new OpenXmlElement?[] { properties, new W.Run(new OpenXmlElement?[] { look == "b" ? new W.RunProperties(new W.Bold()) : null, new W.Text(text) { Space = SpaceProcessingModeValues.Preserve } }.OfType<OpenXmlElement>()) }.OfType<OpenXmlElement>());
    }
}
