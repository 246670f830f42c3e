import type { APIRoute } from 'astro';
import { printedTerm } from '@/build/printed-terms.ts';
import { glossary } from '@/domain/glossary.ts';

/** What the cards of terms say, by the id of the term: its name, what it is, and how the article uses it. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      glossary.map((entry) => {
        const { meaning, use } = printedTerm(entry);
        return [entry.id, [entry.term, meaning, ...(use === undefined ? [] : [use])]];
      }),
    ),
  );
