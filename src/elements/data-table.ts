import sheet from '@/styles/data-table-order-index.css?url';
import { dataTableWords as words } from '@/text/data-table.ts';
import { loadSheet } from './style-sheet.ts';
import { orderOf } from './table-order.ts';

/** What a press on a head changes the order to; the third brings back the one that the table came in. */
const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;

/**
 * Turns the heads of the columns that are marked `data-sortable` into buttons that put the rows in their order. The rows
 * stay what they are, so that a map's panel goes on reading them. Calling it again changes nothing.
 * @param holder the scrolling box around one table
 */
export async function makeSortable(holder: Element): Promise<void> {
  // A head without its look sorts as well.
  await loadSheet(sheet).catch(() => undefined);
  const body = holder.querySelector('tbody');
  const heads = [...holder.querySelectorAll<HTMLTableCellElement>('th[data-sortable]')];
  if (body === null || heads.length === 0 || holder.querySelector('thead button') !== null) return;
  const original = [...body.rows];
  const status = document.createElement('p');
  status.role = 'status';
  status.className = 'visually-hidden';

  const sort = (head: HTMLTableCellElement): void => {
    const direction = NEXT[(head.ariaSort ?? 'none') as keyof typeof NEXT];
    for (const other of heads) other.ariaSort = other === head ? direction : 'none';
    const column = head.textContent;
    status.textContent = direction === 'none' ? words.original : words[direction](column);
    if (direction === 'none') {
      body.append(...original);
      return;
    }
    const order = orderOf(
      original.map((row) => ({ text: row.cells[head.cellIndex]?.textContent ?? '', block: Number(row.dataset['block'] ?? 0) })),
      direction,
    );
    body.append(...order.flatMap((position) => original[position] ?? []));
  };

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => { sort(head); });
    head.ariaSort = 'none';
    head.append(button);
  }
  // Inside the box that scrolls it would lie below the last row, and make the page as long.
  holder.after(status);
}
