import rawClaims from '../../content/claims.json' with { type: 'json' };
import type { KnownIds } from './check-references.ts';
import { claimId, distinctListOf, expects, oneOf, recordOf, text } from './fields.ts';
import type { Claim } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';

const FILE = 'content/claims.json';

/** Slugs of the chapters in reading order. A chapter restates the paragraphs whose number starts with its place here. */
export const chapterSlugs = ['introduction', 'functional-zones', 'linked-development', 'function-orientation', 'coast'] as const;

const gistHint = { error: 'expected 6 to 20 Chinese characters. Shorten or fill out the gist.' };

/** A quoted phrase is a name or an image, and too short to stand for the article's own sentence. */
const PHRASE_LENGTHS = [2, 14] as const;
const MOST_PHRASES = 2;

const phraseHint = expects(`a phrase of ${PHRASE_LENGTHS.join(' to ')} characters`, 'Quote the key words of the paragraph as they stand there, without the rest of their sentence.');
const clauseHint = expects('a phrase without marks that end or join clauses, and without “”, which pages put around it', 'Quote a name or an image, not a clause.');

const phrase = text
  .refine((words) => {
    const { length } = [...words];
    return length >= PHRASE_LENGTHS[0] && length <= PHRASE_LENGTHS[1];
  }, phraseHint)
  .regex(/^[^，。；：！？“”"\n]*$/u, clauseHint);

const phrases = distinctListOf(phrase).refine(
  ({ length }) => length >= 1 && length <= MOST_PHRASES,
  expects(`1 to ${MOST_PHRASES} phrases`, 'Keep those by which a reader knows the place again.'),
);

const claimSchema = recordOf({
  id: claimId,
  paragraph: text,
  chapter: oneOf(chapterSlugs),
  gist: text.refine((gist) => {
    const characters = gist.match(/\p{Script=Han}/gu)?.length ?? 0;
    return characters >= 6 && characters <= 20;
  }, gistHint),
  phrases,
})
  .refine((claim) => claim.id.slice(0, -1) === claim.paragraph, {
    path: ['paragraph'],
    error: 'expected the id without its letter: claim 1.1a stands in paragraph "1.1". Correct the id or the paragraph.',
  })
  .refine((claim) => chapterSlugs[Number(claim.id[0])] === claim.chapter, {
    path: ['chapter'],
    error: `the first digit of the id counts the chapters: 0 ${chapterSlugs.join(', ')}. Correct the id or the chapter.`,
  });

/** Reads the claims. Throws a `ContentError` with file, record, field and remedy. */
export function parseClaims(raw: unknown, file: string): readonly Claim[] {
  return parseRecords<Claim>(raw, file, claimSchema, { label: 'id', unique: ['id'] });
}

/** Every claim of the article in its order. */
export const claims = parseClaims(rawClaims, FILE);

const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** The ids of all claims, for checks in other content. */
export const knownClaims: KnownIds = { what: 'the id of a claim', definedIn: FILE, ids: new Set(byId.keys()) };

/** The claim with this id, such as `1.1a`. Throws a `ContentError` with the closest known id when there is none. */
export function claimById(id: string): Claim {
  return requireRecord(byId, id, 'claim', FILE);
}

/** Element id of a claim: `1.1a` gives `c-1-1a`. */
export function claimAnchor(id: string): string {
  return `c-${id.replace('.', '-')}`;
}

/** Address of a claim on the site: `/functional-zones/#c-1-1a`. */
export function claimAddress(claim: Claim): string {
  return `/${claim.chapter}/#${claimAnchor(claim.id)}`;
}

/** Element id of a claim where the article is set beside it, on /claims/: `1.1a` gives `r-1-1a`. */
export function besideAnchor(id: string): string {
  return `r-${id.replace('.', '-')}`;
}
