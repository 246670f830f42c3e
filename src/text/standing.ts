import { dateWords, monthWords } from './time-words.ts';

/** What is to be known of a record before it is taken for settled, in Chinese. Everywhere the site has these words from here. */
export const standingWords = {
  contested: '说法不一',
  inferred: '推定',
  later: '晚于文章',
} as const;

/** How a record stands: see `Standing` of the domain. */
interface Standing {
  readonly doubt: 'contested' | 'inferred' | undefined;
  readonly isLater: boolean;
}

/** The marks of a record, for beside its name; none for what is settled and was there before the article. */
export function standingMarks({ doubt, isLater }: Standing): string[] {
  return [...(isLater ? [standingWords.later] : []), ...(doubt === undefined ? [] : [standingWords[doubt]])];
}

/** Words with the marks of a record after them, as in a legend: 上海与周边八市，晚于文章. */
export function withMarks(words: string, standing: Standing): string {
  return [words, ...standingMarks(standing)].filter((part) => part !== '').join('，');
}

/** A name with the marks of a record in brackets: 上海大都市圈（晚于文章）. */
export function markedName(name: string, standing: Standing): string {
  return inBrackets(name, standingMarks(standing));
}

/** A name with remarks in brackets, in those that it ends in where it has some: 淮海经济区（徐州，说法不一）. Empty remarks are left out. */
export function inBrackets(name: string, remarks: readonly string[]): string {
  const said = remarks.filter((remark) => remark !== '');
  if (said.length === 0) return name;
  return name.endsWith('）') ? `${name.slice(0, -1)}，${said.join('，')}）` : `${name}（${said.join('，')}）`;
}

/** The marks of a record as sentences, and its caveat after them: 晚于文章。草案，不是批准文本。 Empty when there is nothing to say. */
export function cautionWords({ caveat = '', ...standing }: Standing & { readonly caveat?: string | undefined }): string {
  return [...standingMarks(standing).map((mark) => `${mark}。`), caveat].join('');
}

/**
 * Behind the title of a source that came after the article: （2023年1月，晚于文章）. Empty for others.
 * @param since when it came out, if after the article; the month is enough here
 */
export function laterSourceWords(since: string | undefined): string {
  return since === undefined ? '' : `（${monthWords(since)}，${standingWords.later}）`;
}

/** The title of a source with its date, and whether that is after the article: 某文（2021年3月）, 某文（2022年9月，晚于文章）. */
export function datedSourceWords(title: string, date: string | undefined, since: string | undefined): string {
  if (since !== undefined) return `${title}（${dateWords(since)}，${standingWords.later}）`;
  return date === undefined ? title : `${title}（${dateWords(date)}）`;
}
