using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

public sealed class ShippedJobsTests
{
    private static readonly SiteContent Content = SiteContent.Load(Repository.File("content"));
    private static readonly JobLibrary Jobs = Content.Jobs;

    [Theory]
    [InlineData(StatementSection.Functions, 20)]
    [InlineData(StatementSection.Duties, 80)]
    [InlineData(StatementSection.Qualifications, 40)]
    public void There_are_enough_statements_to_choose_from(StatementSection section, int atLeast) => Assert.True(Jobs.Of(section).Count >= atLeast, $"{Jobs.Of(section).Count}");

    [Fact]
    public void There_are_the_ten_roles_the_general_one_first() =>
        Assert.Equal(
            ["peer-specialist", "peer-coordinator", "advocate", "community-bridger", "inpatient-residential", "group-facilitator", "crisis-warmline", "ips-peer-specialist", "vocational-peer-specialist", "peer-supervisor"],
            Jobs.Templates.Select(t => t.Id));

    [Fact]
    public void Every_competency_has_duties_to_choose_from() =>
        Assert.All(Tag.Competencies, competency => Assert.True(Jobs.Of(StatementSection.Duties).Count(s => s.Competency == competency) >= 3, competency.Id));

    [Fact]
    public void Every_statement_and_every_template_passes_our_own_rules()
    {
        var texts = Jobs.Statements.Select(s => s.Text).Concat(Jobs.Templates.SelectMany(t => t.Reporting.Select(r => $"{r.Who} for {r.For}").Concat(t.Areas.Select(a => a.Title)).Concat(t.Conditions.Further).Append(t.Conditions.Schedule).Append(t.Conditions.Place)));

        Assert.Empty(texts.SelectMany(text => Content.JobReviewer.Review(text).Findings.Select(f => $"{f.Rule}: {text}")));
    }

    [Fact]
    public void Nothing_asks_for_a_degree_an_age_a_license_or_for_being_stable() =>
        Assert.All(
            Jobs.Statements.Select(s => s.Text),
            text => Assert.DoesNotContain(new[] { "degree", "diploma", "years old", "license", "stable", "healthy", "drug test" }, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Riding_along_is_the_only_duty_that_touches_driving_and_it_is_a_choice() =>
        Assert.Equal(["ride-by-choice"], Jobs.Of(StatementSection.Duties).Where(s => s.Text.Contains("drive", StringComparison.OrdinalIgnoreCase)).Select(s => s.Id));

    [Fact]
    public void Duties_of_the_employment_tracks_stand_in_the_two_templates_of_employment_services_only() =>
        Assert.All(Jobs.Templates.Where(t => t.Track is null), template => Assert.DoesNotContain(template.Statements, s => s.Tracks.Count > 0));

    [Fact]
    public void A_template_on_a_track_uses_no_statement_of_the_other() =>
        Assert.All(Jobs.Templates.Where(t => t.Track is not null), template => Assert.DoesNotContain(template.Statements, s => s.Tracks.Count > 0 && !s.Tracks.Contains(template.Track!)));

    [Fact]
    public void Further_tasks_are_never_essential() =>
        Assert.DoesNotContain(Jobs.Templates.SelectMany(t => t.Areas).SelectMany(a => a.Duties), d => d.Statement.Id == "further-tasks" && d.IsEssential);

    [Fact]
    public void Every_template_names_both_kinds_of_supervision() =>
        Assert.All(Jobs.Templates, template =>
        {
            Assert.Contains(template.Reporting, r => r.For.Contains("professional development", StringComparison.Ordinal));
            Assert.Contains(template.Reporting, r => r.For.Contains("administrative", StringComparison.Ordinal) || r.For.Contains("day-to-day", StringComparison.Ordinal) || r.For.Contains("work of the", StringComparison.Ordinal));
        });

    [Fact]
    public void Statements_read_easily()
    {
        Passage[] passages = [.. Jobs.Statements.SelectMany(s => new[] { s.Text, s.MakesItPeer, s.Watch }).Select(text => new Paragraph(1, [new Span(text, false)]))];

        Assert.InRange(ReadingGrade.Of(passages).Value, 1, 7);
    }
}
