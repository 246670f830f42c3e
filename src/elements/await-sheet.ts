import { loadSheet } from './style-sheet.ts';

/** Milliseconds that what a reader has asked for waits for its look. */
const LONGEST_WAIT = 1000;

/**
 * Adds a style sheet to the page for what does without its look as well: done when the sheet applies or does not arrive, and
 * after a second at the latest, on a line where it hangs. Never rejects. In a file apart from `loadSheet`, which every page
 * loads at once.
 * @param address as `import … from '@/styles/….css?url'` gives it
 */
export async function awaitSheet(address: string): Promise<void> {
  await Promise.race([loadSheet(address).catch(() => undefined), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
}
