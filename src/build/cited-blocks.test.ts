import { expect, test } from 'vitest';
import { chapterBlocks } from './cited-blocks.ts';

const body = `## 从连云港到南通 {/* #coastal-cities */}

<External sources="coast  yeb">

沿海三市的产值为<Value of="observation/coastal-product" />，早于<Value of="document/delta-outline/date" />。

</External>

<Claim id="4.1a" focus="nantong">

一句。

</Claim>

<Derived sources="census" focus="nantong">

另一句。

</Derived>

### 海岸 {/* #the-coast */}

<EditorNote>

提示。

</EditorNote>
`;

test('a block has its mark, its sources, its numbers, and the address nearest above it', () => {
  const near = { address: '/coast/#c-4-1a', claim: '4.1a', heading: '从连云港到南通' };
  expect(chapterBlocks([{ id: 'coast', body }])).toEqual([
    {
      chapter: 'coast',
      provenance: 'external',
      sources: ['coast', 'yeb'],
      values: ['observation/coastal-product', 'document/delta-outline/date'],
      near: { address: '/coast/#coastal-cities', claim: undefined, heading: '从连云港到南通' },
    },
    { chapter: 'coast', provenance: 'article', sources: [], values: [], near },
    { chapter: 'coast', provenance: 'derived', sources: ['census'], values: [], near },
    { chapter: 'coast', provenance: 'editor', sources: [], values: [], near: { address: '/coast/#the-coast', claim: undefined, heading: '海岸' } },
  ]);
});
