/** Traditional characters → those of the site. Runs at build time only. */
import { Converter } from 'opencc-js';

/** The ways of writing Traditional characters: OpenCC's own standard, Taiwan's and Hong Kong's. */
export const VARIANTS = ['t', 'tw', 'hk'] as const;

/** The bytes of Big5's first plane: the characters that Taiwan's schools teach. */
const BIG5_ROWS = { from: 0xa4, to: 0xc6 };

type Pair = readonly [traditional: string, simplified: string];

/** Making a converter takes longer than converting the site: each is made once. */
const converters = new Map<string, (text: string) => string>();
let common: readonly Pair[] | undefined;

/**
 * The file of Traditional characters: first the Traditional forms of whole words of `texts`, so that a
 * character with several forms (发: 發, 髮) is known by each that is used, then each common character by itself.
 * A Traditional character that stands on the site in its own right (著) is first of all itself.
 */
export function traditionalPairs(texts: readonly string[]): string {
  const characters = new Set(texts.flatMap((text) => [...text]).filter((character) => /\p{Script=Han}/u.test(character)));
  const meant = new Map<string, Set<string>>();
  const add = (traditional: string, simplified: string) => {
    if (traditional === simplified || !characters.has(simplified)) return;
    const known = meant.get(traditional) ?? new Set(characters.has(traditional) ? [traditional] : []);
    meant.set(traditional, known.add(simplified));
  };

  for (const [traditional, simplified] of (common ??= commonPairs())) add(traditional, simplified);
  for (const variant of VARIANTS) {
    const toTraditional = converter('cn', variant);
    for (const text of texts) {
      const [from, to] = [[...text], [...toTraditional(text)]];
      if (from.length === to.length) from.forEach((simplified, at) => add(to[at] ?? '', simplified));
    }
  }

  const groups = new Map<string, string>();
  for (const [traditional, simplified] of meant) {
    for (const character of simplified) groups.set(character, (groups.get(character) ?? character) + traditional);
  }
  const isItself = (group: string) => [...group].indexOf([...group][0] ?? '', 1) > 0;
  return [...groups.values()].sort((a, b) => Number(isItself(b)) - Number(isItself(a)) || (a < b ? -1 : 1)).join(' ');
}

/** Each common Traditional character and what it means by itself; Taiwan writes 裡 and Hong Kong 裏. */
function commonPairs(): readonly Pair[] {
  return VARIANTS.flatMap((variant) =>
    commonTraditional().map((character): Pair => {
      const traditional = variant === 'tw' ? character : converter('tw', variant)(character);
      return [traditional, converter(variant, 'cn')(traditional)];
    }),
  );
}

function converter(from: (typeof VARIANTS)[number] | 'cn', to: (typeof VARIANTS)[number] | 'cn'): (text: string) => string {
  const known = converters.get(`${from} ${to}`) ?? Converter({ from, to });
  converters.set(`${from} ${to}`, known);
  return known;
}

function commonTraditional(): readonly string[] {
  const decoder = new TextDecoder('big5');
  const codes: number[] = [];
  for (let row = BIG5_ROWS.from; row <= BIG5_ROWS.to; row += 1) {
    for (let cell = 0x40; cell <= 0xfe; cell += 1) if (cell <= 0x7e || cell >= 0xa1) codes.push(row, cell);
  }
  return [...decoder.decode(Uint8Array.from(codes))].filter((character) => /\p{Script=Han}/u.test(character));
}
