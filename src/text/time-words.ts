/** A date as exact as it is given: `2020-12-30` as 2020年12月30日, `2016` as 2016年. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-').map((part) => part.replace(/^0/, ''));
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

/** The days of a meeting, or its one day: 2021年11月24日—27日. Both lie in one month. */
export function daysWords(date: string, until: string | undefined): string {
  return until === undefined ? dateWords(date) : `${dateWords(date)}—${String(Number(until.slice(-2)))}日`;
}

/** The month of a date that is known to the month or the day: `2020-12-30` as 2020年12月. */
export function monthWords(date: string): string {
  return dateWords(date.slice(0, 7));
}

/** The month in figures, for where room is short: `2020-12-30` as 2020.12, `2020-07-01` as 2020.7. */
export function yearAndMonth(date: string): string {
  const [year = '', month] = date.split('-');
  return month === undefined ? year : `${year}.${month.replace(/^0/, '')}`;
}

/** A length of time in minutes: 127 as 2小时7分, 60 as 1小时, 26 as 26分. */
export function minutesWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours === 0 ? '' : `${String(hours)}小时`}${rest === 0 ? '' : `${String(rest)}分`}`;
}
