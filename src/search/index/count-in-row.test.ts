import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInRow, piecesOf } from './count-in-row.ts';
import { occurrences } from '../normal-form/occurrences.ts';

function countOf(needle: string, text: string): number {
  const stands = piecesOf(text);
  const pieces = piecesOf(needle);
  const positions = pieces.map((piece) =>
    stands.flatMap((other, at) => (piece.isToken && other.text === piece.text ? [at] : [])),
  );
  return countInRow(pieces, positions, new Map(stands.flatMap(({ text: mark, isToken }, at) => (isToken ? [] : [[at, mark]]))));
}

test.each([
  ['徐州', '徐州和徐州', 2],
  ['徐州', '州徐', 0],
  ['江江', '江江江江江', 2],
  ['南北南', '南北南北南南北南', 2],
  ['1+3', '1+3和1,3和1+,3', 1],
  [',徐', '徐.,徐', 1],
  ['徐,', '徐,.徐', 1],
  [',徐,', ',徐,徐,,徐,', 2],
  ['..', '.....', 2],
  ['港', '', 0],
])('%s stands in %s without overlaps', (needle, text, count) => {
  expect(countOf(needle, text)).toBe(count);
});

test('the count is that of the text, however places overlap', () => {
  const characters = fc.constantFrom('东', '西', ',');
  fc.assert(
    fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 5 }), fc.string({ unit: characters, maxLength: 40 }), (needle, text) => {
      expect(countOf(needle, text)).toBe(occurrences(text, needle).length);
    }),
  );
});
