import { expect, test } from 'vitest';
import { citedBlocks } from './cited-blocks.ts';

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

<External sources="yrd">

又一句。

</External>
`;

test('a block has its sources, its numbers, and the address nearest above it', () => {
  const near = { address: '/coast/#c-4-1a', claim: '4.1a', heading: '从连云港到南通' };
  expect(citedBlocks([{ id: 'coast', body }])).toEqual([
    {
      sources: ['coast', 'yeb'],
      values: ['observation/coastal-product', 'document/delta-outline/date'],
      near: { address: '/coast/#coastal-cities', claim: undefined, heading: '从连云港到南通' },
    },
    { sources: ['census'], values: [], near },
    { sources: ['yrd'], values: [], near: { address: '/coast/#the-coast', claim: undefined, heading: '海岸' } },
  ]);
});
