using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Site;

/// <summary>Does some work in one organization after the other, each with a database of its own. What fails in one is logged, and keeps no other waiting.</summary>
public sealed partial class EachOrganization(IServiceScopeFactory scopes, ILogger<EachOrganization> log)
{
    /// <summary>Does it.</summary>
    /// <param name="which">The organizations in which there may be something to do.</param>
    /// <param name="work">What is done, with the services and the database of one of them, which was entered.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public async Task Do(Func<AppDb, Task<IReadOnlyList<Guid>>> which, Func<IServiceProvider, AppDb, Organization, Task> work, CancellationToken cancel)
    {
        await using var outer = scopes.CreateAsyncScope();

        foreach (var id in await which(outer.ServiceProvider.GetRequiredService<AppDb>()))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<AppDb>();
                db.Enter(id);

                // It may have been deleted since.
                if (await db.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancel) is { } organization)
                {
                    await work(scope.ServiceProvider, db, organization);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Failed(e, id);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Something that is due could not be done in the organization {Organization}; the next try is in an hour")]
    private partial void Failed(Exception exception, Guid organization);
}
