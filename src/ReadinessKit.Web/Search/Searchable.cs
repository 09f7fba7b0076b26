using ReadinessKit.Content;
using ReadinessKit.Library;

namespace ReadinessKit.Web.Search;

/// <summary>A part of a page that can be found.</summary>
/// <param name="Kind">What the page is: "Article", "Timeline quiz".</param>
/// <param name="Page">The title of the page.</param>
/// <param name="Heading">The heading of the part; "" for the beginning of the page.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Text">Its words, without markup.</param>
public sealed record Searchable(string Kind, string Page, string Heading, string Address, string Text)
{
    /// <summary>Every part of every page that is made of content.</summary>
    public static IEnumerable<Searchable> All(SiteContent content) =>
        [.. Articles(content), .. Checklists(content), .. LearningQuizzes(content), .. Quiz(content), .. Plan(content), .. Motivation(content), .. Templates(content), .. Statements(content), .. QuestionBanks(content), .. Activities(content), .. Pay(content), .. Benefits(content)];

    // The last part of an article holds links only.
    private static IEnumerable<Searchable> Articles(SiteContent content) => content.Shelf.Articles.SelectMany(article => article.Sections.SkipLast(1)
        .Select(s => new Searchable("Article", article.Entry.Title, s.Title, $"{article.Entry.Address}#{s.Anchor}", PlainText.Of(s.Html)))
        .Prepend(new("Article", article.Entry.Title, "", article.Entry.Address, $"{PlainText.Of(article.Lede)} {article.Entry.Summary} For: {article.Entry.Audience}. Source: {article.Entry.Source}.")));

    private static IEnumerable<Searchable> Checklists(SiteContent content) => content.Shelf.Checklists.SelectMany(checklist => checklist.Items
        .Select(i => new Searchable("Checklist", checklist.Entry.Title, i.Text, $"{checklist.Entry.Address}#{i.Id}", $"{PlainText.Of(i.Why)} {PlainText.Of(i.Good)} {i.IfNotYet.Title}. {i.IfNotYet.How}"))
        .Prepend(new("Checklist", checklist.Entry.Title, "", checklist.Entry.Address, $"{PlainText.Of(checklist.Lede)} {checklist.Entry.Summary}")));

    private static IEnumerable<Searchable> LearningQuizzes(SiteContent content) => content.Shelf.Quizzes.SelectMany(quiz => quiz.Set.Questions
        .Select(q => new Searchable("Quiz", quiz.Entry.Title, q.Text, $"{quiz.Entry.Address}#{q.Id}", PlainText.Of(q.Reality)))
        .Append(new("Quiz", quiz.Entry.Title, LearningQuiz.Last, $"{quiz.Entry.Address}#{Words.Slug(LearningQuiz.Last)}", PlainText.Of(quiz.Lesson)))
        .Prepend(new("Quiz", quiz.Entry.Title, "", quiz.Entry.Address, $"{PlainText.Of(quiz.Lede)} {quiz.Entry.Summary}")));

    private static IEnumerable<Searchable> Quiz(SiteContent content) => content.Timeline.Quiz.Statements.Index()
        .Select(s => new Searchable("Timeline quiz", content.Timeline.Quiz.Title, s.Item.Text, $"/readiness/quiz#statement-{s.Index + 1}", $"{PlainText.Of(s.Item.Why)} {PlainText.Of(s.Item.True)} {Tasks(s.Item.IfNotYet)}"))
        .Append(new("Timeline quiz", content.Timeline.Quiz.Title, "How the horizon is set", "/readiness#horizon", string.Join(' ', content.Timeline.Quiz.Horizons.Select(h => $"{h.Heading}. {h.Meaning}"))))
        .Prepend(new("Timeline quiz", content.Timeline.Quiz.Title, "", "/readiness/quiz", PlainText.Of(content.Timeline.Quiz.Lede)));

    private static IEnumerable<Searchable> Plan(SiteContent content) => content.Timeline.Outline.Steps
        .Select(s => new Searchable("Plan", "What the plan holds", s.Title, "/readiness#plan", $"{PlainText.Of(s.Prose)} {Tasks(s.Tasks)}"));

    private static IEnumerable<Searchable> Motivation(SiteContent content) => content.Motivation.All
        .Select(q => new Searchable("Self-assessment", content.Motivation.Title, q.Text, "/readiness/motivation", $"A good answer names: {q.GoodAnswer}"))
        .Prepend(new("Self-assessment", content.Motivation.Title, "", "/readiness/motivation", PlainText.Of(content.Motivation.Lede)));

    private static IEnumerable<Searchable> Templates(SiteContent content) => content.Jobs.Templates
        .Select(t => new Searchable("Job template", t.Title, "", t.Address, $"{PlainText.Of(t.Lede)} {t.Summary} {t.Function.Text} {PlainText.Of(t.Watch)}"));

    private static IEnumerable<Searchable> Statements(SiteContent content) => content.Jobs.Statements
        .Select(s => new Searchable("Statement library", "The statement library", s.Text, $"/jobs/statements#{s.Id}", $"{s.MakesItPeer} {s.Watch}"));

    // What not to ask stays out: without its heading it would read as a question to ask.
    private static IEnumerable<Searchable> QuestionBanks(SiteContent content) => content.Interviews.Banks.SelectMany(bank => bank.Questions
        .Select(q => new Searchable("Interview question", bank.Title, q.Text, $"{bank.Address}#{q.Id}", $"{q.Situation} {string.Join(' ', [.. q.FollowUps, .. q.ListenFor, .. q.Warnings])}"))
        .Prepend(new("Question bank", bank.Title, "", bank.Address, $"{PlainText.Of(bank.Lede)} Source: {bank.Source}.")));

    // What does not fit stays out: it would read as something to ask for.
    private static IEnumerable<Searchable> Activities(SiteContent content) => content.RoleCheck is not { } check ? [] : check.Activities
        .Select(a => new Searchable("Role check", a.Title, "", $"/role-check/activities/{a.Id}", $"{PlainText.Of(a.Why)} A version that fits: {a.VersionThatFits} {string.Join(". ", a.Fits)}"))
        .Prepend(new("Role check", check.Title, "", "/role-check", $"{PlainText.Of(check.Lede)} Role check: does a task belong to a peer role?"));

    private static IEnumerable<Searchable> Pay(SiteContent content) => content.PayAdvice is not { Advice.Count: > 0 } advice ? [] : advice.Advice
        .Select(a => new Searchable("Pay", "Pay for peer roles", a.Title, $"/pay#{a.Id}", a.Text))
        .Concat(advice.Positions.OrderBy(p => p.Key).Select(p => new Searchable("Pay", "Pay for peer roles", p.Value.Title, "/pay#tells", p.Value.Text)))
        .Prepend(new("Pay", "Pay for peer roles", "", "/pay", $"{advice.Lede} Pay worksheets, ranges, rates and a budget."));

    // Nothing of a calculation: only what is said beside it.
    private static IEnumerable<Searchable> Benefits(SiteContent content) => content.BenefitsAdvice is not { People.Count: > 0 } advice ? [] :
    [
        new("Work and benefits", "Work and benefits", "", "/pay/work-and-benefits", $"A month on SSI. A month on SSDI. Where am I on SSDI’s timeline? Trial work, SGA, re-entitlement. How many hours? {PlainText.Of(advice.Estimate)}"),
        .. advice.People.Concat(advice.LeftOut).Select(l => new Searchable("Work and benefits", "Work and benefits", l.Title, $"/pay/work-and-benefits#{l.Id}", PlainText.Of(l.Text))),
        new("Work and benefits", "Part-time hours and benefits", "", "/pay/part-time", "For employers: what part-time hours and a rate mean for somebody on SSI or SSDI."),
        .. advice.Employers.Select(l => new Searchable("Work and benefits", "Part-time hours and benefits", l.Title, $"/pay/part-time#{l.Id}", PlainText.Of(l.Text))),
    ];

    private static string Tasks(IEnumerable<ReadinessKit.Readiness.PlanTask> tasks) => string.Join(' ', tasks.Select(t => $"{t.Title}. {t.How}"));
}
