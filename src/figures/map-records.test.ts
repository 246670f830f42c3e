import { describe, expect, test } from 'vitest';
import areas from '@content/facts/metropolitan-areas.json';
import axes from '@content/facts/axes.json';
import zones from '@content/facts/functional-zones.json';
import { areasRecord } from './areas-record.ts';
import { corridorsRecord } from './corridors-record.ts';
import { zonesRecord } from './zones-record.ts';

test('the zones map names every source of its records', () => {
  const cited = new Set(zones.flatMap(({ evidence }) => evidence.sources));
  expect(new Set(zonesRecord.sources)).toEqual(cited);
});

test('the corridors map says how a line was drawn by hand', () => {
  for (const { note } of axes) expect(corridorsRecord.notes.join('')).toContain(note);
});

describe('the areas map', () => {
  const members = (id: string): string[] => areas.filter((area) => area.id === id).flatMap(({ extents }) => extents.flatMap(({ cities }) => cities));

  test('its title is true: 苏锡常 lies in 上海大都市圈', () => {
    expect(members('shanghai-area')).toEqual(expect.arrayContaining(members('suxichang-area')));
  });

  test('describes both extents of 南京都市圈 as the facts have them', () => {
    const [core = '', extended = ''] = /南京都市圈：([^。]*)。/.exec(areasRecord.description)?.[1]?.split('；') ?? [];
    expect(core).toMatch(/^核心范围是南京全市.*淮安市的盱眙县.*芜湖市的镜湖区、弋江区、鸠江区.*宣城市的宣州区$/);
    expect(extended).toBe('拓展范围是南京、镇江、扬州、淮安、芜湖、马鞍山、滁州、宣城8市，以及常州市的金坛区、溧阳市');
  });

  test('describes every area', () => {
    for (const { name, extents } of areas) {
      const described = areasRecord.description.split('。').find((sentence) => new RegExp(`^${name}(?:（(?:晚于文章|说法不一)）)?：`, 'u').test(sentence));
      for (const county of extents.flatMap(({ counties }) => counties)) expect(described, name).toContain(county.name);
    }
  });
});
