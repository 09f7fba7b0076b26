using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

public sealed class JobLibraryTests : IDisposable
{
    private readonly ContentFolder _folder = SampleJobs.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_stands_where_it_was_written()
    {
        var jobs = SiteContent.Load(_folder.Path).Jobs;
        var along = jobs.Statement("along")!;
        var template = jobs.Template("Companion")!;

        Assert.Equal(["What the role is for", "Being with people", "What you bring"], jobs.Groups.Select(g => g.Title));
        Assert.Equal(("Go along when a person asks for company.", StatementSection.Duties, "resources"), (along.Text, along.Section, along.Competency.Id));
        Assert.Equal(["community", "peer-run"], along.Settings.Select(s => s.Id));
        Assert.Equal(("You went there for the first time too.", "It is no standing ride."), (along.MakesItPeer, along.Watch));
        Assert.Equal(("Companion", "walk-along", "/jobs/templates/companion", "<p>It drifts when nobody looks.</p>"), (template.Title, template.Function.Id, template.Address, template.Watch));
        Assert.Equal([new Reporting("Peer supervisor", "professional development", "Every week")], template.Reporting);
        Assert.Equal(["one-to-one", "groups", "advocacy", "own-work"], template.Areas.Select(a => a.Id));
        Assert.Equal([("hear", true), ("along", false)], template.Areas[0].Duties.Select(d => (d.Statement.Id, d.IsEssential)));
        Assert.Equal([("lived", QualificationLevel.AtHire), ("trained", QualificationLevel.CanBeGained)], template.Qualifications.Select(q => (q.Statement.Id, q.Level)));
        Assert.Equal((20m, 40m, "On weekdays."), (template.Conditions.HoursFrom, template.Conditions.HoursTo, template.Conditions.Schedule));
        Assert.Equal(["Tell us when you need an accommodation."], template.Conditions.Further);
    }

    [Fact]
    public void A_description_that_begins_with_a_template_keeps_the_ids_of_its_statements()
    {
        var jobs = SiteContent.Load(_folder.Path).Jobs;
        var description = jobs.Template("companion")!.Begin();

        Assert.Equal(("Companion", "companion", "Walk beside people as an equal."), (description.Title, description.Template, description.Function));
        Assert.Equal([("hear", "hear", "Listen without judging.", true), ("along", "along", "Go along when a person asks for company.", false)], description.Areas[0].Duties.Select(d => (d.Id, d.Statement!, d.Text, d.IsEssential)));
        Assert.Equal([("lived", "lived")], description.Qualifications.Take(1).Select(q => (q.Id, q.Statement!)));
        Assert.Null(description.Pay);
    }

    [Theory]
    [InlineData(null, null, null, null, "hear along host welcome speak complain supervise learn")]
    [InlineData(null, "inpatient", null, null, "hear host welcome speak complain supervise learn")]
    [InlineData(null, "peer-run", null, "resources", "along")]
    [InlineData(null, null, null, "advocacy", "speak complain")]
    [InlineData(null, null, null, "crises", "")]
    [InlineData("companion", "community", "ips", "growth", "supervise learn")]
    public void Statements_are_found_by_role_setting_track_and_competency(string? role, string? setting, string? track, string? competency, string expected) =>
        Assert.Equal(expected, string.Join(' ', SiteContent.Load(_folder.Path).Jobs.Find(StatementSection.Duties, new(role, setting, track, competency)).SelectMany(g => g.Statements).Select(s => s.Id)));

    [Fact]
    public void A_statement_is_for_the_roles_that_it_names_and_for_those_that_use_it()
    {
        Change(SampleJobs.Functions, "Roles: companion", "Roles: other");
        _folder.Write("jobs/templates/other.md", _folder.Text(SampleJobs.Template).With("id: companion", "id: other"));
        var jobs = SiteContent.Load(_folder.Path).Jobs;

        Assert.Equal(["companion", "other"], jobs.RolesOf(jobs.Statement("walk-along")!).Select(t => t.Id).Order());
    }

    [Theory]
    [InlineData(SampleJobs.Functions, "section: functions", "section: function", "jobs/statements/purposes.md:6: 'section' can't be 'function'. Did you mean 'functions'?")]
    [InlineData(SampleJobs.Functions, "id: purposes", "id: purpose", "jobs/statements/purposes.md:4: The id is 'purpose' and the file is named 'purposes'. Give both the same name.")]
    [InlineData(SampleJobs.Functions, "as an equal. {", "as an equal. Listen well. {", "jobs/statements/purposes.md:15: A function is one sentence. Keep the one that says what the role is for.")]
    [InlineData(SampleJobs.Functions, "Roles: companion", "Roles: companions", "jobs/statements/purposes.md:15: There is no template 'companions'. Did you mean 'companion'?")]
    [InlineData(SampleJobs.Duties, "Competency: resources", "Competency: resource", "jobs/statements/duties.md:20: 'Competency' can't be 'resource'. Did you mean 'resources'?")]
    [InlineData(SampleJobs.Duties, "Settings: community,", "Settings: comunity,", "jobs/statements/duties.md:21: 'Settings' can't be 'comunity'. Did you mean 'community'?")]
    [InlineData(SampleJobs.Duties, "  - Watch: It is no standing ride.\n", "", "jobs/statements/duties.md:19: 'Watch' is missing in 'Go along when a person asks for company.'. Add it.")]
    [InlineData(SampleJobs.Duties, "Makes it peer: You are a member too.", "Makes peer: You are a member too.", "jobs/statements/duties.md:26: 'Makes peer' is not known in 'Host a group.'. Did you mean 'Makes it peer'?")]
    [InlineData(SampleJobs.Duties, "{#along}", "{#trained}", "jobs/statements/qualifications.md:19: The id 'trained' is used twice: also in jobs/statements/duties.md, line 19. Give one of the two another id.")]
    [InlineData(SampleJobs.Template, "| hear  | yes", "| heer | yes", "jobs/templates/companion.md:32: There is no statement 'heer'. Did you mean 'hear'?")]
    [InlineData(SampleJobs.Template, "| hear  | yes", "| lived | yes", "jobs/templates/companion.md:32: 'lived' stands under qualifications in jobs/statements/qualifications.md. Take one of the duties here.")]
    [InlineData(SampleJobs.Template, "| along | no ", "| hear | no ", "jobs/templates/companion.md:33: 'hear' stands in this template twice. Keep it where it fits best.")]
    [InlineData(SampleJobs.Template, "| along | no        |\n", "", "jobs/templates/companion.md:28: 'One to one' has 1 duty. Give several.")]
    [InlineData(SampleJobs.Template, "| lived     | at hire", "| lived     | at hiring", "jobs/templates/companion.md:60: 'When' can't be 'at hiring'. Did you mean 'at hire'?")]
    [InlineData(SampleJobs.Template, "settings: [community]", "settings: []", "jobs/templates/companion.md:6: 'settings' is missing. Say where the role is found: community, peer-run, inpatient, residential, crisis, employment.")]
    [InlineData(SampleJobs.Template, "order: 1", "track: isp\norder: 1", "jobs/templates/companion.md:7: 'track' can't be 'isp'. Did you mean 'ips'?")]
    [InlineData(SampleJobs.Template, "# What to watch in this role", "# What to watch", "jobs/templates/companion.md:1: The heading 'What to watch in this role' is missing under the settings. Add it.")]
    [InlineData(SampleJobs.Template, "id: companion", "id: compagnon", "jobs/templates/companion.md:4: The id is 'compagnon' and the file is named 'companion'. Give both the same name: it becomes the page's address.")]
    public void A_fault_is_named_on_its_line(string file, string old, string changed, string problem)
    {
        Change(file, old, changed);

        Assert.Contains(problem, _folder.Problems());
    }

    [Fact]
    public void A_template_has_four_to_six_responsibilities()
    {
        Change(SampleJobs.Template, "## Own work {#own-work}\n\n| Duty      | Essential |\n|-----------|-----------|\n| supervise | yes       |\n| learn     | no        |\n\n", "");

        Assert.Equal(["jobs/templates/companion.md:26: There are 3 core responsibilities. Give four to six."], _folder.Problems());
    }

    [Fact]
    public void Seven_duties_without_one_that_is_essential_are_no_description()
    {
        _folder.Write(SampleJobs.Template, _folder.Text(SampleJobs.Template).Replace("yes", "no", StringComparison.Ordinal));

        Assert.Equal(["jobs/templates/companion.md:26: No duty is essential. Say 'yes' beside those that the post exists for."], _folder.Problems());
    }

    [Fact]
    public void Eight_qualifications_at_hire_are_too_many()
    {
        var ids = Enumerable.Range(1, 8).Select(i => $"more-{i}").ToArray();
        _folder.Write(SampleJobs.Qualifications, _folder.Text(SampleJobs.Qualifications) + string.Concat(ids.Select(id => $"- Something {{#{id}}}\n  - Competency: growth\n  - Makes it peer: A.\n  - Watch: B.\n")));
        Change(SampleJobs.Template, "| trained   | can be gained |\n", string.Concat(ids.Select(id => $"| {id} | at hire |\n")));

        Assert.Equal(["jobs/templates/companion.md:56: Nine qualifications are required at hire. Keep it to seven: the rest can be gained here or is preferred."], _folder.Problems());
    }

    private void Change(string file, string old, string changed) => _folder.Write(file, _folder.Text(file).With(old, changed));
}
