import type { List, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { AuthorElement } from '../author-element.ts';

/** A sentence with its full stop, and what closes after that: 甲乙。 and 甲“乙。”. */
const SENTENCE = /[^。！？]+(?:[。！？][”）]*|$)/gu;

/**
 * The sentences of a block in their order, as plain text. An item of a list is a sentence with the words before the list
 * (举出三对：苏州与阜阳。), for it says little by itself.
 */
export function sentencesOf(block: Pick<AuthorElement | Root, 'children'>): readonly string[] {
  const sentences: string[] = [];
  for (const child of block.children) {
    if (child.type === 'list') {
      const lead = sentences.at(-1)?.endsWith('：') === true ? (sentences.pop() ?? '') : '';
      sentences.push(...itemsOf(child).map((item) => `${lead}${item}`));
    } else if (child.type === 'paragraph') {
      sentences.push(...sentencesIn(child));
    }
  }
  return sentences;
}

function sentencesIn(paragraph: Paragraph): readonly string[] {
  return [...toString(paragraph).replaceAll('\n', '').matchAll(SENTENCE)].map(([sentence]) => sentence.trim()).filter((sentence) => sentence !== '');
}

function itemsOf({ children }: List): readonly string[] {
  return children.map((item) => toString(item).trim().replace(/[；。]?$/u, '。'));
}
