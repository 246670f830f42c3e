import { claimAnchor, claims } from '@/domain/claims.ts';
import type { Claim } from '@/domain/model.ts';
import { articleSource } from '@/domain/sources.ts';
import { chapterHeads, type ChapterHead } from './chapter-heads.ts';
import type { FigureRecord } from './figure-record.ts';
import { claimLinks } from './member-rows.ts';

/** A paragraph of the article with its claims. */
export interface OutlineParagraph {
  /** Such as `1.1`. */
  readonly number: string;
  readonly claims: readonly Claim[];
}

/** A chapter with the paragraphs that it restates. */
export interface OutlineChapter {
  readonly head: ChapterHead;
  readonly address: string;
  readonly paragraphs: readonly OutlineParagraph[];
  /** How many claims it holds. */
  readonly count: number;
}

/** The article as the site restates it: chapters, paragraphs, claims. */
export const outlineChapters: readonly OutlineChapter[] = chapterHeads.map((head) => {
  const own = claims.filter(({ chapter }) => chapter === head.slug);
  const paragraphs = [...Map.groupBy(own, ({ paragraph }) => paragraph)].map(([number, members]) => ({ number, claims: members }));
  return { head, address: `/${head.slug}/`, paragraphs, count: own.length };
});

const paragraphCount = outlineChapters.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
const [first, second] = [...outlineChapters].sort((left, right) => right.count - left.count);
const chapterName = ({ head }: OutlineChapter): string => (head.numeral === head.title ? head.title : `${head.numeral} ${head.title}`);

/** The article's own structure: chapters, paragraphs, claims. */
export const outlineRecord: FigureRecord = {
  id: 'outline',
  kind: 'chart',
  title: `全文由本站分成${claims.length}条：${first?.count ?? 0}条说${first?.head.shortTitle ?? ''}，${second?.count ?? 0}条说${second?.head.shortTitle ?? ''}`,
  subtitle: `一条线是一条内容，从全文分到${chapterHeads.length}章、${paragraphCount}段，再分到每一条`,
  description: `全文分为${chapterHeads.length}章、${paragraphCount}段、${claims.length}条。${outlineChapters
    .map(({ head, paragraphs, count }) => `${head.shortTitle}：${count}条，见第${paragraphs.map(({ number }) => number).join('、')}段`)
    .join('；')}。图中每一章、每一条都是链接。`,
  provenance: 'article',
  sources: [articleSource],
  notes: ['分章、编号、章名和每条的一句话都出自本站，不是原文的字句。'],
  table: {
    caption: `全文${claims.length}条，按章、段排列`,
    columns: ['编号', '内容', '段', '章'],
    rows: outlineChapters.flatMap((chapter) =>
      chapter.paragraphs.flatMap(({ number, claims: members }) =>
        members.map((claim) => ({ feature: claimAnchor(claim.id), cells: [claimLinks([claim.id]), claim.gist, number, chapterName(chapter)] })),
      ),
    ),
  },
};
