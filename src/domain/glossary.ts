import rawGlossary from '../../content/glossary.json' with { type: 'json' };
import { checkReferences, referencesTo, type KnownIds, type Reference } from './check-references.ts';
import { knownClaims } from './claims.ts';
import { documentById, knownDocuments } from './documents.ts';
import { claimId, distinctListOf, expects, oneOf, recordOf, slug, someOf, sourceId, text } from './fields.ts';
import type { Slug } from './model.ts';
import { knownNamedPlaces } from './named-places.ts';
import { ContentError, parseRecords, recordAddress, requireRecord } from './parse-records.ts';
import { knownSources } from './sources.ts';
import { valuesIn } from './value-places.ts';
import { knownValues } from './values.ts';

const FILE = 'content/glossary.json';

/** What terms are about, in the order in which the glossary groups them. */
export const termThemes = ['goals', 'layout', 'towns', 'industry', 'cooperation', 'countryside', 'near-shanghai', 'rail-and-coast'] as const;

/** One of the groups of the glossary. */
export type TermTheme = (typeof termThemes)[number];

/** Characters of the short explanation: it stands in one line beside its term. */
const LONGEST_GLOSS = 30;

/** Characters of a longer text, which is two sentences or three. */
const LONGEST_TEXT = 90;

const glossHint = expects(
  `at most ${String(LONGEST_GLOSS)} characters without a full stop at the end`,
  'Say only what the term is, such as 一地到另一地的辖区里办的园区.',
);

const sentencesHint = expects(
  `sentences of at most ${String(LONGEST_TEXT)} characters that end with 。`,
  'Write one or two plain Chinese sentences.',
);

const useHint = expects('what the article says, without values in braces', 'Numbers of the records are the site\'s: say them in "meaning" or "outside".');

const sentences = text.max(LONGEST_TEXT, sentencesHint).regex(/。$/u, sentencesHint);

/** A term of the chapters and what it is. */
export interface GlossaryEntry {
  /** Id of its `<Term>`, and its address on /terms/. */
  readonly id: Slug;
  /** As the chapter writes it, without quotation marks around all of it. */
  readonly term: string;
  readonly theme: TermTheme;
  /** What it is in general, whatever the article wishes of it, in a few words for lists. */
  readonly gloss: string;
  /** The same in sentences of the site's own: a note of the editor. May hold values, see value-places.ts. */
  readonly meaning: string;
  /** How the article uses it, without values, which would not be the article's; absent where the article does not. */
  readonly use?: string | undefined;
  /** What an outside document says of it. */
  readonly outside?: { readonly text: string; readonly sources: readonly string[] } | undefined;
  /** The claims that use the term, those first that say most of it. */
  readonly claims: readonly string[];
  /** Documents that set it up or name it. */
  readonly documents: readonly Slug[];
  /** Other terms to read with it. Two terms are related once: the other one has it from `relatedTerms`. */
  readonly related: readonly Slug[];
  /** Figures that show it. */
  readonly figures: readonly Slug[];
  /** Places, structures and features that it names or that bear it out on the map. */
  readonly places: readonly Slug[];
}

const ids = distinctListOf(slug).default([]);

const entrySchema = recordOf({
  id: slug,
  term: text,
  theme: oneOf(termThemes),
  gloss: text.max(LONGEST_GLOSS, glossHint).regex(/[^。]$/u, glossHint),
  meaning: sentences,
  use: sentences.regex(/^[^{}]*$/u, useHint).optional(),
  outside: recordOf({ text: sentences, sources: someOf(sourceId) }).optional(),
  claims: distinctListOf(claimId),
  documents: ids,
  related: ids,
  figures: ids,
  places: ids,
}).refine(({ use, claims }) => (use === undefined) === (claims.length === 0), {
  path: ['use'],
  error: 'a term has "use" when it has claims, and only then. Say how the claims use it, or write "claims": [] where the article does not.',
});

/** Reads the glossary. Throws a `ContentError` with file, record, field and remedy. */
export function parseGlossary(raw: unknown, file: string): readonly GlossaryEntry[] {
  const records = parseRecords<GlossaryEntry>(raw, file, entrySchema, { label: 'id', unique: ['id', 'term'] });
  const knownTerms: KnownIds = { what: 'the id of another term', definedIn: file, ids: new Set(records.map(({ id }) => id)) };
  checkReferences(records, file, ({ id }) => id, (entry) => referencesOf(entry, knownTerms));
  const problems = records.flatMap((entry, index) => [...unsharedDocuments(entry), ...oddRelations(entry, records.slice(0, index))].map((problem) => `${recordAddress(file, index, entry.id)} · ${problem}`));
  if (problems.length > 0) throw new ContentError(problems.join('\n'));
  return records;
}

function referencesOf({ meaning, outside, claims, documents, related, places }: GlossaryEntry, knownTerms: KnownIds): readonly Reference[] {
  return [
    ...referencesTo('meaning', valuesIn(meaning), knownValues),
    ...referencesTo('outside.text', valuesIn(outside?.text ?? ''), knownValues),
    ...referencesTo('outside.sources', outside?.sources ?? [], knownSources),
    ...referencesTo('claims', claims, knownClaims),
    ...referencesTo('documents', documents, knownDocuments),
    ...referencesTo('related', related, knownTerms),
    ...referencesTo('places', places, knownNamedPlaces),
  ];
}

/** A document that the article rests on is about a claim of the term; what came later is about none. */
function unsharedDocuments({ claims, documents }: GlossaryEntry): readonly string[] {
  return documents.flatMap((id) => {
    const about = documentById(id).claims;
    return about.length === 0 || about.some((claim) => claims.includes(claim))
      ? []
      : [`field documents: "${id}" is about ${about.join(', ')}, and the term has none of these claims. Add the claim, or remove the document.`];
  });
}

/** Terms that stand in their own list, or in each other's. */
function oddRelations({ id, related }: GlossaryEntry, before: readonly GlossaryEntry[]): readonly string[] {
  return related.flatMap((other) => {
    if (other === id) return ['field related: a term is not related to itself. Remove it.'];
    const isThere = before.some((entry) => entry.id === other && entry.related.includes(id));
    return isThere ? [`field related: "${other}" names this term already, and that holds both ways. Remove "${other}" here.`] : [];
  });
}

/** Every term that the chapters explain, in the order of the file. */
export const glossary = parseGlossary(rawGlossary, FILE);

const byId = new Map(glossary.map((entry) => [entry.id, entry]));

/** The entry of a `<Term>`. Throws a `ContentError` with the closest known id when there is none. */
export function glossaryEntry(id: Slug): GlossaryEntry {
  return requireRecord(byId, id, 'term', FILE);
}

/** The terms to read with this one, whichever of the two names the other: first those that it names. */
export function relatedTerms({ id, related }: GlossaryEntry): readonly GlossaryEntry[] {
  return [...related.map(glossaryEntry), ...glossary.filter((other) => other.related.includes(id))];
}

/**
 * Gives the glossary back when each figure that it names is one of these; otherwise throws a `ContentError`.
 * @param figures the figures of the site, which the domain does not know
 */
export function glossaryWithFigures(figures: KnownIds): readonly GlossaryEntry[] {
  return checkReferences(glossary, FILE, ({ id }) => id, (entry) => referencesTo('figures', entry.figures, figures));
}
