import { cityByCode, shareOfProvince } from '@/domain/cities.ts';
import type { FunctionalZone } from '@/domain/model.ts';
import { shareWords } from '@/text/quantity-words.ts';

/** The name of a zone without what stands in brackets. */
export function shortZoneName(zone: FunctionalZone): string {
  return zone.name.replace(/（.*）$/, '');
}

/** Counties that a zone lists by themselves, in short form: 高邮、宝应. The site has no census figures for them. */
export function uncountedNames(zone: FunctionalZone): string {
  return zone.counties.map(({ name }) => name.replace(/[市县]$/, '')).join('、');
}

/** The cities whose figures hold the counties that a zone lists by themselves: 扬州、泰州、盐城. */
export function countedWith(zone: FunctionalZone): string {
  return [...new Set(zone.counties.map(({ city }) => cityByCode(city).shortName))].join('、');
}

/** Share of the province as words give it: 64.7%, 15.0%. */
export function shareText(persons: number): string {
  return shareWords(shareOfProvince(persons));
}
