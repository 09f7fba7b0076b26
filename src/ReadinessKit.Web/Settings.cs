using System.Globalization;
using System.Net;

namespace ReadinessKit.Web;

/// <summary>What an operator can set, all by environment variables.</summary>
/// <param name="Url">The address the site listens on.</param>
/// <param name="DataFolder">The folder of the database and of the keys that protect forms.</param>
/// <param name="ContentFolder">The folder of the content files.</param>
/// <param name="ResultsPerMinute">How many results one address may create in a minute; 0 turns the limit off.</param>
/// <param name="Proxies">The networks of reverse proxies whose forwarded headers are believed.</param>
public sealed record Settings(string Url, string DataFolder, string ContentFolder, int ResultsPerMinute, IReadOnlyList<IPNetwork> Proxies)
{
    /// <summary>Every setting with its default and what it does: the one list that the help text and the README show.</summary>
    public static readonly IReadOnlyList<(string Name, string Default, string Meaning)> All =
    [
        ("KIT_URL", "http://localhost:5080", "the address the site listens on"),
        ("KIT_DATA", "data", "the folder of the database and of the keys that protect forms; back it up"),
        ("KIT_CONTENT", "the shipped content", "the folder of the content files"),
        ("KIT_RESULTS_PER_MINUTE", "30", "how many quiz results one address may create in a minute; 0 turns the limit off"),
        ("KIT_PROXIES", "none", "the addresses or networks of reverse proxies, with commas, whose forwarded headers are believed"),
    ];

    /// <summary>The content that ships with the program.</summary>
    public static string ShippedContent => Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">With what to change, when one of them can't be used.</exception>
    public static Settings Read(IConfiguration configuration) => new(
        ReadUrl("KIT_URL", Or(configuration["KIT_URL"], Default("KIT_URL"))),
        Path.GetFullPath(Or(configuration["KIT_DATA"], Default("KIT_DATA"))),
        Path.GetFullPath(Or(configuration["KIT_CONTENT"], ShippedContent)),
        ReadCount("KIT_RESULTS_PER_MINUTE", Or(configuration["KIT_RESULTS_PER_MINUTE"], Default("KIT_RESULTS_PER_MINUTE"))),
        ReadNetworks("KIT_PROXIES", configuration["KIT_PROXIES"] ?? ""));

    private static string Default(string name) => All.Single(s => s.Name == name).Default;

    private static string Or(string? value, string otherwise) => string.IsNullOrWhiteSpace(value) ? otherwise : value;

    private static int ReadCount(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw new SettingsException($"{name} must be a whole number, 0 or more, not '{value}'.");

    private static string ReadUrl(string name, string value)
    {
        try
        {
            BindingAddress.Parse(value);
            return value;
        }
        catch (FormatException)
        {
            throw new SettingsException($"{name} must be an address such as http://localhost:5080 or http://0.0.0.0:8080, not '{value}'.");
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
