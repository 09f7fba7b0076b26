using System.Linq.Expressions;

namespace ReadinessKit.Web.Data;

/// <summary>Hides what raters wrote from everybody else until it is revealed: from the chair, HR, administrators and the operator too.</summary>
internal static class Blinding
{
    /// <summary>The names of the filters: what others wrote and is not revealed; everything of a round for which somebody is a candidate, and the guide that it uses.</summary>
    public const string Filter = "Blind", ApplicantFilter = "Applicant";

    /// <summary>The condition on rows of a kind: they are revealed, or written by whoever acts.</summary>
    public static LambdaExpression Of(AppDb db, Type rows)
    {
        var row = Expression.Parameter(rows);
        var rater = Expression.Convert(Expression.Property(row, nameof(IBlind.RaterId)), typeof(Guid?));

        return Expression.Lambda(
            Expression.OrElse(Expression.Property(row, nameof(IBlind.IsRevealed)), Expression.Equal(rater, Expression.Property(Expression.Constant(db), nameof(AppDb.PersonId)))),
            row);
    }

    /// <summary>The condition that rows belong to no round for which whoever acts is a candidate.</summary>
    public static LambdaExpression NotOfApplicant(AppDb db, Type rows) =>
        NotIn(db, nameof(AppDb.OwnApplications), rows, rows == typeof(HiringRound) ? nameof(HiringRound.Id) : nameof(IOfRound.RoundId));

    /// <summary>The condition that rows belong to no guide from which whoever acts is asked as a candidate.</summary>
    public static LambdaExpression NotAskedFrom(AppDb db, Type rows) =>
        NotIn(db, nameof(AppDb.OwnGuides), rows, rows == typeof(OrganizationGuide) ? nameof(OrganizationGuide.Id) : nameof(IOfGuide.GuideId));

    private static LambdaExpression NotIn(AppDb db, string hidden, Type rows, string id)
    {
        var row = Expression.Parameter(rows);
        var ids = Expression.Property(Expression.Constant(db), hidden);

        return Expression.Lambda(Expression.Not(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(Guid)], ids, Expression.Property(row, id))), row);
    }
}

/// <summary>A row that only its rater sees until it is revealed. See <see cref="Blinding"/>.</summary>
public interface IBlind
{
    Guid RaterId { get; }

    bool IsRevealed { get; }
}

/// <summary>A row that belongs to a hiring round. For its candidates it does not exist: see <see cref="Blinding"/>.</summary>
public interface IOfRound
{
    Guid RoundId { get; }
}

/// <summary>A guide, or a row that belongs to one. For candidates who are asked from it, it does not exist: see <see cref="Blinding"/>.</summary>
public interface IOfGuide
{
    Guid GuideId { get; }
}
