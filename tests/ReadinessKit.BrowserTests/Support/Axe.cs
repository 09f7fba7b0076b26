using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>
/// axe-core as its package carries it. Its own RunAxe sends the script and all that passed back and forth at every run,
/// and takes three times as long; here the script goes once, and only what is wrong comes back.
/// </summary>
public static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] EveryRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    private static readonly string[] RulesAboutColor = ["color-contrast", "link-in-text-block"];

    /// <summary>Sends axe-core to the page; it stays there until the page goes.</summary>
    public static Task LoadAxe(this IPage page) => page.EvaluateAsync(Script);

    /// <summary>What breaks WCAG 2.2 at level AA, or what axe counts as best practice.</summary>
    public static Task<string[]> Violations(this IPage page) => page.Violations("tag", EveryRule);

    /// <summary>The same, of the rules that depend on colors alone.</summary>
    public static Task<string[]> ColorViolations(this IPage page) => page.Violations("rule", RulesAboutColor);

    private static Task<string[]> Violations(this IPage page, string type, string[] values) => page.EvaluateAsync<string[]>(
        """
        async ({ type, values }) => {
          const found = await axe.run({ runOnly: { type, values }, resultTypes: ['violations'] })
          return found.violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id} (${rule.tags.join(' ')}): ${rule.help}. ${node.html} ${node.failureSummary}`))
        }
        """,
        new { type, values });
}
