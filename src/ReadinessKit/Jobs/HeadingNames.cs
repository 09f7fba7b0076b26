using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReadinessKit.Jobs;

/// <summary>The headings and labels of job descriptions, as people really write them.</summary>
internal static partial class HeadingNames
{
    private const int LongestName = 8;

    private static readonly (DescriptionHeading Heading, string[] Names)[] Lists =
    [
        (new(DescriptionPart.Undecided), ["job description", "position description", "role description", "job posting", "position announcement", "job announcement", "details", "job details", "at a glance", "position information"]),
        (new(DescriptionPart.Title), ["job title", "position title", "title", "title of position", "position", "role", "job", "post", "working title", "class title"]),
        (new(DescriptionPart.Function), ["summary", "position summary", "job summary", "role summary", "general summary", "summary of position", "purpose", "position purpose", "role purpose", "job purpose", "purpose of the position", "purpose of the role", "purpose of the job", "about the role", "about this role", "about the job", "about the position", "overview", "position overview", "job overview", "role overview", "the role", "the job", "the opportunity", "general description", "general purpose", "objective", "job objective", "basic function", "function", "nature of work", "why this role", "why this role exists", "why this job", "why this job exists", "why we have this role", "what the job is for", "what this job is for", "what this role is for", "mission of the role", "mission of the position", "definition", "class definition", "position definition", "what the position is for", "why this position exists", "why the role exists", "why the position exists", "your purpose", "your mission", "the job in one sentence", "the role in one line", "the role in one sentence", "in one sentence", "the job in one line"]),
        (new(DescriptionPart.Function) { IsSettled = true }, [DescriptionHeadings.Function]),
        (new(DescriptionPart.Reporting), ["reports to", "reporting to", "reporting", "supervision", "supervisor", "supervised by", "immediate supervisor", "reporting relationship", "reporting relationships", "reporting structure", "accountability", "accountable to", "supervision received", "who you report to", "your supervisor", "line manager", "who supports you", "who supervises you", "who you answer to", "you answer to", "who you work for", "who you'd answer to", "who you'd work for", "chain of supervision", "chain of command", "your boss", "reporting line", "reporting lines", "support and supervision", DescriptionHeadings.Reporting]),
        (new(DescriptionPart.Duties), ["duties", "responsibilities", "duties and responsibilities", "roles and responsibilities", "key responsibilities", "core responsibilities", "primary responsibilities", "main responsibilities", "major responsibilities", "job duties", "job responsibilities", "principal duties", "major duties", "main duties", "main tasks", "tasks", "job functions", "functions", "primary functions", "key functions", "key duties", "core duties", "what you will do", "what you'll do", "what you would do", "what you do", "what you will be doing", "what you'll be doing", "your work", "the work", "day to day", "your day", "a typical day", "a typical week", "in this role you will", "you will", "additional duties", "other duties", "marginal functions", "secondary functions", "non essential functions", "nonessential functions", "your role", "scope of work", "core areas", "core areas and duties", "areas of work", "areas of responsibility", "responsibility areas", "key responsibility areas", "core responsibility areas", "areas of duty", "duty areas", "accountabilities", "core accountabilities", "key accountabilities", "typical tasks", "typical duties", "what the work is made of", "what you'd do", "what you'd be doing", "what you do here"]),
        (new(DescriptionPart.Duties) { IsEssential = true }, ["essential functions", "essential duties", "essential job functions", "essential job duties", "essential responsibilities", "essential duties and responsibilities", "essential functions and responsibilities", "essential tasks"]),
        (new(DescriptionPart.Qualifications), ["qualifications", "requirements", "minimum qualifications", "required qualifications", "minimum requirements", "job requirements", "position requirements", "required", "must have", "must haves", "what you bring", "what you'll bring", "what you will bring", "what you need", "what you'll need", "what you will need", "who you are", "about you", "you have", "you are", "you need", "you bring", "skills", "required skills", "skills and abilities", "skills and experience", "knowledge skills and abilities", "knowledge", "abilities", "experience", "education", "education and experience", "education and or experience", "experience and education", "education and training", "competencies", "attributes", "personal qualities", "licenses", "licenses and certifications", "license", "certification", "certifications", "certificates", "training", "credentials", "we are looking for", "what we are looking for", "what we're looking for", "who we are looking for", "who we're looking for", "who should apply", "ideal candidate", "the ideal candidate", "person specification", "eligibility", "minimum education", "required experience", "what we ask for", "to be considered", "what we look for", "your background", "your profile", "your experience", "your skills"]),
        (new(DescriptionPart.Qualifications) { IsSettled = true }, [DescriptionHeadings.AtHire]),
        (new(DescriptionPart.Qualifications) { Level = QualificationLevel.CanBeGained, IsSettled = true }, [DescriptionHeadings.CanBeGained, "can be gained", "can be learned", "can be learned on the job", "can be learned here", "learned on the job", "gained on the job", "you can learn here", "what you can learn here", "what you will learn here", "what you'll learn", "we will train you in", "training provided", "training we provide", "after hire", "obtained after hire", "required after hire", "to be obtained after hire"]),
        (new(DescriptionPart.Qualifications) { Level = QualificationLevel.Preferred, IsSettled = true }, [DescriptionHeadings.Preferred, "preferred", "preferred qualifications", "preferred skills", "preferred experience", "preferred requirements", "desired", "desired qualifications", "desired skills", "desirable", "nice to have", "nice to haves", "nice if you have", "bonus", "bonus points", "a plus", "pluses", "helpful", "helpful but not required", "even better", "additional qualifications", "assets"]),
        (new(DescriptionPart.Schedule), ["schedule", "hours", "work schedule", "work hours", "working hours", "hours of work", "hours and schedule", "schedule and hours", "days and hours", "shift", "shifts", "status", "job type", "employment type", "position type", "employment status", "type of position", "type", "classification", "time commitment", "hours per week", "hours a week"]),
        (new(DescriptionPart.Schedule) { IsSettled = true }, [DescriptionHeadings.Schedule]),
        (new(DescriptionPart.Benefits) { IsSettled = true }, [DescriptionHeadings.Benefits]),
        (new(DescriptionPart.Place) { IsSettled = true }, [DescriptionHeadings.Place, "location", "work location", "job location", "place", "place of work", "work site", "worksite", "where", "where you will work", "where you'll work", "site", "office location"]),
        (new(DescriptionPart.Benefits), ["benefits", "what we offer", "we offer", "perks", "perks and benefits", "benefits package", "benefits and perks", "what you get", "what you'll get"]),
        (new(DescriptionPart.Further), ["work environment", "working environment", "environment", "working conditions", "work conditions", "conditions", "conditions of employment", "conditions of work", "employment conditions", "physical demands", "physical requirements", "physical and mental demands", "work environment and physical demands", "physical demands and work environment", "travel", "transportation", "special conditions", "special requirements", "other conditions", "background check", "background checks", "good to know", "conditions and hours"]),
        (new(DescriptionPart.Further) { IsSettled = true }, [DescriptionHeadings.Further]),
        (new(DescriptionPart.Pay), ["compensation", "salary", "pay", "wage", "wages", "rate", "pay range", "salary range", "wage range", "hourly rate", "hourly pay", "hourly wage", "pay rate", "rate of pay", "starting pay", "starting salary", "compensation range", "salary and benefits", "pay and benefits", "compensation and benefits", "salary benefits", "pay grade", "stipend"]),
        (new(DescriptionPart.Unplaced) { IsSettled = true }, [DescriptionHeadings.Unplaced, "about us", "about the agency", "about our agency", "about the organization", "about our organization", "about the program", "who we are", "our mission", "our values", "our team", "mission", "company overview", "agency overview", "equal opportunity", "equal employment opportunity", "equal opportunity employer", "eeo", "eeo statement", "diversity", "how to apply", "to apply", "apply", "application", "application process", "application procedure", "disclaimer", "acknowledgment", "acknowledgement", "employee acknowledgment", "signature", "signatures", "approval", "approvals", "department", "division", "program", "date", "date posted", "job code", "position number", "grade", "flsa status", "flsa", "flsa classification", "exemption status", "supervises", "direct reports", "supervisory responsibilities", "supervisory responsibility", "contact", "closing date", "deadline", "accommodation", "accommodations", "reasonable accommodation", "next steps", "fair hiring", "small print", "the small print", "fine print", "notices", "notice", "the rest of it", "the rest", "interested", "sound like you", "interview", "hiring process", "how we hire", "our commitment", "revised", "effective date", "questions"]),
    ];

    private static readonly FrozenDictionary<string, DescriptionHeading> Known =
        Lists.SelectMany(l => l.Names.Select(n => KeyValuePair.Create(Plain(n), l.Heading))).ToFrozenDictionary();

    // Names of two words and more are also recognized inside a longer heading; the longest first.
    private static readonly string[] Inside = [.. Known.Keys.Where(n => n.Contains(' ') || n is "qualifications" or "responsibilities" or "duties" or "benefits" or "salary" or "compensation").OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];

    // The heads of columns, which say nothing of a job.
    private static readonly FrozenSet<string> Columns = FrozenSet.Create("duty", "duties", "task", "tasks", "area", "share of time", "time", "of time", "percent", "percent of time", "percentage", "what", "who", "for", "how often", "item", "essential", "description", "responsibility", "function", "required", "preferred");

    private static readonly FrozenSet<string> Signed = FrozenSet.Create("name", "printed name", "signature", "date", "employee", "supervisor", "employee signature", "supervisor signature");

    /// <summary>What a heading means by its whole name; null where it is none of the known ones.</summary>
    public static DescriptionHeading? Named(string text) => Plain(text) is var plain && Marginal().IsMatch(plain) ? new(DescriptionPart.Duties) : Known.GetValueOrDefault(plain);

    /// <summary>What a heading means, also by a name that is a part of it.</summary>
    public static DescriptionHeading? Find(string text)
    {
        var plain = Plain(text);

        if (Named(text) is { } known)
        {
            return known;
        }

        if (WhatSomebodyDoes().IsMatch(plain))
        {
            return new(DescriptionPart.Duties);
        }

        return plain.Count(c => c == ' ') < LongestName && Inside.FirstOrDefault(n => $" {plain} ".Contains($" {n} ", StringComparison.Ordinal)) is { } name ? Known[name] : null;
    }

    /// <summary>What a heading means by its sound, where it has no known name: "Who you will be reporting to", "Could this be you?".</summary>
    public static DescriptionHeading? Heard(string text)
    {
        var plain = Plain(text).Replace("'ll", " will", StringComparison.Ordinal).Replace("'d", " would", StringComparison.Ordinal).Replace("'re", " are", StringComparison.Ordinal);

        return plain.Length == 0 ? null
            : Supervision().IsMatch(plain) ? new(DescriptionPart.Reporting)
            : WhatFor().IsMatch(plain) ? new(DescriptionPart.Function)
            : Gained().IsMatch(plain) ? new(DescriptionPart.Qualifications) { Level = QualificationLevel.CanBeGained }
            : Preferred().IsMatch(plain) ? new(DescriptionPart.Qualifications) { Level = QualificationLevel.Preferred }
            : Wanted().IsMatch(plain) ? new(DescriptionPart.Qualifications)
            : null;
    }

    /// <summary>True for the names of what somebody fills in to sign, with nothing filled in.</summary>
    public static bool IsToSign(IReadOnlyList<string> cells) => cells.All(c => Signed.Contains(Plain(c)));

    /// <summary>True for the names of a table's columns.</summary>
    public static bool AreColumns(IReadOnlyList<string> cells) => cells.All(c => Columns.Contains(Plain(c)));

    // "2.1 Core Responsibilities (40%):" is "core responsibilities".
    private static string Plain(string text)
    {
        var plain = Number().Replace(Brackets().Replace(text, " ").Replace('’', '\'').ToLowerInvariant().Trim(), "");

        // "20 hours a week" is no heading.
        return plain.Any(char.IsDigit) ? "" : Spaces().Replace(Other().Replace(plain, " "), " ").Trim();
    }

    // Duties that nobody may be turned away for.
    [GeneratedRegex(@"^(marginal|non ?essential|secondary|other) (job )?(functions|duties|responsibilities|tasks)( and (functions|duties|responsibilities|tasks))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marginal();

    [GeneratedRegex(@"^what (the|a|an|our) .{1,40} (do|does)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WhatSomebodyDoes();

    [GeneratedRegex(@"^(and )?(who|whom) (do |does |would |will |should )?(i|we|you|they|one|the [a-z ]{1,30}) ([a-z' ]{0,20}(report|answer|work)[a-z]*|[a-z' ]{0,10}count on) (to|for|with)$|^(your|the) (manager|boss|supervisor|team lead)$|^(who|your) supervis|^supervision\b(?! of)|^report(s|ing) (to|line|lines|relationship)|^who (guides|leads|backs|supports) (you|the)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Supervision();

    [GeneratedRegex(@"^(the )?(purpose|aim|point|heart|reason|goal) (of|for) |^why (this|the|our|we) [a-z ]{0,30}(exist|need|have|is here|matters)|^what (this|the|it|your)[a-z' ]{0,30} (for|about)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WhatFor();

    [GeneratedRegex(@"^(what )?(you|we|you'll|we'll|you will|we will|you can)( can| will| also|'ll)? (learn|gain|teach|train|pick up|acquire)|^(can be|to be) (learned|gained|taught|earned|acquired|picked up)|^(learned|taught|gained|acquired|earned|provided|trained) (here|with|on|in|after|by)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gained();

    [GeneratedRegex(@"^(we'd |we would |would )?(like|love|good|nice|great|glad) to (see|have|find)|^(an advantage|advantages|extras|even better if|what helps|what (also|would) helps?|it helps if.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Preferred();

    [GeneratedRegex(@"^(who|what) (we|we're|we are|you|you'd|would|you'll) ?(want|need|hop|look|seek|would like|like|ask|bring|be right|makes|expect)|^who (fits|is right|would be right|could do)|^(we|you|you'll) (want|need|hope|seek|have|bring|must)|^(could|is) this (be )?you|^you$|^what (is|we|you|the job|this job|it) (required|needed|requires?|asks?|takes|must)|^what (is )?(required|needed|necessary)|^(the|our) (right|ideal) (person|candidate|fit)|^(need|needed|needs|essential|necessary|at the start|needed at the start|basics|the basics|to start|to begin)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(\d+[.)]|\d+(\.\d+)+[.)]?|[ivx]+[.)]|[a-h][.)])\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"[^a-z']+", RegexOptions.None, 1000)]
    private static partial Regex Other();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
