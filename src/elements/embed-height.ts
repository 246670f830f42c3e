/**
 * In a frame on another page, tells that page how high the figure is, at once and after every change, so that its
 * `embed.js` can make the frame as high. The message says nothing that a stranger may not read.
 */
if (window.parent !== window) {
  const figure = document.querySelector<HTMLElement>('figure[data-figure]')?.dataset['figure'];
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'jiangsu-figure:height', figure, height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // A host whose script came later than the first message asks for another.
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && data === 'jiangsu-figure:ask') tell();
  });
}
