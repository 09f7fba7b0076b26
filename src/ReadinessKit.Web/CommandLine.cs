using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Api;
using ReadinessKit.Web.Backups;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Imports;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Sample;

namespace ReadinessKit.Web;

/// <summary>The verbs of the program. Only "demo" serves the site.</summary>
public static class CommandLine
{
    public static string Help =>
        $"""
        ReadinessKit

          ReadinessKit.Web                        serves the site
          ReadinessKit.Web demo [--new]           serves the site with made-up data, in the folder "demo" of KIT_DATA; --new begins anew,
                                                  and --organizations=N makes up N organizations more, to measure with
          ReadinessKit.Web content check [DIR]    checks content files; prints every problem as file:line: message;
                                                  without DIR those of the site, with your own in the folder "content" of KIT_DATA
          ReadinessKit.Web review job FILE        reviews a job description (.docx, .md or .txt); prints what there is to talk about as JSON, as the API does
          ReadinessKit.Web review question TEXT   says whether a question for an interview may be asked before an offer; prints it as JSON, as the API does
          ReadinessKit.Web review questions FILE  says so of each question of a CSV file with the columns id and question; prints CSV with id, verdict, rule and span
          ReadinessKit.Web backup FILE            writes everything that KIT_DATA holds into one file, also while the site runs
          ReadinessKit.Web restore FILE           puts a backup into KIT_DATA; what was there is kept in its backups folder; stop the site first
          ReadinessKit.Web audit check [FILE]     checks that no line of the audit log was changed, or is missing since the backup FILE
          ReadinessKit.Web admin-link EMAIL       prints a link for a new password, for somebody who can't sign in;
                                                  with --remove-second-step it also takes away a lost second factor
          ReadinessKit.Web --help                 prints this

        Settings are environment variables:

        {string.Join('\n', Settings.All.Select(s => $"  {s.Name,-24} {s.Meaning} (default: {s.Default})"))}
        """;

    /// <summary>Runs a verb and returns its exit code; null when there is none and the site is to be served.</summary>
    public static async Task<int?> Run(string[] args, TextWriter output, TextWriter errors, IConfiguration? configuration = null)
    {
        Settings Read() => Settings.Read(configuration ?? new ConfigurationBuilder().AddEnvironmentVariables().Build());
        BackupVerbs Verbs() => new(Read(), TimeProvider.System, output, errors);

        try
        {
            switch (args)
            {
                case ["content", "check", ..] when args.Length <= 3:
                    return CheckContent(args.ElementAtOrDefault(2), Read, output, errors);

                case ["review", "job", { } file]:
                    return await ReviewJob(file, Read, output, errors);

                case ["review", "question", { } question]:
                    return ReviewQuestion(question, Read, output, errors);

                case ["review", "questions", { } file]:
                    return ReviewQuestions(file, Read, output, errors);

                case ["backup", { } file]:
                    return await Verbs().MakeBackup(file);

                case [Demo.Verb, .. var rest] when rest.All(arg => arg == Demo.Anew || arg.Contains('=')):
                    return null;

                case ["restore", { } file]:
                    return await Verbs().RestoreBackup(file);

                case ["audit", "check", ..] when args.Length <= 3:
                    return await Verbs().CheckAudit(args.ElementAtOrDefault(2));

                case ["admin-link", { } email] when !email.StartsWith('-'):
                    return await Verbs().MakeAdminLink(email, removesSecondStep: false);

                case ["admin-link", { } email, "--remove-second-step"]:
                    return await Verbs().MakeAdminLink(email, removesSecondStep: true);

                case ["--help" or "-h" or "help"]:
                    output.WriteLine(Help);
                    return 0;

                case [{ } verb, ..] when !verb.StartsWith("--", StringComparison.Ordinal):
                    errors.WriteLine($"There is no '{string.Join(' ', args)}'.\n\n{Help}");
                    return 2;

                default:
                    return null;
            }
        }
        catch (Exception e) when (e is SettingsException or BackupException or ContentException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(e.Message);
            return 1;
        }
        catch (Exception e) when (e is SqliteException or DbUpdateException)
        {
            errors.WriteLine($"The database could not be used. {e.GetBaseException().Message}");
            return 1;
        }
    }

    private static SiteContent Load(string? folder, Func<Settings> read, TextWriter output)
    {
        if (folder is not null)
        {
            return SiteContent.Load(folder);
        }

        var settings = read();
        var own = OwnFolder.Read(DataFolder.Content(settings.DataFolder)).Files;

        if (own.Count > 0)
        {
            output.WriteLine($"{settings.ContentFolder}, with {Words.Count(own.Count, "file")} in {DataFolder.Content(settings.DataFolder)}:");
        }

        var unreadable = own.Where(f => f.Unreadable is not null).Select(f => new ContentProblem(f.Path, 1, f.Unreadable!)).ToArray();
        return unreadable.Length == 0 ? SiteContent.Load(SiteContent.ReadFolder(settings.ContentFolder), [.. own.Select(f => f.File!)]) : throw new ContentException(unreadable);
    }

    private static async Task<int> ReviewJob(string file, Func<Settings> read, TextWriter output, TextWriter errors)
    {
        if (!File.Exists(file))
        {
            errors.WriteLine($"There is no file {file}. Name a Word file (.docx) or a text file (.md or .txt).");
            return 1;
        }

        await using var stream = File.OpenRead(file);
        var text = await ImportedText.Of(file, stream, CancellationToken.None);

        if (text.Problem is { } problem)
        {
            errors.WriteLine($"{file}: {problem}");
            return 1;
        }

        // Nothing but the answer on standard output.
        var review = Load(null, read, TextWriter.Null).JobReviewer.Review(text.Text);
        output.WriteLine(JsonSerializer.Serialize(ReviewedJob.Of(review), ReviewedJob.Json));
        return 0;
    }

    private static int ReviewQuestion(string question, Func<Settings> read, TextWriter output, TextWriter errors)
    {
        if (question.Length > QuestionCheck.MaxQuestion)
        {
            errors.WriteLine($"The question has more than {QuestionCheck.MaxQuestion:N0} characters. Check one question at a time.");
            return 1;
        }

        output.WriteLine(JsonSerializer.Serialize(CheckedQuestion.Of(Load(null, read, TextWriter.Null).QuestionCheck.Check(question)), ReviewedJob.Json));
        return 0;
    }

    private static int ReviewQuestions(string file, Func<Settings> read, TextWriter output, TextWriter errors)
    {
        if (!File.Exists(file))
        {
            errors.WriteLine($"There is no file {file}. Name a CSV file with the columns id and question.");
            return 1;
        }

        var list = QuestionFile.Read(File.ReadAllText(file));

        if (list.Problem is { } problem)
        {
            errors.WriteLine($"{file}: {problem}");
            return 1;
        }

        CheckedQuestionsFile.Write(list.Questions, Load(null, read, TextWriter.Null).QuestionCheck, output);
        return 0;
    }

    private static int CheckContent(string? folder, Func<Settings> read, TextWriter output, TextWriter errors)
    {
        try
        {
            var content = Load(folder, read, output);
            var grades = content.Shelf.Texts.Select(t => (t.Entry.File, Grade: ReadingGrade.Of(t.Passages))).OrderByDescending(g => g.Grade.Value).ToArray();
            var tooHard = grades.Where(g => g.Grade.Value > ReadingGrade.Most).Select(g => new ContentProblem(g.File.Path, 1, $"This takes a reading grade of {g.Grade.Value:0.0}; {ReadingGrade.Most} is the most. Shorten its hardest sentences, which stand below.")).ToArray();
            output.WriteLine(tooHard.Length == 0 ? "No problems found." : string.Join('\n', tooHard.AsEnumerable()));
            output.WriteLine($"jobs: {string.Join(", ", Enum.GetValues<StatementSection>().Select(s => $"{content.Jobs.Of(s).Count} {s.ToString().ToLowerInvariant()}"))}, {Words.Count(content.Jobs.Templates.Count, "template")}.");
            output.WriteLine($"interviews: {Words.Count(content.Interviews.Questions.Count, "question")} in {Words.Count(content.Interviews.Banks.Count, "bank")}.");

            foreach (var (file, grade) in grades)
            {
                output.WriteLine($"{file.Path}: reading grade {grade.Value:0.0}. The hardest sentences:");

                foreach (var sentence in grade.Hardest)
                {
                    output.WriteLine($"  line {sentence.Line}, grade {sentence.Grade:0.0}: {sentence.Text}");
                }
            }

            return Judge(tooHard.Length, errors);
        }
        catch (ContentException e)
        {
            foreach (var problem in e.Problems)
            {
                output.WriteLine(problem);
            }

            return Judge(e.Problems.Count, errors);
        }
    }

    private static int Judge(int problems, TextWriter errors)
    {
        if (problems > 0)
        {
            errors.WriteLine(Words.Count(problems, "problem") + ".");
        }

        return problems > 0 ? 1 : 0;
    }
}
