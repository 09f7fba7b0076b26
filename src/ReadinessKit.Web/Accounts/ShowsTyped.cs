namespace ReadinessKit.Web.Accounts;

/// <summary>Marks a page that shows what was typed to whoever was signed out meanwhile, instead of sending them to sign in without it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShowsTypedAttribute : Attribute;
