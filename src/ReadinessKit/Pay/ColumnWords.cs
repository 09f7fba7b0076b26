using System.Text.RegularExpressions;
using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>What the heading of a column says about it, in the words that pay tables use.</summary>
/// <param name="Holds">What the column holds; <see cref="RateColumn.None"/> where the heading does not say.</param>
/// <param name="IsOfPeople">True for names and other facts of a person.</param>
/// <param name="IsElse">True where the heading says that it is something that is not taken over.</param>
/// <param name="Unit">The time that it names.</param>
/// <param name="Step">The number of a pay step; null for any other column.</param>
internal sealed partial record ColumnWords(RateColumn Holds, bool IsOfPeople, bool IsElse, PayUnit? Unit, int? Step)
{
    /// <summary>True for "Name": of people where the roles stand elsewhere, else of roles.</summary>
    public bool IsJustName { get; private init; }

    public bool SaysSomething => Holds != RateColumn.None || IsOfPeople || IsElse || IsJustName || Step is not null;

    public bool IsPay => Holds is RateColumn.Pay or RateColumn.From or RateColumn.To || Step is not null;

    public static ColumnWords Of(string heading)
    {
        var name = string.Join(' ', Signs().Replace(heading.Replace("#", " number ", StringComparison.Ordinal).Replace("$", " pay ", StringComparison.Ordinal), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var unit = RateAmount.UnitIn(name);

        return heading.Length > 80 || name.Length == 0 ? new(RateColumn.None, false, false, null, null)
            : StepHeading().Match(name) is { Success: true } step ? new(RateColumn.None, false, false, unit, int.Parse(step.Groups["number"].Value))
            : People().IsMatch(name) ? Found(RateColumn.People)
            : Person().IsMatch(name) ? new(RateColumn.None, true, false, null, null)
            : UnitHeading().IsMatch(name) ? Found(RateColumn.Unit)
            : Share().IsMatch(name) ? Found(RateColumn.Share)
            : Hours().IsMatch(name) ? (Yearly().IsMatch(name) ? Else() : Found(RateColumn.Hours))
            : Years().IsMatch(name) ? Found(RateColumn.Years)
            : Other().IsMatch(name) || RateAmount.IsOtherTime(name) ? Else()
            : From().IsMatch(name) ? new(RateColumn.From, false, false, unit, null)
            : To().IsMatch(name) ? new(RateColumn.To, false, false, unit, null)
            : Pay().IsMatch(name) ? new(RateColumn.Pay, false, false, unit, null)
            : Role().IsMatch(name) ? Found(RateColumn.Role)
            : new(RateColumn.None, false, false, unit, null) { IsJustName = JustName().IsMatch(name) };

        static ColumnWords Found(RateColumn holds) => new(holds, false, false, null, null);

        static ColumnWords Else() => new(RateColumn.None, false, true, null, null);
    }

    [GeneratedRegex(@"^names?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex JustName();

    [GeneratedRegex(@"[^\p{L}\p{N}%]+", RegexOptions.None, 1000)]
    private static partial Regex Signs();

    [GeneratedRegex(@"\bstep (?<number>[0-9]{1,2})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex StepHeading();

    [GeneratedRegex(@"^(number|numbers|no|num|count|total)( of)?( current| filled| active)? (staff|people|employees|positions|incumbents|workers|ees|filled|persons)\b|\bhead ?counts?\b|^(incumbents|ees|qty|quantity|count|how many|number in role|positions filled|filled)$|\bhow many\b|^(staff|employees|people) (count|in role|in position)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex People();

    [GeneratedRegex(@"\b(first|last|full|middle|legal|preferred|given|sur|family|employee|staff|worker|incumbent|person|supervisor|manager|member|team member|payee) ?names?\b|^(employees?|incumbents? names?|incumbent|staff|staff members?|people|persons?|workers?|supervisors?|managers?|reports to|surname|first|last|name (first|last).*|who)$|\b(ssn|social security|e ?mail|phone|birth|birthday|dob|age|home address|gender|sex|race|ethnicity|disability|veteran)\b|\b(employee|emp|ee|staff|payroll|person) (id|no|num|number|code)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Person();

    [GeneratedRegex(@"^(unit|per|basis|frequency|hourly or salary|hourly salary|hourly salaried|hourly annual|hour or year|hour year|h s|salaried)$|^(pay|rate|salary|wage|comp|compensation) (type|basis|unit|frequency|per|is per)$|^(type|basis|unit) of (pay|rate|wage)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex UnitHeading();

    [GeneratedRegex(@"\bftes?\b|\bfull time equivalents?\b|\bpercent time\b|^% time$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Share();

    [GeneratedRegex(@"^(?!.*\b(rate|pay|wage|wages|salary)\b).*\b(hours|hrs)\b|\b(hour|hr)s? (a|per) (week|wk)\b|\bweekly hours?\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\b(annual|annually|year|yearly|month|monthly|biweekly|pay period)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\btenure\b|\bseniority\b|\blength of service\b|\b(years|yrs)\b.*\b(role|service|position|experience|job|here|employed)\b|^((avg|average|mean) )?(years|yrs)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(grade|band|code|dept|department|division|unit|program|site|location|region|county|date|hired|midpoint|mid|median|average|avg|mean|flsa|exempt|notes?|comments?|remarks|status|increase|raise|percent|overtime|ot|differential|bonus|cost|budget|budgeted|total|last year|prior|previous|old|proposed|benefits?|fringe|family|level|id|no|number|union|hourly cost|quartile|compa|penetration|spread|supervisor|manager)\b|%", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(min|mins|minimum|low|lowest|from|start|starts|starting|begin|beginning|entry|hiring|bottom|floor|hire)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(max|maxs|maximum|high|highest|to|top|ceiling|end|ending)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex To();

    [GeneratedRegex(@"\b(rates?|wages?|pay|salary|salaries|compensation|hourly|annual|annually|annualized|earnings|amount|base|pays|range)\b|^(per|an?) (hour|hr|year|yr)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Pay();

    [GeneratedRegex(@"\b(roles?|titles?|positions?|jobs?|classifications?|class|occupations?|posts?)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Role();
}
