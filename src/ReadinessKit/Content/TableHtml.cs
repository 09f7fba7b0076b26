using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReadinessKit.Content;

/// <summary>Writes a table whose cells carry the name of their column, so that a phone can show them one below the other.</summary>
internal sealed class TableHtml : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var rows = obj.OfType<TableRow>().ToArray();
        var names = rows[0].OfType<TableCell>().Select(cell => SafeMarkdown.ToText((cell.FirstOrDefault() as LeafBlock)?.Inline)).ToArray();

        renderer.EnsureLine();
        renderer.WriteLine("<table class=\"facts\">");
        renderer.Write("<thead><tr>");

        foreach (var name in names)
        {
            renderer.Write("<th scope=\"col\">").WriteEscape(name).Write("</th>");
        }

        renderer.WriteLine("</tr></thead>").WriteLine("<tbody>");

        foreach (var row in rows.Skip(1))
        {
            renderer.Write("<tr>");

            foreach (var (name, cell) in names.Zip(row.OfType<TableCell>()))
            {
                renderer.Write("<td data-label=\"").WriteEscape(name).Write("\">");

                if (cell.FirstOrDefault() is LeafBlock words)
                {
                    renderer.WriteLeafInline(words);
                }

                renderer.Write("</td>");
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine("</tbody>").WriteLine("</table>");
    }
}
