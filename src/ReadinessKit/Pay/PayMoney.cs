namespace ReadinessKit.Pay;

/// <summary>Money as it is shown and stored: in cents.</summary>
public static class PayMoney
{
    /// <summary>Rounds to cents, halves up.</summary>
    public static decimal ToCents(this decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}
