/** Powers of ten that Chinese counts in, the largest first. */
const MAGNITUDES = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** An exact number with its unit, 万 and 亿 taken out where it has them: 27000 平方千米 as 2.7万平方千米, 6361 as 6361平方千米. */
export function amountWords(value: number, unit: string): string {
  const [size, name] = MAGNITUDES.find(([magnitude]) => value >= magnitude) ?? [1, ''];
  // Division leaves tails such as 3.5900000000000003.
  return `${String(Number((value / size).toPrecision(12)))}${name}${unit}`;
}

/** Persons in whole 万, without the unit: 54812815 as 5481. */
export function wholeTenThousands(persons: number): string {
  return (persons / 1e4).toFixed(0);
}

/** Persons as 万 with one decimal, without the unit, for the readouts of charts and for tables: 9314685 as 931.5. */
export function inTenThousands(persons: number): string {
  return (persons / 1e4).toFixed(1);
}

/** Persons as prose says them: 54812815 as 5481万人. */
export function personsWords(persons: number): string {
  return `${wholeTenThousands(persons)}万人`;
}

/** A part of a whole in per cent with one decimal, without the sign: 0.15043 as 15.0. */
export function inPerCent(ratio: number): string {
  return (ratio * 100).toFixed(1);
}

/** A part of a whole as a percentage with one decimal: 0.64677 as 64.7%. */
export function shareWords(ratio: number): string {
  return `${inPerCent(ratio)}%`;
}

/** A part of a whole as a whole percentage, for counts too small to bear a decimal: 0.64677 as 65%. */
export function wholeShareWords(ratio: number): string {
  return `${(ratio * 100).toFixed(0)}%`;
}

/** A length as it is given: 11.072 as 11.072千米. */
export function lengthWords(kilometres: number): string {
  return `${String(kilometres)}千米`;
}
