using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Without_a_verb_the_site_is_served()
    {
        Assert.Null((await Run()).ExitCode);
        Assert.Null((await Run("--environment=Development")).ExitCode);
    }

    [Fact]
    public async Task The_demo_serves_the_site_too_and_takes_no_other_words()
    {
        Assert.Null((await Run("demo")).ExitCode);
        Assert.Null((await Run("demo", "--new", "--environment=Development")).ExitCode);
        Assert.Equal(2, (await Run("demo", "--anew")).ExitCode);
        Assert.Equal(2, (await Run("demo", "new")).ExitCode);
    }

    [Fact]
    public async Task Help_lists_every_verb_and_every_setting()
    {
        var (exitCode, output, _) = await Run("--help");

        Assert.Equal(0, exitCode);
        Assert.All(["demo [--new]", "content check [DIR]", "review job FILE", "review question TEXT", "review questions FILE", "backup FILE", "restore FILE", "audit check [FILE]", "admin-link EMAIL"], verb => Assert.Contains(verb, output));
        Assert.All(Settings.All, setting => Assert.Contains(setting.Name, output));
    }

    [Fact]
    public async Task A_verb_that_is_not_there_says_so_and_shows_the_help()
    {
        var (exitCode, _, errors) = await Run("contant", "check");

        Assert.Equal(2, exitCode);
        Assert.StartsWith("There is no 'contant check'.", errors);
        Assert.Contains("content check [DIR]", errors);
    }

    [Fact]
    public async Task The_shipped_content_has_no_problems() =>
        Assert.Equal((0, "No problems found."), ((await Run("content", "check", Repository.File("content"))).ExitCode, (await Run("content", "check")).Output.Split('\n')[0].Trim()));

    [Fact]
    public async Task The_check_takes_in_an_agencys_own_files_and_says_which()
    {
        using var kept = new Installation();
        Directory.CreateDirectory(kept.Own("library"));
        File.WriteAllText(kept.Own("library/boundaries.md"), "---\nextends: base\ntitle: Ours\n---\n");
        var (exitCode, output, _) = await kept.Run("content", "check");
        Assert.Equal(0, exitCode);
        Assert.StartsWith($"{Settings.ShippedContent}, with 1 file in {kept.Own("")}:\nNo problems found.", output.ReplaceLineEndings("\n"));

        File.WriteAllText(kept.Own("library/boundaries.md"), "---\nextends: base\nremove: [who]\n---\n");
        (exitCode, output, var errors) = await kept.Run("content", "check");
        Assert.Equal((1, "1 problem."), (exitCode, errors));
        Assert.Contains("\nlibrary/boundaries.md:3: There is no 'who' in the shipped file to take out.", output.ReplaceLineEndings("\n"));

        File.WriteAllBytes(kept.Own("library/boundaries.md"), [0xFF]);
        Assert.Contains("library/boundaries.md:1: This can't be read as text.", (await kept.Run("content", "check")).Output);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_problem()
    {
        var (exitCode, output, errors) = await Run("content", "check", "no-such-folder");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("no-such-folder:1: There is no such folder.", output);
        Assert.Equal("1 problem.", errors.Trim());
    }

    [Theory]
    [InlineData("job.md", "# Peer Specialist\r\n\r\n- Hand out medication in the evening.\r\n", "# Peer Specialist\n\n- Hand out medication in the evening.\n")]
    [InlineData("job.TXT", "\uFEFFHand out “medication” 😀.", "Hand out “medication” 😀.")]
    [InlineData("clean.txt", "Walk with people to places they choose.", "Walk with people to places they choose.")]
    public async Task A_job_description_is_reviewed_as_the_API_does_it(string name, string written, string text)
    {
        using var kept = new Installation();
        var file = Path.Combine(kept.Folder, name);
        await File.WriteAllTextAsync(file, written, TestContext.Current.CancellationToken);

        var (exitCode, output, errors) = await kept.Run("review", "job", file);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal(text, JsonDocument.Parse(output).RootElement.GetProperty("text").GetString());
        Assert.Equal(await ApiAnswer(text), output);
    }

    [Fact]
    public async Task A_Word_file_is_reviewed_as_its_text()
    {
        using var kept = new Installation();
        var document = new WordDocument("Job", DateTimeOffset.UnixEpoch, "");
        document.Heading(1, "Duties");
        document.Bullets(["Hand out medication in the evening."]);
        var file = Path.Combine(kept.Folder, "job.docx");
        await File.WriteAllBytesAsync(file, document.ToBytes(), TestContext.Current.CancellationToken);

        var answer = JsonDocument.Parse((await kept.Run("review", "job", file)).Output).RootElement;

        Assert.Equal("# Duties\n- Hand out medication in the evening.", answer.GetProperty("text").GetString());
        Assert.Equal("Hand out medication", answer.GetProperty("findings")[0].GetProperty("quote").GetString());
    }

    [Theory]
    [InlineData("job.pdf", "x", "job.pdf: A PDF can't be read. Choose the Word file that it was made from, or paste the text.")]
    [InlineData("job.docx", "no zip", "job.docx: This is not a Word file that can be read.")]
    [InlineData("job.md", "", "job.md: There is no text in it.")]
    [InlineData("nothing.md", null, "nothing.md. Name a Word file (.docx) or a text file (.md or .txt).")]
    [InlineData(".", null, "Name a Word file (.docx) or a text file (.md or .txt).")]
    public async Task A_file_that_can_not_be_reviewed_says_why(string name, string? written, string message)
    {
        using var kept = new Installation();
        var file = Path.Combine(kept.Folder, name);

        if (written is not null)
        {
            await File.WriteAllTextAsync(file, written, TestContext.Current.CancellationToken);
        }

        var (exitCode, output, errors) = await kept.Run("review", "job", file);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(message, errors);
    }

    [Fact]
    public async Task A_review_without_a_file_shows_the_help()
    {
        Assert.Equal(2, (await Run("review", "job")).ExitCode);
        Assert.Equal(1, (await Run("review", "job", "")).ExitCode);
    }

    [Theory]
    [InlineData("KIT_URL", "localhost", "KIT_URL must be an address such as https://kit.example.org or http://localhost:5080")]
    [InlineData("KIT_URL", "http://kit.example.org", "KIT_URL must start with https")]
    [InlineData("KIT_URL", "http://0.0.0.0:8080", "KIT_URL must start with https")]
    [InlineData("KIT_URL", "https://kit.example.org/kit", "KIT_URL must be an address such as")]
    [InlineData("KIT_LISTEN", "8080", "KIT_LISTEN must be an address such as")]
    [InlineData("KIT_SIGNINS_PER_MINUTE", "-1", "KIT_SIGNINS_PER_MINUTE must be a whole number, 0 or more, not '-1'.")]
    [InlineData("KIT_API_PER_MINUTE", "-1", "KIT_API_PER_MINUTE must be a whole number, 0 or more, not '-1'.")]
    [InlineData("KIT_BACKUP_AT", "2 o'clock", "KIT_BACKUP_AT must be a time such as 02:00 or 23:30, or off, not '2 o'clock'.")]
    [InlineData("KIT_BACKUPS_KEPT", "0", "KIT_BACKUPS_KEPT must be a whole number, 1 or more, not '0'.")]
    [InlineData("KIT_ORGANIZATION", "Riverbend", "KIT_OPERATOR_EMAIL, KIT_OPERATOR_PASSWORD_FILE and KIT_ORGANIZATION belong together")]
    [InlineData("KIT_RESULTS_PER_MINUTE", "-1", "KIT_RESULTS_PER_MINUTE must be a whole number, 0 or more, not '-1'.")]
    [InlineData("KIT_RESULTS_PER_MINUTE", "many", "KIT_RESULTS_PER_MINUTE must be a whole number, 0 or more, not 'many'.")]
    [InlineData("KIT_PROXIES", "10.0.0.5, gateway", "KIT_PROXIES must hold IP addresses or networks such as 10.0.0.5 or 10.0.0.0/8, with commas between them, not 'gateway'.")]
    public void A_setting_that_can_not_be_used_says_what_to_write(string name, string value, string message)
    {
        var refused = Assert.Throws<SettingsException>(() => Read((name, value)));

        Assert.StartsWith(message, refused.Message);
    }

    [Fact]
    public void Settings_have_the_defaults_that_the_help_names()
    {
        var settings = Read();

        Assert.Equal("http://localhost:5080", settings.Origin);
        Assert.Equal("http://localhost:5080", settings.Listen);
        Assert.Equal(30, settings.ResultsPerMinute);
        Assert.Equal(60, settings.ReviewsPerMinute);
        Assert.Equal("data", Path.GetFileName(settings.DataFolder));
        Assert.Empty(settings.Proxies);
        Assert.Equal(new TimeOnly(2, 0), settings.BackupAt);
        Assert.Equal(14, settings.BackupsKept);
    }

    [Fact]
    public void The_backup_of_the_night_can_be_turned_off() =>
        Assert.Null(Read(("KIT_BACKUP_AT", "Off")).BackupAt);

    [Fact]
    public void Proxies_are_addresses_or_networks() =>
        Assert.Equal(["10.0.0.5/32", "172.16.0.0/12", "::1/128"], Read(("KIT_PROXIES", "10.0.0.5, 172.16.0.0/12,::1")).Proxies.Select(p => p.ToString()));

    private static async Task<string> ApiAnswer(string text)
    {
        using var site = new Site();
        using var response = await site.CreateClient().PostAsJsonAsync("/api/v1/review/job", new { text }, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static Settings Read(params (string Name, string Value)[] values) =>
        Settings.Read(new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Name, (string?)v.Value))).Build());

    private static async Task<(int? ExitCode, string Output, string Errors)> Run(params string[] args)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        return (await CommandLine.Run(args, output, errors), output.ToString(), errors.ToString());
    }
}
