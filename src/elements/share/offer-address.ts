/** What follows when a reader asks for an address: it is copied, and the page says so and offers more. */
import sheet from '@/styles/share-index.css?url';
import { awaitSheet } from '../await-sheet.ts';
import { importAnew } from '../import-anew.ts';
import { copyText } from './copy-text.ts';
import { siteName } from './page-title.ts';
import { showBubble } from './share-bubble.ts';

/** Something with an address of its own. */
export interface Shared {
  /** Whole address with view and fragment. */
  readonly address: string;
  /** What it is, for the sheet and the citation; without the name of the site. */
  readonly title: string;
  /** Address of a picture to keep, for figures. */
  readonly picture?: string;
}

const importSheet = importAnew(() => import('./share-sheet.ts'));

/**
 * Copies the address, says so in a bubble at `control`, which also leads to the share sheet. Where the browser does not
 * copy, the bubble holds the address, selected. To be called while the click is being handled: later, Safari refuses.
 * @param control what the reader used; the focus comes back to it
 */
export async function offerAddress(control: HTMLElement, shared: Shared): Promise<void> {
  await offerCopied(control, shared, copyText(shared.address));
}

/**
 * The same for an address that is being copied already.
 * @param copied whether the browser takes it
 */
export async function offerCopied(control: HTMLElement, shared: Shared, copied: Promise<boolean>): Promise<void> {
  // Without its look the bubble works too.
  const [isCopied] = await Promise.all([copied, awaitSheet(sheet)]);
  showBubble(control, shared.address, isCopied, async () => {
    const { openShareSheet } = await importSheet();
    openShareSheet(control, shared, siteName());
  });
}
