using Microsoft.Playwright;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>For people who use no mouse.</summary>
public static class Keyboard
{
    /// <summary>Presses Tab until this has the focus, as somebody would who knows where they want to go.</summary>
    public static async Task TabTo(this IPage page, ILocator target, int atMost = 150)
    {
        for (var presses = 1; presses <= atMost; presses++)
        {
            await page.Press("Tab");

            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{target} was not reached with {atMost} presses of Tab.");
    }

    public static Task Press(this IPage page, string key) => page.Keyboard.PressAsync(key);

    /// <summary>Goes to a link or a button and presses Enter.</summary>
    public static async Task Enter(this IPage page, ILocator target)
    {
        await page.TabTo(target);
        await page.Press("Enter");
    }
    /// <summary>
    /// Presses Tab all the way through the page. Every stop has to be seen: in view, covered by nothing, with an outline.
    /// What can be pressed and is no stop on the way is a problem too.
    /// </summary>
    public static async Task<string[]> ProblemsOnTheWayOfTheFocus(this IPage page)
    {
        const int more = 1000;
        var problems = new List<string>();

        for (var presses = 0; presses < more; presses++)
        {
            await page.Press("Tab");
            var problem = await page.EvaluateAsync<string?>(LookAtTheFocus);

            if (problem == "end")
            {
                return [.. problems, .. await page.EvaluateAsync<string[]>(LookForTheUnvisited)];
            }

            if (problem is not null)
            {
                problems.Add(problem);
            }
        }

        return [$"The page has no end after {more} presses of Tab.", .. problems];
    }

    private const string LookAtTheFocus =
        """
        () => {
          const stop = document.activeElement
          window.stops ??= new Set()
          if (stop === document.body || (stops.size > 1 && stop === [...stops][0])) return 'end'
          stops.add(stop)
          const seen = stop.matches('.tf input') ? stop.closest('label') : stop
          const box = seen.getClientRects()[0]
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
          const top = document.elementFromPoint(x, y)
          const style = getComputedStyle(seen)
          const isCalendarButton = stop.type === 'date' && !stop.matches(':focus-visible') // Chromium draws an outline of its own.
          return !top ? `not in view: ${stop.outerHTML}`
            : !seen.contains(top) ? `covered by ${top.outerHTML.slice(0, 60)}: ${stop.outerHTML}`
            : !isCalendarButton && style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? `no outline: ${stop.outerHTML}`
            : null
        }
        """;

    private const string LookForTheUnvisited =
        """
        () => [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden], [type=radio])')]
          .filter(control => control.checkVisibility() && !stops.has(control))
          .map(control => `never reached: ${control.outerHTML}`)
        """;
}
