using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>What every page of a part shows around its form.</summary>
public abstract class PayPartPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPage(db, member, content, clock)
{
    public abstract PayPart Part { get; }

    /// <summary>What the button that was pressed does, beside saving: a verb, and the place of a line behind a colon.</summary>
    [BindProperty]
    public string? Do { get; set; }

    /// <summary>True when more empty lines are asked for.</summary>
    [FromQuery]
    public bool More { get; set; }

    /// <summary>What somebody else saved meanwhile; null where nobody did.</summary>
    public IReadOnlyList<string>? Theirs { get; protected set; }

    /// <summary>What this part holds, to be read.</summary>
    public IReadOnlyList<string> Lines => PayLines.Of(Worksheet, Part, SiteContent.PayFactors);

    /// <summary>What this part still needs.</summary>
    public IReadOnlyList<PayToDo> ToDo => [.. Look.ToDo.Where(t => t.Part == Part)];

    /// <summary>The part that comes next; null on the last.</summary>
    public PayPart? Next => Part == PayPart.Steps ? null : Part + 1;

    public string Kicker => $"{(int)Part + 1} of {PayWords.Parts.Count}";
}

/// <summary>A page of one part with one form, saved at every button. What somebody else saved in other parts meanwhile stays.</summary>
public abstract class PayPartPage<TForm>(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPartPage(db, member, content, clock)
    where TForm : WorksheetForm, new()
{
    private const int EmptyAtFirst = 3, EmptyLater = 1;

    [BindProperty(Name = "")]
    public TForm Input { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancel)
    {
        Was = Print(PartOf(Worksheet));
        Input = FormOf(Worksheet);
        Offer();
        return Prepare(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        await Prepare(cancel);
        var (verb, at) = (Do ?? "").Split(':', 2) is [var first, var second] && int.TryParse(second, out var index) ? (first, index) : (Do ?? "", -1);

        if (verb == "drop")
        {
            Input.TakeOut(at);
        }

        Act(verb, at);
        var typed = Input.Read(Worksheet, Today, Errors);

        if (verb == "preview")
        {
            return Preview(typed);
        }

        if (Errors.Count > 0)
        {
            Offer();
            return this.PageAgain();
        }

        if (!await Write(PartOf, onto => After(Input.Read(onto, Today, []), verb, at), cancel))
        {
            (Theirs, Was) = ([.. Lines.Except(PayLines.Of(typed, Part, SiteContent.PayFactors))], Print(PartOf(Worksheet)));
            Offer();
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(verb switch
        {
            "next" => Next is { } next ? $"{AddressOf(next)}?saved=true" : $"{Address}?saved=true",
            "more" => $"{AddressOf(Part)}?saved=true&more=true#last",
            _ => $"{AddressOf(Part)}?saved=true",
        });
    }

    /// <summary>The form filled in with a worksheet.</summary>
    protected abstract TForm FormOf(PayWorksheet worksheet);

    /// <summary>What of a worksheet the form changes.</summary>
    protected abstract object PartOf(PayWorksheet worksheet);

    /// <summary>Reads what the page needs beside the worksheet.</summary>
    protected virtual Task Prepare(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>What a button does to what was typed.</summary>
    protected virtual void Act(string verb, int at)
    {
    }

    /// <summary>What a button does to the worksheet, once everything typed is in it.</summary>
    protected virtual PayWorksheet After(PayWorksheet worksheet, string verb, int at) => worksheet;

    /// <summary>What is shown beside the form while somebody types.</summary>
    protected virtual IActionResult Preview(PayWorksheet typed) => BadRequest();

    /// <summary>Adds the empty lines that are offered.</summary>
    protected virtual void Offer() => Input.Offer(More || Lines.Count == 0 ? EmptyAtFirst : EmptyLater);
}
