import { axeFaults } from '../testing/axe-faults.ts';
import { chosenIn, links, liveChart, readout } from '../testing/live-chart.ts';
import { expect, test } from '../testing/watched-page.ts';

const RIBBONS = '/function-orientation/';

test.describe('a link to a place in a chart', () => {
  for (const [what, fragment] of [['with its fragment', '#fig-orientation'], ['whose fragment a messenger has cut', '&from=singlemessage#wechat_redirect']] as const) {
    test(`shows the chart, marks the place and says so, ${what}`, async ({ page }) => {
      await page.goto(`${RIBBONS}?map=orientation&place=nantong${fragment}`);
      const chart = page.locator('#fig-orientation');
      await expect(chart.locator('.chart__announcement')).toHaveText(/^已选中：南通.*本页\d+处提到。$/);
      await expect(readout(chart)).toHaveText(/^已选中：南通/);
      await expect(chart.locator('.figure__title')).toBeInViewport();
      expect(await chosenIn(chart)).toEqual(['nantong']);
      await expect(links(page, 'nantong').first()).toHaveAttribute('data-chosen');
    });
  }

  for (const search of ['?map=orientation&place=atlantis', '?map=nothing&place=nantong', '?map=orientation&place=%22%5D']) {
    test(`is ignored where it makes no sense: ${search}`, async ({ page }) => {
      const chart = await liveChart(page, `${RIBBONS}${search}`, 'orientation');
      await expect(page.locator('[data-chosen]')).toHaveCount(0);
      await expect(readout(chart)).not.toContainText('已选中');
      await expect(chart.locator('.chart__announcement')).toHaveText('');
    });
  }
});

for (const [path, id] of [['/introduction/', 'memberships'], [RIBBONS, 'orientation'], ['/linked-development/', 'corridor-strips']] as const) {
  test(`the chart ${id} with a chosen place has no fault that axe knows of, light or dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await liveChart(page, `${path}?map=${id}&place=nantong#fig-${id}`, id);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFaults(page, { part: `#fig-${id}` })).toEqual([]);
    }
  });
}
