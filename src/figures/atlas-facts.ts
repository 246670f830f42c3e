import type { Evidence, Structure } from '@/domain/model.ts';
import { sourceById } from '@/domain/sources.ts';
import { standingWords } from '@/text/standing.ts';
import { cautionWordsOf } from './caution-notes.ts';
import { cellText, type FigureRow } from './figure-record.ts';
import { shortNames } from './member-rows.ts';
import { sourceTitle } from './source-words.ts';

/** What the third column of a row holds, by the kind in its second; kinds that are not here write it out themselves. */
const LABELS: Partial<Record<string, string>> = {
  '“1+3”功能区': '成员',
  一体化组团: '成员',
  战略与试点: '成员',
  经济区: '成员',
  城市群: '成员',
  轴带: '沿线',
  '铁路（已通）': '沿线',
  '铁路（规划中）': '沿线',
  [`铁路（${standingWords.later}）`]: '沿线',
  节点: '所标地点',
  毗邻协同线: '所标地点',
  县级: '归属',
  新城: '归属',
  车站: '经过的线路',
  列车用时: '用时',
};

/** The kind of thing that a row speaks of. */
export function kindOf({ cells }: FigureRow): string {
  return cellText(cells[1] ?? '');
}

/** The facts of a row, each a sentence that says by itself what it is about. */
export function factsOf(row: FigureRow): string[] {
  const label = LABELS[kindOf(row)];
  const [members, explanation] = [row.cells[2], row.cells[3]].map((cell) => (cell === undefined ? '' : cellText(cell)));
  // 向东：徐州东站 — 邳州 has a label already.
  return sentencesOf([label === undefined || members?.includes('：') === true ? members : labelled(label, members), explanation]);
}

/** What no map draws by itself: a national strategy. */
export function programmeFacts({ record, id }: Structure): string[] {
  if (!('summary' in record)) return [];
  return sentencesOf([record.summary, `江苏：${shortNames('cities' in record ? record.cities : [])}`, cautionWordsOf(id)]);
}

/** Facts with the titles of what they rest on, where they do not name it already. */
export function withSources(facts: readonly string[], { sources }: Evidence): string[] {
  if (facts.some((fact) => fact.includes('出处：'))) return [...facts];
  const further = sources.filter((id) => !facts.some((fact) => fact.includes(sourceById(id).title)));
  const label = further.length === sources.length ? '出处' : '其他出处';
  return [...facts, ...sentencesOf([labelled(label, further.map(sourceTitle).join('；'))])];
}

/** Those parts that say something, each with its full stop. */
export function sentencesOf(parts: readonly (string | undefined)[]): string[] {
  return parts.flatMap((part) => (part === undefined || part === '' ? [] : part.endsWith('。') ? [part] : [`${part}。`]));
}

function labelled(label: string, words: string | undefined): string {
  return words === undefined || words === '' ? '' : `${label}：${words}`;
}
