import { scaleUtc } from 'd3-scale';

/** Where something stands on the track of a year: from the first moment of its date to the last. */
export interface TrackSpan {
  readonly from: number;
  readonly to: number;
}

/** The moments at which a date begins and ends: a day, a whole month where only the month is known, or days up to `until`. */
function momentsOf(date: string, until: string): readonly [Date, Date] {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1, lastDay] = until.split('-').map(Number);
  return [new Date(Date.UTC(year, month - 1, day ?? 1)), new Date(Date.UTC(lastYear, lastDay === undefined ? lastMonth : lastMonth - 1, lastDay === undefined ? 1 : lastDay + 1))];
}

/**
 * Places dates on a track on which one year runs from `left` to `right`.
 * @returns a function from a date such as `2021-12-17` or `2021-02` to its span
 */
export function yearTrack(year: number, left: number, right: number): (date: string, until?: string) => TrackSpan {
  const at = scaleUtc([Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)], [left, right]).clamp(true);
  return (date, until = date) => {
    const [from, to] = momentsOf(date, until);
    return { from: at(from), to: at(to) };
  };
}
