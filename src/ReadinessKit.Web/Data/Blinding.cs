using System.Linq.Expressions;

namespace ReadinessKit.Web.Data;

/// <summary>Hides what raters wrote from everybody else until it is revealed: from the chair, HR, administrators and the operator too.</summary>
internal static class Blinding
{
    /// <summary>The names of the filters: what others wrote and is not revealed; everything of a round for which somebody is a candidate.</summary>
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
    public static LambdaExpression NotOfApplicant(AppDb db, Type rows)
    {
        var row = Expression.Parameter(rows);
        var round = Expression.Property(row, rows == typeof(HiringRound) ? nameof(HiringRound.Id) : nameof(IOfRound.RoundId));
        var own = Expression.Property(Expression.Constant(db), nameof(AppDb.OwnApplications));

        return Expression.Lambda(Expression.Not(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(Guid)], own, round)), row);
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
