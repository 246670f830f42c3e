/** Names and words straight from content/facts, for tests that must not go through the code that they test. */
import cities from '@content/facts/cities.json';
import places from '@content/facts/places.json';
import points from '@content/facts/rail-points.json';

/** The short name of a city by code or slug, a place or a station by slug: 徐州, 昆山, 徐州东站. */
export function factName(id: string): string {
  const found =
    cities.find(({ code, slug }) => code === id || slug === id)?.shortName ??
    places.find(({ slug, code }) => slug === id || code === id)?.shortName ??
    points.find((point) => point.id === id)?.name;
  if (found === undefined) throw new Error(`content/facts names nothing “${id}”.`);
  return found;
}

/** `2020-12-30` as 2020年12月30日. */
export function factDate(date: string): string {
  const [year = '', ...rest] = date.split('-').map(Number);
  return [`${String(year)}年`, ...rest.map((part, index) => `${String(part)}${index === 0 ? '月' : '日'}`)].join('');
}
