import { expect, test } from 'vitest';
import type { LiveFeature } from '@/drawing/live-map.ts';
import { broughtOut } from './brought-out.ts';

const city = (id: string, ...memberOf: string[]): LiveFeature => ({ id, object: id, className: '', memberOf });
const map = { shapes: [city('320600', 'coast'), city('320300')], outlines: [], lines: [], points: [] };
const nothing = { selected: '', followed: [], authored: [] };

test.each([
  ['nothing, where nobody wants anything', nothing, []],
  ['what the author wants', { ...nothing, authored: ['coast'] }, ['coast']],
  ['what the passage is about, before what the author wants', { ...nothing, followed: ['320300'], authored: ['coast'] }, ['320300']],
  ['a chosen structure alone', { selected: 'coast', followed: ['320300'], authored: ['river'] }, ['coast']],
  ['nothing for a chosen city, so that its surroundings can be seen', { ...nothing, selected: '320600', followed: ['320300'] }, []],
  ['a chosen city beside what the author wants', { ...nothing, selected: '320300', authored: ['coast'] }, ['coast', '320300']],
])('a map brings out %s', (_, emphasis, expected) => {
  expect(broughtOut(map, emphasis)).toEqual(expected);
});
