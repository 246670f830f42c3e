/*
 * 江苏区域协调发展图解: figures on other sites.
 *
 *   <iframe src="https://…/embed/zones/" title="…" width="100%" height="900" style="border: 0" loading="lazy"></iframe>
 *   <script src="https://…/embed.js" async></script>
 *
 * Makes every frame of the page that shows a figure as high as the figure, whenever its width changes. One script tag
 * serves all frames of a page. Without the script a frame keeps its height, and scrolls inside where that is too low.
 *
 * A figure sends { type: 'jiangsu-figure:height', figure: 'zones', height: 900 }, in CSS pixels. Only messages of the site
 * that this script comes from count. All that one can do is set the height of the very frame that it comes from, within
 * the bounds below.
 */
(() => {
  const LOWEST = 120;
  const HIGHEST = 5000;
  const site = new URL(document.currentScript.src).origin;

  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== site || data?.type !== 'jiangsu-figure:height' || !Number.isFinite(data.height)) return;
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, data.height))}px`;
  });

  // Figures that were there before this script have sent their height already: ask for it again. The question tells
  // nothing, so that it may go to any origin: a frame that has not loaded yet has none to name, and would log an error.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(`${site}/embed/`)) frame.contentWindow?.postMessage('jiangsu-figure:ask', '*');
  }
})();
