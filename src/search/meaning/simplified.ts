/** Traditional characters read as the characters of the site. */

/** Traditional character → what it stands for, the likeliest first. */
export type Simplifications = ReadonlyMap<string, readonly string[]>;

/** A text with more readings than this is read in its likeliest ways. */
const MOST_READINGS = 8;

/** Reads the `traditional` of a respell file. */
export function readSimplifications(groups: string): Simplifications {
  const meant = new Map<string, string[]>();
  for (const group of groups.split(' ')) {
    const [simplified, ...forms] = group;
    if (simplified === undefined) continue;
    for (const form of forms) meant.set(form, [...(meant.get(form) ?? []), simplified]);
  }
  return meant;
}

/**
 * The ways to write `text` (in normal form) with the characters of the site, the likeliest first, at most
 * {@link MOST_READINGS}; `text` itself is among them when it may stand as it is.
 */
export function simplifications(text: string, meant: Simplifications): readonly string[] {
  let readings = [''];
  for (const character of text) {
    const choices = meant.get(character) ?? [character];
    const further = choices.slice(1).flatMap((choice) => readings.map((reading) => reading + choice));
    readings = [...readings.map((reading) => reading + (choices[0] ?? character)), ...further].slice(0, MOST_READINGS);
  }
  return readings;
}
