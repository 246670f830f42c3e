import { documents, type DatedDocument } from '@/domain/documents.ts';
import { articleDay, isAfterArticle } from '@/domain/iso-date.ts';
import type { Evidence, Slug } from '@/domain/model.ts';
import { railLines, type RailLine } from '@/domain/rail.ts';
import { articleSource, sourceById } from '@/domain/sources.ts';
import { cautionOfDocument } from '@/domain/standing.ts';
import type { FigureRecord } from './figure-record.ts';
import { sourceTitle } from './source-words.ts';
import { happenedWords } from '@/text/document-words.ts';
import { cautionWords, standingWords } from '@/text/standing.ts';
import { dateWords, daysWords } from '@/text/time-words.ts';

/** The years of the chart. What lies beyond them is named in a note. */
export const FIRST_YEAR = 2014;
export const LAST_YEAR = 2023;

/** What stands in a line of the chart: a document or meeting, or something on a railway. */
export interface TimelineEvent {
  readonly id: Slug;
  readonly kind: 'document' | 'railway';
  /** A day, or a month where no day is known. */
  readonly date: string;
  readonly until?: string | undefined;
  readonly name: string;
  /** What happened on the date: 公布, 通车. */
  readonly happened: string;
  readonly title: string;
  readonly kindWord: string;
  readonly number?: string | undefined;
  /** Under which prose and maps know the railway. */
  readonly place?: Slug | undefined;
  readonly isLater: boolean;
  /** What to be careful about, in words; may be empty. */
  readonly caution: string;
  readonly evidence: Evidence;
}

const KIND_WORDS: Record<DatedDocument['kind'], string> = {
  plan: '规划',
  scheme: '方案',
  opinion: '意见',
  approval: '批复',
  draft: '草案',
  agreement: '协议',
  meeting: '会议',
  report: '报道',
  works: '铁路',
};

function ofDocument(document: DatedDocument): TimelineEvent {
  const { id, kind, date, until, shortName, title, number, railway, dateIs, evidence } = document;
  return {
    id,
    kind: kind === 'works' ? 'railway' : 'document',
    date,
    until,
    name: shortName,
    happened: happenedWords[dateIs],
    title,
    kindWord: KIND_WORDS[kind],
    number,
    place: railway,
    isLater: cautionOfDocument(document).isLater,
    caution: cautionWords(cautionOfDocument(document)),
    evidence,
  };
}

/**
 * The openings of a line: of its first section by itself, and of all of it. Of the sources of a line the first reports its
 * opening; the others stand for stations and lengths, which are not shown here.
 */
function openingsOf({ id, name, kind, opened, firstSection, evidence: { sources, ...evidence } }: RailLine): TimelineEvent[] {
  const shortName = name.replace(/（.*）$/u, '');
  const opening = { kind: 'railway', happened: '通车', kindWord: kind === 'bridge' ? '大桥' : '铁路', place: id, evidence: { ...evidence, sources: sources.slice(0, 1) } } as const;
  const openedOn = (day: string) => ({ isLater: isAfterArticle(day), caution: cautionWords({ doubt: undefined, isLater: isAfterArticle(day) }) });
  return [
    ...(firstSection === undefined
      ? []
      : [{ ...opening, id: `${id}-first`, date: firstSection.opened, name: `${shortName}首段通车`, title: `${name}${firstSection.name}`, ...openedOn(firstSection.opened) }]),
    ...(opened === null
      ? []
      : [{ ...opening, id, date: opened, name: `${shortName}${firstSection === undefined ? '' : '全线'}通车`, title: name, ...openedOn(opened) }]),
  ];
}

/** Documents and openings of all years, in order of time; what is known to the month alone stands before its days. */
const allEvents: readonly TimelineEvent[] = [...documents.map(ofDocument), ...railLines.flatMap(openingsOf)].sort((left, right) =>
  left.date < right.date ? -1 : left.date > right.date ? 1 : 0,
);

function yearOf({ date }: TimelineEvent): number {
  return Number(date.slice(0, 4));
}

/** Those of the years of the chart. */
export const timelineEvents: readonly TimelineEvent[] = allEvents.filter((event) => yearOf(event) >= FIRST_YEAR && yearOf(event) <= LAST_YEAR);

const beyond = allEvents.filter((event) => !timelineEvents.includes(event));

/** The date with what happened on it: 2021年12月17日公布, 2021年3月3日（文件日期）. */
function whenWords(event: TimelineEvent): string {
  const date = daysWords(event.date, event.until);
  return event.happened === happenedWords.dated ? `${date}（${event.happened}）` : `${date}${event.happened}`;
}

/** The sources by name, without the numbers of documents; for one of the document's own name, what was seen of it. */
function sourceWords({ title, evidence: { sources } }: TimelineEvent): string {
  const records = sources.map(sourceById);
  const others = records.map((source) => source.title.replace(/，[^，]+号$/u, '')).filter((name) => !title.includes(name));
  if (others.length > 0) return others.join('、');
  const notes = records.map(({ note }) => note ?? '').join();
  return notes.includes('报道') ? '有关报道' : notes.includes('转载') ? '该文件的转载' : '该文件';
}

/** What a mark reads: the date, what happened, the number and the sources. */
export function eventWords(event: TimelineEvent): string {
  const number = event.number === undefined ? '' : `（${event.number}）`;
  return `${whenWords(event)}：${event.title}${number}。出处：${sourceWords(event)}${event.isLater ? `。${standingWords.later}` : ''}`;
}

/** When the article was written: after the meeting that it calls recent, nobody knows how long after. */
export const articleSpan = {
  id: 'article',
  from: articleDay,
  name: '文章写于此后，日期不详',
  readout: `${dateWords(articleDay)}以后：文章写成，日期不详。由文章开头的会议推算`,
} as const;

const evidence = allEvents.map((event) => event.evidence);
const later = timelineEvents.filter(({ isLater }) => isLater);

/** Those of one kind in the year that has most of them, and that year. */
function busiestYear(kind: TimelineEvent['kind']): { readonly year: number; readonly events: readonly TimelineEvent[] } {
  const years = [...Map.groupBy(timelineEvents.filter((event) => event.kind === kind), yearOf)];
  const [year, events] = years.reduce((most, other) => (other[1].length > most[1].length ? other : most));
  return { year, events };
}

const openings = busiestYear('railway');
const policies = busiestYear('document');

function list(events: readonly TimelineEvent[]): string {
  return events.map((event) => `${daysWords(event.date, event.until)}${event.name}`).join('、');
}

/** Documents and railways around the article, with the time of the article itself. */
export const timelineRecord: FigureRecord = {
  id: 'timeline',
  kind: 'chart',
  title: `图上的铁路：${openings.year}接通最多；政策和会议：${policies.year}最多`,
  subtitle: `与文章有关的文件、会议和铁路，${FIRST_YEAR}—${LAST_YEAR}年；每行的横格是一年十二个月`,
  description: `最早的是${list(timelineEvents.slice(0, 1))}。所列铁路通车最多的是${openings.year}年：${list(openings.events)}。文件和会议最多的是${policies.year}年，从${list(policies.events.slice(0, 1))}到${list(policies.events.slice(-1))}。文章写于${dateWords(articleDay)}以后，日期不详。按推算，文章之后有${list(later)}。`,
  provenance: 'external',
  sources: [...new Set([articleSource, ...evidence.flatMap(({ sources }) => sources)])],
  notes: [
    '只查到月份的画成横条，占满那个月。日期是印发、公布、召开还是见报，见数据表。',
    `文章的位置是推算：开头说到的会议不久前才开，用语同${dateWords(articleDay)}的会议相合。本图把这一天以后的事都列在“${standingWords.later}”之下。`,
    `图外还有${list(beyond)}。`,
  ],
  table: {
    caption: '文件、会议与铁路的日期，以及它们在文章之前还是之后',
    columns: ['事项', '日期', '类别', '与文章的先后', '文号', '出处与说明'],
    rows: [
      ...allEvents.map((event) => ({
        feature: event.id,
        cells: [
          event.title,
          whenWords(event),
          event.kindWord,
          event.isLater ? '之后' : '之前',
          event.number ?? '',
          [event.evidence.sources.map(sourceTitle).join('；'), event.caution].filter((part) => part !== '').join('。'),
        ],
      })),
      {
        feature: articleSpan.id,
        cells: ['在新起点上推进江苏区域协调发展', `${dateWords(articleSpan.from)}以后，日期不详`, '文章', '', '', '推算：由文章开头的会议得出'],
      },
    ],
  },
};
