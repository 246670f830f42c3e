import { cities, isCityCode } from '@/domain/cities.ts';
import { locationOf } from '@/domain/locations.ts';
import { mentionCountsOf, nameCounts, paragraphs, type ParagraphMentions } from '@/domain/mention-counts.ts';
import { mentionsOf } from '@/domain/mentions.ts';
import type { DivisionCode, Slug } from '@/domain/model.ts';
import { placeBySlug } from '@/domain/places.ts';
import { articleSource } from '@/domain/sources.ts';
import type { Cell, FigureRecord } from './figure-record.ts';
import { claimLinks } from './member-rows.ts';

/** A place with how often the article names it. */
export interface CountedPlace {
  /** Code of a city of Jiangsu, slug of any other place. */
  readonly id: DivisionCode | Slug;
  /** Under which prose and maps know it. */
  readonly slug: Slug;
  /** As the article writes it: 虹桥 for 虹桥枢纽. */
  readonly name: string;
  readonly counts: readonly ParagraphMentions[];
  readonly direct: number;
  readonly through: number;
}

export interface PlaceGroup {
  readonly id: 'outside' | 'cities' | 'near';
  readonly name: string;
  readonly places: readonly CountedPlace[];
}

function counted(id: DivisionCode | Slug): CountedPlace {
  const counts = mentionCountsOf(id);
  const { slug, shortName } = locationOf(id);
  const own = nameCounts.find(({ kind, places }) => kind === 'own' && places.includes(id));
  return {
    id,
    slug,
    name: own?.name ?? shortName,
    counts,
    direct: counts.reduce((sum, { direct }) => sum + direct, 0),
    through: counts.reduce((sum, { through }) => sum + through, 0),
  };
}

/** Those that the article names most come first: by their own name, then by any. */
function byMentions(left: CountedPlace, right: CountedPlace): number {
  return right.direct - left.direct || right.through - left.through;
}

/** Whether a place lies outside Jiangsu: its code does, or it is the hub of 虹桥. Lakes on the border count as near. */
function isOutside(slug: Slug): boolean {
  const { code, kind } = placeBySlug(slug);
  return code === undefined ? kind === 'hub' : !code.startsWith('32');
}

const others = [...new Set(nameCounts.flatMap(({ places }) => places))].filter((id) => !isCityCode(id));

/** Every place that the article names, and those of the 13 cities that it does not. */
export const placeGroups: readonly PlaceGroup[] = [
  { id: 'outside', name: '上海与安徽', places: others.filter(isOutside).map(counted).sort(byMentions) },
  { id: 'cities', name: `江苏${cities.length}个设区市`, places: cities.map(({ code }) => counted(code)).sort(byMentions) },
  { id: 'near', name: '苏州所辖各地，两个湖', places: others.filter((slug) => !isOutside(slug)).map(counted).sort(byMentions) },
];

const places = placeGroups.flatMap((group) => group.places);
const jiangsuCities = placeGroups.flatMap((group) => (group.id === 'cities' ? group.places : []));
const throughOnly = jiangsuCities.filter(({ direct, through }) => direct === 0 && through > 0);

/** How a place comes up in one paragraph: 直接2次，经宁镇扬1次. */
export function timesWords({ direct, through, names }: Pick<ParagraphMentions, 'direct' | 'through' | 'names'>): string {
  return [
    ...(direct > 0 ? [`直接${direct}次`] : []),
    ...(through > 0 ? [`经${names.join('、')}${through}次`] : []),
  ].join('，');
}

/** Said of a place that the article does not name, as on the maps. */
export const UNNAMED = '原文没有点到';

/** How a place comes up in the whole article: 直接5次，合称或简称6次. */
export function totalWords({ direct, through }: CountedPlace): string {
  if (direct + through === 0) return UNNAMED;
  return [...(direct > 0 ? [`直接${direct}次`] : []), ...(through > 0 ? [`合称或简称${through}次`] : [])].join('，');
}

function claimCell(id: DivisionCode | Slug): Cell {
  const { direct, through } = mentionsOf(id);
  const links = [...claimLinks(direct), ...through.flatMap(({ name, claims }) => claimLinks(claims, name))];
  return links.length === 0 ? UNNAMED : links;
}

function namesOf(kind: 'joint' | 'short'): string {
  return nameCounts.flatMap((count) => (count.kind === kind ? count.name : [])).join('、');
}

/** Which places the article names, paragraph by paragraph. */
export const mentionsRecord: FigureRecord = {
  id: 'mentions',
  kind: 'chart',
  title: `文章点名最多的是上海；江苏${cities.length}市里，没有点到的是淮安一市`,
  subtitle: '各地名在原文九段里出现的次数，圆的面积表示次数',
  description: `行是${places.length}个地方，列是原文的九段，0.1没有点到图上的任何一个地方。${placeGroups
    .map((group) => `${group.name}：${group.places.map((place) => `${place.name}${totalWords(place)}`).join('；')}。`)
    .join('')}`,
  provenance: 'derived',
  sources: [articleSource],
  notes: [
    '只数九段正文，题目和小标题不计。写出全名就算直接点名，“上海大都市圈”“环太湖”里的也算。',
    `合称，以及大桥、铁路名里的简称，给所含的城市各记一次：${namesOf('joint')}，其中“沿沪宁”是一条线，只算上海、南京两端。简称“沪”记给上海：${namesOf('short')}。`,
    `苏南、苏北、沿江、江苏沿海这类区域名，不记给任何城市。${throughOnly.map(({ name }) => name).join('、')}只在合称里出现。提到的次数多，不等于更重要。`,
  ],
  table: {
    caption: `${places.length}个地方在原文九段（0.1至4.1）里出现的次数`,
    columns: ['地方', '类别', '直接点名（次）', '合称或简称（次）', '各段次数', '原文说法'],
    rows: placeGroups.flatMap((group) =>
      group.places.map((place) => ({
        feature: place.id,
        cells: [
          place.name,
          group.name,
          place.direct,
          place.through,
          place.counts.flatMap((count) => (count.direct + count.through === 0 ? [] : `${count.paragraph}：${timesWords(count)}`)).join('；'),
          claimCell(place.id),
        ],
      })),
    ),
  },
};

/** The paragraphs in columns, those of one chapter side by side. */
export const chapterColumns: readonly { readonly name: string; readonly paragraphs: readonly string[] }[] = [
  '导言',
  '一 功能区',
  '二 联动',
  '三 导向',
  '四 向海',
].map((name, index) => ({ name, paragraphs: paragraphs.filter((paragraph) => paragraph.startsWith(String(index))) }));

/** What one paragraph names: how many places, and those of more mentions than one. */
export function paragraphWords(paragraph: string): string {
  const here = places
    .map((place) => ({ place, count: place.counts.find((count) => count.paragraph === paragraph) }))
    .flatMap(({ place, count }) => (count === undefined || count.direct + count.through === 0 ? [] : { name: place.name, times: count.direct + count.through }))
    .sort((left, right) => right.times - left.times);
  if (here.length === 0) return `第${paragraph}段没有点到图上的任何一个地方`;
  const once = here.filter(({ times }) => times === 1).map(({ name }) => name);
  const often = here.filter(({ times }) => times > 1).map(({ name, times }) => `${name}${times}次`);
  const [first, ...more] = once;
  const rest = first === undefined ? [] : [more.length === 0 ? `${first}1次` : `${first}等${once.length}处各1次`];
  return `第${paragraph}段点到${here.length}个地方：${[...often, ...rest].join('、')}`;
}
