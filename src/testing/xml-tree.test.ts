import { describe, expect, test } from 'vitest';
import { elementsAt, parseXml, textsAt } from './xml-tree.ts';

test('elements, attributes and texts are read as they stand, entities decoded', () => {
  const root = parseXml('<?xml version="1.0"?>\n<a b="1 &amp; 2"><c:d/><e>海&#x6C5F;&#38;</e><e>湖</e></a>\n');
  expect([root.name, root.attributes.get('b'), elementsAt(root, 'c:d').length]).toEqual(['a', '1 & 2', 1]);
  expect(textsAt(root, 'e')).toEqual(['海江&', '湖']);
});

describe('a file that is not well-formed is refused', () => {
  test.each(['<a>', '<a></b>', '<a/><b/>', '<a>&nbsp;</a>', '<a>&</a>', '<a b=1/>', '海<a/>', ''])('%s', (file) => {
    expect(() => parseXml(file)).toThrow();
  });
});
