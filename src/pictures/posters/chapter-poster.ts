/** The poster of a chapter: what it says in three points, and its map. */
import { paragraphBlock, type Block, type Picture } from '../blocks.ts';
import { readCard, type CardWords } from '../cards/read-card.ts';
import { attribute, findAll, findOne, parsePage, textOf } from '../page-tree.ts';
import type { Figure } from '../read-figure.ts';
import { measureOf, setLines } from '../set-text.ts';
import { balancedLines } from '../typeset.ts';
import {
  bodySetting, drawingBlock, headingSetting, imprintBlock, kickerBlock, markedBlock, noteSetting, pointsBlock, POSTER, posterLegend, posterOf, ruleBlock, titleBlock,
  type PosterImprint,
} from './poster-blocks.ts';

/** The words of a chapter that its poster shows. */
export interface ChapterWords extends CardWords {
  /** 三个要点 */
  readonly pointsTitle: string;
  readonly points: readonly string[];
}

/** What the poster says that the page does not. */
export interface ChapterPosterWords {
  readonly source: string;
  readonly sources: (listed: string) => string;
  readonly counted: (count: string) => string;
}

/**
 * Reads a chapter as built.
 * @throws when it has no title, description or key points.
 */
export function readChapter(html: string): ChapterWords {
  const points = findOne(parsePage(html), 'ul.key-points', 'a chapter with a poster');
  return { ...readCard(html), pointsTitle: attribute(points, 'aria-label') ?? '', points: findAll(points, 'li').map(textOf) };
}

/** The poster of a chapter, 1080 pixels wide. */
export function composeChapterPoster(chapter: ChapterWords, figure: Figure, words: ChapterPosterWords, imprint: PosterImprint): Picture {
  const { token } = figure;
  const heading = headingSetting(token);
  const sources = figure.sourceCount === '' ? figure.sources : words.sources(words.counted(figure.sourceCount));
  const blocks: Block[] = [
    kickerBlock(chapter.kicker, token),
    titleBlock(chapter.title, { sizes: [136, 128, 120, 112, 104, 96, 88, 80], largestOfTwo: 112 }, token),
    paragraphBlock('standfirst', [chapter.standfirst], { ...bodySetting(token), size: 40, leading: 66, colour: token('--colour-muted') }, POSTER.inner, 26),
    ruleBlock('points-rule', token, 44),
    { id: 'points-title', gap: 34, ...setLines([chapter.pointsTitle].filter(Boolean), heading) },
    pointsBlock('points', chapter.points, bodySetting(token), token, 16),
    paragraphBlock('points-source', [words.source], noteSetting(token), POSTER.inner, 22),
    ruleBlock('figure-rule', token, 44),
    { id: 'figure-title', gap: 34, ...setLines(balancedLines(figure.title, POSTER.inner, measureOf(heading)), heading) },
    paragraphBlock('figure-subtitle', [figure.subtitle], noteSetting(token), POSTER.inner, 8),
    drawingBlock(figure, 30),
    posterLegend(figure, 38),
    ...figure.notes.map((note, index) => paragraphBlock(`note-${index}`, [note], noteSetting(token), POSTER.inner, index === 0 ? 34 : 14)),
    markedBlock('sources', figure.provenance, sources, token, 16),
    ruleBlock('imprint-rule', token, 44),
    imprintBlock(imprint, token, 40),
  ];
  return posterOf(chapter.title.join(''), chapter.standfirst, figure, blocks);
}
