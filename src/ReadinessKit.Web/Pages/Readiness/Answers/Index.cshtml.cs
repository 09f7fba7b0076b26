using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Answers;

/// <summary>The invitation to a group, and the ten statements.</summary>
public sealed class IndexModel(AppDb db, Editions editions, Limits limits) : AnswerPage(db, editions)
{
    public sealed class Form
    {
        public Dictionary<string, string?> Answers { get; set; } = [];

        public string? Code { get; set; }
    }

    public sealed record Choice(string Field, string? Id, string Value, string Label, bool IsChosen);

    public sealed record Question(int Number, Statement Statement, IReadOnlyList<Choice> Choices, RuleError? Error)
    {
        public string LabelId => $"statement-{Number}";

        public string? ErrorId => Error is null ? null : Errors.IdOf(Error.Field);
    }

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public IEnumerable<Question> Questions => Quiz.Statements.Select((statement, i) => ToQuestion(i + 1, statement));

    /// <summary>True when this browser may answer, or change what it answered.</summary>
    public bool MayAnswer => Round.IsOpen && (Round.UsesCodes || Mine is not null || !HasAnswered);

    public bool IsChange => Mine is not null;

    public void OnGet(string? code)
    {
        Input = new() { Code = code, Answers = Mine is null || code is not null ? [] : AnswerSheet.Write(Quiz, Mine.Sheet) };

        if (Round.IsOpen && !HasAnswered && AnswerCookie.Read(Request) is null)
        {
            AnswerCookie.Begin(HttpContext);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayAnswer)
        {
            return LocalRedirect(Address);
        }

        if (!limits.TakeAnswer(HttpContext))
        {
            Errors.Add(new("errors", "Many people are answering at this moment. Wait a minute, then press Send my answers again; what you chose is still here"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        var (sheet, errors) = AnswerSheet.Read(Quiz, Input.Answers);
        var code = Round.UsesCodes && (Mine is null || !string.IsNullOrWhiteSpace(Input.Code)) ? await FindCode(cancel) : null;
        Errors.AddRange(errors);

        if (AnswerCookie.Read(Request) is null && !HasAnswered)
        {
            Errors.Add(new("errors", "Your browser did not keep the cookie by which it answers once. Allow cookies for this site, open the link again, and answer"));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        if (Mine is not null && code is null)
        {
            Mine.Sheet = sheet;
        }
        else
        {
            // With a code of their own, the next person at this browser begins anew.
            var key = Mine is null && AnswerCookie.Read(Request) is { } begun ? begun : AnswerCookie.Begin(HttpContext);
            Db.RoundAnswers.Add(new() { Id = RoundAnswer.IdOf(key), OrganizationId = Group.OrganizationId, GroupId = Group.Id, Sheet = sheet });
            code?.IsUsed = true;
        }

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || SqliteFault.Refuses(e))
        {
            // Pressed twice at once, or closed in this moment: the page that comes next says which.
        }

        return LocalRedirect($"{Address}/thanks");
    }

    private async Task<RoundCode?> FindCode(CancellationToken cancel)
    {
        var hash = SingleUseCode.Hash(Group.Id, Input.Code);
        var code = await Db.RoundCodes.SingleOrDefaultAsync(c => c.GroupId == Group.Id && c.Hash == hash, cancel);
        Errors.AddIf(code switch
        {
            null => new("Code", "Type the code as it stands on your invitation, such as 7GK2-XMQ4"),
            { IsUsed: true } => new("Code", "This code has been used. If that was you just now, your answers are in; else ask for another code"),
            _ => null,
        });

        return code;
    }

    private Question ToQuestion(int number, Statement statement)
    {
        var field = $"Answers[{statement.Id}]";
        var given = Input.Answers.GetValueOrDefault(statement.Id);

        return new(
            number,
            statement,
            [.. Quiz.Choices.Select((c, i) => new Choice(field, i == 0 ? Errors.Anchor(field) : null, c.Id, c.Text, given == c.Id))],
            Errors.Find(e => e.Field == field));
    }
}
