using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Web.Exports;

/// <summary>The lists of one Word document: all bullets are alike, and each numbered list has its own count.</summary>
internal sealed class WordNumbering
{
    public const int Bullets = 1;

    private const int BulletForm = 0;
    private const int NumberForm = 1;

    private int _last = Bullets;

    /// <summary>The id of a new count, from 1.</summary>
    public int StartCount() => ++_last;

    public W.Numbering Write()
    {
        var numbering = new W.Numbering(
            Form(BulletForm, W.NumberFormatValues.Bullet, "•"),
            Form(NumberForm, W.NumberFormatValues.Decimal, "%1."),
            new W.NumberingInstance(new W.AbstractNumId { Val = BulletForm }) { NumberID = Bullets });
        for (var id = Bullets + 1; id <= _last; id++)
        {
            numbering.Append(new W.NumberingInstance(
                new W.AbstractNumId { Val = NumberForm },
                new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            {
                NumberID = id,
            });
        }

        return numbering;
    }

    private static W.AbstractNum Form(int id, W.NumberFormatValues format, string sign) => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
        new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = format },
            new W.LevelText { Val = sign },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Left = "400", Hanging = "300" }),
            new W.NumberingSymbolRunProperties(new W.Color { Val = Palette.Green }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = id,
    };
}
