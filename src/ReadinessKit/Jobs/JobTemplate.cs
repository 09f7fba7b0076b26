using ReadinessKit.Content;

namespace ReadinessKit.Jobs;

/// <summary>A duty of a template.</summary>
public sealed record TemplateDuty(JobStatement Statement, bool IsEssential);

/// <summary>A core responsibility of a template, with its duties.</summary>
public sealed record TemplateArea(string Id, string Title, IReadOnlyList<TemplateDuty> Duties);

/// <summary>A qualification of a template.</summary>
public sealed record TemplateQualification(JobStatement Statement, QualificationLevel Level);

/// <summary>A role, ready to begin a description with.</summary>
/// <param name="Id">The name in addresses, which is also the file's.</param>
/// <param name="Title">The title of the post.</param>
/// <param name="Settings">Where it is found.</param>
/// <param name="Track">The employment track it belongs to, or null.</param>
/// <param name="Order">Where it stands among the others.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Summary">What it is, in a sentence or two.</param>
/// <param name="Reviewed">When somebody last looked whether it still holds.</param>
/// <param name="Lede">What to know about it, as HTML.</param>
/// <param name="Function">What the role is for.</param>
/// <param name="Reporting">Who gives which supervision.</param>
/// <param name="Areas">The core responsibilities: four to six (Provider's Handbook, "Developing a Job Description").</param>
/// <param name="Qualifications">What somebody needs, the most important first.</param>
/// <param name="Conditions">Under which conditions the work is done.</param>
/// <param name="Watch">What to watch in this role, as HTML.</param>
/// <param name="File">The file as it was read.</param>
public sealed record JobTemplate(
    string Id,
    string Title,
    IReadOnlyList<Tag> Settings,
    Tag? Track,
    int Order,
    string Source,
    string Summary,
    DateOnly Reviewed,
    string Lede,
    JobStatement Function,
    IReadOnlyList<Reporting> Reporting,
    IReadOnlyList<TemplateArea> Areas,
    IReadOnlyList<TemplateQualification> Qualifications,
    Conditions Conditions,
    string Watch,
    ContentFile File)
{
    /// <summary>How many core responsibilities a description has (Provider's Handbook, "Developing a Job Description").</summary>
    public const int FewestAreas = 4, MostAreas = 6;

    /// <summary>Several duties, in numbers.</summary>
    public const int FewestDuties = 2;

    /// <summary>From this many on, what is required at hire turns away people who could do the work.</summary>
    public const int MostAtHire = 7;

    /// <summary>Its address.</summary>
    public string Address => $"/jobs/templates/{Id}";

    /// <summary>All statements that it is made of.</summary>
    public IEnumerable<JobStatement> Statements => [Function, .. Areas.SelectMany(a => a.Duties).Select(d => d.Statement), .. Qualifications.Select(q => q.Statement)];

    /// <summary>The qualifications of a level, the most important first.</summary>
    public IReadOnlyList<JobStatement> Of(QualificationLevel level) => [.. Qualifications.Where(q => q.Level == level).Select(q => q.Statement)];

    /// <summary>A description that begins with this template. What comes from a statement has the statement's id.</summary>
    public JobDescription Begin() => new()
    {
        Title = Title,
        Template = Id,
        Function = Function.Text,
        Reporting = Reporting,
        Areas = [.. Areas.Select(a => new CoreArea(a.Id, a.Title, [.. a.Duties.Select(d => new Duty(d.Statement.Id, d.Statement.Text, d.IsEssential, d.Statement.Id))]))],
        Qualifications = [.. Qualifications.Select(q => new Qualification(q.Statement.Id, q.Statement.Text, q.Level, q.Statement.Id))],
        Conditions = Conditions,
    };
}
