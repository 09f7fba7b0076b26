using Microsoft.EntityFrameworkCore;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Sample;

/// <summary>Two job descriptions: one that is nearly done, with versions by two people, a remark and a reason to keep; one that was just begun, with duties that do not fit.</summary>
public sealed class SampleJobs : SamplePart
{
    /// <summary>How many descriptions it makes, and how many versions they have together.</summary>
    public const int Jobs = 2, Versions = 6;

    public override IReadOnlyList<string> Brings => ["Two job descriptions: one nearly done, with its versions and a remark, one just begun, with duties to look at."];

    public override Task Add(SampleRun run, CancellationToken cancel)
    {
        var templates = run.Content.Jobs.Templates;

        if (!run.People.Any(m => m.Roles.HasFlag(Roles.HR)) || templates.Count < 2)
        {
            return Task.CompletedTask;
        }

        var (hr, executive, worker) = (run.Any(Roles.HR), run.People.Any(m => m.Roles.HasFlag(Roles.Executive)) ? run.Any(Roles.Executive) : run.Any(Roles.HR), run.People.FirstOrDefault(m => m.Roles.HasFlag(Roles.PeerWorker))?.Person);
        var days = run.Faker.Random.Int(20, 30);
        var first = run.Content.Jobs.Template("community-bridger") ?? templates[0];

        var (bridger, begun) = OrganizationJob.Begin(run.Organization.Id, first.Begin(), hr.Id, run.Now.AddDays(-days));
        run.Db.AddRange(bridger, begun);
        var last = begun.Description;
        Change(d => d with { Conditions = d.Conditions with { HoursFrom = 20, HoursTo = 32, Place = "At people’s homes and in the hospital, from our Main Street office" } }, hr.Id, days - 1);
        Change(d => d with { Areas = [d.Areas[0] with { Duties = [.. d.Areas[0].Duties, new("rides-when-asked", "Drive people to appointments when they ask for company on the way.", false, null)] }, .. d.Areas.Skip(1)] }, executive.Id, days - 3);
        Change(d => d with { Pay = new(21, 26, PayUnit.Hour) }, executive.Id, days - 4);

        if (worker is not null)
        {
            run.Db.JobComments.Add(new()
            {
                OrganizationId = run.Organization.Id,
                JobId = bridger.Id,
                Number = bridger.Number,
                Component = JobComponent.Responsibilities,
                Text = "Say that we go along because somebody asks, not because the team sends us.",
                At = run.Now.AddDays(2 - days),
                PersonId = worker.Id,
            });
        }

        var second = templates.First(t => t != first).Begin();
        var (specialist, draft) = OrganizationJob.Begin(run.Organization.Id, second, hr.Id, run.Now.AddDays(-2));
        run.Db.AddRange(specialist, draft, specialist.Write(
            second with
            {
                Areas = [second.Areas[0] with { Duties = [.. second.Areas[0].Duties, new("meds", "Ensure medication adherence during the first month.", true, null), new("story", "Share your own story with the mentally ill.", false, null)] }, .. second.Areas.Skip(1)],
                Unplaced = ["We have been part of this town since 1984."],
            },
            hr.Id,
            run.Now.AddDays(-1)));

        return Task.CompletedTask;

        void Change(Func<JobDescription, JobDescription> change, Guid person, int daysAgo)
        {
            var version = bridger.Write(change(last), person, run.Now.AddDays(-daysAgo));
            last = version.Description;
            run.Db.Add(version);
        }
    }

    public override async Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel)
    {
        var jobs = await db.Jobs.Where(j => people.Contains(j.CreatedById)).ToListAsync(cancel);
        var ids = jobs.Select(j => j.Id).ToList();
        db.RemoveRange(await db.JobComments.Where(c => ids.Contains(c.JobId)).ToListAsync(cancel));
        db.RemoveRange(await db.JobReaders.Where(r => ids.Contains(r.JobId)).ToListAsync(cancel));
        db.RemoveRange(await db.JobOpenings.Where(o => ids.Contains(o.JobId)).ToListAsync(cancel));
        db.RemoveRange(await db.JobVersions.Where(v => ids.Contains(v.JobId)).ToListAsync(cancel));
        db.RemoveRange(jobs);
    }
}
