/**
 * The one normaliser of the search: what is indexed, what is asked and what is compared all pass through it.
 * Spaces, quotes, brackets and dashes go, since nobody types them the way a page sets them; clause punctuation stays, so
 * that 沿江，沿海 is not 沿江沿海. Accents go because Pagefind drops them from a query and then misses the phrase.
 */

/** A code point with the marks that belong to it: é is one unit whether it was typed as one code point or as two. */
const UNIT = /[^\p{M}][\p{M}\uff9e\uff9f]*|\p{M}+/gsu;

const DROPPED = /[\p{Z}\s\p{C}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{M}"'`′−─]/gu;

/** A letter, a digit or a connector, which Pagefind takes for a part of a word. */
const TOKEN = /[\p{L}\p{N}\p{Pc}]/gu;

/** A text in its normal form, with the way back. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the character that it came from starts in the original. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text`, where the character that it came from ends in the original. */
  readonly ends: readonly number[];
}

/** Characters of the texts whose normal form is remembered: those of a small site, which are marked anew with every query. */
const MOST_REMEMBERED = 200_000;

/** Characters whose normal form is remembered. */
const MOST_UNITS = 10_000;

const unitForms = new Map<string, string>();
const forms = new Map<string, Folded>();
let remembered = 0;

/** The characters of `text`, each with its combining marks. */
export function unitsOf(text: string): readonly string[] {
  return text.match(UNIT) ?? [];
}

/** NFKC of one unit, without accents and without what the search does not compare; the case is kept. */
export function compatible(unit: string): string {
  return unit.normalize('NFKD').replace(DROPPED, '').normalize('NFKC');
}

/** The normal form of `text` and, for each of its units, the place in `text` that it stands for; remembered. */
export function fold(text: string): Folded {
  const known = forms.get(text);
  if (known) return known;
  const made = foldAnew(text);
  remembered += text.length;
  if (remembered > MOST_REMEMBERED) {
    forms.clear();
    remembered = text.length;
  }
  forms.set(text, made);
  return made;
}

function foldAnew(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const unit of unitsOf(text)) {
    const kept = formOf(unit);
    for (let index = 0; index < kept.length; index += 1) {
      starts.push(at);
      ends.push(at + unit.length);
    }
    folded += kept;
    at += unit.length;
  }
  return { text: folded, starts, ends };
}

/** A site has some thousands of characters, but a text from elsewhere may have any. */
function formOf(unit: string): string {
  const known = unitForms.get(unit);
  if (known !== undefined) return known;
  const form = compatible(unit).toLowerCase();
  if (unitForms.size >= MOST_UNITS) unitForms.clear();
  unitForms.set(unit, form);
  return form;
}

/** The normal form of `text`: NFKC, lower case, without spaces, quotes, brackets and dashes. */
export function normalise(text: string): string {
  return fold(text).text;
}

/** The letters and digits of a text, one an entry: the tokens of the index. */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}
