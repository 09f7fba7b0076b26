using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Exports;

/// <summary>Everything of an organization as one JSON file, sent row by row as it is read. What is new in the product adds its rows to <see cref="Lists"/>.</summary>
/// <param name="db">The database, as whoever exports sees it.</param>
/// <param name="organization">The organization.</param>
/// <param name="runsHiring">True where whoever exports runs hiring rounds.</param>
/// <param name="now">The time.</param>
public sealed class OrganizationExport(AppDb db, Organization organization, bool runsHiring, DateTimeOffset now) : ActionResult
{
    /// <summary>Counts up when a reader of the file would have to change.</summary>
    public const int Schema = 1;

    // After so many rows they are sent.
    private const int Batch = 200;

    /// <summary>Something that is not in the file, and why.</summary>
    public sealed record Omission(string What, string Why);

    public static readonly IReadOnlyList<Omission> LeavesOut =
    [
        new("Passwords, keys and their fingerprints", "whoever has the file could use them, or try them out"),
        new("How people’s accounts are secured, and where they are signed in", "accounts belong to the people, who may use them elsewhere too"),
        new("What single people answered in a round that is open, and the links and codes to answer with", "it shows in counts when the round is closed, and is then deleted"),
        new("Whether a hiring committee includes somebody who uses or has used services", "it is for the committee to look at itself, and about nobody"),
        new("Ratings of candidates that are not shown yet, and those of raters who stepped out", "raters judge alone until all cards are in; whoever reads them earlier breaks that"),
        new("Ratings of candidates whom you should have rated and did not, and of those whom you only watch where observers see none", "you don’t see them on any page either"),
        new("Names, places, instructions and ratings of candidates who asked to be deleted, unless you are HR", "from then on only HR opens what must still be kept about them"),
        new("Hiring rounds in which you are a candidate, the guides that they use, and what the audit log says about hiring then", "nobody reads about a choice that they are part of"),
        new("Sealed notes, and what candidates asked for so that an interview is accessible", "they are for HR alone, and must count in no decision"),
        new("Other organizations, and the lines of the audit log that are theirs", "they are not yours, even where the same people belong to them"),
    ];

    private static readonly IReadOnlyList<(string Name, Func<AppDb, IQueryable<object>> Rows)> Lists =
    [
        ("people", db => db.Memberships.OrderBy(m => m.JoinedAt).ThenBy(m => m.PersonId)
            .Select(m => new { Id = m.PersonId, m.Person!.Name, m.Person.Email, Roles = Names(m.Roles), Joined = m.JoinedAt, m.Person.IsSample })),
        ("invitations", db => db.Invitations.OrderBy(i => i.ExpiresAt).ThenBy(i => i.Id)
            .Select(i => new { i.Id, i.For, Roles = Names(i.Roles), InvitedBy = i.InvitedById, i.ExpiresAt, i.UsedAt, i.WithdrawnAt })),
        ("timelines", db => db.Timelines.OrderBy(t => t.CreatedOn).ThenBy(t => t.Id)
            .Select(t => new { t.Id, t.Name, t.Answers, t.Changes, t.Start, t.DeadlineFromOutside, t.Deadline, t.CreatedOn, t.AdoptedAt, AdoptedBy = t.AdoptedById, t.Edition })),
        ("tasks", db => db.Tasks.OrderBy(t => t.TimelineId).ThenBy(t => t.Step).ThenBy(t => t.Place).ThenBy(t => t.Id)
            .Select(t => new { Timeline = t.TimelineId, t.Id, t.Step, t.Place, t.Title, t.How, t.Owner, Person = t.OwnerId, t.Weeks, t.NotBefore, t.After, t.Status, t.StartedOn, t.DoneOn, t.Notes, t.IsRemoved })),
        ("planEdits", db => db.PlanEdits.OrderBy(e => e.At).ThenBy(e => e.Id)
            .Select(e => new { Timeline = e.TimelineId, e.Id, e.At, Person = e.PersonId, e.Changes, e.Undoes })),
        ("motivation", db => db.Motivations
            .Select(m => new { m.Answers, m.MoreToSay, m.RecordedAt, RecordedBy = m.RecordedById })),
        ("reviewItems", db => db.ReviewItems.OrderBy(i => i.Checklist).ThenBy(i => i.Id)
            .Select(i => new { i.Checklist, i.Id, i.Text, i.Status, i.Reason, i.Evidence, Person = i.OwnerId, i.Until, i.Note, i.ChangedAt, ChangedBy = i.ChangedById })),
        ("rounds", db => db.Rounds.OrderBy(r => r.CreatedAt).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.Name, r.AskedBy, r.Edition, r.UsesCodes, r.CreatedAt, CreatedBy = r.CreatedById, r.ClosedAt, r.OwnAnswers, r.DecidedAt, DecidedBy = r.DecidedById, SmallGroupsTogether = r.SmallGroups })),
        ("roundGroups", db => db.RoundGroups.OrderBy(g => g.RoundId).ThenBy(g => g.Place)
            .Select(g => new { g.Id, Round = g.RoundId, g.Name, g.Invited, g.Count!.Answered, g.Count.Tallies })),
        ("jobs", db => db.Jobs.OrderBy(j => j.CreatedAt).ThenBy(j => j.Id)
            .Select(j => new { j.Id, j.Title, j.Number, j.CreatedAt, CreatedBy = j.CreatedById, j.AskedNumber, j.AskedAt, AskedBy = j.AskedById, j.ApprovedNumber, j.ApprovedAt, ApprovedBy = j.ApprovedById, j.PublishedNumber, j.PublishedAt, PublishedBy = j.PublishedById, j.ReviewDue, j.ArchivedAt })),
        ("jobVersions", db => db.JobVersions.OrderBy(v => v.JobId).ThenBy(v => v.Number)
            .Select(v => new { Job = v.JobId, v.Number, v.At, Person = v.PersonId, v.Description })),
        ("jobReaders", db => db.JobReaders.OrderBy(r => r.InvitedAt).ThenBy(r => r.Id)
            .Select(r => new { r.Id, Job = r.JobId, r.For, InvitedBy = r.InvitedById, r.InvitedAt, r.ExpiresAt, r.WithdrawnAt, r.ReadNumber, r.ReadAt, r.Says, r.Words })),
        ("jobComments", db => db.JobComments.OrderBy(c => c.At).ThenBy(c => c.Id)
            .Select(c => new { c.Id, Job = c.JobId, c.Number, c.Component, c.Text, c.At, Person = c.PersonId, Reader = c.ReaderId, c.SettledAt, SettledBy = c.SettledById })),
        ("jobOpenings", db => db.JobOpenings.OrderBy(o => o.CreatedAt).ThenBy(o => o.Id)
            .Select(o => new { o.Id, Job = o.JobId, o.Address, o.Number, o.Town, o.State, o.IsRemote, o.HowToApply, o.Site, o.PostedOn, o.ClosesOn, o.IsPublic, o.ClosedAt, o.CreatedAt, CreatedBy = o.CreatedById })),
        ("guides", db => db.Guides.OrderBy(g => g.CreatedAt).ThenBy(g => g.Id)
            .Select(g => new { g.Id, Job = g.JobId, g.Title, g.Number, g.CreatedAt, CreatedBy = g.CreatedById, g.ReviewedNumber, g.ReviewedAt, ReviewedBy = g.ReviewedById, g.UsedNumber, g.UsedAt, UsedBy = g.UsedById, g.ArchivedAt })),
        ("guideVersions", db => db.GuideVersions.OrderBy(v => v.GuideId).ThenBy(v => v.Number)
            .Select(v => new { Guide = v.GuideId, v.Number, v.At, Person = v.PersonId, Says = v.Guide })),
        ("payWorksheets", db => db.PayWorksheets.OrderBy(p => p.CreatedAt).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Role, Job = p.JobId, Says = p.Worksheet, p.Budget, p.CreatedAt, CreatedBy = p.CreatedById, p.ChangedAt, ChangedBy = p.ChangedById, p.ArchivedAt })),
        ("auditLog", db => db.ReadableLog.OrderBy(e => e.Number)
            .Select(e => new { e.Number, e.At, Person = e.PersonId, e.Action, e.Subject, e.Fields })),
    ];

    // Names are written as they are, yet nothing that HTML would take for a tag.
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, cancel) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{organization.Slug}-{Words.Iso(organization.DayOf(now))}.json" }.ToString();

        await using var json = new Utf8JsonWriter(response.BodyWriter, Indented);
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        Write(json, "exportedAt", now);
        Write(json, "leavesOut", LeavesOut);
        Write(json, "organization", Profile());

        foreach (var (name, rows) in Lists.Concat(HiringLists.For(runsHiring)))
        {
            await WriteList(json, name, rows(db), response.BodyWriter, cancel);
        }

        json.WriteEndObject();
        await json.FlushAsync(cancel);
        await response.BodyWriter.FlushAsync(cancel);
    }

    private static async Task WriteList(Utf8JsonWriter json, string name, IQueryable<object> rows, PipeWriter to, CancellationToken cancel)
    {
        json.WriteStartArray(name);
        var count = 0;

        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            JsonSerializer.Serialize(json, row, Options);

            if (++count % Batch == 0)
            {
                await to.FlushAsync(cancel);
            }
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, value, Options);
    }

    private static string[] Names(Roles roles) => [.. RoleDescription.All.Where(r => roles.HasFlag(r.Role)).Select(r => r.Role.ToString())];

    private object Profile() => new
    {
        organization.Id,
        Address = organization.Slug,
        organization.LegalName,
        organization.State,
        organization.EmployerKind,
        organization.IsWioaFunded,
        organization.Employees,
        organization.TimeZone,
        organization.RequiresSecondFactor,
        organization.DeletionAskedAt,
        organization.CreatedAt,
    };
}
