namespace ReadinessKit.Jobs;

/// <summary>The sections of a job description as rules name them in <c>not-in</c>.</summary>
internal static class DescriptionSection
{
    public const string About = "about", Function = "function", Reporting = "reporting", Duties = "duties", Qualifications = "qualifications", Preferred = "preferred", Conditions = "conditions", Pay = "pay", Other = "other";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Names = [About, Function, Reporting, Duties, Qualifications, Preferred, Conditions, Pay, Other];

    /// <summary>The section of a component; null where none is known.</summary>
    public static string? Of(DescriptionPart part, QualificationLevel level = QualificationLevel.AtHire) => part switch
    {
        DescriptionPart.Function => Function,
        DescriptionPart.Reporting => Reporting,
        DescriptionPart.Duties => Duties,
        DescriptionPart.Qualifications => level == QualificationLevel.Preferred ? Preferred : Qualifications,
        DescriptionPart.Schedule or DescriptionPart.Place or DescriptionPart.Benefits or DescriptionPart.Further => Conditions,
        DescriptionPart.Pay => Pay,
        DescriptionPart.Unplaced => Other,
        _ => null,
    };
}
