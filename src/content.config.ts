/** The contract between `content/chapters` and the code: what a chapter's head must say. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const sentence = (what: string) =>
  z
    .string({ error: `${what} is missing: write one sentence` })
    .regex(/[。？！]$/, { error: `${what} must be a whole sentence that ends in 。` });

const chapters = defineCollection({
  loader: glob({
    pattern: '*.mdx',
    base: './content/chapters/zh-CN',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    /** The page's h1. */
    title: z.string().min(2),
    /** Two to six characters for the navigation. */
    shortTitle: z.string().min(2).max(6),
    /** 导言, 一, 二 … as the article counts its parts. */
    numeral: z.string(),
    /** Position in the book, from 0. */
    order: z.number().int().nonnegative(),
    /** Paragraphs of the article that the chapter restates, in order. */
    paragraphs: z.array(z.string().regex(/^\d\.\d$/)).min(1),
    standfirst: sentence('standfirst'),
    keyPoints: z
      .array(sentence('each of keyPoints'))
      .length(3, { error: 'keyPoints must hold exactly three sentences' }),
  }),
});

const pages = defineCollection({
  loader: glob({
    pattern: '*.mdx',
    base: './content/pages/zh-CN',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ title: z.string().min(2), description: sentence('description') }),
});

export const collections = { chapters, pages };
