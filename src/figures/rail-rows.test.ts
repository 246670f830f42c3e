import { expect, test } from 'vitest';
import { railLineById, routeStopOf } from '@/domain/rail.ts';
import { xuzhouHub } from '@/domain/rail-hub.ts';
import { travelTimeById } from '@/domain/travel-times.ts';
import { cellText, type FigureRow } from './figure-record.ts';
import { hubRow, railRow, stationRow, travelTimeRow } from './rail-rows.ts';

const words = ({ cells }: FigureRow): string[] => cells.map(cellText);

test('an open railway says when it opened, how long it is, how long trains took, and on whose authority', () => {
  const [name, kind, stops, basis, told] = words(railRow(railLineById('yantong-hsr')));
  expect([name, kind]).toEqual(['盐通高铁', '铁路（已通）']);
  expect(stops).toMatch(/^盐城站 — .* — 南通西站$/);
  for (const fact of ['2020年12月30日开通', '全长158千米', '设计时速350千米', '盐城—上海2小时7分', '出处：盐通高铁开通报道。']) expect(basis).toContain(fact);
  expect(told).toContain('4.1e');
});

test('a planned railway says what was planned and when, and no opening', () => {
  const [, kind, stops, basis] = words(railRow(railLineById('xuhe-hsr'), '向西北'));
  expect(kind).toBe('铁路（规划中）');
  expect(stops).toBe('向西北：徐州东站 — 菏泽');
  expect(basis).toContain('2021年8月见报');
  expect(basis).not.toMatch(/\d日开通/);
});

test('a railway after the article says so, and that the article does not name it', () => {
  const row = railRow(railLineById('north-bank-hsr'));
  expect(words(row)[1]).toBe('铁路（晚于文章）');
  expect(words(row)[4]).toBe('原文没有点到这条铁路');
});

test('a railway that opened in two steps gives both dates', () => {
  expect(words(railRow(railLineById('lianzhen-railway')))[3]).toContain('连云港至淮安段2019年12月16日先行开通，2020年12月11日全线开通');
});

test('the bridge is told by what it carries', () => {
  expect(words(railRow(railLineById('husutong-bridge'))).slice(1, 3)).toEqual(['公铁大桥', expect.stringContaining('公路六车道')]);
});

test('a station names the railways that call there', () => {
  const lines = [railLineById('yantong-hsr'), railLineById('husutong-railway'), railLineById('xulian-hsr')];
  expect(words(stationRow(routeStopOf('nantong-west'), lines))[2]).toBe('盐通高铁、沪苏通铁路');
});

test('the hub lists its arms with their state, and that the south-west has no source', () => {
  const [, , arms, basis] = words(hubRow(xuzhouHub));
  expect(arms).toContain('西北：徐菏高铁（规划中）');
  expect(arms).not.toContain('西南');
  expect(basis).toContain('西南方向没有可靠出处');
});

test('a travel time stands with its day', () => {
  expect(words(travelTimeRow(travelTimeById('yancheng-shanghai'))).slice(0, 3)).toEqual(['盐城—上海（2020年12月30日）', '列车用时', '2小时7分']);
});
