using System.Globalization;
using ReadinessKit.Content;

namespace ReadinessKit.Jobs;

/// <summary>A job description block by block, the same for every file that is made of it. What is not decided is left out.</summary>
public static class DescriptionOutline
{
    /// <summary>The blocks below the title, in the order in which somebody reads who looks for work.</summary>
    /// <param name="description">The job description.</param>
    /// <param name="forReaders">True for people who look for work: then what is not placed yet is left out.</param>
    public static IReadOnlyList<Passage> Of(JobDescription description, bool forReaders = true) =>
    [
        .. Text(1, DescriptionHeadings.Function, description.Function),
        .. Reports(description.Reporting),
        .. Areas(description.Areas),
        .. Qualifications(description.Qualifications),
        .. Conditions(description.Conditions),
        .. Text(1, DescriptionHeadings.Pay, description.Pay?.InWords() ?? ""),
        .. forReaders ? [] : List(1, DescriptionHeadings.Unplaced, description.Unplaced),
    ];

    /// <summary>A range as "$18.50 to $22 an hour".</summary>
    public static string InWords(this PayRange pay) =>
        $"{Dollars(pay.From)}{(pay.To > pay.From ? $" to {Dollars(pay.To)}" : "")} {(pay.Unit == PayUnit.Hour ? "an hour" : "a year")}";

    /// <summary>The hours as "20 to 25 hours a week"; "" where they are not decided.</summary>
    public static string HoursInWords(this Conditions conditions) => conditions.HoursFrom is not { } from ? ""
        : conditions.HoursTo is { } to ? $"{Number(from)} to {Number(to)} hours a week"
        : $"{Number(from)} hours a week";

    private static string Dollars(decimal amount) => "$" + amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static IEnumerable<Passage> Reports(IReadOnlyList<Reporting> reporting) => reporting.Count == 0
        ? []
        : [Title(1, DescriptionHeadings.Reporting), new Grid(0, [["Who", "For", "How often"], .. reporting.Select(r => new[] { r.Who, r.For, r.HowOften })])];

    private static IEnumerable<Passage> Areas(IReadOnlyList<CoreArea> areas) => areas.Count == 0
        ? []
        : [Title(1, DescriptionHeadings.Duties), .. areas.SelectMany(a => List(2, a.Title, [.. a.Duties.Select(d => d.IsEssential ? $"{d.Text} {DescriptionHeadings.Essential}" : d.Text)]))];

    private static IEnumerable<Passage> Qualifications(IReadOnlyList<Qualification> qualifications)
    {
        IReadOnlyList<string> Of(QualificationLevel level) => [.. qualifications.Where(q => q.Level == level).Select(q => q.Text)];

        return qualifications.Count == 0
            ? []
            :
            [
                Title(1, DescriptionHeadings.Qualifications),
                .. List(2, DescriptionHeadings.AtHire, Of(QualificationLevel.AtHire)),
                .. List(2, DescriptionHeadings.CanBeGained, Of(QualificationLevel.CanBeGained)),
                .. List(2, DescriptionHeadings.Preferred, Of(QualificationLevel.Preferred)),
            ];
    }

    private static IEnumerable<Passage> Conditions(Conditions conditions)
    {
        Passage[] parts =
        [
            .. Text(2, DescriptionHeadings.Hours, conditions.HoursInWords()),
            .. Text(2, DescriptionHeadings.Schedule, conditions.Schedule),
            .. Text(2, DescriptionHeadings.Place, conditions.Place),
            .. Text(2, DescriptionHeadings.Benefits, conditions.Benefits),
            .. List(2, DescriptionHeadings.Further, conditions.Further),
        ];

        return parts.Length == 0 ? [] : [Title(1, DescriptionHeadings.Conditions), .. parts];
    }

    private static Heading Title(int level, string text) => new(0, level, text);

    private static IEnumerable<Passage> Text(int level, string title, string text) =>
        text.Length == 0 ? [] : [Title(level, title), new Paragraph(0, [new(text, false)])];

    private static IEnumerable<Passage> List(int level, string title, IReadOnlyList<string> items) =>
        items.Count == 0 ? [] : [Title(level, title), new Points(0, false, [.. items.Select(i => new Point(0, [new(i, false)]))])];
}
