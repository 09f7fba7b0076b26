using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web;

/// <summary>Who runs a new installation and which organization it begins with, where that is set rather than typed.</summary>
public sealed record FirstOperator(string Email, string Password, string Organization)
{
    /// <summary>Reads the three settings that belong together; null when none of them is given.</summary>
    /// <exception cref="SettingsException">When one is missing or can't be used.</exception>
    public static FirstOperator? Read(string? email, string? passwordFile, string? organization)
    {
        if (string.IsNullOrWhiteSpace(email) && string.IsNullOrWhiteSpace(passwordFile) && string.IsNullOrWhiteSpace(organization))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(email) || string.IsNullOrWhiteSpace(passwordFile) || string.IsNullOrWhiteSpace(organization))
        {
            throw new SettingsException("KIT_OPERATOR_EMAIL, KIT_OPERATOR_PASSWORD_FILE and KIT_ORGANIZATION belong together: set all three, or none and use the set-up page.");
        }

        var password = MailServer.Secret("KIT_OPERATOR_PASSWORD_FILE", passwordFile)!;
        var fault = AccountForm.ReadEmail(email).Error is { } emailError ? $"KIT_OPERATOR_EMAIL: {emailError.Message}."
            : AccountForm.ReadLegalName(organization).Error is { } nameError ? $"KIT_ORGANIZATION: {nameError.Message}."
            : Passwords.Fault(password, email, organization) is { } passwordFault ? $"KIT_OPERATOR_PASSWORD_FILE: {passwordFault}."
            : null;

        return fault is null ? new(email.Trim(), password, organization.Trim()) : throw new SettingsException(fault);
    }
}
