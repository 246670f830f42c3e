import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { titleCharacters } from './title-characters.ts';

test('the title face has every character that a title of the site uses', () => {
  const root = join(import.meta.dirname, '../..');
  const carried = new Set(readFileSync(join(import.meta.dirname, 'title-characters.txt'), 'utf8'));
  const missing = [...titleCharacters(join(root, 'dist'))].filter((character) => !carried.has(character));
  expect(missing.join(''), 'characters that the title face lacks: run npm run typeface after a build').toBe('');
});
