import { expect, test } from 'vitest';
import { addressOnAtlas, soughtAddress } from './place-addresses.ts';

test('a city or a place that is looked for leads to its page, anything else to the atlas', () => {
  expect(soughtAddress('kunshan')).toBe('/places/kunshan/');
  expect(soughtAddress('yantong-hsr')).toBe(addressOnAtlas('yantong-hsr'));
  expect(addressOnAtlas('kunshan')).toMatch(/^\/atlas\/\?map=[a-z.-]+&place=kunshan$/);
});

test('what the atlas does not list is named, with what to do', () => {
  expect(() => addressOnAtlas('kunsan')).toThrow('The atlas does not list “kunsan”, so that no address shows it. Correct the id, or list it in src/figures/atlas-entries.ts.');
});
