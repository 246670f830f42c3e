/**
 * Text as GB18030, which browsers read and do not write: Chinese takes two bytes a character in it, not three as in UTF-8,
 * and a seventh less once compressed. Every character of Unicode has a place in it. Runs at build time only.
 */

const decoder = new TextDecoder('gb18030', { fatal: true });

/** Bytes of the characters that take two, and of the others below U+10000, which take four. */
let known: ReadonlyMap<string, readonly number[]> | undefined;

/** The bytes that `TextDecoder('gb18030')` reads as `text`. @throws when it has half of a surrogate pair */
export function toGb18030(text: string): Uint8Array {
  known ??= new Map([...fourBytes(39_420), ...twoBytes()]);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(code < 0x10000 ? (known.get(character) ?? []) : fourBytesOf(0x2e248 + code - 0x10000)));
  }
  const encoded = Uint8Array.from(bytes);
  if (decoder.decode(encoded) !== text) throw new Error(`search: GB18030 cannot say “${text.slice(0, 40)}…”; look for half of a surrogate pair in it`);
  return encoded;
}

function* twoBytes(): Generator<readonly [string, readonly number[]]> {
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) yield* pair([lead, trail]);
    }
  }
}

function* fourBytes(count: number): Generator<readonly [string, readonly number[]]> {
  for (let place = 0; place < count; place += 1) yield* pair(fourBytesOf(place));
}

/** The bytes with the character that they are; nothing when they are none. */
function pair(bytes: readonly number[]): readonly (readonly [string, readonly number[]])[] {
  try {
    return [[decoder.decode(Uint8Array.from(bytes)), bytes]];
  } catch {
    return [];
  }
}

/** Four bytes count in mixed base: 10 × 126 × 10 from 81 30 81 30. */
function fourBytesOf(place: number): readonly number[] {
  return [0x81 + Math.floor(place / 12_600), 0x30 + (Math.floor(place / 1260) % 10), 0x81 + (Math.floor(place / 10) % 126), 0x30 + (place % 10)];
}
