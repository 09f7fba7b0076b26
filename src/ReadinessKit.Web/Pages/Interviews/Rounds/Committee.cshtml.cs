using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Who sits on the committee of a round: seats are added, changed, and given up with one press.</summary>
[For(nameof(Right.RunHiring))]
public sealed class CommitteeModel(AppDb db, Member member, TimeProvider clock) : RoundPage(db, member, clock)
{
    private List<RoundCandidate> _candidates = [], _interviewed = [];

    public static readonly IReadOnlyList<Choice> Duties = [.. Enum.GetValues<SeatDuty>().Select(d => new Choice(d.ToString(), d.InWords()))];

    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<SeatKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    /// <summary>Who takes a seat.</summary>
    [BindProperty]
    public string? PersonId { get; set; }

    [BindProperty]
    public string? Duty { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    /// <summary>True where who takes the seat rates only those who are still to be interviewed. Null where that was not asked: then it is true.</summary>
    [BindProperty]
    public bool? OnlyToCome { get; set; }

    public StillToCome ToCome => new([.. _interviewed.Select(NameOf)], OnlyToCome ?? true);

    public Errors Errors { get; } = [];

    /// <summary>The members who may interview, have no seat and are no candidates.</summary>
    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<CommitteeAdvice> Advice => SeatRules.Advice([.. Seats.Where(s => s.IsActive).Select(s => (s.Duty, s.Kind))]);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Duty = nameof(SeatDuty.Rater);
        await Offer(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Offer(cancel);

        if (!Round.IsOpen)
        {
            Errors.Add(new("PersonId", "The round is closed: its committee stays as it is"));
        }
        else if (People.All(p => p.Value != PersonId) || !Guid.TryParse(PersonId, out _))
        {
            Errors.Add(new("PersonId", "Choose who takes the seat"));
        }
        else if (Seats.Count >= SeatRules.MostSeats)
        {
            Errors.Add(new("PersonId", $"A committee has at most {SeatRules.MostSeats} seats"));
        }

        if (!SeatChoice.IsOne(Duty, out SeatDuty duty))
        {
            Errors.Add(new("Duty", "Choose what they do on the committee"));
        }
        else if (SeatChoice.TakesChair(duty, Seats, null) is { } error)
        {
            Errors.Add(error);
        }
        else if (duty != SeatDuty.Observer && Guid.TryParse(PersonId, out var person) && (await Db.TypistsOf(Round.Id, cancel)).Contains(person))
        {
            Errors.Add(new("PersonId", SeatRules.KnowsRatings));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var seat = new PanelSeat
        {
            OrganizationId = Organization.Id,
            RoundId = Round.Id,
            PersonId = Guid.Parse(PersonId!),
            Duty = duty,
            Kind = SeatChoice.IsOne(Kind, out SeatKind kind) ? kind : null,
            AddedAt = Clock.GetUtcNow(),
        };
        Db.Add(seat);
        // No two chairs are seated at the same moment, and nobody while they type in a sheet.
        Db.TakePart(Round);

        if (duty.Rates())
        {
            foreach (var candidate in _candidates.Where(c => c.TakesRatings && !(ToCome.IsOnly && _interviewed.Contains(c))))
            {
                Db.AddCard(candidate, seat);
            }
        }

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            Errors.Add(new("PersonId", "Something about the round changed at the same moment, so nobody was added. Try again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }
        catch (DbUpdateException e) when (SqliteFault.Refuses(e))
        {
            // Somebody gave them the seat a moment ago.
        }

        return LocalRedirect(Address + "/committee");
    }

    private async Task Offer(CancellationToken cancel)
    {
        _candidates = await Db.Candidates.Where(c => c.RoundId == Round.Id).OrderBy(c => c.Number).ToListAsync(cancel);
        var cards = await Db.Scorecards.AsNoTracking().Where(c => c.RoundId == Round.Id).ToListAsync(cancel);
        _interviewed = [.. _candidates.Where(c => c.WouldWaitAgain(cards, Clock.GetUtcNow()))];
        People = [.. (await Db.MembersWith(Right.Interview, cancel))
            .Where(m => _candidates.All(c => c.PersonId != m.PersonId) && Seats.All(s => s.PersonId != m.PersonId)).Select(m => new Choice(m.PersonId.ToString(), $"{m.Person!.Name} ({RoleDescription.Names(m.Roles)})"))];
    }
}

/// <summary>Reads what was chosen about a seat.</summary>
public static class SeatChoice
{
    /// <summary>True where the text is one of the values.</summary>
    public static bool IsOne<T>(string? text, out T value)
        where T : struct, Enum =>
        Enum.TryParse(text, out value) && Enum.GetNames<T>().Contains(text, StringComparer.Ordinal);

    /// <summary>A message where a committee would have two chairs.</summary>
    public static RuleError? TakesChair(SeatDuty duty, IEnumerable<PanelSeat> seats, PanelSeat? own) =>
        duty == SeatDuty.Chair && seats.Any(s => s != own && s is { IsActive: true, Duty: SeatDuty.Chair })
            ? new("Duty", "There is a chair. Give that seat something else to do first")
            : null;
}
