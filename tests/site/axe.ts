import axe from 'axe-core';
import type {Page} from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours: the dark theme has the markup of the light one. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a page (WCAG 2.2 A and AA, good practice), an entry for each element.
 *
 * @param options.theme In the dark one only colours are looked at.
 * @param options.within A selector, where only a part of the page is asked about.
 */
export async function violations(
  page: Page,
  {theme = 'light', within}: {readonly theme?: 'light' | 'dark'; readonly within?: string} = {},
): Promise<string[]> {
  const runOnly = theme === 'dark' ? RULES_OF_COLOUR : TAGS;
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({runOnly, within}) => {
      const found = await (window as unknown as {axe: typeof axe}).axe.run(within ?? document, {
        runOnly: [...runOnly],
        resultTypes: ['violations'],
      });
      return found.violations.flatMap(({id, nodes}) =>
        nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    },
    {runOnly, within},
  );
}
