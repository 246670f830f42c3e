import { z } from 'astro/zod';
import { describe } from './parse-records.ts';

/** A zod error option that says what a field expects, what it got, and how to put it right: `what` after “expected”, `remedy` as a sentence. */
export function expects(what: string, remedy: string): { error: (issue: { readonly input?: unknown }) => string } {
  return { error: (issue) => `expected ${what}, got ${describe(issue.input)}. ${remedy}` };
}

/** Text without blanks at either end. */
export const text = z
  .string(expects('text', 'Write it in double quotes.'))
  .regex(/^\S(?:.*\S)?$/u, expects('text without blanks at either end', 'Write the words, or leave out an optional field.'));

const slugHint = expects('a short ASCII id', 'Write lower-case letters, digits and hyphens only, such as coastal-economic-belt.');

/** ASCII id for addresses: lower-case letters and digits in runs joined by single hyphens. */
export const slug = z.string(slugHint).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, slugHint);

const sourceIdHint = expects('a source id', 'Write ASCII letters, digits and hyphens only, such as gdpA or nj8-2.');

/** Id of a source: like a slug, with capitals allowed. */
export const sourceId = z.string(sourceIdHint).regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, sourceIdHint);

const codeHint = expects('a six-digit GB/T 2260 code in quotes', 'Write it as "320300".');

/** GB/T 2260 code of a city or county-level unit. */
export const divisionCode = z.string(codeHint).regex(/^[1-9]\d{5}$/, codeHint);

const claimHint = expects('a claim id', 'Write paragraph number and letter, such as "1.1a".');

/** Claim id such as `1.1a`. */
export const claimId = z.string(claimHint).regex(/^\d\.\d[a-z]$/, claimHint);

const pointHint = expects(
  '[longitude, latitude] between 115–123° and 29–36°',
  'Longitude comes first: write it as [117.17903, 34.263].',
);

const longitude = z.number(pointHint).min(115, pointHint).max(123, pointHint);
const latitude = z.number(pointHint).min(29, pointHint).max(36, pointHint);

/** `[longitude, latitude]` inside the frame of the maps, which catches swapped axes. */
export const lngLat = z.tuple([longitude, latitude], pointHint);

const personsHint = expects('a whole number of persons', 'Write digits only, such as 9083790.');

/** A count of persons. */
export const persons = z.number(personsHint).int(personsHint).positive(personsHint);

/** One of a few fixed words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words): z.ZodEnum<z.core.util.ToEnum<Words[number]>> {
  return z.enum(words, expects(`one of ${words.join(', ')}`, 'Choose one of these words.'));
}

/** A list whose members are read by `member`; may be empty. */
export function listOf<Member extends z.ZodType>(member: Member): z.ZodArray<Member> {
  return z.array(member, expects('a list', 'Write it between [ and ], with [] for none.'));
}

/** A list of ids or codes without repeats; may be empty. */
export function distinctListOf(member: z.ZodType<string>): z.ZodType<string[]> {
  return listOf(member).refine((ids) => new Set(ids).size === ids.length, {
    error: (issue) => `an entry stands twice in ${describe(issue.input)}. Keep one of them.`,
  });
}

/** A list with at least one member. */
export function someOf<Member extends z.ZodType>(member: Member): z.ZodArray<Member> {
  return listOf(member).min(1, expects('at least one entry', 'Add an entry to the list.'));
}

/** A record that rejects fields it does not know, so that a misspelt optional field is not lost in silence. */
export function recordOf<Fields extends z.ZodRawShape>(fields: Fields): z.ZodObject<Fields, z.core.$strict> {
  return z.strictObject(fields, expects('a record', 'Write its fields between { and }.'));
}

/** What stands behind a record. */
export const evidence = recordOf({
  sources: someOf(sourceId),
  confidence: z.enum(['confirmed', 'derived', 'inferred', 'contested'], {
    error: (issue) =>
      issue.input === 'memory'
        ? '"memory" is not published: find a source or remove the record.'
        : `expected one of confirmed, derived, inferred, contested, got ${describe(issue.input)}. Choose one of these words.`,
  }),
  caveat: text.optional(),
}).refine((given) => given.caveat !== undefined || !['inferred', 'contested'].includes(given.confidence), {
  path: ['caveat'],
  error: 'a record that is inferred or contested needs a caveat. Write one Chinese sentence that says why.',
});

/** A county-level unit that belongs to a structure by itself. Its code starts with the four digits of its city. */
export const countyMember = recordOf({ code: divisionCode, name: text, city: divisionCode }).refine(
  (county) => county.code.slice(0, 4) === county.city.slice(0, 4),
  { path: ['city'], error: 'expected the city whose first four digits the county shares. Correct the code of the county or of the city.' },
);
