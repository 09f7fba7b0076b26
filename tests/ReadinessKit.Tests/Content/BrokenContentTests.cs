using System.Text.RegularExpressions;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web;

namespace ReadinessKit.Tests.Content;

/// <summary>The shipped content, broken in ten ways at once.</summary>
public sealed class BrokenContentTests : IDisposable
{
    private const string Quiz = "readiness/timeline-quiz.md";
    private const string Plan = "readiness/implementation-plan.md";

    private readonly ContentFolder _folder = ContentFolder.OfShipped();
    private readonly List<(string File, int Line, string Message)> _expected = [];

    public BrokenContentTests()
    {
        Break(Quiz, @"^minutes: \d+$", "minutes: soon", "'minutes' must be a whole number from 1 to 60, not 'soon'.");
        Break(Quiz, @"\{#training\}$", "{#Training}", "The id 'Training' may have only small letters, numbers and dashes, and at most 40 of them.");
        Break(Quiz, "- After: learned-attend$", "- After learned-attend", "'After learned-attend' must be written as 'Name: value'.");
        Break(Quiz, @"(?<=\| +)6(?= +\|)", "half a year", "'Months, at least' must be a whole number from 1 to 60, not 'half a year'.");
        Break(Plan, "^review-again: .+$", "review-again: next year", "'review-again' must be a date like 2026-11-21, not 'next year'.");
        Break(Plan, @"(?<=\{#review\}\n\n)", "[More](javascript:alert(1)). ", "The link 'javascript:alert(1)' can't be used. Links begin with https://, http://, mailto: or / (a page of this site).");
        Break(Plan, @"\{#champions\}$", "{#staff-forums}", "The id 'staff-forums' is used twice. Give one of the two another id.");
        Break(Plan, "- After: place-ad$", "- After: place-add", "'After' names 'place-add', which is no task or step. Did you mean 'place-ad'?", at: "{#take-applications}");
        Break(Plan, @"(?<=\{#board-session\}\n.*\n.*\n  - )After: .*$", "weeks: 2", "'weeks' stands here twice. Keep one of them.");
        Break(Plan, "- May be shortened: no$(?![\\s\\S]*May be shortened)", "- May be shortend: no", $"'May be shortend' is not known in '{Title("first-review")}'. Did you mean 'May be shortened'?");
    }

    [Fact]
    public void Ten_faults_give_ten_messages_each_with_its_file_and_line() =>
        Assert.Equal(
            _expected.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).Select(p => $"{p.File}:{p.Line}: {p.Message}"),
            _folder.Problems());

    [Fact]
    public async Task The_command_that_checks_content_prints_the_same_ten_lines_and_fails()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(1, await CommandLine.Run(["content", "check", _folder.Path], output, errors));

        var lines = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(10, lines.Length);
        Assert.Equal(_folder.Problems(), lines);
        Assert.Equal("10 problems.", errors.ToString().Trim());
    }

    [Fact]
    public async Task The_command_finds_nothing_wrong_with_the_content_as_it_ships()
    {
        using var whole = ContentFolder.OfShipped();
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(0, await CommandLine.Run(["content", "check", whole.Path], output, errors));
        Assert.Equal(("No problems found.", ""), (output.ToString().ReplaceLineEndings("\n").Split('\n')[0], errors.ToString()));
    }

    public void Dispose() => _folder.Dispose();

    private void Break(string file, string pattern, string other, string message, string? at = null)
    {
        var text = _folder.Text(file);
        var match = Regex.Match(text, pattern, RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        Assert.True(match.Success, $"{file} has no {pattern}.");

        _folder.Write(file, text[..match.Index] + other + text[(match.Index + match.Length)..]);
        _expected.Add((file, at is null ? text[..match.Index].Count(c => c == '\n') + 1 : Sample.LineOf(text, at), message));
    }

    private string Title(string id) => Regex.Match(_folder.Text(Plan), $@"^- (.*) \{{#{id}\}}$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Groups[1].Value;
}
