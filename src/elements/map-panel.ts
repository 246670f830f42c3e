import { liveMapWords } from '@/text/live-map.ts';
import { mapWords } from '@/text/map.ts';

/** What the claims say in a few words, by their number. */
type Gists = Readonly<Record<string, string>>;

/** What the panel says of a feature: its name and the other columns of its row, as nodes ready to insert. */
export interface PanelContent {
  readonly name: string;
  readonly nodes: readonly Node[];
}

/**
 * Reads the row of a feature in the figure's own data table, so that panel, table and CSV cannot disagree.
 * Gives `undefined` when the table has no such row.
 * @param gists what the table's links lead to, by their text
 */
export function readPanel(figure: HTMLElement, feature: string, gists: Gists): PanelContent | undefined {
  const row = rowsOf(figure).find((candidate) => candidate.dataset['row'] === feature);
  if (row === undefined) return undefined;
  const heads = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
  const [name = '', kind = '', ...rest] = [...row.cells].map((cell) => cell.textContent.trim());
  const title = document.createElement('p');
  title.className = 'map__panel-title';
  title.textContent = name;
  const small = document.createElement('small');
  small.textContent = kind;
  title.append(' ', small);
  const list = document.createElement('dl');
  for (const [index, text] of rest.entries()) {
    const cell = row.cells[index + 2];
    if (text === '' || cell === undefined) continue;
    const term = document.createElement('dt');
    term.textContent = heads[index + 2] ?? '';
    const definition = document.createElement('dd');
    if (cell.querySelector('a') === null) definition.textContent = text;
    else definition.append(...[...cell.children].flatMap((group) => linkLines(group, gists)));
    list.append(term, definition);
  }
  return { name, nodes: [title, list, lineWith(permalink(figure))] };
}

/** Leads to the figure with what is chosen on it; in a frame on another site, to the figure's home. */
function permalink({ id, dataset }: HTMLElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'permalink';
  link.href = dataset['address'] ?? `#${id}`;
  link.dataset['view'] = dataset['figure'] ?? '';
  link.textContent = liveMapWords.permalink;
  return link;
}

/** The links of a group, a line each, under the words that stand before them in the cell. */
function linkLines(group: Element, gists: Gists): HTMLElement[] {
  const before = group.firstChild instanceof Text ? group.firstChild.data.trim() : '';
  const links = group instanceof HTMLAnchorElement ? [group] : [...group.querySelectorAll('a')];
  return [
    ...(before === '' ? [] : [lineWith(before)]),
    ...links.map((link) => {
      const copy = link.cloneNode(true) as HTMLAnchorElement;
      const gist = gists[link.textContent.trim()];
      if (gist !== undefined) copy.append(` ${gist}`);
      return lineWith(copy);
    }),
  ];
}

function lineWith(content: Node | string): HTMLElement {
  const line = document.createElement('div');
  line.append(content);
  return line;
}

/** A line that leads to the page about a place; nothing for what has none. */
export function pageLink(slug: string | undefined): HTMLElement[] {
  if (slug === undefined) return [];
  const link = document.createElement('a');
  link.href = `/places/${slug}/`;
  link.textContent = liveMapWords.page;
  return [lineWith(link)];
}

/** The rows of a figure's own data table that stand for something on its map. */
export function rowsOf(figure: HTMLElement): HTMLTableRowElement[] {
  return [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
}

/** What a feature is called in the figure's table; `undefined` when it has no row. */
export function nameOf(figure: HTMLElement, feature: string): string | undefined {
  return rowsOf(figure).find((row) => row.dataset['row'] === feature)?.cells[0]?.textContent.trim();
}

/** Fills and shows the panel; `onClose` runs when the reader closes it. */
export function showPanel(panel: HTMLElement, content: PanelContent, onClose: () => void): void {
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'map__panel-close';
  close.setAttribute('aria-label', mapWords.close);
  close.textContent = '×';
  close.addEventListener('click', onClose);
  panel.replaceChildren(close, ...content.nodes);
  panel.hidden = false;
}
