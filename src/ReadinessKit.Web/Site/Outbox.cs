using System.Net;
using System.Net.Mail;
using System.Threading.Channels;

namespace ReadinessKit.Web.Site;

/// <summary>An e-mail in plain text.</summary>
public sealed record Letter(string To, string Subject, string Text);

/// <summary>Where e-mail goes out, when that is set.</summary>
public sealed record MailServer(string Host, int Port, bool UsesTls, string? User, string? Password, string From)
{
    /// <summary>Reads the three settings; null when no server is set.</summary>
    /// <exception cref="SettingsException">When one of them can't be used.</exception>
    public static MailServer? Read(string? server, string? passwordFile, string? from)
    {
        if (string.IsNullOrWhiteSpace(server))
        {
            return null;
        }

        if (!Uri.TryCreate(server, UriKind.Absolute, out var uri) || uri.Scheme != "smtp" || uri.Host.Length == 0 || uri.UserInfo.Contains(':', StringComparison.Ordinal))
        {
            throw new SettingsException("KIT_SMTP must be an address such as smtp://user@mail.example.org:587. The password goes into the file that KIT_SMTP_PASSWORD_FILE names.");
        }

        if (Accounts.AccountForm.ReadEmail(from).Email is not { } sender)
        {
            throw new SettingsException("KIT_MAIL_FROM must be the e-mail address that letters come from.");
        }

        return new(uri.Host, uri.Port > 0 ? uri.Port : 587, !uri.IsLoopback, uri.UserInfo.Length > 0 ? Uri.UnescapeDataString(uri.UserInfo) : null, Secret("KIT_SMTP_PASSWORD_FILE", passwordFile), sender);
    }

    /// <summary>The one line in a file that a setting names; null when it names none.</summary>
    /// <exception cref="SettingsException">When it can't be read.</exception>
    public static string? Secret(string setting, string? file)
    {
        try
        {
            return string.IsNullOrWhiteSpace(file) ? null : File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{setting} can't be read. {e.Message}");
        }
    }
}

/// <summary>
/// Sends letters in the background: nobody waits for a mail server, nor learns from the waiting whether there was a letter to send.
/// What is not sent when the program stops is lost: links can be asked for again, and the next reminder says what was not done since.
/// </summary>
public sealed partial class Outbox(Settings settings, ILogger<Outbox> log) : BackgroundService
{
    private const int Tries = 3;

    // SmtpClient waits for ever for a server that has stopped answering.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Channel<Letter> _letters = Channel.CreateBounded<Letter>(1000);

    /// <summary>True where a mail server is set. Elsewhere links are copied by hand.</summary>
    public bool IsOpen => settings.Mail is not null;

    /// <summary>Takes a letter to send; false where no mail server is set, or where more letters wait than it can hold.</summary>
    public bool Send(Letter letter) => IsOpen && _letters.Writer.TryWrite(letter);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in _letters.Reader.ReadAllAsync(stoppingToken))
        {
            for (var attempt = 1; attempt <= Tries && !await Sent(letter, stoppingToken); attempt++)
            {
                await Task.Delay(TimeSpan.FromSeconds(5 * attempt), stoppingToken);
            }
        }
    }

    // False to try again.
    private async Task<bool> Sent(Letter letter, CancellationToken cancel)
    {
        var server = settings.Mail!;

        try
        {
            using var client = new SmtpClient(server.Host, server.Port)
            {
                EnableSsl = server.UsesTls,
                Credentials = server.User is null ? null : new NetworkCredential(server.User, server.Password),
            };
            using var message = new MailMessage(server.From, letter.To, letter.Subject, letter.Text.ReplaceLineEndings("\r\n"));
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            patience.CancelAfter(Patience);
            await client.SendMailAsync(message, patience.Token);
            return true;
        }
        catch (FormatException e)
        {
            // An address that no letter can have: trying again would only keep the others waiting.
            NotSent(e.GetType().Name, "");
            return true;
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            // Whatever is wrong with one letter, the others are sent.
            NotSent(e.GetType().Name, (e as SmtpException)?.StatusCode.ToString() ?? "");
            return false;
        }
    }

    // Neither the address nor the text: a letter can hold a secret link.
    [LoggerMessage(LogLevel.Warning, "A letter could not be sent: {Kind} {Status}. KIT_SMTP names the mail server")]
    private partial void NotSent(string kind, string status);
}
