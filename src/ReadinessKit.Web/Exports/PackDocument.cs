using ReadinessKit.Library;

namespace ReadinessKit.Web.Exports;

/// <summary>A meeting pack as Word: the agenda, each hand-out on a page of its own, and a sheet for those who lead the meeting.</summary>
public static class PackDocument
{
    public const string FileName = "meeting-pack.docx";

    public static byte[] Write(MeetingPack pack, DateTimeOffset created)
    {
        var document = new WordDocument(pack.Title, created, $"{pack.Title} · {Words.Day(DateOnly.FromDateTime(created.DateTime))}");
        document.Title(pack.Title);
        document.Lede($"An agenda, {Words.Spelled(pack.HandOuts.Count, "hand-out")}, and a sheet for those who lead the meeting");
        WriteAgenda(document, pack);

        foreach (var handOut in pack.HandOuts)
        {
            document.NewPage(pack.HeadingOf(handOut));
            document.Note($"For: {handOut.Audience} · about {Words.Count(handOut.Minutes, "minute")}");
            document.Write(handOut.Sheet, deeper: 1);
            document.Note($"Source: {handOut.Source}. Guidance, not legal advice.");
        }

        WriteNotes(document, pack);

        return document.ToBytes();
    }

    private static void WriteAgenda(WordDocument document, MeetingPack pack)
    {
        document.Heading(1, "Agenda");

        if (pack.Agenda.Count > 0)
        {
            document.Table(
                [new("From minute", 18, AlignRight: true), new("Minutes", 14, AlignRight: true), new("What", 68)],
                pack.Agenda.Select(a => new Run[] { $"{a.From}", $"{a.Minutes}", a.What }));
            document.Note($"{Words.Count(pack.Minutes, "minute")} in all. The minutes are a suggestion.");
        }

        foreach (var handOut in pack.HandOuts)
        {
            document.Write(handOut.Agenda, deeper: 1);
        }
    }

    private static void WriteNotes(WordDocument document, MeetingPack pack)
    {
        document.NewPage("For those who lead the meeting");
        document.Heading(2, "Before");
        document.Bullets(pack.Prepare);

        foreach (var handOut in pack.HandOuts)
        {
            document.Heading(2, handOut.Title);
            document.Write(handOut.Notes, deeper: 1);

            if (handOut.Notes.Count == 0)
            {
                document.Paragraph(Run.Bold("Ask:"));
                document.Bullets(handOut.Questions);
            }

            document.Paragraph(Run.Bold("Afterwards:"));
            document.Bullets(handOut.Afterwards);
        }
    }
}
