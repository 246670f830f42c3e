/** The ledger of published addresses: what each once meant, kept for good, and what has become of it since. */
import { fragmentId, pagePath, type Redirect } from '../domain/redirects.ts';

/** What an address means, in the words of the site, by address: `/coast/#c-4-1a` and the gist of that claim. */
export type Addresses = ReadonlyMap<string, string>;

/** What the ledger and the built site do not agree on; each list holds sentences for who has to settle it. */
export interface LedgerFaults {
  /** Addresses that lead nowhere. */
  readonly vanished: readonly string[];
  /** Addresses that mean something else than when they were published. */
  readonly changed: readonly string[];
  /** Addresses that the ledger does not hold yet. */
  readonly unlisted: readonly string[];
}

/**
 * Compares the addresses that were published once with those of the built site.
 * @param redirects where addresses have moved; a page takes along the places on it that its new page has under the same id
 */
export function compareAddresses(ledger: Addresses, site: Addresses, redirects: readonly Redirect[]): LedgerFaults {
  const vanished: string[] = [];
  const changed: string[] = [];
  for (const [address, meaning] of ledger) {
    const current = addressNow(address, redirects);
    const means = site.get(withoutView(current));
    if (means === undefined) vanished.push(vanishedWords(address, meaning, current));
    // What has been led on by name was settled by whoever wrote the redirect.
    else if (!isSame(means, meaning) && !isNamed(address, redirects)) changed.push(changedWords(address, meaning, means));
  }
  const unlisted = [...site.keys()].filter((address) => !ledger.has(address)).map((address) => `${address} is not in the ledger yet. Run “npm run ledger”.`);
  return { vanished, changed, unlisted };
}

/** The ledger with the addresses that it did not hold; what it holds stays as it is. Ordered by address. */
export function withNewAddresses(ledger: Addresses, site: Addresses): Addresses {
  return sorted([...site, ...ledger]);
}

/**
 * The ledger in which an address means what the site says now: for a new wording of the same thing.
 * @throws when the ledger or the site lacks the address
 */
export function reworded(ledger: Addresses, site: Addresses, address: string): Addresses {
  const meaning = site.get(address);
  if (!ledger.has(address) || meaning === undefined) throw new Error(`${address} is not both in the ledger and on the site. Check its spelling; it begins with a slash.`);
  return sorted([...ledger, [address, meaning]]);
}

function sorted(entries: readonly (readonly [string, string])[]): Addresses {
  // By code units, so that the file does not depend on the machine's language.
  return new Map([...new Map(entries)].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function isNamed(address: string, redirects: readonly Redirect[]): boolean {
  return redirects.some(({ from }) => from === address);
}

/** Where a reader of the address comes to. */
function addressNow(address: string, redirects: readonly Redirect[]): string {
  const own = redirects.find(({ from }) => from === address);
  if (own !== undefined) return own.to;
  const page = redirects.find(({ from }) => from === pagePath(address));
  if (page === undefined) return address;
  return fragmentId(page.to) === '' && !page.to.includes('?') ? address.replace(page.from, page.to) : page.to;
}

/** What is shown with a place is no part of its address, but the place of the atlas itself is. */
function withoutView(address: string): string {
  const place = /^\/atlas\/\?(?:.*&)?place=([\w-]+)/.exec(address)?.[1];
  return place === undefined ? address.replace(/\?[^#]*/, '') : `/atlas/?place=${place}`;
}

/** Quotation marks, blanks and the width of punctuation are no matter of meaning. */
function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]+/gu, '').toLowerCase();
}

function vanishedWords(address: string, meaning: string, current: string): string {
  const what = current === address ? `${address} (${meaning}) has vanished` : `${address} (${meaning}) leads to ${current}, which does not exist`;
  // A host cannot be told to send another file, and the atlas reads its own query.
  if (/\.[a-z0-9]+$/.test(pagePath(address))) return `${what}. Publish the file again: a file cannot be led on.`;
  if (address.includes('?')) return `${what}. Bring it back: a place of the atlas cannot be led on.`;
  return `${what}. Bring it back, or say in content/redirects.json where it is now.`;
}

function changedWords(address: string, meaning: string, means: string): string {
  return `${address} was “${meaning}” and is “${means}” now. If that is the same in other words, run “npm run ledger -- --reworded ${address}”. If not, give it another id and add a redirect from this one.`;
}
