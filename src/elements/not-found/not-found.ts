/**
 * `<not-found>` on the page for an address that does not exist: says which one, lists what comes nearest to it, and gives
 * the page's search the words of the path, which it asks for when its own script is here.
 */
import { notFoundWords as words } from '../../text/not-found.ts';
import type { KnownAddress } from './known-address.ts';
import { nearestAddresses, type NearAddress } from './nearest-addresses.ts';
import { type AskedPath, readPath, wordsOf } from './path-words.ts';

/** Characters of the path that are repeated. */
const LONGEST_SHOWN = 80;

/** From this fit on an address is what was meant, in other letters. */
const MEANT = 0.75;

class NotFound extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('script[data-known-addresses]')?.textContent;
    const lead = this.querySelector('[data-not-found-lead]');
    const nearest = this.querySelector<HTMLElement>('[data-not-found-nearest]');
    const field = this.querySelector('input');
    if (!list || !lead || !nearest || !field) return;
    const asked = readPath(location.pathname);
    const near = nearestAddresses(asked.parts, JSON.parse(list) as readonly KnownAddress[]);
    if (location.pathname !== '/404.html') lead.replaceChildren(...leadNodes(asked.shown));
    nearest.hidden = near.length === 0;
    nearest.querySelector('ul')?.replaceChildren(...near.map((address) => itemNode(address, asked)));
    // The default value and not the value: it is the page that says this, not its reader.
    field.defaultValue = questionFor(asked, near);
  }
}

/** What to ask the search for: the name of what was meant; the words of the path where that is no name. */
function questionFor(asked: AskedPath, near: readonly NearAddress[]): string {
  const said = wordsOf(asked);
  const isChinese = /\p{Script=Han}/u.test(said);
  const meant = near.find(({ known, fit }) => known.ask !== undefined && (fit === 1 || (fit >= MEANT && !isChinese)));
  return meant?.known.ask ?? said;
}

function leadNodes(path: string): readonly (Node | string)[] {
  const characters = [...path];
  const code = document.createElement('code');
  code.textContent = characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : path;
  const [before, after] = words.lead;
  return [before, code, after];
}

function itemNode({ known, fit }: NearAddress, { id }: AskedPath): HTMLElement {
  const { kind, name, href } = known;
  const link = document.createElement('a');
  link.href = fit >= MEANT ? asAsked(href, id) : href;
  const sign = document.createElement('small');
  sign.textContent = words.kinds[kind];
  const title = document.createElement('span');
  title.textContent = name;
  link.append(sign, ' ', title);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** The address of a page with the place on it, and the view, that the wrong address asked for. */
function asAsked(href: string, id: string): string {
  if (/[?#]/.test(href)) return href;
  return `${href}${location.search}${id === '' ? location.hash : `#${id}`}`;
}

customElements.define('not-found', NotFound);
