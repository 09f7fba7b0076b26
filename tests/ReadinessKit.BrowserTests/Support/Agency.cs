using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Backups;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Sample;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>An organization with people in every role, a timeline, open invitations and a backup, for all screens to share.</summary>
public sealed class Agency
{
    /// <summary>A content file of its own, whose shipped text was another one when it was made.</summary>
    public const string OwnFile = "library/evidence.md";

    private const int Seed = 2026;

    /// <summary>Where it is.</summary>
    public required string Address { get; init; }

    /// <summary>An organization with the sample in it, of the same administrator.</summary>
    public required string WithSample { get; init; }

    /// <summary>An organization of theirs that asks for a second factor.</summary>
    public required string WithSecondFactor { get; init; }

    /// <summary>Who administers all three, and runs the installation.</summary>
    public required Person Administrator { get; init; }

    public required Person Executive { get; init; }

    public required Person Reader { get; init; }

    /// <summary>Who runs the hiring round, and has no seat in it.</summary>
    public required Person Hr { get; init; }

    /// <summary>Who has a seat in the hiring round, and has rated nobody yet.</summary>
    public required Person Rater { get; init; }

    /// <summary>The hiring round: the ratings of its first candidate are shown, and the others' are not.</summary>
    public required string HiringRound { get; init; }

    /// <summary>Its candidates, the first one first.</summary>
    public required IReadOnlyList<string> Candidates { get; init; }

    /// <summary>A pay worksheet without any rates.</summary>
    public required string EmptyPay { get; init; }

    public required string Timeline { get; init; }

    public required string OpenRound { get; init; }

    public required string ClosedRound { get; init; }

    /// <summary>A round that needs codes.</summary>
    public required string RoundWithCodes { get; init; }

    /// <summary>The link of a group of the open round.</summary>
    public required string AnswerLink { get; init; }

    /// <summary>The link of an invitation that nobody uses.</summary>
    public required string Invitation { get; init; }

    /// <summary>A reset link for the reader that nobody uses.</summary>
    public required string Reset { get; init; }

    public static OrganizationProfile Profile(string legalName, bool requiresSecondFactor = false) =>
        new() { LegalName = legalName, State = "MA", EmployerKind = nameof(EmployerKind.Private), Employees = "85", TimeZone = "America/New_York", RequiresSecondFactor = requiresSecondFactor };

    public static async Task<Agency> Make(IServiceProvider services)
    {
        var (db, accounts, sample) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<NewAccount>(), services.GetRequiredService<SampleData>());
        var administrator = accounts.Add("Robin Reyes", "robin.reyes@example.org", Given.Password, isOperator: true);
        var executive = accounts.Add("Casey Okafor", "casey.okafor@example.org", Given.Password);
        var reader = accounts.Add("Sam Lindqvist", "sam.lindqvist@example.org", Given.Password);

        var agency = (await sample.AddOrganization(Seed, SampleData.People, CancellationToken.None)).Organization;
        accounts.Join(agency, administrator, Roles.Administrator);
        accounts.Join(agency, executive, Roles.Executive);
        accounts.Join(agency, reader, Roles.Reader);
        var (hr, rater) = (accounts.Add("Alex Moreau", "alex.moreau@example.org", Given.Password), accounts.Add("Toni Castellanos", "toni.castellanos@example.org", Given.Password));
        accounts.Join(agency, hr, Roles.HR);
        accounts.Join(agency, rater, Roles.Panelist);
        var (hiring, candidates) = Seat(db, agency, rater);
        var timeline = db.Timelines.Local.Single().Id;
        var invitation = Invite(db, agency, administrator);
        var (reset, resetKey) = ResetLink.For(reader.Id, removesSecondFactor: false, DateTimeOffset.UtcNow);
        db.ResetLinks.Add(reset);
        var (open, closed) = (db.Rounds.Local.Single(r => r.IsOpen), db.Rounds.Local.Single(r => !r.IsOpen));
        var withCodes = new Round { OrganizationId = agency.Id, Name = "With codes", AskedBy = "we", Edition = open.Edition, UsesCodes = true, CreatedAt = DateTimeOffset.UtcNow, CreatedById = executive.Id };
        withCodes.Groups.Add(withCodes.NewGroup(0, "Staff", 12));
        db.Rounds.Add(withCodes);
        var pay = new OrganizationPay { OrganizationId = agency.Id, Role = "Warm line worker", Worksheet = new() { Role = "Warm line worker" }, CreatedAt = DateTimeOffset.UtcNow, CreatedById = executive.Id, ChangedAt = DateTimeOffset.UtcNow, ChangedById = executive.Id };
        db.PayWorksheets.Add(pay);
        await db.SaveChangesAsync();

        var withSample = await accounts.Add(Profile("Cedar Point Recovery"), CancellationToken.None);
        accounts.Join(withSample, administrator, Roles.Administrator);
        await sample.AddTo(withSample, CancellationToken.None);
        await db.SaveChangesAsync();

        var withSecondFactor = await accounts.Add(Profile("Lakeside Counseling", requiresSecondFactor: true), CancellationToken.None);
        accounts.Join(withSecondFactor, administrator, Roles.Administrator);
        await db.SaveChangesAsync();

        var folder = services.GetRequiredService<Settings>().DataFolder;
        await Backup.Write(folder, BackupFile.PathFor(folder, BackupFile.ByHand, DateTimeOffset.UtcNow), DateTimeOffset.UtcNow);
        await MakeContent(DataFolder.Content(folder), services.GetRequiredService<CurrentContent>());

        return new()
        {
            Address = $"/o/{agency.Slug}",
            WithSample = $"/o/{withSample.Slug}",
            WithSecondFactor = $"/o/{withSecondFactor.Slug}",
            Administrator = administrator,
            Executive = executive,
            Reader = reader,
            Hr = hr,
            Rater = rater,
            HiringRound = $"/o/{agency.Slug}/interviews/rounds/{hiring.Id}",
            Candidates = [.. candidates.Select(c => $"/o/{agency.Slug}/interviews/rounds/{hiring.Id}/candidates/{c.Id}")],
            EmptyPay = $"/o/{agency.Slug}/pay/{pay.Id}",
            Timeline = $"/o/{agency.Slug}/readiness/timelines/{timeline}",
            OpenRound = $"/o/{agency.Slug}/readiness/rounds/{open.Id}",
            ClosedRound = $"/o/{agency.Slug}/readiness/rounds/{closed.Id}",
            RoundWithCodes = $"/o/{agency.Slug}/readiness/rounds/{withCodes.Id}",
            AnswerLink = $"/answer/{open.Groups[1].Key}",
            Invitation = $"/invitations/{invitation}",
            Reset = $"/resets/{resetKey}",
        };
    }

    private static (HiringRound Round, List<RoundCandidate> Candidates) Seat(AppDb db, Organization agency, Person rater)
    {
        var round = db.HiringRounds.Local.Single();
        var seat = new PanelSeat { OrganizationId = agency.Id, RoundId = round.Id, PersonId = rater.Id, Duty = SeatDuty.Rater, AddedAt = DateTimeOffset.UtcNow, ConfirmedAt = DateTimeOffset.UtcNow };
        List<RoundCandidate> candidates = [.. db.Candidates.Local.OrderBy(c => c.Number)];
        db.Add(seat);
        db.AddRange(candidates.Where(c => c.TakesRatings).Select(c => Scorecard.For(c, seat)));
        return (round, candidates);
    }

    // One file in use, one set aside, and one that is not read.
    private static async Task MakeContent(string folder, CurrentContent current)
    {
        var shipped = current.Shipped[OwnFile].Text;
        WholeFile.Write(Path.Combine(folder, OwnFile), shipped);
        WholeFile.Write(Path.Combine(folder, ".shipped", OwnFile), shipped.Replace("minutes: ", "minutes: 1", StringComparison.Ordinal) + "\nAn older end, " + new string('x', 120) + "\n");
        WholeFile.Write(Path.Combine(folder, "library/notes.txt"), "Notes");
        WholeFile.Write(Path.Combine(folder, "readiness/implementation-plan.md"), "---\nextends: base\nremove: [foundation]\n---\n");
        await current.Look(CancellationToken.None);
    }

    private static string Invite(AppDb db, Organization agency, Person administrator)
    {
        var key = AccessKey.New();
        db.Invitations.Add(new()
        {
            OrganizationId = agency.Id,
            For = "Jo from the drop-in center",
            Roles = Roles.HR | Roles.Panelist,
            KeyHash = AccessKey.Hash(key),
            InvitedById = administrator.Id,
            ExpiresAt = DateTimeOffset.UtcNow + Web.Data.Invitation.Lifetime,
        });

        return key;
    }
}
