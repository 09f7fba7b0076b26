using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pay;

/// <summary>The shipped figures, read once.</summary>
internal static class ShippedPay
{
    private static readonly SiteContent Content = SiteContent.Load(Repository.File("content"));

    public static WorkIncentives Figures { get; } = Content.WorkIncentives;

    public static Figures Payroll { get; } = Content.Figures.Single(f => f.Id == "us-payroll");

    public static BenefitsAdvice Advice { get; } = Content.BenefitsAdvice;

    public static Month At(string month) => Month.Parse(month)!.Value;
}
