using System.Text.RegularExpressions;

namespace ReadinessKit.Web.Accounts;

/// <summary>What makes a password acceptable: length, and that nobody guesses it first. No rules about kinds of characters (NIST SP 800-63B).</summary>
public static partial class Passwords
{
    public const int Least = 12;

    public const int Most = 128;

    // What leads every list of stolen passwords, however it is decorated.
    private static readonly string[] Common =
    [
        "password", "passwort", "passphrase", "passcode", "passw", "qwerty", "qwertz", "azerty", "asdfgh", "zxcvbn", "qazwsx", "letmein", "iloveyou", "welcome",
        "admin", "administrator", "login", "secret", "changeme", "default", "monkey", "dragon", "football", "baseball", "basketball", "superman", "batman",
        "sunshine", "princess", "master", "shadow", "michael", "trustno", "starwars", "whatever", "freedom", "summer", "winter", "spring", "autumn",
        "america", "computer", "internet", "google", "facebook", "pokemon", "liverpool", "chocolate", "butterfly", "hello", "test", "guest", "user", "abc",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "readinesskit",
    ];

    private static readonly string[] Rows = ["01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p"];

    /// <summary>What to change, or null when the password is good.</summary>
    /// <param name="password">As it was typed.</param>
    /// <param name="own">Names of the person and the organization, and the e-mail: the first that others try.</param>
    public static string? Fault(string? password, params IEnumerable<string?> own)
    {
        if (password is null || password.Length < Least)
        {
            return $"Use {Least} characters or more. A few words that only you would put together are easy to remember";
        }

        if (password.Length > Most)
        {
            return $"Use {Most} characters or fewer";
        }

        var letters = Plain(password);

        if (OwnWords(own).FirstOrDefault(word => letters.Contains(word, StringComparison.Ordinal) && letters.Length < word.Length + Least) is not null)
        {
            return "Leave out your name, your e-mail and your organization’s name: they are the first that others try";
        }

        return IsCommon(password, letters) ? "This password is one of the first that others try. Take a few words that only you would put together" : null;
    }

    private static bool IsCommon(string password, string letters)
    {
        // What is left when common words, runs and repetitions are taken out is what has to be guessed.
        var typed = password.ToLowerInvariant();
        string[] readings = [letters, new([.. typed.Where(char.IsLetter)])];
        var isDecorated = readings.SelectMany(r => new[] { r, Repetition().Replace(r, "$1") }).Any(r => WithoutCommon(r) is { Length: < 4 } rest && rest.Length < r.Length);

        return typed.Distinct().Count() < 5 || isDecorated || Runs(typed) >= typed.Length - 3;
    }

    private static string WithoutCommon(string letters) =>
        Common.OrderByDescending(w => w.Length).Aggregate(letters, (left, word) => left.Replace(word, "", StringComparison.Ordinal));

    // How many characters stand in runs of four or more along a row of keys or of the alphabet, either way.
    private static int Runs(string text)
    {
        var count = 0;

        for (var i = 0; i < text.Length;)
        {
            var longest = Rows.Concat(Rows.Select(r => new string([.. r.Reverse()]))).Max(row => LongestAt(text, i, row));
            count += longest >= 4 ? longest : 0;
            i += longest >= 4 ? longest : 1;
        }

        return count;
    }

    private static int LongestAt(string text, int at, string row)
    {
        var length = 0;

        while (at + length < text.Length && row.Contains(text.Substring(at, length + 1), StringComparison.Ordinal))
        {
            length++;
        }

        return length;
    }

    private static IEnumerable<string> OwnWords(IEnumerable<string?> own) =>
        own.SelectMany(text => WordBreak().Split(text ?? "")).Select(Plain).Where(word => word.Length >= 4).Distinct();

    // Without capitals, digits that stand for letters, and everything that only decorates.
    private static string Plain(string text) => new([.. text.ToLowerInvariant().Select(c => c switch
    {
        '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c,
    }).Where(char.IsLetter)]);

    [GeneratedRegex(@"(.{1,8}?)\1+", RegexOptions.None, 1000)]
    private static partial Regex Repetition();

    [GeneratedRegex(@"[\s@.,_-]+", RegexOptions.None, 1000)]
    private static partial Regex WordBreak();
}
