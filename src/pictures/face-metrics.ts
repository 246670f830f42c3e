/** Which characters a TrueType font has and how wide they are, read from its tables `cmap` and `hmtx`. */

/** What it takes to set a line. */
export interface FaceMetrics {
  /** Whether the font has a glyph for a character. */
  readonly has: (character: string) => boolean;
  /** Width of a text in em, without kerning; a character that the font lacks counts as wide as a Han character. */
  readonly width: (text: string) => number;
}

/**
 * The metrics of a font.
 * @throws when the file is not a TrueType font with a Unicode table of format 4 or 12.
 */
export function faceMetrics(file: Buffer): FaceMetrics {
  const table = (tag: string): Buffer => {
    for (let entry = 12; entry < 12 + file.readUInt16BE(4) * 16; entry += 16) {
      if (file.toString('latin1', entry, entry + 4) === tag) return file.subarray(file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 8) + file.readUInt32BE(entry + 12));
    }
    throw new Error(`pictures: a typeface in src/pictures/faces has no table “${tag}”; make it anew with npm run typeface`);
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const wideGlyphs = table('hhea').readUInt16BE(34);
  const advances = table('hmtx');
  const glyphs = glyphsByCharacter(table('cmap'));
  const advance = (character: string): number => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0);
    return glyph === undefined ? 1 : advances.readUInt16BE(Math.min(glyph, wideGlyphs - 1) * 4) / unitsPerEm;
  };
  return {
    has: (character) => glyphs.has(character.codePointAt(0) ?? 0),
    width: (text) => [...text].reduce((sum, character) => sum + advance(character), 0),
  };
}

function glyphsByCharacter(cmap: Buffer): ReadonlyMap<number, number> {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)));
  const full = tables.find((table) => table.readUInt16BE(0) === 12);
  if (full !== undefined) return new Map(groups(full));
  const basic = tables.find((table) => table.readUInt16BE(0) === 4);
  if (basic !== undefined) return new Map(segments(basic));
  throw new Error('pictures: a typeface in src/pictures/faces has no Unicode table of format 4 or 12; make it anew with npm run typeface');
}

/** Format 12: runs of characters whose glyphs follow one another. */
function* groups(table: Buffer): Generator<[character: number, glyph: number]> {
  for (let group = 16; group < 16 + table.readUInt32BE(12) * 12; group += 12) {
    const [first, last, glyph] = [table.readUInt32BE(group), table.readUInt32BE(group + 4), table.readUInt32BE(group + 8)];
    for (let character = first; character <= last; character += 1) yield [character, glyph + character - first];
  }
}

/** Format 4: runs of characters, each with a shift or a list of its glyphs. */
function* segments(table: Buffer): Generator<[character: number, glyph: number]> {
  const doubled = table.readUInt16BE(6);
  for (let segment = 14; segment < 14 + doubled; segment += 2) {
    const [last, first] = [table.readUInt16BE(segment), table.readUInt16BE(segment + doubled + 2)];
    const [shift, offsetAt] = [table.readUInt16BE(segment + 2 * doubled + 2), segment + 3 * doubled + 2];
    const offset = table.readUInt16BE(offsetAt);
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const listed = offset === 0 ? character : table.readUInt16BE(offsetAt + offset + (character - first) * 2);
      if (listed !== 0) yield [character, (listed + shift) & 0xffff];
    }
  }
}
