import { expect, test } from 'vitest';
import { faces, missingCharacters } from './faces.ts';
import { measureOf, setLines } from './set-text.ts';
import { serialise, svg } from './svg-tree.ts';

const setting = { face: 'sans', size: 10, leading: 16, colour: '#22252a' } as const;
const measure = measureOf(setting);

test('a face knows its characters and how wide they are', () => {
  expect(faces.sans.metrics.has('苏')).toBe(true);
  expect(faces.sans.metrics.has('𠮷')).toBe(false);
  expect(measure('江苏')).toBe(20);
  // Half a square a figure, and a little more.
  expect(measure('2020')).toBeGreaterThan(20);
  expect(measure('2020')).toBeLessThan(25);
});

test('marks that meet share their empty halves, and none is left before a line', () => {
  expect(measure('规划（十市）。')).toBe(65);
  expect(measure('（“十市”）')).toBe(45);
  expect(measure('时，分')).toBe(30);
  const { nodes, height } = setLines(['“1+3”，四片', '江苏'], setting);
  expect(height).toBe(32);
  expect(nodes.map(serialise).join('')).toMatch(/<tspan dx="-5">“1\+3”<\/tspan><tspan dx="-5">，四片<\/tspan><\/text><text y="27.8"[^>]*>江苏<\/text>/);
});

test('a character that a face lacks is named', () => {
  expect(missingCharacters(svg('svg', {}, svg('title', {}, '𠮷'), svg('text', {}, '江𠮷 苏')))).toBe('𠮷');
});
