/**
 * Makes content/boundaries from the data packages and the inputs beside this file. The same input gives the same bytes.
 * Run `npm run geodata` in the project's root.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { checkDivisions } from './checks.ts';
import { makeDivisions } from './divisions.ts';
import { makeLakesAndCanals } from './lakes-and-canals.ts';
import { makeSeaAndYangtze } from './sea-and-yangtze.ts';
import { formatTopology, type TopologyFile } from './topology-file.ts';

/** Largest sizes in bytes after gzip: the live map has 110 KB for its library, its code and these. */
const budgets = { divisions: 45_000, 'sea-and-yangtze': 14_000, 'lakes-and-canals': 10_000 } as const;

const target = new URL('../../content/boundaries/', import.meta.url);

const { topology, pieces } = await makeDivisions();
const files: Readonly<Record<keyof typeof budgets, TopologyFile>> = {
  divisions: formatTopology(topology),
  'sea-and-yangtze': formatTopology(await makeSeaAndYangtze()),
  'lakes-and-canals': formatTopology(await makeLakesAndCanals()),
};
const report = checkDivisions(files.divisions, pieces);

for (const [name, file] of Object.entries(files)) {
  const budget = budgets[name as keyof typeof budgets];
  if (file.gzipBytes > budget)
    throw new Error(`${name}.topojson has ${file.gzipBytes} bytes after gzip, ${budget} are allowed. Raise the metres of detail in ${name}.ts.`);
}

mkdirSync(target, { recursive: true });
for (const [name, { text }] of Object.entries(files)) writeFileSync(new URL(`${name}.topojson`, target), text);

console.table(Object.fromEntries(Object.entries(files).map(([name, { bytes, gzipBytes }]) => [`${name}.topojson`, { bytes, gzip: gzipBytes }])));
const worst = report.worst.map(({ name, change }) => `${name} ${(change * 100).toFixed(1)} %`).join(', ');
console.log(`Jiangsu ${Math.round(report.jiangsuKm2)} km². Largest changes of area: ${worst}.`);
