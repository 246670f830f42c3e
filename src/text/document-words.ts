import { daysWords } from './time-words.ts';

/** What happened to a document or with an event on its date, in Chinese. */
export const happenedWords = {
  dated: '文件日期',
  issued: '印发',
  published: '公布',
  signed: '签约',
  held: '召开',
  reported: '见报',
  begun: '开工',
} as const;

/** A document as its record has it. */
interface Issued {
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly until?: string | undefined;
  readonly dateIs: keyof typeof happenedWords;
  readonly issuer?: string | undefined;
  readonly number?: string | undefined;
}

/** A document in a line without its full stop: its title, its number, who issued it unless the title says so, and when. */
export function documentWords({ title, kind, date, until, dateIs, issuer, number }: Issued): string {
  // The titles of others are no titles of texts, or say themselves what kind of text they are of.
  const isText = kind === 'plan' || kind === 'scheme' || kind === 'opinion';
  const days = daysWords(date, until);
  const happened = dateIs === 'dated' ? `${days}（${happenedWords.dated}）` : `${days}${happenedWords[dateIs]}`;
  const isInTitle = issuer !== undefined && title.includes(issuer);
  return [isText ? `《${title}》` : title, number, isInTitle ? undefined : issuer, happened].filter((part) => part !== undefined).join('，');
}
