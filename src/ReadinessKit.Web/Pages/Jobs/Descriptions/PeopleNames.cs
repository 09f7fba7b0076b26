using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>The names of people who did something, as they call themselves now.</summary>
public sealed class PeopleNames
{
    private readonly Dictionary<Guid, string> _names;

    private PeopleNames(Dictionary<Guid, string> names) => _names = names;

    /// <summary>A name; words in its place for whoever is no longer here.</summary>
    public string this[Guid? person] => _names.GetValueOrDefault(person ?? Guid.Empty, "somebody whose account is deleted");

    public static async Task<PeopleNames> Of(AppDb db, IEnumerable<Guid?> people, CancellationToken cancel)
    {
        var ids = people.OfType<Guid>().ToHashSet();
        return new(await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel));
    }
}
