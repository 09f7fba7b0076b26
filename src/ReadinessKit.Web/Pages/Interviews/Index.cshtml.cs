using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews;

/// <summary>What there is for interviews: the banks, and what their questions measure.</summary>
[OutputCache(PolicyName = "public")]
public sealed class IndexModel(SiteContent content, AppDb db) : PageModel
{
    public sealed record Link(string Text, string Address);

    public sealed record Measure(Proficiency Proficiency, IReadOnlyList<Link> Questions);

    public InterviewLibrary Interviews => content.Interviews;

    /// <summary>The bank whose questions come with the words that people share only what they wish.</summary>
    public QuestionBank? LivedExperience => Interviews.Banks.FirstOrDefault(b => b.InvitesExperience);

    public IReadOnlyList<Measure> Measures =>
        [.. Interviews.Proficiencies.Select(p => new Measure(p, [.. Interviews.Measuring(p).Select(q => new Link(q.Text, $"{Interviews.BankOf(q.Id)!.Address}#{q.Id}"))]))];

    /// <summary>How much there is in a bank, and for whom.</summary>
    public string About(QuestionBank bank) =>
        string.Join(" · ", [Words.Count(bank.Questions.Count, "question"), Words.Count(bank.Minutes, "minute"), .. bank.Roles.Select(role => $"For the {content.Jobs.Template(role)!.Title}")]);

    /// <summary>The organizations whose guides whoever is signed in may read. Pages kept for strangers have none.</summary>
    public IReadOnlyList<Data.Organization> Organizations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Organizations = User.PersonId() is { } person ? await db.OrganizationsOf(person, Right.ReadGuides, cancel) : [];
}
