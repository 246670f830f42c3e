/** A passage of a page, selected by a reader, or marked for one. */
import { expect, type Page } from '@playwright/test';

/** The button that is offered for a selected passage. */
export const offer = (page: Page) => page.getByRole('button', { name: '复制这段话的链接' });
/** The bar that goes with a passage that a link leads to. */
export const bar = (page: Page) => page.getByRole('region', { name: '链接所指的一段' });

/** The text that is marked, in one. */
export const marked = (page: Page) =>
  page.evaluate(() =>
    'highlights' in CSS
      ? [...(CSS.highlights.get('passage') ?? [])].map(String).join('')
      : [...document.querySelectorAll('mark.passage')].map(({ textContent }) => textContent).join(''),
  );

/**
 * Selects from the first place of `start` to the end of the next place of `end`, in the text within an element.
 * @param isBackward begins at the end, as by pulling the pointer up
 */
export async function select(page: Page, start: string, end: string, { isBackward = false, within = 'body' } = {}): Promise<void> {
  await page.evaluate(
    ([start, end, isBackward, within]) => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector(within) ?? document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
      const text = nodes.map(({ data }) => data).join('');
      const from = text.indexOf(start);
      const to = text.indexOf(end, from) + end.length;
      const pointAt = (offset: number, isEnd: boolean): [Text, number] => {
        let at = 0;
        for (const node of nodes) {
          if (offset < at + node.length || (isEnd && offset === at + node.length)) return [node, offset - at];
          at += node.length;
        }
        throw new Error(`${start}…${end} is not there`);
      };
      const [first, last] = [pointAt(from, false), pointAt(to, true)];
      if (isBackward) getSelection()?.setBaseAndExtent(...last, ...first);
      else getSelection()?.setBaseAndExtent(...first, ...last);
    },
    [start, end, isBackward, within] as const,
  );
}

/** The address that the button copies. */
export async function copied(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await offer(page).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Goes to an address as from elsewhere: between two of one page the browser would only scroll. */
export async function arriveAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

/** Without white space, which a selection has between blocks and the text of the page has not. */
export const bare = (text: string) => text.replace(/\s/g, '');
