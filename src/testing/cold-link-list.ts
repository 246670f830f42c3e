/** Links as readers keep, send and mistype them, and where each must lead. Addresses are written out: they are promises. */

/** A link, and what its reader must find. Every check that a link does not name is made for none. */
export interface ColdLink {
  readonly address: string;
  /** Id of the element that begins in the window, clear of what covers its top; without one the page shows its beginning. */
  readonly at?: string;
  /** Whether `at` is what the browser marks as the target, and is said to be reached. */
  readonly isTarget?: boolean;
  /** Words that a reader sees in the window. */
  readonly shows?: string;
  /** The place that figure or atlas shows as chosen, by its name, and the feature that the live map marks. */
  readonly chosen?: { readonly name: string; readonly feature?: string };
  /** The layers that the atlas shows. */
  readonly layers?: readonly string[];
  /** Words that are marked as the passage that the link means. */
  readonly passage?: string;
  /** Words of a line that says that the target is not there. */
  readonly says?: string;
  /** Where the address leads on to, as path, query and fragment. */
  readonly becomes?: string;
  /** Status of the answer; 200 when it is not named. */
  readonly status?: number;
}

/** A link to an element with an id, which is marked. */
function to(address: string): ColdLink {
  return { address, at: address.slice(address.indexOf('#') + 1), isTarget: true };
}

const passage = (start: string, end: string): string => encodeURIComponent(`${start}~${end}`);
/** What is said of a target that is not there. */
export const GONE = '已不在本页';

/** Links by what they are. */
export const coldLinks: Readonly<Record<string, readonly ColdLink[]>> = {
  pages: [
    { address: '/', shows: '十三座城市' },
    { address: '/introduction/', shows: '新起点上的五条路' },
    { address: '/functional-zones/', shows: '主体功能区' },
    { address: '/linked-development/', shows: '产业放在哪里' },
    { address: '/function-orientation/', shows: '功能导向' },
    { address: '/coast/', shows: '向海发展' },
    { address: '/atlas/', shows: '地图册' },
    { address: '/about/', shows: '关于本站' },
    { address: '/print/', shows: '江苏区域协调发展图解' },
    { address: '/search/', shows: '搜索' },
    { address: '/places/', shows: '江苏十三个设区市' },
    { address: '/places/xuzhou/', shows: '徐州市' },
    { address: '/terms/', shows: '各章里的词' },
    { address: '/claims/', shows: '原文对照' },
  ],
  headings: [
    to('/#chapters'),
    to('/introduction/#timeline'),
    to('/functional-zones/#green-heart'),
    to('/functional-zones/#xuzhou'),
    to('/linked-development/#pairs'),
    to('/function-orientation/#by-function'),
    to('/coast/#parks-bridge-railway'),
    to('/about/#cite'),
    to('/print/#coast'),
  ],
  claims: [
    to('/introduction/#c-0-1d'),
    to('/functional-zones/#c-1-1a'),
    to('/functional-zones/#c-1-3e'),
    to('/linked-development/#c-2-2h'),
    to('/function-orientation/#c-3-2g'),
    to('/coast/#c-4-1f'),
    to('/print/#c-2-1a'),
  ],
  figures: [
    to('/#fig-outline'),
    to('/introduction/#fig-memberships'),
    to('/functional-zones/#fig-xuzhou-star'),
    to('/linked-development/#fig-cooperation'),
    to('/coast/#fig-coast'),
  ],
  'figures with a view': [
    { ...to('/functional-zones/?map=zones&place=nantong#fig-zones'), chosen: { name: '南通市', feature: '320600' } },
    { ...to('/functional-zones/?map=areas&place=zhenjiang&view=119.5_32.1_1#fig-areas'), chosen: { name: '镇江市', feature: '321100' } },
    { ...to('/coast/?map=coast&place=yancheng#fig-coast'), chosen: { name: '盐城市', feature: '320900' } },
    { ...to('/function-orientation/?map=orientation&place=nantong#fig-orientation'), chosen: { name: '南通' } },
    // A messenger has cut the fragment.
    { address: '/functional-zones/?map=areas&place=wuxi', at: 'fig-areas', chosen: { name: '无锡市', feature: '320200' } },
    { address: '/coast/?map=nothing&place=yancheng#fig-coast', at: 'fig-coast', isTarget: true },
  ],
  'places of the atlas': [
    { address: '/atlas/?map=zones&place=xuzhou', chosen: { name: '徐州', feature: '320300' }, layers: ['zones'] },
    { address: '/atlas/?map=zones.area-outlines&place=nanjing-area', chosen: { name: '南京都市圈', feature: 'nanjing-area' }, layers: ['zones', 'area-outlines'] },
    { address: '/atlas/?map=zones.rail&place=yantong-hsr&view=120.6_32.9_0.5', chosen: { name: '盐通', feature: 'yantong-hsr' }, layers: ['zones', 'rail'] },
    { address: '/atlas/?place=suzhou', chosen: { name: '苏州', feature: '320500' } },
    { address: '/atlas/?map=zones&place=lianyungang&from=singlemessage#wechat_redirect', chosen: { name: '连云港', feature: '320700' } },
  ],
  terms: [
    to('/introduction/#term-growth-pole'),
    to('/functional-zones/#term-one-plus-three'),
    to('/functional-zones/#term-headquarters-economy'),
    to('/linked-development/#term-enclave'),
    to('/function-orientation/#term-hongqiao-hub'),
    to('/coast/#term-yellow-sea-cities'),
    to('/terms/#enclave'),
  ],
  places: [to('/places/#xuzhou'), to('/places/kunshan/#article')],
  sources: [to('/about/#source-census'), to('/about/#source-three'), to('/about/#source-osm')],
  passages: [
    {
      address: `/coast/?passage=${passage('将同上海大都市圈', '世界级城市群')}#c-4-1b`,
      at: 'c-4-1b',
      passage: '将同上海大都市圈和沿江地区一体联动，一起建设长三角的世界级城市群',
    },
    { address: `/coast/?passage=${passage('将同上海大都市圈', '世界级城市群')}&from=timeline`, at: 'c-4-1b', passage: '将同上海大都市圈和沿江地区一体联动，一起建设长三角的世界级城市群' },
    { address: `/coast/?passage=${passage('这句话已经改写过', '不在这里了')}#c-4-1b`, at: 'c-4-1b', says: GONE },
  ],
  searches: [
    { address: `/search/?q=${encodeURIComponent('飞地')}`, shows: '个小节' },
    { address: '/search/?q=xuzhou', shows: '按拼音匹配' },
  ],
  'figures for other sites': [
    { address: '/embed/zones/', shows: '沿江八市' },
    { address: '/embed/memberships/', shows: '常州有11种' },
    { address: '/embed/areas/?map=areas&place=wuxi', chosen: { name: '无锡市', feature: '320200' } },
  ],
  'links that a messenger has added to': [
    { address: '/coast/?from=singlemessage&isappinstalled=0#c-4-1b', at: 'c-4-1b', isTarget: true },
    { address: '/coast/#c-4-1b&appinstall=0', at: 'c-4-1b', isTarget: true },
    { address: '/coast/#c-4-1c?from=timeline', at: 'c-4-1c', isTarget: true },
    { address: '/coast/#parks-bridge-railway/', at: 'parks-bridge-railway', isTarget: true },
    { address: '/coast/#term-port-city%E3%80%82', at: 'term-port-city', isTarget: true },
    { address: '/coast/?from=groupmessage#wechat_redirect', shows: '向海发展' },
    { address: '/coast/?utm_source=x&%E4%B8%AD=%ZZ', shows: '向海发展' },
  ],
  'links to what is not there': [
    { address: '/coast/#c-9-9z', says: GONE },
    { address: `/coast/#${encodeURIComponent('飞地经济')}`, says: GONE },
    { address: '/about/#nothing-of-the-kind&appinstall=0', says: GONE },
  ],
  'addresses that do not exist': [
    { address: '/places/xuzhoo/', shows: '没有这一页', status: 404 },
    { address: '/functional-zone/', shows: '没有这一页', status: 404 },
    { address: '/functional-zones.html', shows: '没有这一页', status: 404 },
    { address: `/${encodeURIComponent('徐州')}/`, shows: '没有这一页', status: 404 },
  ],
};

/** Places that have moved, as if content/redirects.json said so of `/coast/`, and links to them. */
export const movedPlaces = { harbours: '/coast/#parks-bridge-railway', 'hub-of-xuzhou': '/functional-zones/#xuzhou', 'nantong-on-the-map': '/atlas/?map=zones&place=nantong' };
export const movedLinks: readonly ColdLink[] = [
  { address: '/coast/#harbours', at: 'parks-bridge-railway', isTarget: true, becomes: '/coast/#parks-bridge-railway' },
  { address: '/coast/#hub-of-xuzhou&appinstall=0', at: 'xuzhou', isTarget: true, becomes: '/functional-zones/#xuzhou' },
  { address: '/coast/?from=timeline#nantong-on-the-map', chosen: { name: '南通', feature: '320600' }, becomes: '/atlas/?map=zones&place=nantong' },
];

/** A page that has moved, as if content/redirects.json said so, and links to it. */
export const movedPage = { from: '/sea/', to: '/coast/', places: { tide: '/functional-zones/#xuzhou' } };
export const movedPageLinks: readonly ColdLink[] = [
  { address: '/sea/?from=timeline#c-4-1b', at: 'c-4-1b', isTarget: true, becomes: '/coast/?from=timeline#c-4-1b' },
  { address: '/sea/#tide', at: 'xuzhou', isTarget: true, becomes: '/functional-zones/#xuzhou' },
  { address: '/sea/#tide&appinstall=0', at: 'xuzhou', isTarget: true, becomes: '/functional-zones/#xuzhou' },
  { address: '/sea/#tide/', at: 'xuzhou', isTarget: true, becomes: '/functional-zones/#xuzhou' },
];
