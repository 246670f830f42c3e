import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureRecords } from '@/figures/all-figures.ts';
import { CHART_TIERS } from '@/figures/chart-tiers.ts';
import { pagePaths } from './built-site.ts';
import { galleryDrawings, galleryFolder } from './gallery-drawings.ts';

const drawings = galleryDrawings();
const charts = figureRecords.filter(({ kind }) => kind === 'chart');
const remedy = 'Look at it under `npm run dev` (http://localhost:4321/gallery/). If it is as it should be, take it over with `npm run gallery`.';

describe('the gallery of charts', () => {
  test('every chart is drawn for every width', () => {
    const wanted = charts.flatMap(({ id }) => Object.values(CHART_TIERS).map((tier) => `${id}-${String(tier)}.svg`));
    expect(drawings.map(({ file }) => file).sort(), 'drawings on the embed pages').toEqual(wanted.sort());
  });

  test('has a picture of each drawing, and none that nothing draws any more', () => {
    expect(readdirSync(galleryFolder).sort(), `src/figures/gallery is not what the charts draw. ${remedy}`).toEqual(drawings.map(({ file }) => file).sort());
  });

  test.each(drawings)('$file is drawn as it was', ({ file, svg }) => {
    const path = join(galleryFolder, file);
    const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(svg, `${file} is drawn anew. ${remedy}`).toBe(kept);
  });

  test('is for developers alone: the built site has no such page', () => {
    expect(pagePaths().filter((path) => path.includes('gallery'))).toEqual([]);
  });
});
