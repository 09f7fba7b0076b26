using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>A second person approves a version before it is published: with everything in sight, stopped by nothing, and never the one who wrote or asked.</summary>
public sealed class ApprovalTests(Site site) : IClassFixture<Site>
{
    private const string Ask = "Ask for approval of version 1", Approve = "Approve version 1";

    [Fact]
    public async Task Whoever_writes_asks_and_a_second_person_approves()
    {
        var (job, executive) = await Asked();
        Assert.Contains("Kim Lee asked on November 21, 2026.", (await job.Open("/approval")).Text);
        var seen = await executive.Open(job.Address + "/approval");
        Assert.Equal("Version 1 waits for a second person", seen.Heading);
        Assert.Contains("Meet with people at the times they choose.", seen.Text);

        var approved = await executive.Press(seen, Approve);

        Assert.Equal("Version 1 is approved", approved.Heading);
        Assert.Contains("Casey Okafor approved it on November 21, 2026.", approved.Text);
        var row = await job.Row();
        Assert.Equal((1, null), (row.ApprovedNumber!.Value, row.AskedNumber));
        Assert.Equal(job.Address + "/publish", (await job.Open("/approval")).Link("Go on to publishing"));
    }

    [Fact]
    public async Task Whoever_asked_or_wrote_the_version_can_not_approve_it_and_is_told_who_can()
    {
        var job = await JobOfAgency.Make(site);
        var (writer, hr2) = await job.Colleague(Roles.HR, "Ana Ruiz");
        await job.Colleague(Roles.Administrator, "Lee Chan");
        await job.Colleague(Roles.PeerWorker, "Jo Park");
        await job.Write(d => d with { Function = "Stands by people." }, by: writer.Id);
        Assert.Contains("Lee Chan can approve it.", (await job.Open("/approval")).Text);
        await job.Hr.Press(await job.Open("/approval"), "Ask for approval of version 2");

        var asker = await job.Open("/approval");
        Assert.Contains("You asked about this version, so somebody else approves it. Lee Chan can approve it.", asker.Text);
        Assert.False(asker.HasButton("Approve version 2"));
        Assert.Contains("You wrote this version, so somebody else approves it.", (await hr2.Open(job.Address + "/approval")).Text);

        foreach (var visitor in new[] { job.Hr, hr2 })
        {
            var token = KeyValuePair.Create("__RequestVerificationToken", (await visitor.Open("/account/sign-out")).Value("__RequestVerificationToken")!);
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Post(job.Address + "/approval/approve", [token, new("Number", "2")])).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Open(job.Address + "/approval/send-back")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Post(job.Address + "/approval/send-back", [token, new("Number", "2"), new("Text", "x")])).Status);
        }

        Assert.Null((await job.Row()).ApprovedNumber);
    }

    [Fact]
    public async Task Where_nobody_else_may_it_says_what_it_takes()
    {
        var job = await JobOfAgency.Make(site);

        Assert.Contains("Nobody else here may approve it. It takes somebody who is Administrator, HR, Executive and did not write this version", (await job.Open("/approval")).Text);
    }

    [Fact]
    public async Task A_version_is_sent_back_with_words_that_stand_among_the_comments()
    {
        var (job, executive) = await Asked();
        var form = await executive.Open((await executive.Open(job.Address + "/approval")).Link("Send it back with words"));
        Assert.Equal("Write what you would like to say", (await executive.Press(form, "Send it back", ("Text", " "))).Error("Text"));

        var back = await executive.Press(form, "Send it back", ("Text", "Say who supervises."));

        Assert.Equal("Version 1 is not approved yet", back.Heading);
        Assert.Contains("The whole Say who supervises. Casey Okafor · Nov 21, 2026 · about version 1", back.Text);
        Assert.True((await job.Open("/approval")).HasButton(Ask));
        Assert.Null((await job.Row()).AskedNumber);
    }

    [Fact]
    public async Task What_is_changed_after_it_was_asked_about_is_asked_about_again()
    {
        var (job, executive) = await Asked();
        var seen = await executive.Open(job.Address + "/approval");
        var form = await executive.Open(job.Address + "/approval/send-back");
        await job.Write(d => d with { Function = "Stands by people." });

        var refused = await executive.Press(seen, Approve);
        Assert.Equal((HttpStatusCode.Conflict, "Nothing was saved"), (refused.Status, refused.Heading));
        Assert.Contains("It was changed meanwhile: it is version 2 now.", refused.Text);
        var kept = await executive.Press(form, "Send it back", ("Text", "Typed."));
        Assert.Equal((HttpStatusCode.Conflict, "Typed."), (kept.Status, kept.Html.GetElementById("Text")!.TextContent));

        var now = await job.Open("/approval");
        Assert.Equal("Version 2 is not approved yet", now.Heading);
        Assert.Contains("Kim Lee asked about version 1 on November 21, 2026, and it was changed since.", now.Text);
        Assert.True(now.HasButton("Ask for approval of version 2"));
        Assert.Null((await job.Row()).ApprovedNumber);
        Assert.Empty(await job.Comments());
    }

    [Fact]
    public async Task Of_two_who_approve_at_once_one_is_the_second_person_and_both_see_it()
    {
        var (job, one) = await Asked();
        var (_, two) = await job.Colleague(Roles.Administrator, "Lee Chan");
        var seen = await Task.WhenAll(new[] { one, two }.Select(v => v.Open(job.Address + "/approval")));

        var answers = await Task.WhenAll(one.Press(seen[0], Approve), two.Press(seen[1], Approve));

        Assert.All(answers, a => Assert.Contains(a.Heading, new[] { "Version 1 is approved", "Nothing was saved" }));
        Assert.Contains(answers, a => a.Status == HttpStatusCode.OK);
        Assert.Equal("Version 1 is approved", (await two.Open(job.Address + "/approval")).Heading);
        Assert.Single(await site.Log(job.Organization), l => l.Subject.Contains("OrganizationJob") && l.Fields.Contains("ApprovedNumber"));
    }

    [Fact]
    public async Task Approving_and_sending_back_at_once_does_one_of_the_two()
    {
        var (job, one) = await Asked();
        var (_, two) = await job.Colleague(Roles.Administrator, "Lee Chan");
        var (seen, form) = (await one.Open(job.Address + "/approval"), await two.Open(job.Address + "/approval/send-back"));

        await Task.WhenAll(one.Press(seen, Approve), two.Press(form, "Send it back", ("Text", "Not yet.")));

        var row = await job.Row();
        Assert.Equal(row.IsApproved ? 0 : 1, (await job.Comments()).Count);
        Assert.Null(row.AskedNumber);
    }

    [Fact]
    public async Task The_approver_sees_findings_about_the_law_that_nobody_explained_and_those_that_are_kept_and_may_approve_all_the_same()
    {
        var (job, executive) = await Asked();
        Assert.Contains("The review found nothing that is left unexplained.", (await executive.Open(job.Address + "/approval")).Html.GetElementById("law")!.TextContent);

        await job.Write(d => d with { Areas = [new("a", "Support", [new("a1", "Monitor medication and report missed doses.", true, null), new("a2", "Meet people.", true, null)])] });
        var found = (await Review(job))[0];
        var others = (await executive.Open(job.Address + "/approval")).Html.GetElementById("others")!;
        Assert.Contains(found.Quote, others.TextContent);
        Assert.Contains(found.Message, others.TextContent);

        await job.Write(d => d with { Kept = [new(found.Rule, found.Quote, "Only with the person beside us.")] });
        await job.Hr.Press(await job.Open("/approval"), "Ask for approval of version 3");
        var page = await executive.Open(job.Address + "/approval");
        Assert.Contains("Kept because: Only with the person beside us.", page.Text);
        Assert.Equal("Version 3 is approved", (await executive.Press(page, "Approve version 3")).Heading);
    }

    [Fact]
    public async Task The_approver_sees_what_second_readers_say_or_that_nobody_has_read_it()
    {
        var (job, executive) = await Asked();
        Assert.Contains("Nobody who knows the role from experience has read it.", (await executive.Open(job.Address + "/approval")).Text);

        var reader = new JobReader { OrganizationId = job.Organization.Id, JobId = job.Id, For = "Sam from the drop-in", KeyHash = AccessKey.Hash(AccessKey.New()), InvitedById = job.Person.Id, InvitedAt = site.Clock.Now, ExpiresAt = site.Clock.Now + JobReader.Lifetime };
        await job.Rows(db =>
        {
            db.Add(reader);
            return db.SaveChangesAsync();
        });
        Assert.Contains("Somebody was asked to read it, and has not answered.", (await executive.Open(job.Address + "/approval")).Text);

        await job.Rows(async db =>
        {
            var row = await db.JobReaders.SingleAsync(r => r.Id == reader.Id);
            (row.Says, row.Words, row.ReadNumber, row.ReadAt) = (ReaderAnswer.Recognizable, "I would apply.", 1, site.Clock.Now);
            return await db.SaveChangesAsync();
        });
        Assert.Contains("Sam from the drop-in: “Yes, this is a peer role.” Nov 21, 2026, about version 1 I would apply.", (await executive.Open(job.Address + "/approval")).Text);
    }

    [Fact]
    public async Task A_supervisor_reads_along_and_neither_asks_nor_approves()
    {
        var (job, _) = await Asked();
        var (_, supervisor) = await job.Colleague(Roles.Supervisor, "Sol Rivera");

        var page = await supervisor.Open(job.Address + "/approval");

        Assert.Empty(page.Html.QuerySelectorAll("main form"));
        Assert.Contains("Casey Okafor can approve it.", page.Text);
        var token = KeyValuePair.Create("__RequestVerificationToken", (await supervisor.Open("/account/sign-out")).Value("__RequestVerificationToken")!);

        foreach (var below in new[] { "/approval/ask", "/approval/approve", "/approval/send-back", "/publish", "/review-due" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.Post(job.Address + below, [token, new("Number", "1")])).Status);
        }
    }

    private async Task<IReadOnlyList<JobFinding>> Review(JobOfAgency job)
    {
        var last = (await job.Versions())[^1].Description;
        return await site.Scoped<SiteContent, IReadOnlyList<JobFinding>>((content, _) => Task.FromResult(content.JobReviewer.Review(last).Findings));
    }

    private async Task<(JobOfAgency Job, Visitor Executive)> Asked()
    {
        var job = await JobOfAgency.Make(site);
        var (_, executive) = await job.Colleague(Roles.Executive, "Casey Okafor");
        await job.Hr.Press(await job.Open("/approval"), Ask);
        return (job, executive);
    }
}
