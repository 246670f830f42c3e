import { describe, expect, test } from 'vitest';
import { cities } from './cities.ts';
import { parseGazetteer, recognise, recogniserOf } from './gazetteer.ts';
import { structures } from './structures.ts';

const FILE = 'content/gazetteer.json';
const faultOf = (raw: unknown): string => {
  try {
    parseGazetteer(raw, FILE);
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
  return 'no fault';
};

/** The names that are recognised in a text, each with its place: `上海大都市圈=shanghai-area`. */
const namesIn = (text: string): string[] => recognise(text).map(({ place, from, to }) => `${text.slice(from, to)}=${place}`);

describe('recognise', () => {
  test.each([
    ['several names, from left to right', '南通、盐城和连云港', ['南通=nantong', '盐城=yancheng', '连云港=lianyungang']],
    ['every mention', '徐州与徐州', ['徐州=xuzhou', '徐州=xuzhou']],
    ['the longest name', '上海大都市圈在上海', ['上海大都市圈=shanghai-area', '上海=shanghai']],
    ['a name inside a longer word that is none', '徐州市区、南京南站', ['徐州=xuzhou', '南京=nanjing']],
    ['short names of structures', '苏锡常和宁镇扬', ['苏锡常=suxichang-area', '宁镇扬=ningzhenyang']],
    ['the national strategy under each of its names', '长三角一体化，长三角', ['长三角一体化=yangtze-delta', '长三角=yangtze-delta']],
    ['a name with brackets of its own', '（沪）苏通', ['（沪）苏通=husutong']],
    ['a bridge and a railway, not the group', '沪苏通大桥与沪苏通铁路', ['沪苏通大桥=husutong-bridge', '沪苏通铁路=husutong-railway']],
    ['a railway, not the bank', '南沿江城际铁路沿着南沿江', ['南沿江城际铁路=south-bank-hsr', '南沿江=south-bank']],
    ['a pair', '苏州与阜阳', ['苏州与阜阳=suzhou-fuyang']],
    ['宿州 in Anhui and 苏州 in Jiangsu', '宿州、苏州', ['宿州=suzhou-anhui', '苏州=suzhou']],
    ['areas around lakes and the lakes', '环太湖，太湖，环淀山湖，淀山湖', ['环太湖=tai-lake-area', '太湖=tai-lake', '环淀山湖=dianshan-lake-area', '淀山湖=dianshan-lake']],
    ['the hub and the place', '虹桥国际开放枢纽在虹桥', ['虹桥国际开放枢纽=hongqiao-hub', '虹桥=hongqiao']],
    ['the Yangtze belt, and nothing in the river itself', '长江经济带在长江', ['长江经济带=yangtze-economic-belt']],
  ])('finds %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '长三角的沿海发展带',
    '沿江河、沿海岸排开',
    '苏州工业园区',
    '南京路和苏州河',
    '江淮南北，江淮安澜',
    '经江南通道向南通往海边',
    '城镇江河',
    '东海之滨',
    '杭州湾',
    '新兴化工',
  ])('leaves what only looks like a place: %s', (text) => {
    expect(namesIn(text).filter((name) => !name.startsWith('长三角='))).toEqual([]);
  });

  test('takes the characters of a form without a place, and goes on behind them', () => {
    expect(namesIn('沿海发展带和沿海')).toEqual(['沿海=along-coast']);
    expect(recognise('沿海发展带和沿海')).toEqual([{ place: 'along-coast', from: 6, to: 8 }]);
  });

  test('knows the 13 cities by their short names, and every structure', () => {
    for (const { shortName, slug } of cities) expect(namesIn(shortName)).toEqual([`${shortName}=${slug}`]);
    for (const { name, id } of structures) expect(namesIn(name)[0]).toMatch(new RegExp(`=${id}$`));
  });

  test('takes a name literally, whatever its signs', () => {
    const find = recogniserOf([{ name: '“1+3”.', place: 'nanjing' }]);
    expect(find('“113”。“1+3”.')).toEqual([{ place: 'nanjing', from: 6, to: 12 }]);
  });
});

describe('a gazetteer with a slip is refused', () => {
  const sound = { name: '徐州', place: 'xuzhou' };

  test('a sound one is not', () => {
    expect(faultOf([sound, { name: '徐州路', why: '路名。' }])).toBe('no fault');
  });

  test.each([
    ['an unknown place', { name: '徐', place: 'xuzou' }, 'record 2 (徐) · field place: expected the id of a city, place, structure or feature in content/facts, got "xuzou". Did you mean "xuzhou"? Correct it, or add it there.'],
    ['a name that stands twice', { name: '徐州', place: 'xuzhou-area' }, 'record 2 (徐州) · field name: "徐州" is already used by record 1. Give each record its own.'],
    ['neither place nor reason', { name: '徐州路' }, 'record 2 (徐州路) · field place: expected either the place that the name means, or why it means none. Write "place": "<id>" or "why": "…", and only one of them.'],
    ['both of them', { name: '徐州路', place: 'xuzhou', why: '路名。' }, 'record 2 (徐州路) · field place: expected either'],
    ['a form that keeps nothing from being recognised', { name: '台州', why: '在浙江。' }, 'record 2 (台州): it keeps nothing from being recognised, since no name of a place stands in it. Correct it, or remove it.'],
    ['a misspelt field', { name: '彭城', palce: 'xuzhou' }, 'record 2 (彭城) · field palce: no such field.'],
    ['blanks around the name', { name: '徐州 ', place: 'xuzhou' }, 'record 2 (徐州 ) · field name: expected text without blanks at either end'],
  ])('%s', (_, record, says) => {
    expect(faultOf([sound, record])).toContain(`${FILE} · ${says}`);
  });
});
