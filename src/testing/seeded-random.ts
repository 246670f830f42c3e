/** Numbers that are the same on every run and machine. */

/** A source of numbers from 0 up to, not including, 1; the same row of numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One entry of a list.
 * @throws when the list is empty
 */
export function pick<T>(list: readonly T[], random: () => number): T {
  const entry = list[Math.floor(random() * list.length)];
  if (entry === undefined) throw new Error('nothing to draw from: the list is empty');
  return entry;
}
