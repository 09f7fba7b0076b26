using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

/// <summary>Tables as HR departments keep them, and what each of their rows should become.</summary>
internal static class RateTables
{
    /// <summary>Their names, their rows with a tab between cells, and the rates: row, role, from, to, H or Y, hours, people, years.</summary>
    public static readonly Dictionary<string, (string Table, string Rates)> All = new()
    {
        ["plain"] = ("Position\tMin\tMax\nPeer specialist\t17.50\t19.50\nResidential aide\t16\t18", "2 Peer specialist 17.5 19.5 H|3 Residential aide 16 18 H"),
        ["titles, groups, totals and notes"] = (
            "Maple Center\nPay scale 2026\n\nJob Title\tHourly Minimum\tMidpoint\tHourly Maximum\t# of staff\nDirect care\nResidential aide\t$16.00\t$17.00\t$18.00\t12\nDriver\t$15.50\t\t\t3\nOffice\nReceptionist\ttbd\t\t$19.00\t1\nTotal\t\t\t\t16\nApproved by the board.",
            "6 Residential aide 16 18 H people 12|7 Driver 15.5 15.5 H people 3"),
        ["annual"] = ("Classification\tPay Grade\tAnnual Salary - Low\tAnnual Salary - High\tFTE\nCase aide\t7\t36,400\t41,000\t1.0\nPeer specialist\t7\t38k\t42k\t0.5", "2 Case aide 36400 41000 Y 40|3 Peer specialist 38000 42000 Y 20"),
        ["a range in one cell"] = ("Role\tPay range\tHours/week\nPeer specialist\t$17.50 - $19.50\t20\nPeer supervisor\t$52,000 – $58,000\t40", "2 Peer specialist 17.5 19.5 H 20|3 Peer supervisor 52000 58000 Y 40"),
        ["steps"] = ("Class Title\tStep 1\tStep 2\tStep 3\tStep 4\nMental health worker\t18.00\t18.54\t19.10\t19.67", "2 Mental health worker 18 19.67 H"),
        ["hourly and annual beside each other"] = ("Title\tAnnual Min\tAnnual Max\tHourly Min\tHourly Max\nAide\t33,280\t37,440\t16.00\t18.00", "2 Aide 16 18 H"),
        ["headings in two rows"] = ("Position\tHourly\t\tStaff\n\tLow\tHigh\t\nAide\t16\t18\t4\nPeer specialist\t17\t19\t2", "3 Aide 16 18 H people 4|4 Peer specialist 17 19 H people 2"),
        ["people by name"] = ("Employee Name\tPosition\tHire Date\tPay Rate\tPay Type\tYears of Service\nLee, Kim\tPeer specialist\t2022-03-01\t18.25\tHourly\t4.5\nRay, Sam\tProgram director\t2019-06-01\t78000\tAnnual\t7", "2 Peer specialist 18.25 18.25 H years 4.5|3 Program director 78000 78000 Y years 7"),
        ["no headings"] = ("Residential aide\t16.00\t18.00\nPeer specialist\t17.00\t19.50", "1 Residential aide 16 18 H|2 Peer specialist 17 19.5 H"),
        ["another order, a unit column, and words for nothing"] = ("Pay type\tHeadcount\tTop\tStarting\tJob\nhourly\t3\t18\t16\tAide\nsalary\tn/a\t-\t45000\tCoordinator\nper diem\t1\t20\t20\tRelief worker", "2 Aide 16 18 H people 3|3 Coordinator 45000 45000 Y"),
        ["headings again on each page"] = ("Role\tRate\nAide\t16/hr\n\nRole\tRate\nDriver\t17/hr", "2 Aide 16 16 H|5 Driver 17 17 H"),
        ["names that are roles"] = ("Name\tDept\tRate\nPeer specialist\tDrop-in\t18\nAide\tHouse\t16.5", "2 Peer specialist 18 18 H|3 Aide 16.5 16.5 H"),
    };

    /// <summary>A table out of rows with a tab between cells; blank lines are left out, and keep their numbers.</summary>
    public static RateTable Of(string rows) => new("", [.. rows.Split('\n').Select((line, i) => new TableRow(i + 1, line.Split('\t'))).Where(r => !r.IsBlank)]);

    public static RateRows Read(RateTable table) => RateRows.Read(table, RateColumns.Guess(table), null, new() { Role = "Peer specialist, drop-in center" });
}
