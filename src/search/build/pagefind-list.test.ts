import { describe, expect, test } from 'vitest';
import { renamed } from './pagefind-list.ts';

/** A text in CBOR. */
function text(words: string): Buffer {
  const bytes = Buffer.from(words);
  return Buffer.concat([Buffer.from([0x60 + bytes.length]), bytes]);
}

/** A list as Pagefind writes it: version, records with their numbers of words, pieces with their first and last letter, no filters, sorts and metadata. */
function listOf(records: readonly (readonly [name: string, ...words: number[]])[], pieces: readonly (readonly [from: string, to: string, name: string])[]): Buffer {
  return Buffer.concat([
    Buffer.from([0x86]),
    text('1.5.2'),
    Buffer.from([0x80 + records.length]),
    ...records.flatMap(([name, ...words]) => [Buffer.from([0x82]), text(name), Buffer.from(words)]),
    Buffer.from([0x80 + pieces.length]),
    ...pieces.flatMap((piece) => [Buffer.from([0x83]), ...piece.map(text)]),
    Buffer.from([0x80, 0x80, 0x80]),
  ]);
}

const records = [['zxx_00000ab', 0x05], ['zxx_1234567', 0x18, 0xef], ['zxx_fedcba9', 0x19, 0x0b, 0x61]] as const;
const pieces = [['1', '亂', 'zxx_abcdef0'], ['徐', '高', 'zxx_9876543']] as const;

describe('the list of Pagefind', () => {
  test('gets numbers in the place of names: of records their position on the site, of pieces their place; and one word a record', () => {
    const { list, pieces: numbers } = renamed(listOf(records, pieces), ['zxx_fedcba9', 'zxx_00000ab', 'zxx_1234567'], ['zxx_9876543', 'zxx_abcdef0']);
    expect(Buffer.from(list)).toEqual(listOf([['1', 1], ['2', 1], ['0', 1]], [['1', '亂', '0'], ['徐', '高', '1']]));
    expect(numbers).toEqual(new Map([['zxx_abcdef0', '0'], ['zxx_9876543', '1']]));
  });

  test('of another version, with other records or pieces, stops the build', () => {
    const names = records.map(([name]) => name);
    const pieceNames = pieces.map(([, , name]) => name);
    for (const wrong of [
      () => renamed(listOf(records, pieces), names.slice(1), pieceNames),
      () => renamed(listOf(records, pieces), [...names, 'zxx_7777777'], pieceNames),
      () => renamed(listOf(records, pieces), names, pieceNames.slice(1)),
      () => renamed(listOf(records, pieces), names, ['zxx_abcdef0', 'zxx_7777777']),
      () => renamed(Buffer.from('something else'), names, pieceNames),
    ]) {
      expect(wrong).toThrow(/pagefind-list\.ts/);
    }
  });
});
