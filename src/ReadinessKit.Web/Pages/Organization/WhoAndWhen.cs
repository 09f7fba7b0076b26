using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Who did something and when, in words. Names come from the accounts.</summary>
public static class WhoAndWhen
{
    /// <summary>The names of people by their ids.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> Names(AppDb db, IEnumerable<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.ToHashSet();
        return await db.People.Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
    }

    /// <summary>A name, also of somebody who is gone.</summary>
    public static string Of(this IReadOnlyDictionary<Guid, string> names, Guid id) => names.GetValueOrDefault(id, "somebody whose account is deleted");

    /// <summary>A moment by the clock where the organization works.</summary>
    public static string When(Data.Organization organization, DateTimeOffset at) => organization.LocalTime(at).ToString("MMM d, yyyy, h:mm tt", CultureInfo.InvariantCulture);
}
