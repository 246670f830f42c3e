import { describe, expect, test } from 'vitest';
import documentFacts from '@content/facts/documents.json';
import railFacts from '@content/facts/rail.json';
import { namedPlaces } from '@/domain/named-places.ts';
import { sourceById } from '@/domain/sources.ts';
import { textFaults } from '@/drawing/text-faults.ts';
import { timelineDrawings } from './timeline-drawing.ts';
import { articleSpan, eventWords, timelineEvents, timelineRecord as record } from './timeline-record.ts';

function countByYear(kind: 'document' | 'railway'): Map<string, number> {
  const events = timelineEvents.filter((event) => event.kind === kind);
  return new Map([...Map.groupBy(events, ({ date }) => date.slice(0, 4))].map(([year, list]) => [year, list.length]));
}

function busiest(years: Map<string, number>): string[] {
  const most = Math.max(...years.values());
  return [...years].filter(([, count]) => count === most).map(([year]) => year);
}

describe('the timeline record', () => {
  test('its title is true: railways opened most in 2020, documents came most in 2021, meetings counted or not', () => {
    expect(busiest(countByYear('railway'))).toEqual(['2020']);
    expect(busiest(countByYear('document'))).toEqual(['2021']);
    const policies = documentFacts.filter(({ kind }) => !['meeting', 'report', 'works'].includes(kind)).map(({ date }) => date.slice(0, 4));
    expect(busiest(new Map([...new Set(policies)].map((year) => [year, policies.filter((other) => other === year).length])))).toEqual(['2021']);
  });

  test('takes every date from the records of documents and railways', () => {
    const dates = new Map<string, string>([
      ...documentFacts.map(({ id, date }): [string, string] => [id, date]),
      ...railFacts.flatMap((line): [string, string][] => [
        ...(line.opened === null ? [] : [[line.id, line.opened] satisfies [string, string]]),
        ...('firstSection' in line && line.firstSection !== undefined ? [[`${line.id}-first`, line.firstSection.opened] satisfies [string, string]] : []),
      ]),
    ]);
    for (const { id, date } of timelineEvents) expect(date, id).toBe(dates.get(id));
    const shown = [...dates].filter(([, date]) => date >= '2014' && date < '2024').map(([id]) => id);
    expect(timelineEvents.map(({ id }) => id).sort()).toEqual(shown.sort());
  });

  test('does not repeat the wrong dates that are in circulation for 盐通 and 徐宿淮盐', () => {
    const dateOf = (id: string): string | undefined => timelineEvents.find((event) => event.id === id)?.date;
    expect(dateOf('yantong-hsr')).toBe('2020-12-30');
    expect(dateOf('xuyan-hsr')).toBe('2019-12-16');
    expect(JSON.stringify([record, timelineEvents])).not.toMatch(/2022-12-30|2022年12月30日/);
  });

  test('the article begins on the day of the meeting and has no end; what is later is after it', () => {
    expect(articleSpan.from).toBe('2022-02-07');
    expect(articleSpan.readout).toContain('日期不详');
    expect(timelineEvents.filter(({ isLater }) => isLater).map(({ id }) => id)).toEqual([
      'south-north-pairs-report', 'greater-shanghai-plan', 'north-bank-works', 'spatial-plan-approval', 'south-bank-hsr',
    ]);
    for (const { date, isLater } of timelineEvents) expect(isLater, date).toBe(date > '2022-02-07');
  });

  test('cites for an opening the report of it', () => {
    for (const { id, evidence } of timelineEvents.filter(({ happened }) => happened === '通车')) {
      expect(evidence.sources.map((source) => sourceById(source).title), id).toEqual([expect.stringContaining('开通')]);
    }
  });

  test('names in a note what lies beyond its years', () => {
    expect(record.notes.join('')).toContain('2026年2月10日上海大都市圈规划草案公示');
    expect(record.notes.join('')).toContain('2011年6月30日京沪高铁通车');
  });

  test('a mark reads its date, what happened, its number and its source', () => {
    const words = (id: string): string => timelineEvents.flatMap((event) => (event.id === id ? eventWords(event) : [])).join('');
    expect(words('coastal-plan-reply')).toMatch(/^2021年12月17日公布：国务院关于江苏沿海地区发展规划.*（国函〔2021〕128号）。出处：该文件的转载$/);
    expect(words('fourteenth-congress')).toMatch(/^2021年11月24日—27日召开：/);
    expect(words('ningxichang-scheme')).toMatch(/^2021年3月3日（文件日期）：/);
    expect(words('suqian-opinion')).toMatch(/。出处：有关报道$/);
    expect(words('north-bank-works')).toMatch(/^2022年9月28日开工：北沿江高铁江苏段。出处：/);
    expect(words('hongqiao-scheme')).toMatch(/^2021年2月印发：/);
    expect(words('yantong-hsr')).toBe('2020年12月30日通车：盐通高铁。出处：盐通高铁开通报道');
  });
});

describe.each(timelineDrawings)('the timeline of $tier px', ({ tier, height, rows, years, months, laterHeads, columnWidth }) => {
  test('sets every name clear of the others, in 12 px and more', () => {
    const texts = [...rows.flatMap(({ date, name, number }) => (number === undefined ? [date, name] : [date, name, number])), ...years.map(({ year }) => year), ...months, ...laterHeads];
    expect(textFaults(texts, tier, height)).toEqual([]);
  });

  test('draws a month as wide as a month and a day as a point', () => {
    const track = (years[0]?.right ?? 0) - (years[0]?.left ?? 0);
    for (const { feature, kind, span, isMonth } of rows) {
      if (kind === 'article') continue;
      const days = ((span.to - span.from) / track) * 365;
      if (isMonth) expect(days, feature).toBeGreaterThan(27.5);
      else expect(days, feature).toBeLessThan(4.5);
    }
    expect(rows.filter(({ isMonth }) => isMonth).map(({ date }) => date.text)).toEqual(['5月', '12月', '2月', '9月']);
  });

  test('stands in order of time within its columns, the article before all that is later', () => {
    const order = rows.map(({ feature }) => feature);
    expect(order.filter((id) => id !== 'article')).toEqual(timelineEvents.map(({ id }) => id));
    expect(order.indexOf('article')).toBe(rows.findIndex(({ isLater }) => isLater) - 1);
    const [head] = laterHeads;
    expect(laterHeads).toHaveLength(1);
    for (const { feature, isLater, left, y } of rows.filter((row) => row.left + columnWidth > (head?.x ?? 0))) {
      if (left < (head?.x ?? 0)) expect(isLater, feature).toBe(y > (head?.y ?? 0));
    }
  });

  test('shows every year, those without anything too', () => {
    expect(years.map(({ year }) => year.text)).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023']);
  });

  test('its railways are places that prose and maps know', () => {
    const ids = new Set(namedPlaces.map(({ id }) => id));
    const places = rows.flatMap(({ place }) => place ?? []);
    expect(places).toContain('yantong-hsr');
    expect(places.filter((place) => !ids.has(place))).toEqual([]);
    expect(rows.filter(({ kind, place }) => (kind === 'railway') !== (place !== undefined))).toEqual([]);
  });
});
