import type { DivisionCode } from './model.ts';

/** The provinces of which the boundary files have a part, by the first two digits of the codes in them (GB/T 2260). */
const BY_DIGITS = {
  31: 'shanghai',
  32: 'jiangsu',
  33: 'zhejiang',
  34: 'anhui',
  36: 'jiangxi',
  37: 'shandong',
  41: 'henan',
  42: 'hubei',
} as const;

/** A province, or 上海, which is the equal of one. */
export type Province = (typeof BY_DIGITS)[keyof typeof BY_DIGITS];

/** All of them, in the order of their codes. */
export const provinces: readonly Province[] = Object.values(BY_DIGITS);

const byDigits: ReadonlyMap<string, Province> = new Map(Object.entries(BY_DIGITS));

/** The province that a city or county-level unit lies in. Throws for a code of any other. */
export function provinceOf(code: DivisionCode): Province {
  const province = byDigits.get(code.slice(0, 2));
  if (province === undefined) {
    throw new Error(`places: the code “${code}” is of no province that the site knows. Correct it, or add the province to src/domain/provinces.ts and its name to src/text/region-words.ts.`);
  }
  return province;
}

/** Whether a unit is one of Jiangsu or Shanghai, of which the boundary files have all counties and districts. */
export function isOfJiangsuOrShanghai(code: DivisionCode): boolean {
  const province = provinceOf(code);
  return province === 'jiangsu' || province === 'shanghai';
}
