using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ReadinessKit.Web.Data;

/// <summary>
/// Keeps organizations apart. The filter hides other organizations' rows from every query;
/// as filters guard reads only, <see cref="Check"/> refuses every other write.
/// </summary>
public static class Ownership
{
    /// <summary>The name of the query filter.</summary>
    public const string Filter = "organization";

    /// <summary>The filter for one kind of row: those of the organization that the context has entered.</summary>
    public static LambdaExpression Of(AppDb db, Type rows)
    {
        var row = Expression.Parameter(rows);
        var owner = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(Guid)], row, Expression.Constant(nameof(IOwned.OrganizationId)));

        return Expression.Lambda(Expression.Equal(owner, Expression.Property(Expression.Constant(db), nameof(AppDb.OrganizationId))), row);
    }

    /// <summary>Refuses to save a row that is, was or would become another organization's.</summary>
    /// <exception cref="OtherOrganizationException">When there is one.</exception>
    public static void Check(ChangeTracker tracker, Guid organizationId)
    {
        foreach (var entry in tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            var owner = entry.Entity switch
            {
                AuditEntry => null,
                IOwned => entry.Property(nameof(IOwned.OrganizationId)),
                Organization => entry.Property(nameof(Organization.Id)),
                _ => null,
            };

            if (owner is not null && (organizationId == Guid.Empty || !organizationId.Equals(owner.CurrentValue) || !organizationId.Equals(owner.OriginalValue)))
            {
                throw new OtherOrganizationException(entry.Metadata.ClrType.Name);
            }
        }
    }
}

/// <summary>A row of another organization was about to be written: a mistake in the program, never something a person can mend.</summary>
public sealed class OtherOrganizationException(string kind) : InvalidOperationException($"A {kind} of another organization can't be saved.");
