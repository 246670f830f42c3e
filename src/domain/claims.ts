import rawClaims from '../../content/claims.json' with { type: 'json' };
import type { KnownIds } from './check-references.ts';
import { claimId, oneOf, recordOf, text } from './fields.ts';
import type { Claim } from './model.ts';
import { parseRecords, requireRecord } from './parse-records.ts';

const FILE = 'content/claims.json';

/** Slugs of the chapters in reading order. A chapter restates the paragraphs whose number starts with its place here. */
export const chapterSlugs = ['introduction', 'functional-zones', 'linked-development', 'function-orientation', 'coast'] as const;

const gistHint = { error: 'expected 6 to 20 Chinese characters. Shorten or fill out the gist.' };

const claimSchema = recordOf({
  id: claimId,
  paragraph: text,
  chapter: oneOf(chapterSlugs),
  gist: text.refine((gist) => {
    const characters = gist.match(/\p{Script=Han}/gu)?.length ?? 0;
    return characters >= 6 && characters <= 20;
  }, gistHint),
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
