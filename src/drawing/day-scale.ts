import { scaleUtc } from 'd3-scale';

/**
 * Where a day lies between `left` and `right`, which stand for the days `from` and `to`; days beyond them lie beyond.
 * @param from, to dates as exact as they are known: a year stands for its first day
 */
export function dayScale(from: string, to: string, left: number, right: number): (day: string) => number {
  const scale = scaleUtc([new Date(from), new Date(to)], [left, right]);
  return (day) => scale(new Date(day));
}
