import { expect, test } from 'vitest';
import type { PassageView } from './author-words.ts';
import { checkPassageViews } from './check-passage-views.ts';
import { zonesRecord } from './zones-record.ts';

const file = 'content/chapters/zh-CN/functional-zones.mdx';
const view = (more: Partial<PassageView>): PassageView => ({ focus: ['nanjing'], figure: 'zones', block: '<Claim id="1.1c">', line: 12, ...more });

test('lets pass what the map beside the passage shows', () => {
  expect(() => { checkPassageViews([view({ focus: ['nanjing', 'coastal-economic-belt'] })], [zonesRecord], file); }).not.toThrow();
});

test('refuses a place that the map does not show, and says which are near', () => {
  expect(() => { checkPassageViews([view({ focus: ['kunshan'] })], [zonesRecord], file); }).toThrow(
    /functional-zones\.mdx:12: <Claim id="1\.1c"> has focus="kunshan", but the map “zones” beside it does not show “kunshan”.*It shows: .*nanjing/,
  );
});

test('refuses a view where no map stands beside the passage', () => {
  expect(() => { checkPassageViews([view({ figure: undefined })], [zonesRecord], file); }).toThrow(/no figure stands beside its passage\. Put a map first/);
  expect(() => { checkPassageViews([view({ figure: 'memberships' })], [zonesRecord], file); }).toThrow(/“memberships”, which is no map/);
});
