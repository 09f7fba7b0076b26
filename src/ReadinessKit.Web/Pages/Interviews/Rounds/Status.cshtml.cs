using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>
/// Who is in, for pages that stay open: as server-sent events for a browser that asks for them, and once, as JSON, for any other. Counts, for those who lead with names, and never a value.
/// </summary>
[For(nameof(Right.Interview))]
public sealed class StatusModel(AppDb db, Member member, TimeProvider clock, IHostApplicationLifetime lifetime) : RoundPage(db, member, clock)
{
    private readonly IHostApplicationLifetime _lifetime = lifetime;

    private const string Stream = "text/event-stream";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>How often the database is asked.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    /// <summary>Proxies close what is silent for a minute.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    /// <summary>How a card stands.</summary>
    /// <param name="Id">The id of the card.</param>
    /// <param name="Name">Whose it is.</param>
    /// <param name="Standing">How it stands, in words.</param>
    public sealed record CardLine(Guid Id, string Name, string Standing);

    /// <summary>How a candidate stands.</summary>
    /// <param name="Id">The id of the candidate.</param>
    /// <param name="Count">How many cards are in: "2 of 3".</param>
    /// <param name="Words">The same in a sentence.</param>
    /// <param name="Standing">How the candidate stands, in words.</param>
    /// <param name="Cards">Whose cards stand how; only for those who lead.</param>
    public sealed record Line(Guid Id, string Count, string Words, string Standing, IReadOnlyList<CardLine> Cards);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        // Observers hear what the committee decides to tell them.
        if (!Runs && Seat is not { IsActive: true, Duty: not SeatDuty.Observer })
        {
            return NotFound();
        }

        return Request.Headers.Accept.ToString().Contains(Stream, StringComparison.OrdinalIgnoreCase) ? new Streamed(this) : new JsonResult(await Lines(cancel), Options);
    }

    private async Task Send(CancellationToken ends)
    {
        Response.ContentType = Stream;
        Response.Headers.CacheControl = "no-cache, no-store";
        Response.Headers["X-Accel-Buffering"] = "no";
        var (sent, silent) = ("", TimeSpan.Zero);

        while (await IsStillThere(ends))
        {
            var now = JsonSerializer.Serialize(await Lines(ends), Options);

            if (now != sent || silent >= Beat)
            {
                await Response.WriteAsync(now == sent ? ":\n\n" : $"data: {now}\n\n", ends);
                await Response.Body.FlushAsync(ends);
                (sent, silent) = (now, TimeSpan.Zero);
            }

            await Task.Delay(Pace, ends);
            silent += Pace;
        }

        await Response.WriteAsync("event: over\ndata: over\n\n", ends);
    }

    // The session may have ended meanwhile, the role be gone, or somebody have stepped out.
    private async Task<bool> IsStillThere(CancellationToken cancel)
    {
        var session = User.SessionId();
        var row = await Db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == session, cancel);
        var seat = Seat is null ? null : await Db.PanelSeats.AsNoTracking().SingleOrDefaultAsync(s => s.Id == Seat.Id, cancel);

        return row?.IsOpen(Clock.GetUtcNow()) == true
            && await Db.Memberships.AnyAsync(m => m.PersonId == Member.Person.Id && m.Roles == Member.Roles, cancel)
            && (Runs || (seat is { IsActive: true } && seat.Duty == Seat!.Duty));
    }

    private async Task<IReadOnlyList<Line>> Lines(CancellationToken cancel)
    {
        var candidates = await Db.Candidates.AsNoTracking().Where(c => c.RoundId == Round.Id).OrderBy(c => c.Number).ToListAsync(cancel);
        var cards = (await Db.Scorecards.AsNoTracking().Where(c => c.RoundId == Round.Id).ToListAsync(cancel)).ToLookup(c => c.CandidateId);

        return [.. candidates.Select(c => new OverviewModel.Line(c, [.. cards[c.Id].OrderBy(NameOf, StringComparer.CurrentCulture)], null)).Select(line => new Line(
            line.Candidate.Id,
            $"{line.In} of {line.Expected}",
            $"{line.In} of {Words.Count(line.Expected, "card")} {(line.Expected == 1 ? "is" : "are")} in",
            line.Standing,
            Leads ? [.. line.Cards.Select(card => new CardLine(card.Id, NameOf(card), card.Standing.InWords()))] : []))];
    }

    /// <summary>The lines again and again, as long as somebody listens.</summary>
    private sealed class Streamed(StatusModel page) : ActionResult
    {
        public override async Task ExecuteResultAsync(ActionContext context)
        {
            using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.HttpContext.RequestAborted, page._lifetime.ApplicationStopping);

            try
            {
                await page.Send(ends.Token);
            }
            catch (OperationCanceledException) when (ends.IsCancellationRequested)
            {
                // The page was left, or the site stops.
            }
        }
    }
}
