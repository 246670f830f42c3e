import { liveChart, readout } from '../testing/live-chart.ts';
import { expect, test } from '../testing/watched-page.ts';

test('a direction is chosen by its name at the rim of the star, as by its stroke', async ({ page }) => {
  const chart = await liveChart(page, '/functional-zones/', 'xuzhou-star');
  // The names at the rim come before those of the list.
  await chart.getByText('东南', { exact: true }).filter({ visible: true }).first().click();
  await expect(readout(chart)).toContainText('徐宿淮盐');
  expect(new URL(page.url()).searchParams.get('place')).toBe('xuyan-hsr');
  await chart.getByText('西北', { exact: true }).filter({ visible: true }).first().click();
  expect(new URL(page.url()).searchParams.get('place')).toBe('xuhe-hsr');
});
