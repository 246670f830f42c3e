import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Elements that one rule complains of are named up to this number. */
const MOST_NAMED = 4;

/**
 * What axe finds wrong with a page as it stands, by all its rules and that of the size of targets, in words.
 * @param look selectors: the part of the page to look at, all of it if there is none, and what to leave out
 */
export async function axeFaults(page: Page, look: { readonly part?: string; readonly except?: string } = {}): Promise<string[]> {
  // Axe's usual way opens a window of its own to join what it finds in frames of other sites: the pages have none.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
  if (look.part !== undefined) builder.include(look.part);
  if (look.except !== undefined) builder.exclude(look.except);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, MOST_NAMED)
      .map(({ target, html, failureSummary }) =>
        [`${id}: ${help}:`, target.join(' '), html.slice(0, 120), failureSummary?.replace(/\s+/g, ' ') ?? ''].join(' '),
      ),
  );
}
