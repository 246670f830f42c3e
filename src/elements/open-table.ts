/** A table can be sorted from the moment that a reader opens it; before, its script need not be there. */
document.addEventListener(
  'toggle',
  ({ target }) => {
    const table = target instanceof Element && target.querySelector('.data-table');
    // Without the script the table keeps its order.
    if (table) import('./data-table.ts').then(({ makeSortable }) => makeSortable(table), () => undefined);
  },
  true,
);
