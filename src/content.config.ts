/** The contract between `content/chapters` and the code: what a chapter's head must say. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { expects, oneOf, someOf } from './domain/fields.ts';

const sentence = (what: string) =>
  z
    .string({ error: `${what} is missing: write one sentence` })
    .regex(/[。？！]$/, { error: `${what} must be a whole sentence that ends in 。` });

const titleHint = expects('a title of two characters or more', 'Write the heading of the page.');
const shortTitleHint = expects('two to six characters', 'Shorten or fill out the name that stands in the navigation.');
const orderHint = expects(
  'a whole number from 0',
  'Write the place of the chapter among chapterSlugs in src/domain/claims.ts, counted from 0.',
);
const paragraphHint = expects('the number of a paragraph in quotes', "Write it as '4.1'.");
const keyPointsHint = { error: 'keyPoints must hold exactly three sentences, each on a line that starts with “- ”' };

/** A head that refuses fields it does not know, so that a misspelt one is not lost in silence. */
const headOf = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.strictObject(fields, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `no such field: ${issue.keys.join(', ')}. Check its spelling or remove it.`
        : 'the file has no head. Write its fields between two lines of ---.',
  });

const chapters = defineCollection({
  loader: glob({
    pattern: '*.mdx',
    base: './content/chapters/zh-CN',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: headOf({
    /** The page's h1. */
    title: z.string(titleHint).min(2, titleHint),
    /** Two to six characters for the navigation. */
    shortTitle: z.string(shortTitleHint).min(2, shortTitleHint).max(6, shortTitleHint),
    /** As the article counts its parts. */
    numeral: oneOf(['导言', '一', '二', '三', '四']),
    /** Position in the book, from 0; `remarkAuthorWords` holds it to the list of chapters. */
    order: z.number(orderHint).int(orderHint).nonnegative(orderHint),
    /** Paragraphs of the article that the chapter restates, in order; `remarkAuthorWords` holds them to the claims. */
    paragraphs: someOf(z.string(paragraphHint).regex(/^\d\.\d$/, paragraphHint)),
    standfirst: sentence('standfirst'),
    keyPoints: z.array(sentence('each of keyPoints'), keyPointsHint).length(3, keyPointsHint),
  }),
});

const pages = defineCollection({
  loader: glob({
    pattern: '*.mdx',
    base: './content/pages/zh-CN',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: headOf({ title: z.string(titleHint).min(2, titleHint), description: sentence('description') }),
});

export const collections = { chapters, pages };
