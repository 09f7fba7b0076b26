using System.Globalization;
using System.Net;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web;

/// <summary>What an operator can set, all by environment variables.</summary>
/// <param name="Url">The address in every link; https, or http on this machine.</param>
/// <param name="Listen">The address the program itself listens on.</param>
/// <param name="DataFolder">The folder of the database and of the keys that protect forms and sessions.</param>
/// <param name="ContentFolder">The folder of the content files.</param>
/// <param name="ResultsPerMinute">How many results one address may create in a minute; 0 turns the limit off.</param>
/// <param name="AnswersPerMinute">How many answers the link of one group in a round takes in a minute; 0 turns the limit off.</param>
/// <param name="SignInsPerMinute">How often one address may try to sign in, to set up, or to use a link of one use in a minute; 0 turns the limit off.</param>
/// <param name="ReviewsPerMinute">How many reviews one address may ask the API for in a minute; 0 turns the limit off.</param>
/// <param name="Proxies">The networks of reverse proxies whose forwarded headers are believed.</param>
/// <param name="BackupAt">When the backup of the night is made, by the server's clock; null for never.</param>
/// <param name="BackupsKept">How many backups of nights are kept.</param>
/// <param name="FirstOperator">Who runs the installation, when that is set rather than typed at the first visit.</param>
/// <param name="Mail">Where e-mail goes out; without it, links are copied by hand.</param>
public sealed record Settings(
    Uri Url, string Listen, string DataFolder, string ContentFolder, int ResultsPerMinute, int AnswersPerMinute, int SignInsPerMinute, int ReviewsPerMinute, IReadOnlyList<IPNetwork> Proxies,
    TimeOnly? BackupAt, int BackupsKept, FirstOperator? FirstOperator, MailServer? Mail)
{
    /// <summary>Every setting with its default and what it does: the one list that the help text and the README show.</summary>
    public static readonly IReadOnlyList<(string Name, string Default, string Meaning)> All =
    [
        ("KIT_URL", "http://localhost:5080", "the address that people use, in every link: https, or http on this machine only"),
        ("KIT_LISTEN", "KIT_URL, or http://localhost:5080", "where the program itself listens, when a proxy with TLS stands before it"),
        ("KIT_DATA", "data", "the folder of the database and of the keys that protect sessions and forms; back it up"),
        ("KIT_CONTENT", "the shipped content", "the folder of the content files"),
        ("KIT_RESULTS_PER_MINUTE", "30", "how many quiz results or meetings one address may create in a minute; 0 turns the limit off"),
        ("KIT_ANSWERS_PER_MINUTE", "300", "how many answers the link of one group in a round, one meeting, or one second reader takes in a minute; 0 turns the limit off"),
        ("KIT_SIGNINS_PER_MINUTE", "20", "how often one address may try to sign in or use a link of one use in a minute; 0 turns the limit off"),
        ("KIT_API_PER_MINUTE", "60", "how many reviews one address may ask the API for in a minute; 0 turns the limit off"),
        ("KIT_PROXIES", "none", "the addresses or networks of reverse proxies, with commas, whose forwarded headers are believed"),
        ("KIT_BACKUP_AT", "02:00", "when the backup of the night is made, by the server’s clock; off turns it off"),
        ("KIT_BACKUPS_KEPT", "14", "how many backups of nights are kept; those made by hand and before updates stay"),
        ("KIT_OPERATOR_EMAIL", "none", "sets up a new installation without the set-up page, together with the next two"),
        ("KIT_OPERATOR_PASSWORD_FILE", "none", "the file that holds the operator’s first password"),
        ("KIT_ORGANIZATION", "none", "the legal name of the first organization"),
        ("KIT_SMTP", "none", "the mail server, such as smtp://user@mail.example.org:587; without it, links are copied by hand"),
        ("KIT_SMTP_PASSWORD_FILE", "none", "the file that holds the mail server’s password"),
        ("KIT_MAIL_FROM", "none", "the address that e-mail comes from"),
    ];

    /// <summary>The content that ships with the program.</summary>
    public static string ShippedContent => Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>True when everything is made up, and every page says so: see the verb demo.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Every setting for the operator's page. Of what begins an installation and of the mail server, only whether it is set.</summary>
    public static IEnumerable<(string Name, string Value, string Meaning)> Shown(IConfiguration configuration) => All.Select(s =>
        (s.Name, s.Name is "KIT_OPERATOR_EMAIL" or "KIT_OPERATOR_PASSWORD_FILE" or "KIT_ORGANIZATION" or "KIT_SMTP" or "KIT_SMTP_PASSWORD_FILE"
            ? string.IsNullOrWhiteSpace(configuration[s.Name]) ? "not set" : "set"
            : Or(configuration[s.Name], s.Default), s.Meaning));

    /// <summary>True where people come by https: cookies are then sent that way only.</summary>
    public bool IsHttps => Url.Scheme == Uri.UriSchemeHttps;

    /// <summary>Scheme, host and port, as browsers name where a form comes from.</summary>
    public string Origin => Url.GetLeftPart(UriPartial.Authority);

    /// <summary>The full address of a page.</summary>
    public string Link(string path) => Origin + path;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">With what to change, when one of them can't be used.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var url = ReadUrl(Or(configuration["KIT_URL"], Default("KIT_URL")));

        return new(
            url,
            ReadListen(Or(configuration["KIT_LISTEN"], url.Scheme == Uri.UriSchemeHttp ? url.GetLeftPart(UriPartial.Authority) : Default("KIT_URL"))),
            Path.GetFullPath(Or(configuration["KIT_DATA"], Default("KIT_DATA"))),
            Path.GetFullPath(Or(configuration["KIT_CONTENT"], ShippedContent)),
            ReadCount("KIT_RESULTS_PER_MINUTE", configuration),
            ReadCount("KIT_ANSWERS_PER_MINUTE", configuration),
            ReadCount("KIT_SIGNINS_PER_MINUTE", configuration),
            ReadCount("KIT_API_PER_MINUTE", configuration),
            ReadNetworks("KIT_PROXIES", configuration["KIT_PROXIES"] ?? ""),
            ReadTime("KIT_BACKUP_AT", configuration),
            ReadCount("KIT_BACKUPS_KEPT", configuration, least: 1),
            FirstOperator.Read(configuration["KIT_OPERATOR_EMAIL"], configuration["KIT_OPERATOR_PASSWORD_FILE"], configuration["KIT_ORGANIZATION"]),
            MailServer.Read(configuration["KIT_SMTP"], configuration["KIT_SMTP_PASSWORD_FILE"], configuration["KIT_MAIL_FROM"]));
    }

    private static string Default(string name) => All.Single(s => s.Name == name).Default;

    private static string Or(string? value, string otherwise) => string.IsNullOrWhiteSpace(value) ? otherwise : value;

    private static TimeOnly? ReadTime(string name, IConfiguration configuration)
    {
        var value = Or(configuration[name], Default(name));

        return value.Equals("off", StringComparison.OrdinalIgnoreCase) ? null
            : TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
            : throw new SettingsException($"{name} must be a time such as 02:00 or 23:30, or off, not '{value}'.");
    }

    private static int ReadCount(string name, IConfiguration configuration, int least = 0)
    {
        var value = Or(configuration[name], Default(name));

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= least
            ? count
            : throw new SettingsException($"{name} must be a whole number, {least} or more, not '{value}'.");
    }

    private static Uri ReadUrl(string value)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.PathAndQuery != "/" || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
        {
            throw new SettingsException($"KIT_URL must be an address such as https://kit.example.org or http://localhost:5080, not '{value}'.");
        }

        return url.Scheme == Uri.UriSchemeHttps || url.IsLoopback
            ? url
            : throw new SettingsException($"KIT_URL must start with https, as passwords and confidential answers pass that way; http is for this machine alone, such as http://localhost:5080. It is '{value}'. Behind a proxy with TLS, set it to the proxy's address and KIT_LISTEN to where the program listens.");
    }

    private static string ReadListen(string value)
    {
        try
        {
            BindingAddress.Parse(value);
            return value;
        }
        catch (FormatException)
        {
            throw new SettingsException($"KIT_LISTEN must be an address such as http://localhost:5080 or http://0.0.0.0:8080, not '{value}'.");
        }
    }

    private static IPNetwork[] ReadNetworks(string name, string value) =>
        [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part =>
            IPNetwork.TryParse(part, out var network) ? network
            : IPAddress.TryParse(part, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new SettingsException($"{name} must hold IP addresses or networks such as 10.0.0.5 or 10.0.0.0/8, with commas between them, not '{part}'."))];
}

/// <summary>A setting that can't be used, with what to change.</summary>
public sealed class SettingsException(string message) : Exception(message);
