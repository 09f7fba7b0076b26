using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Library;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.House;

/// <summary>For everybody else, an organization's rows do not exist.</summary>
public sealed class IsolationTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_kind_of_row_that_names_an_organization_is_owned_and_filtered()
    {
        var model = await site.Database(db => Task.FromResult(db.Model));
        var naming = model.GetEntityTypes().Where(t => t.FindProperty(nameof(IOwned.OrganizationId)) is not null).ToList();

        Assert.True(naming.Count >= 4);
        Assert.All(naming, type => Assert.True(typeof(IOwned).IsAssignableFrom(type.ClrType), $"{type.ClrType.Name} is not IOwned."));
        Assert.All(naming, type => Assert.NotNull(type.FindDeclaredQueryFilter(Ownership.Filter)));
    }

    [Fact]
    public async Task A_row_points_only_at_rows_of_its_own_organization()
    {
        var model = await site.Database(db => Task.FromResult(db.Model));
        var keys = model.GetEntityTypes().Where(IsOwned).SelectMany(t => t.GetForeignKeys()).Where(k => IsOwned(k.PrincipalEntityType));

        Assert.All(keys, key => Assert.Contains(key.Properties, p => p.Name == nameof(IOwned.OrganizationId)));

        static bool IsOwned(IEntityType type) => typeof(IOwned).IsAssignableFrom(type.ClrType);
    }

    [Fact]
    public async Task Without_an_organization_no_row_is_seen()
    {
        var organization = await Given.Organization(site);
        await Given.Person(site, organization);

        Assert.Equal(0, await site.Database(db => db.Memberships.CountAsync()));
    }

    [Theory]
    [InlineData("add")]
    [InlineData("change")]
    [InlineData("delete")]
    [InlineData("move here")]
    [InlineData("move away")]
    [InlineData("add to nobody")]
    [InlineData("change the organization itself")]
    public async Task A_row_of_another_organization_can_not_be_saved(string how)
    {
        var (own, other) = (await Given.Organization(site, "Own"), await Given.Organization(site, "Other"));
        var theirs = await Given.Person(site, other, Roles.HR);
        var somebody = await Given.Person(site, null);
        var before = await Rows(other.Id);

        await Assert.ThrowsAsync<OtherOrganizationException>(() => site.Database(async db =>
        {
            db.Enter(how == "add to nobody" ? Guid.Empty : own.Id);

            switch (how)
            {
                case "add":
                    db.Add(Membership(other, somebody));
                    break;
                case "add to nobody":
                    db.Add(Membership(new() { Id = Guid.Empty, Slug = "", LegalName = "", State = "", EmployerKind = default, TimeZone = "", CreatedAt = default }, somebody));
                    break;
                case "change":
                    db.Attach(Membership(other, theirs)).Property(m => m.Roles).CurrentValue = Roles.Administrator;
                    break;
                case "delete":
                    db.Remove(Membership(other, theirs));
                    break;
                case "move here":
                    db.Attach(Invitation(other)).Property(i => i.OrganizationId).CurrentValue = own.Id;
                    break;
                case "move away":
                    db.Attach(Invitation(own)).Property(i => i.OrganizationId).CurrentValue = other.Id;
                    break;
                default:
                    db.Attach(await db.Organizations.AsNoTracking().SingleAsync(o => o.Id == other.Id)).Property(o => o.LegalName).CurrentValue = "Taken";
                    break;
            }

            return await db.SaveChangesAsync();
        }));

        Assert.Equal(before, await Rows(other.Id));

        static Membership Membership(Organization organization, Person person) =>
            new() { OrganizationId = organization.Id, PersonId = person.Id, Roles = Roles.HR, JoinedAt = default };

        static Invitation Invitation(Organization organization) =>
            new() { OrganizationId = organization.Id, For = "", Roles = Roles.HR, KeyHash = [], InvitedById = default, ExpiresAt = default };
    }

    [Fact]
    public async Task No_page_shows_or_changes_anything_of_another_organization_whoever_asks_and_however()
    {
        var (own, other) = (await Given.Organization(site, "Maple Peer Center"), await Given.Organization(site, "Harbor Recovery Network"));
        var theirs = await Rows(other, site);
        var mine = await Rows(own, site);
        await Hiring(theirs, other, site, Guid.Parse(theirs["person"]));
        var before = await Rows(other.Id);

        // Sessions and passkeys are a person's own, and backups the installation's: the tests of those pages try whom they do not belong to.
        var patterns = site.Endpoints().Where(e => !e.IsPublic()).Select(e => e.Pattern()).Distinct()
            .Where(p => !p.StartsWith("account/", StringComparison.Ordinal) && !p.StartsWith("operator/", StringComparison.Ordinal)).ToList();
        var walked = 0;

        foreach (var role in RoleDescription.All.Select(r => r.Role).Append(Roles.None))
        {
            // The last one runs the installation, and belongs nowhere.
            var person = await Given.Person(site, role == Roles.None ? null : own, role, isOperator: role == Roles.None);
            var visitor = await Given.SignedIn(site, person);
            var token = (await visitor.Open("/account/sign-out")).Value("__RequestVerificationToken")!;

            foreach (var pattern in patterns)
            {
                var names = Routes.Names(pattern);

                if (names.Count == 0)
                {
                    continue;
                }

                // Into their organization with its ids; and into one's own with theirs.
                foreach (var slug in names.Contains("organization") ? [other.Slug, own.Slug] : new[] { "" })
                {
                    // What every organization has its own of: there is nothing of theirs to name.
                    if (slug == own.Slug && names.All(n => n is "organization" or "file" or "checklist" or "item"))
                    {
                        continue;
                    }

                    var address = Routes.Fill(pattern, name => name == "organization" ? slug : Value(theirs, name, pattern));
                    var get = await visitor.Get(address);
                    var post = await visitor.Post(address, [new("__RequestVerificationToken", token), new("Roles", "Administrator"), new("LegalName", "Taken"), new("Name", "Taken")]);

                    // Whoever may not do it at all in their own organization hears that first.
                    var isForbidden = slug == own.Slug && get.StatusCode == HttpStatusCode.Forbidden && post.Status == HttpStatusCode.Forbidden;
                    Assert.True(isForbidden || (IsGone(get.StatusCode) && IsGone(post.Status)), $"{role}: {address} answered {(int)get.StatusCode} and {(int)post.Status}");
                    walked++;
                }
            }
        }

        Assert.Equal(before, await Rows(other.Id));
        Assert.True(walked > 50, $"{walked} addresses");

        // The same addresses with one's own ids are there: else the walk would prove nothing.
        var everything = await Given.Person(site, own, Roles.Anyone);
        await Hiring(mine, own, site, everything.Id);
        var administrator = await Given.SignedIn(site, everything);
        var withoutSeat = await Given.SignedIn(site, own, Roles.HR);

        foreach (var pattern in patterns.Where(p => p.StartsWith("o/", StringComparison.Ordinal)))
        {
            // Sheets of paper are typed in by whoever has no seat.
            var visitor = pattern.EndsWith("/paper", StringComparison.Ordinal) ? withoutSeat : administrator;
            var address = Routes.Fill(pattern, name => name == "organization" ? own.Slug : Value(mine, name, pattern));
            Assert.True((await visitor.Open(address)).Status == HttpStatusCode.OK, address);
        }

        static bool IsGone(HttpStatusCode status) => status is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed;

        static string Value(Dictionary<string, string> ids, string name, string pattern) =>
            ids.TryGetValue(HiringName(name, pattern), out var value) || ids.TryGetValue(name, out value) ? value : throw new InvalidOperationException($"The walk has no value for {{{name}}} of {pattern}: add one to Rows.");
    }

    [Fact]
    public void Only_the_database_itself_looks_across_organizations() =>
        Assert.Equal(
            ["src/ReadinessKit.Web/Backups/AuditChain.cs", "src/ReadinessKit.Web/Data/AppDbAcross.cs", "src/ReadinessKit.Web/Data/AppDbHiring.cs", "src/ReadinessKit.Web/Data/AppDbRecords.cs", "src/ReadinessKit.Web/Data/AuditEntry.cs"],
            Directory.EnumerateFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories)
                .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && File.ReadAllText(f).Contains("IgnoreQueryFilters"))
                .Select(f => Path.GetRelativePath(Repository.File("."), f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));

    // One row of every kind that an address can name; a new kind needs a line here.
    private static async Task<Dictionary<string, string>> Rows(Organization organization, Site site)
    {
        var person = await Given.Person(site, organization, Roles.Executive);
        var visitor = await Given.SignedIn(site, person);
        var result = await visitor.Result("budget");

        return await site.Database(async db =>
        {
            db.Enter(organization.Id);
            var row = await db.Results.AsNoTracking().SingleAsync(r => r.Id == result.Address.Split('/', StringSplitOptions.None)[3]);
            var timeline = OrganizationTimeline.From(row, organization, person.Id, DateTimeOffset.UnixEpoch);
            var edit = new PlanEdit { OrganizationId = organization.Id, TimelineId = timeline.Id, At = site.Clock.Now, PersonId = person.Id, Changes = [new("place-ad", "Place the ad", "Weeks", "2", "1")] };
            var invitation = new Invitation { OrganizationId = organization.Id, For = "Sam", Roles = Roles.HR, KeyHash = AccessKey.Hash(AccessKey.New()), InvitedById = person.Id, ExpiresAt = site.Clock.Now.AddDays(7) };
            var round = new Round { OrganizationId = organization.Id, Name = "Baseline", AskedBy = "we", Edition = row.Edition, UsesCodes = false, CreatedAt = site.Clock.Now, CreatedById = person.Id };
            round.Groups.Add(round.NewGroup(0, "Staff", 12));
            var (job, first) = OrganizationJob.Begin(organization.Id, SampleDescription.Of(), person.Id, site.Clock.Now);
            var reader = new JobReader { OrganizationId = organization.Id, JobId = job.Id, For = "Sam", KeyHash = AccessKey.Hash(AccessKey.New()), InvitedById = person.Id, InvitedAt = site.Clock.Now, ExpiresAt = site.Clock.Now.AddDays(7) };
            var comment = new JobComment { OrganizationId = organization.Id, JobId = job.Id, Number = 1, Text = "Why?", At = site.Clock.Now, PersonId = person.Id };
            var opening = new JobOpening { OrganizationId = organization.Id, JobId = job.Id, Number = 1, PostedOn = site.Clock.Today, CreatedAt = site.Clock.Now, CreatedById = person.Id };
            var (guide, firstOfGuide) = OrganizationGuide.Begin(organization.Id, SampleGuide.Of(), person.Id, site.Clock.Now);
            var pay = PayOfAgency.RowOf(organization, person.Id, SamplePayWorksheet.Of(), site.Clock.Now, job.Id);
            db.AddRange(pay, guide, firstOfGuide, edit, invitation, round, job, first, reader, comment, opening, new ReviewItem { OrganizationId = organization.Id, Checklist = "policy-review", Id = "accountable", Text = "", Status = ReviewStatus.Partly });
            db.AddTimeline(timeline, await site.Services.GetRequiredService<Editions>().Get(timeline.Edition, db, TestContext.Current.CancellationToken));
            await db.SaveChangesAsync();

            return new Dictionary<string, string>
            {
                ["person"] = person.Id.ToString(),
                ["timeline"] = timeline.Id.ToString(),
                ["task"] = "place-ad",
                ["edit"] = edit.Id.ToString(),
                ["invitation"] = invitation.Id.ToString(),
                ["id"] = row.Id,
                ["file"] = "plan.xlsx",
                ["round"] = round.Id.ToString(),
                ["group"] = round.Groups[0].Id.ToString(),
                ["format"] = "csv",
                ["job"] = job.Id.ToString(),
                ["guide"] = guide.Id.ToString(),
                ["worksheet"] = pay.Id.ToString(),
                ["paper"] = "pay.xlsx",
                ["question"] = "q1",
                ["name"] = "guide",
                ["section"] = "duties",
                ["number"] = "1",
                ["checklist"] = "policy-review",
                ["item"] = "accountable",
                ["extension"] = "docx",
                ["opening"] = opening.Id.ToString(),
                ["address"] = opening.Address,
                ["reader"] = reader.Id.ToString(),
                ["comment"] = comment.Id.ToString(),
            };
        });
    }

    // Two kinds of rounds have the same name in addresses; scores are taken along where nothing is waited for; and of two candidates, one is rated and the ratings of the other are shown.
    private static string HiringName(string name, string pattern) =>
        !pattern.Contains("interviews/rounds/", StringComparison.Ordinal) ? name : pattern.Contains("/scores.", StringComparison.Ordinal) ? $"settled {name}" : pattern.Contains("/result", StringComparison.Ordinal) ? $"shown {name}" : $"hiring {name}";

    // A hiring round in which somebody rates two candidates.
    private static Task<int> Hiring(Dictionary<string, string> ids, Organization organization, Site site, Guid rater) => site.Database(async db =>
    {
        db.Enter(organization.Id);
        db.PersonId = rater;
        var round = new HiringRound { OrganizationId = organization.Id, Title = "Peer specialist", GuideId = Guid.Parse(ids["guide"]), GuideNumber = 1, CreatedAt = site.Clock.Now, CreatedById = rater };
        var seat = new PanelSeat { OrganizationId = organization.Id, RoundId = round.Id, PersonId = rater, Duty = SeatDuty.Chair, AddedAt = site.Clock.Now };
        var (rated, shown) = (Candidate(1), Candidate(2));
        var (open, submitted) = (Scorecard.For(rated, seat), Scorecard.For(shown, seat));
        var answer = new ScorecardAnswer { OrganizationId = organization.Id, CardId = submitted.Id, RoundId = round.Id, CandidateId = shown.Id, RaterId = rater, QuestionId = "q1", IsRevealed = true };
        answer.Write(new(new(Heard.Rated, 3, "They listened."), "rows", 1, 0), site.Clock.Now);
        submitted.Submit(null, site.Clock.Now);
        shown.Reveal(rater, "Rows.", site.Clock.Now);
        var settled = new HiringRound { OrganizationId = organization.Id, Title = "Peer bridger", GuideId = round.GuideId, GuideNumber = 1, CreatedAt = site.Clock.Now, CreatedById = rater };
        settled.Close("Rows.", site.Clock.Now);
        db.AddRange(round, seat, rated, shown, open, submitted, answer, settled, new RecordAddendum { OrganizationId = organization.Id, RoundId = settled.Id, Text = "Rows.", At = site.Clock.Now, PersonId = rater });
        await db.SaveChangesAsync();

        (ids["hiring round"], ids["shown round"], ids["settled round"]) = (round.Id.ToString(), round.Id.ToString(), settled.Id.ToString());
        (ids["hiring candidate"], ids["shown candidate"]) = (rated.Id.ToString(), shown.Id.ToString());
        (ids["card"], ids["shown card"]) = (open.Id.ToString(), submitted.Id.ToString());
        ids["seat"] = seat.Id.ToString();
        return 0;

        RoundCandidate Candidate(int number) => new() { OrganizationId = organization.Id, RoundId = round.Id, Number = number, Name = $"Applicant {number}", GuideNumber = 1, Minutes = 60, StartsAt = site.Clock.Now, CreatedAt = site.Clock.Now };
    });

    // Every row of an organization, of every kind that there is, as text.
    private Task<string> Rows(Guid organizationId) => site.Database(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var rows = new List<string>();

        foreach (var type in db.Model.GetEntityTypes().Where(t => t.ClrType == typeof(Organization) || (typeof(IOwned).IsAssignableFrom(t.ClrType) && t.ClrType != typeof(AuditEntry))))
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{type.GetTableName()}\" WHERE {(type.ClrType == typeof(Organization) ? "Id" : "OrganizationId")} = '{organizationId.ToString().ToUpperInvariant()}' ORDER BY 1, 2";
            using var reader = await command.ExecuteReaderAsync();

            while (await reader.ReadAsync())
            {
                rows.Add($"{type.ClrType.Name}: {string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i)))}");
            }
        }

        Assert.NotEmpty(rows);
        return string.Join('\n', rows);
    });
}
