/** Whole-site test: what the page of each place says it belongs to equals the facts, and railways stand apart. */
import { describe, expect, test } from 'vitest';
import { attribute, select, selectTags, textOf } from './html-tree.ts';
import { all, cities, facts, hrefs, pageOf, partly, places, section, texts, type Fact } from './place-pages.ts';

describe('memberships', () => {
  const isIn = (listed: unknown, ...ids: string[]): boolean => texts(listed).some((id) => ids.includes(id));
  const counts = (members: unknown, code: string): boolean => Array.isArray(members) && members.some((member: { code?: string }) => member.code === code);

  /** Ids of everything that the facts put a place into, read file by file. */
  function belongings({ slug, code }: { slug: string; code: string }): string[] {
    const ids = (name: string, holds: (fact: Fact) => boolean): string[] => facts(name).filter(holds).map(({ id }) => String(id));
    return [
      ...ids('functional-zones', (zone) => isIn(zone['cities'], code) || counts(zone['counties'], code) || partly(zone['counties'], code)),
      ...ids('metropolitan-areas', ({ extents }) => Array.isArray(extents) && extents.some((extent: Fact) => isIn(extent['cities'], code) || counts(extent['counties'], code) || partly(extent['counties'], code))),
      ...ids('integration-groups', (group) => isIn(group['cities'], code) || isIn(group['outside'], slug)),
      ...ids('corridors', ({ stops }) => Array.isArray(stops) && stops.some((stop: { place?: string }) => stop.place === code || stop.place === slug)),
      ...ids('programmes', (programme) => isIn(programme['cities'], code) || counts(programme['counties'], code) || partly(programme['counties'], code)),
      ...ids('pairs', ({ from, to }) => [code, slug].includes(String(from)) || [code, slug].includes(String(to))),
      ...ids('shanghai-side', (side) => isIn(side['places'], slug)),
      ...ids('coast', (feature) => isIn(feature['cities'], code) || feature['around'] === slug),
      ...ids('huaihai-ten', (ten) => isIn(ten['cities'], code)),
    ].toSorted();
  }


  test.each(all)('$name stands in what the facts put it into, and in nothing else, each with its sources', (place) => {
    const items = selectTags(section(pageOf(place.slug), 'bonds'), 'li');
    expect(items.map((item) => attribute(item, 'data-bond') ?? '').toSorted()).toEqual(belongings(place));
    for (const item of items) expect(hrefs(item).filter((href) => href.startsWith('/about/#source-')).length, textOf(item)).toBeGreaterThan(0);
  });

  test('who says so stands beside what rests on the article alone', () => {
    const marks = { confirmed: '原文（转述）', inferred: '推算' } as const;
    const records = new Map([...facts('shanghai-side'), ...facts('coast')].map(({ id, evidence }) => [String(id), evidence as { sources: string[]; confidence: keyof typeof marks }]));
    const alone = all.flatMap(({ slug }) =>
      selectTags(section(pageOf(slug), 'bonds'), 'li').flatMap((item) => {
        const evidence = records.get(attribute(item, 'data-bond') ?? '');
        const expected = evidence?.sources.join() === 'art' ? marks[evidence.confidence] : undefined;
        const [said] = select(item, (element) => attribute(element, 'class') === 'provenance').map(textOf);
        expect(said, `${slug}: ${textOf(item)}`).toBe(expected);
        return expected === undefined ? [] : [expected];
      }),
    );
    expect([...new Set(alone)].toSorted()).toEqual(['原文（转述）', '推算']);
  });

  test.each(cities)('$name says how much of that the chart of memberships counts', (city) => {
    const charted = ['functional-zones', 'metropolitan-areas', 'integration-groups', 'corridors', 'programmes'].flatMap((name) => facts(name).filter(({ partOf }) => partOf === undefined).map(({ id }) => String(id)));
    const [note = ''] = selectTags(section(pageOf(city.slug), 'bonds'), 'p').map(textOf).filter((text) => text.startsWith('各市归属图'));
    expect(/有(\d+)种/u.exec(note)?.[1]).toBe(String(belongings(city).filter((id) => charted.includes(id)).length));
  });

  test('places that the census of the site leaves out say so; lakes, towns and hubs have none', () => {
    const silent = all.filter(({ slug }) => textOf(section(pageOf(slug), 'where')).includes('没有收入它的')).map(({ slug }) => slug);
    expect(silent.toSorted()).toEqual(places.filter(({ slug, code }) => code !== slug).map(({ slug }) => slug).toSorted());
  });

  test('railways stand apart, at places on their routes and at those that have a station on them', () => {
    const railways = (slug: string): string[] => selectTags(pageOf(slug).document, 'section').filter((part) => attribute(part, 'aria-labelledby') === 'railways').flatMap((part) => selectTags(part, 'li').map((item) => attribute(item, 'data-bond') ?? ''));
    for (const { slug } of all) for (const { id } of facts('rail').filter(({ route }) => isIn(route, slug))) expect(railways(slug), slug).toContain(id);
    expect(railways('xuzhou')).toContain('xuzhou-star-rail-hub');
    expect(railways('nantong')).toEqual(expect.arrayContaining(['yantong-hsr', 'husutong-bridge']));
    expect(railways('suzhou')).toContain('husutong-bridge');
    expect(railways('donghai')).toEqual(['xulian-hsr']);
    expect(textOf(section(pageOf('taicang'), 'railways'))).toContain('晚于文章');
  });

  test('a city that is counted in part says which counties stand in which part, beyond Jiangsu too', () => {
    const bonds = (slug: string): string => textOf(section(pageOf(slug), 'bonds'));
    expect(bonds('chuzhou')).toContain('南京都市圈（琅琊区、南谯区、来安县、天长市属核心范围，其余属拓展范围）');
    expect(bonds('huaian')).toContain('南京都市圈（盱眙县属核心范围，其余属拓展范围）');
    expect(bonds('liyang')).toContain('南京都市圈（拓展范围）');
  });

  test('what is contested, inferred or later than the article says so', () => {
    const marksOf = (slug: string, bond: string): string => {
      const [item] = select(section(pageOf(slug), 'bonds'), (element) => attribute(element, 'data-bond') === bond);
      return item === undefined ? 'absent' : textOf(selectTags(item, 'p')[0] ?? item);
    };
    expect(marksOf('xuzhou', 'xuzhou-area')).toContain('说法不一');
    expect(marksOf('taizhou', 'xichangtai')).toContain('推定');
    expect(marksOf('suzhou', 'shanghai-area')).toContain('晚于文章');
    expect(marksOf('wuxi', 'wuxi-lianyungang-2022')).toContain('晚于文章');
    expect(marksOf('wuxi', 'wuxi-xuzhou-2001')).not.toContain('晚于文章');
    expect(marksOf('suzhou', 'suxichang-area')).not.toMatch(/说法不一|推定|晚于文章/);
  });
});
