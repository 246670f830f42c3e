const loading = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once; done when it applies. For what the first load can do without. Rejects when the
 * sheet does not arrive, and tries anew when it is asked for again.
 * @param address as `import … from '@/styles/….css?url'` gives it
 */
export function loadSheet(address: string): Promise<void> {
  const before = loading.get(address);
  if (before !== undefined) return before;
  const loaded = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      link.remove();
      loading.delete(address);
      reject(new Error(`${link.href} did not arrive.`));
    });
    document.head.append(link);
  });
  loading.set(address, loaded);
  return loaded;
}
