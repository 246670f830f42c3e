import { expect, test } from 'vitest';
import { cityBySlug } from '../../domain/cities.ts';
import { placeBySlug } from '../../domain/places.ts';
import { cityNote, placeNote } from './place-notes.ts';

test('a city has its region, a place outside Jiangsu its province', () => {
  expect(cityNote(cityBySlug('xuzhou'))).toBe('设区市 · 苏北');
  expect(placeNote(placeBySlug('fuyang'), '省外城市')).toBe('设区市 · 安徽');
  expect(placeNote(placeBySlug('weishan'), '县')).toBe('县 · 山东济宁市');
  expect(placeNote(placeBySlug('kunshan'), '县级市 · 苏州市')).toBe('县级市 · 苏州市');
});

test('a town and a hub have the divisions around them, a lake none', () => {
  expect(placeNote(placeBySlug('huaqiao'), '镇')).toBe('镇 · 苏州昆山市');
  expect(placeNote(placeBySlug('nanhui'), '新城')).toBe('新城 · 上海浦东新区');
  expect(placeNote(placeBySlug('hongqiao'), '枢纽')).toBe('枢纽 · 上海闵行区');
  expect(placeNote(placeBySlug('tai-lake'), '湖泊')).toBe('湖泊');
  expect(() => placeNote({ ...placeBySlug('huaqiao'), point: [122.9, 33] }, '镇')).toThrow(/122\.9, 33.*places\.json/);
});
