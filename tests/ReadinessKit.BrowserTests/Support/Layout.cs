using Microsoft.Playwright;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>Where things stand on a page.</summary>
public static class Layout
{
    /// <summary>How much wider the page is than the screen, in CSS pixels, whether it scrolls there or is made smaller.</summary>
    public static Task<int> TooWideBy(this IPage page) => page.EvaluateAsync<int>(
        "() => Math.max(document.documentElement.scrollWidth, innerWidth) - screen.width");

    /// <summary>Words that stand beyond an edge of the screen, except in boxes that scroll, or that shorten them with an ellipsis.</summary>
    public static Task<string[]> WordsCutOff(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          const cut = []
          while (texts.nextNode()) {
            const range = document.createRange()
            range.selectNodeContents(texts.currentNode)
            const box = range.getBoundingClientRect()
            const parent = texts.currentNode.parentElement
            if (texts.currentNode.data.trim() && !parent.closest('.scroll, .skip, .hidden, [hidden], thead')
              && getComputedStyle(parent).textOverflow !== 'ellipsis' && box.width > 0 && (box.right > screen.width + 1 || box.left < -1)) {
              cut.push(`${texts.currentNode.data.trim()} (${Math.round(box.left)} to ${Math.round(box.right)})`)
            }
          }
          return cut
        }
        """);

    /// <summary>What can be pressed and is smaller than a fingertip. Links inside a sentence may be as high as their line (WCAG 2.2, 2.5.8).</summary>
    public static Task<string[]> SmallTargets(this IPage page) => page.EvaluateAsync<string[]>(
        """
        least => [...document.querySelectorAll('a, button, summary, input:not([type=hidden])')]
          .filter(target => target.checkVisibility())
          .filter(target => target.localName !== 'a' || getComputedStyle(target).display !== 'inline'
            || target.parentElement.textContent.trim() === target.textContent.trim())
          .map(target => ({ target, box: (target.closest('label') ?? target).getBoundingClientRect() }))
          .filter(({ box }) => box.width < least || box.height < least)
          .map(({ target, box }) => `${target.outerHTML} ${Math.round(box.width)}x${Math.round(box.height)}`)
        """,
        Sizes.LeastTarget);
}
