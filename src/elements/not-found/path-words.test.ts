import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPath, wordsOf } from './path-words.ts';

test.each([
  ['/places/xuzhou/', ['xuzhou'], 'xuzhou'],
  ['/functional-zones.html', ['functional-zones'], 'functional zones'],
  ['/Functional_Zones/index.php', ['functional_zones'], 'functional zones'],
  ['/%E5%BE%90%E5%B7%9E/%E6%9E%A2%E7%BA%BD', ['徐州', '枢纽'], '徐州 枢纽'],
  ['/en/terms/enclave', ['enclave'], 'enclave'],
  ['/terms/', ['terms'], ''],
  ['/404.html', ['404'], ''],
  ['/', [], ''],
])('%s is about %j', (path, parts, words) => {
  const asked = readPath(path);
  expect(asked.parts).toEqual(parts);
  expect(wordsOf(asked)).toBe(words);
});

test.each([
  ['an encoded #', '/coast/%23c-4-1a', 'c-4-1a'],
  ['a lost #', '/coast/c-4-1a', 'c-4-1a'],
  ['a figure whose # was lost', '/coast/fig-coast', 'fig-coast'],
  ['an id that is none', '/coast/%23%22onclick', ''],
  ['no id', '/coast/ports', ''],
])('%s: the place on the page', (_, path, id) => {
  expect(readPath(path).id).toBe(id);
});

test('a path that was cut within a character is read as far as it goes', () => {
  expect(readPath('/%E5%BE%90%E5%B7')).toMatchObject({ shown: '/徐', parts: ['徐'] });
});

test('any path is read, and says no more than a few short words', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(fc.webPath(), fc.string({ maxLength: 3000 })), (path) => {
      const asked = readPath(path);
      expect(asked.parts.length).toBeLessThanOrEqual(6);
      expect(wordsOf(asked).length).toBeLessThanOrEqual(400);
      expect(asked.id).toMatch(/^(?:[A-Za-z][\w-]*)?$/);
    }),
  );
});
