/** The pages that the benchmark searches: those of the built site, and larger made-up sites of the same words. */
import { type BuiltPage, readPages } from '../build/built-pages.ts';
import { normalise } from '../normal-form/normalise.ts';
import { sectionsOf } from '../build/sections.ts';
import { pick, seededRandom } from '../../testing/seeded-random.ts';

const SEED = 20_201_123;
const LANGUAGE = 'zh-CN';

/** Pages to search, and what a search of them must find. */
export interface Corpus {
  /** `this site`, `300 pages`. */
  readonly name: string;
  readonly pages: readonly BuiltPage[];
  /** Every section with its text in normal form, in the order of the pages. */
  readonly sections: readonly { readonly url: string; readonly normal: string }[];
}

/** The pages of the built site that the search covers. @param root folder of the build */
export async function siteCorpus(root: string): Promise<Corpus> {
  return corpusOf('this site', await readPages(root));
}

/**
 * A site of `size` pages: those of `site`, and made-up ones that each have the shape of one of them (its sections, each as
 * long as there), filled with sentences and headings drawn from all of it. The same on every run.
 */
export function syntheticCorpus(site: Corpus, size: number): Corpus {
  const random = seededRandom(SEED);
  const sections = site.pages.flatMap((page) => page.sections);
  const sentences = sections.flatMap(({ text }) => sentencesOf(text));
  const headings = sections.map(({ heading }) => heading);
  const made = Array.from({ length: Math.max(0, size - site.pages.length) }, (_, number) => {
    const shape = site.pages[number % site.pages.length]?.sections ?? [];
    const parts = shape.map(({ level, text }, at) => {
      const id = `part-${at + 1}`;
      const words = sentencesOf(text).map(() => pick(sentences, random));
      return `<h${level} id="${id}">${escaped(pick(headings, random))}</h${level}>\n<p>${words.map(escaped).join('')}</p>`;
    });
    const title = `${number + 1}`;
    const html = `<!doctype html>\n<html lang="${LANGUAGE}"><head><meta charset="utf-8"><title>${title}</title></head><body><main>\n${parts.join('\n')}\n</main></body></html>\n`;
    const address = `/synthetic-${title}/`;
    return { address, language: LANGUAGE, html, sections: sectionsOf(html, address) };
  });
  return corpusOf(`${size} pages`, [...site.pages, ...made]);
}

function corpusOf(name: string, pages: readonly BuiltPage[]): Corpus {
  const sections = pages.flatMap(({ address, sections: own }) =>
    own.map(({ id, text }) => ({ url: `${address}#${id}`, normal: normalise(text) })),
  );
  return { name, pages, sections };
}

/** The text below a section's heading, cut after each full stop and each line. */
function sentencesOf(text: string): readonly string[] {
  const [, ...lines] = text.split('\n');
  return lines.flatMap((line) => line.split(/(?<=[。；！？])/u)).filter((sentence) => sentence.trim() !== '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
