/** Whether the reader has loaded this page anew or come back to it: the browser shows what they saw. */
export function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
}
