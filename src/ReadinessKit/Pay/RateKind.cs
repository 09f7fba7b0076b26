using System.Text.RegularExpressions;

namespace ReadinessKit.Pay;

/// <summary>Guesses what a role of an organization is compared as. People see each guess and can change it.</summary>
public static partial class RateKind
{
    /// <summary>The kind of a role, by its words and those of the role that the worksheet is for.</summary>
    /// <param name="role">The role as the organization calls it.</param>
    /// <param name="sought">The role of the worksheet.</param>
    public static OwnRateKind Guess(string role, string sought)
    {
        var phrase = sought.Split(',', '(', '–', '—')[0].Trim();
        var isOfPeers = Peer().IsMatch(role);
        var isSame = phrase.Length > 3 && role.Contains(phrase, StringComparison.OrdinalIgnoreCase);

        return (isOfPeers || isSame) && Lead().IsMatch(role) && !Lead().IsMatch(phrase) ? OwnRateKind.Leads
            : isSame || isOfPeers ? OwnRateKind.ThisRole
            : Entry().IsMatch(role) && !Beyond().IsMatch(role) ? OwnRateKind.EntryLevel
            : OwnRateKind.Other;
    }

    [GeneratedRegex(@"\bpeers?\b|\brecovery (coach|guide|mentor)|\blived experience\b|\bvocational peer\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Peer();

    [GeneratedRegex(@"\b(lead|leader|supervisor|supervises|coordinator|manager|director|head|chief)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(aides?|attendants?|assistants?|direct (support|care)|dsp|caregivers?|residential (worker|counselor|staff|support)|house (staff|monitor|worker)|mental health (worker|technician|tech)|psych(iatric)? (tech|technician|aide)|technicians?|rehab(ilitation)? (worker|aide)|support (worker|staff)|milieu|relief|overnight|entry[ -]level)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\b(lead|leader|senior|sr|supervisor|coordinator|manager|director|executive|administrative|office|it|accounting|billing|medical|physician|nurse|program|hr|finance|pharmacy|lab)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Beyond();
}
