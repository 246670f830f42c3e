import { mapWords } from '@/text/map.ts';

/** What the panel says of a feature: its name and the other columns of its row, as nodes ready to insert. */
export interface PanelContent {
  readonly name: string;
  readonly nodes: readonly Node[];
}

/**
 * Reads the row of a feature in the figure's own data table, so that panel, table and CSV cannot disagree.
 * Gives `undefined` when the table has no such row.
 */
export function readPanel(figure: HTMLElement, feature: string): PanelContent | undefined {
  const row = [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].find(
    (candidate) => candidate.dataset['row'] === feature,
  );
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
    const links = [...cell.querySelectorAll('a')];
    if (links.length === 0) definition.textContent = text;
    for (const link of links) {
      const line = document.createElement('div');
      line.append(link.cloneNode(true));
      definition.append(line);
    }
    list.append(term, definition);
  }
  return { name, nodes: [title, list] };
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

/** Offers every row of the figure's table, which is how a keyboard reaches each place with one tab stop. */
export function fillChoices(select: HTMLSelectElement, figure: HTMLElement): void {
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  select.replaceChildren(
    new Option(mapWords.chooseNone, ''),
    ...rows.map((row) => new Option(row.cells[0]?.textContent.trim() ?? '', row.dataset['row'])),
  );
}
