namespace ReadinessKit.Tests.Support;

/// <summary>Spellings of links that must never be followed, and the forms of Markdown that could carry them.</summary>
public static class LinkAttack
{
    /// <summary>Forms of Markdown around an address, by a name to report.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> Forms { get; } = new Dictionary<string, Func<string, string>>
    {
        ["inline"] = url => $"[words]({url})",
        ["inline in brackets"] = url => $"[words](<{url}>)",
        ["inline with a title"] = url => $"[words]({url} \"a title\")",
        ["inline around emphasis"] = url => $"[*some* ~~words~~]({url})",
        ["image"] = url => $"![words]({url})",
        ["image in a link"] = url => $"[![words]({url})](https://example.org)",
        ["link around an image"] = url => $"[![words](/a.png)]({url})",
        ["autolink"] = url => $"<{url}>",
        ["reference"] = url => $"[words][name]\n\n[name]: {url}",
        ["reference in brackets"] = url => $"[words][name]\n\n[name]: <{url}> 'a title'",
        ["reference by its own words"] = url => $"[name]\n\n[name]: {url}",
        ["image by reference"] = url => $"![words][name]\n\n[name]: {url}",
        ["quoted"] = url => $"> - [words]({url})",
        ["heading"] = url => $"# [words]({url})",
        ["table"] = url => $"| a |\n|---|\n| [words]({url}) |",
        ["attribute list"] = url => $"[words](/page){{href=\"{url}\" onclick=\"alert(1)\"}}",
        ["raw link"] = url => $"<a href=\"{url}\">words</a>",
        ["raw image"] = url => $"<img src=\"{url}\" onerror=\"alert(1)\">",
        ["raw block"] = url => $"<div onclick='alert(1)'>\n<iframe src={url}></iframe>\n</div>",
        ["bare"] = url => url,
    };

    /// <summary>Addresses that lead where content may not.</summary>
    public static IReadOnlyList<string> Addresses { get; } = [.. Schemes().Concat(Hosts()).Distinct()];

    private static IEnumerable<string> Schemes() =>
        from scheme in new[] { "javascript", "vbscript", "data", "file", "blob" }
        from cased in new[] { scheme, scheme.ToUpperInvariant(), string.Concat(scheme.Select((c, i) => i % 2 == 0 ? char.ToUpperInvariant(c) : c)) }
        from disguised in Disguises(cased)
        select disguised;

    private static IEnumerable<string> Disguises(string scheme)
    {
        var (first, rest) = ((int)scheme[0], scheme[1..]);
        const string end = "//alert(1)";

        yield return $"{scheme}:{end}";
        yield return $"&#{first};{rest}:{end}";
        yield return $"&#x{first:x};{rest}:{end}";
        yield return $"&#X{first:X6};{rest}:{end}";
        yield return $"{scheme}&colon;{end}";
        yield return $"{scheme}&#58;{end}";
        yield return $"{scheme}\\:{end}";
        yield return $"{scheme}&#92;:{end}";
        yield return $"&#32;{scheme}:{end}";
        yield return $"&nbsp;{scheme}:{end}";
        yield return $"&#1;{scheme}:{end}";
        yield return $"\u0001{scheme}:{end}";
        yield return $"{scheme[0]}&Tab;{rest}:{end}";
        yield return $"{scheme[0]}&NewLine;{rest}:{end}";
        yield return $"{scheme[0]}&#13;{rest}:{end}";
        yield return $"{scheme[0]}&#0;{rest}:{end}";
        yield return $"{scheme}&Tab;:{end}";
        yield return $"{scheme[0]}\u00AD{rest}:{end}";
        yield return $"\u200B{scheme}:{end}";
        yield return $"{scheme}:\"onmouseover=\"alert(1)";
        yield return $"{scheme}:'><svg/onload=alert(1)>";
    }

    private static IEnumerable<string> Hosts() =>
    [
        "//evil.example", "///evil.example", "////evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example", "\\\\\\evil.example",
        "&#47;/evil.example", "/&#47;evil.example", "&sol;&sol;evil.example", "/&bsol;evil.example", "&#92;&#92;evil.example", "/&Tab;/evil.example",
        "/&NewLine;/evil.example", "&#32;//evil.example", "&#1;//evil.example", "https:\\\\evil.example", "http:&bsol;&bsol;evil.example", "\u00A0//evil.example",
    ];
}
