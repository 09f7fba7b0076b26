using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Interviews;

/// <summary>The questions of a bank, to read and to print.</summary>
[OutputCache(PolicyName = "public")]
public sealed class BankModel(SiteContent content) : PageModel
{
    public QuestionBank Bank { get; private set; } = null!;

    public IReadOnlyList<QuestionView> Questions { get; private set; } = [];

    /// <summary>The job templates it is meant for; none when it is for all.</summary>
    public IReadOnlyList<JobTemplate> Roles => [.. Bank.Roles.Select(role => content.Jobs.Template(role)!)];

    public string About => $"{Words.Count(Bank.Questions.Count, "question")} · {Words.Count(Bank.Minutes, "minute")}";

    public IActionResult OnGet(string bank)
    {
        if (content.Interviews.Bank(bank) is not { } found)
        {
            return NotFound();
        }

        Bank = found;
        Questions = [.. found.Questions.Select(q => new QuestionView(q, found, content))];
        return Page();
    }
}
