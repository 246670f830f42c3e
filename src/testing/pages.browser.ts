import { arrive } from './arrive.ts';
import { axeFaults } from './axe-faults.ts';
import { chapterPaths, pagePaths } from './built-site.ts';
import { layoutShift, sidewaysOverflow, smallTexts, visibleOnes } from './measure-layout.ts';
import { expect, test } from './watched-page.ts';

// Pages that are made alike: two stand for all of them. Of figures, a map and a chart, and embed.browser.ts looks at all;
// of places, a city with much to say and a town that is a point.
const standing = ['/embed/zones/', '/embed/memberships/', '/places/', '/places/nanjing/', '/places/huaqiao/'];
const isAnother = (path: string): boolean => /^\/(?:embed|places)\//.test(path) && !standing.includes(path);
const paths = [...pagePaths().filter((path) => !isAnother(path)), `/search/?q=${encodeURIComponent('江淮')}`];
const chapters = chapterPaths();
const widths = [360, 820, 1440];

/**
 * The whole text on one page would take axe half a minute for each width. Its parts are those of the chapters, which are
 * looked at there; here it looks at the page's head, the first chapter with its open tables, and of the others at what no
 * chapter has: their titles, and maps that stand for the second time.
 */
const wholeText = '/print/';
const partsOfChapters = '.printed__chapter ~ .printed__chapter .passage > :not(h3, h4, div.figure)';
const widthsForAxe = { light: [360], dark: [1280] };

for (const path of paths) {
  for (const width of widths) {
    test(`${decodeURIComponent(path)} fits a window of ${width} px, quietly and without a jump`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await arrive(page, path);
      expect(await sidewaysOverflow(page)).toEqual([]);
      expect(await layoutShift(page), 'cumulative layout shift').toBeLessThanOrEqual(0.02);
      await expect(page.locator('figure[data-state="failed"]')).toHaveCount(0);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${decodeURIComponent(path)} has no fault that axe knows of, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await arrive(page, path);
      for (const width of path === wholeText ? widthsForAxe[colorScheme] : [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await axeFaults(page, path === wholeText ? { except: partsOfChapters } : {}), `at ${width} px`).toEqual([]);
      }
    });
  }

  test(`${decodeURIComponent(path)} has no letters below 12 px`, async ({ page }) => {
    await arrive(page, path);
    for (const width of [320, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await smallTexts(page, 12), `at ${width} px`).toEqual([]);
    }
  });
}

test('a chapter fits every width from 320 to 1440 px', async ({ page }) => {
  await page.goto('/functional-zones/');
  for (let width = 320; width <= 1440; width += 40) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sidewaysOverflow(page), `at ${width} px`).toEqual([]);
  }
});

for (const path of chapters) {
  test(`${path} asks for at most 12 files before a map comes into view`, async ({ page }) => {
    // Whether a map is in view from the start depends on the fonts of the machine; a live map has a budget of its own.
    await page.addInitScript(() => {
      IntersectionObserver.prototype.observe = () => undefined;
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await arrive(page, path);
    expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(12);
  });

  test(`${path} on paper has its prose and its figures, and no controls`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    for (const claim of await page.locator('[id^="c-"]').all()) await expect(claim).toBeVisible();
    const figures = await page.locator('figure[data-figure]').all();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      await expect(figure).toBeVisible();
      await expect(figure.locator('svg').filter({ visible: true }).first()).toBeVisible();
    }
    expect(await visibleOnes(page.locator('body > header, nav, [role="toolbar"], main button'))).toEqual([]);
  });

  test(`${path} holds still for a reader who asked for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await arrive(page, path);
    await page.mouse.wheel(0, 1500);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .map((animation) =>
          animation.effect instanceof KeyframeEffect ? (animation.effect.target?.outerHTML.slice(0, 80) ?? '') : '',
        ),
    );
    expect(moving, 'elements that move').toEqual([]);
    const scrolling = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(scrolling, 'a jump to a heading must be a jump').toBe('auto');
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of chapters) {
    test(`${path} can be read, and its figures and tables are there`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      for (const claim of await page.locator('[id^="c-"]').all()) await expect(claim).toBeVisible();
      const figures = await page.locator('figure[data-figure]').all();
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) {
        await expect(figure).toHaveAttribute('data-state', 'static');
        await expect(figure.locator('svg').filter({ visible: true }).first()).toBeVisible();
        const table = figure.locator('table');
        if (!(await table.isVisible())) {
          await figure.locator('details').filter({ has: page.locator('table') }).locator('> summary').click();
        }
        await expect(table).toBeVisible();
      }
    });
  }

  test('no page shows a control that does nothing', async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      // What works without a script: a button that sends a form, and what opens a <details>.
      expect(
        await visibleOnes(page.locator('button:not([type="submit"]), select, [role="toolbar"]')),
        `on ${path}`,
      ).toEqual([]);
    }
  });
});
