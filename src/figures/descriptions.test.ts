import { describe, expect, test } from 'vitest';
import { documents } from '@/domain/documents.ts';
import { namedFeatures } from '@/domain/named-features.ts';
import { structures } from '@/domain/structures.ts';
import { dateWords } from '@/text/time-words.ts';
import { misplacedNumbers, strangeNames, strangeNumbers } from '../testing/table-words.ts';
import { figureRecords, mapRecords } from './all-figures.ts';

/** Characters of a description: less says too little, more is not listened to in one piece. */
const [SHORTEST, LONGEST] = [60, 420];

/** What records caution about; notes repeat it word for word. */
const caveats = [...structures, ...namedFeatures].flatMap(({ evidence }) => evidence.caveat ?? []);
const documentDates = documents.map(({ date }) => dateWords(date)).join('\n');

/** The notes of a figure in its own words. */
function ownNotes(notes: readonly string[]): string {
  return caveats.reduce((text, caveat) => text.replaceAll(caveat, ''), notes.join('\n'));
}

describe.each(figureRecords)('the words of “$id”', ({ id, title, subtitle, description, notes, table }) => {
  test('its description says what the figure shows, and not that it is one', () => {
    expect(description, `${id}: begin with what is shown`).not.toMatch(/^(?:这(?:是|张|幅)|[本此该]图|图[中上里]|[左右]边|[横纵]轴)/);
    expect(description, `${id}: who does not see the figure has no use for how it is drawn`).not.toMatch(/[一这]张图|[一这]幅图|左边是|右边是|如图|见图/);
    expect([...description].length, `${id}: characters of the description`).toBeGreaterThanOrEqual(SHORTEST);
    expect([...description].length, `${id}: characters of the description`).toBeLessThanOrEqual(LONGEST);
    expect(description, `${id}: whole sentences`).toMatch(/。$/);
    expect(description, `${id}: two marks in a row, or a value that is missing`).not.toMatch(/[。，；、：]{2}|undefined|NaN|null/);
  });

  test.each(Object.entries({ title, subtitle, description, notes: ownNotes(notes) }))('every number of its %s stands in the table or follows from it', (field, text) => {
    expect(strangeNumbers(text, table, field === 'notes' ? documentDates : ''), `${id}, ${field}: correct the words, or let the table hold the number`).toEqual([]);
    expect(misplacedNumbers(text, table), `${id}, ${field}: the row of this name holds no such number`).toEqual([]);
  });

  test('every place of its description stands in the table', () => {
    expect(strangeNames(description, table), `${id}: not a row, and not in a cell`).toEqual([]);
  });
});

describe.each(mapRecords)('the table of the map “$id”', ({ id, shapes, outlines, lines, points, legend, table, description }) => {
  const rows = new Set(table.rows.map(({ feature }) => feature));

  test('has a row for everything that is drawn', () => {
    const drawn = [...shapes, ...outlines, ...lines, ...points].map(({ feature }) => feature);
    expect([...new Set(drawn)].filter((feature) => !rows.has(feature)), `${id}: drawn, and not in the table`).toEqual([]);
  });

  test('or the description names whatever the legend explains', () => {
    const explained = legend.flatMap(({ feature }) => feature ?? []);
    expect(explained.filter((feature) => !rows.has(feature)), `${id}: in the legend, and not in the table`).toEqual([]);
    const strange = legend.flatMap(({ label }) => strangeNames(label, table).filter((name) => !description.includes(name)));
    expect(strange, `${id}: named in the legend alone`).toEqual([]);
  });
});
