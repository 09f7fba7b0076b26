using System.Net.Mail;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>Reads what people type about themselves and their organization.</summary>
public static class AccountForm
{
    public static (string? Name, RuleError? Error) ReadName(string? typed, string field = "Name")
    {
        var name = typed?.Trim() ?? "";

        return name.Length == 0 ? (null, new(field, "Enter your name, as colleagues know it"))
            : name.Length > Person.MaxName ? (null, new(field, $"Shorten the name to {Person.MaxName} characters"))
            : name.Any(char.IsControl) ? (null, new(field, "Write the name on one line, without special characters"))
            : (name, null);
    }

    public static (string? Email, RuleError? Error) ReadEmail(string? typed, string field = "Email")
    {
        var email = typed?.Trim() ?? "";
        var isAddress = email.Length <= Person.MaxEmail && !email.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c > 126)
            && MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Contains('.');

        return isAddress ? (email, null) : (null, new(field, "Enter an e-mail address such as name@example.org"));
    }

    public static (string? LegalName, RuleError? Error) ReadLegalName(string? typed, string field = "LegalName")
    {
        var name = typed?.Trim() ?? "";

        return !name.Any(char.IsLetterOrDigit) ? (null, new(field, "Enter the organization’s legal name"))
            : name.Length > Organization.MaxName ? (null, new(field, $"Shorten the name to {Organization.MaxName} characters"))
            : name.Any(char.IsControl) ? (null, new(field, "Write the name on one line"))
            : (name, null);
    }

    /// <summary>An organization's name as it stands in addresses: "Riverbend Behavioral Health, Inc." becomes "riverbend-behavioral-health-inc".</summary>
    public static string Slug(string legalName)
    {
        var words = legalName.ToLowerInvariant()
            .Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && c is not ('\'' or '’'))
            .Select(c => char.IsAsciiLetterOrDigit(c) ? c : WithoutAccent(c));
        var slug = string.Join('-', new string([.. words]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

        return slug.Length == 0 ? "organization" : slug[..Math.Min(slug.Length, 48)].TrimEnd('-');
    }

    // Without the tables of other cultures, which are switched off, the runtime takes no letter apart.
    private static char WithoutAccent(char letter) => letter switch
    {
        'á' or 'à' or 'â' or 'ä' or 'ã' or 'å' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' or 'õ' or 'ø' or 'ō' => 'o',
        'ú' or 'ù' or 'û' or 'ü' or 'ū' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        _ => ' ',
    };
}
