using System.Text;
using System.Text.Json;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Imports;

namespace ReadinessKit.Tests.Exports;

public sealed class DescriptionMarkdownTests
{
    [Fact]
    public void What_is_written_is_read_again_with_every_word_in_its_component() => RandomDescription.ForAll(description =>
    {
        var markdown = DescriptionMarkdown.Write(description);
        var read = DescriptionReader.Read(ImportedText.Of("job.md", Encoding.UTF8.GetBytes(markdown)).Lines);

        Assert.Equal(Shown(description), Shown(read));
        Assert.Equal((description.Pay, description.Conditions.HoursFrom, description.Conditions.HoursTo), (read.Pay, read.Conditions.HoursFrom, read.Conditions.HoursTo));
    });

    [Fact]
    public void It_reads_like_a_job_description() =>
        Assert.StartsWith("# Peer Specialist\n\n## What the role is for\n\nWalks beside people.\n\n## Who the role reports to\n\n| Who | For | How often |\n|---|---|---|\n| Peer lead | practice | weekly |\n", DescriptionMarkdown.Write(SampleDescription.Of()));

    // Ids are new after reading, and 18.50 is 18.5.
    private static string Shown(JobDescription d) => JsonSerializer.Serialize(d with
    {
        Pay = null,
        Conditions = d.Conditions with { HoursFrom = null, HoursTo = null },
        Areas = [.. d.Areas.Select(a => a with { Id = "", Duties = [.. a.Duties.Select(t => t with { Id = "" })] })],
        Qualifications = [.. d.Qualifications.Select(q => q with { Id = "" })],
    });
}
