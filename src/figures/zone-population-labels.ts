import { provincePopulation, shareOfProvince } from '@/domain/cities.ts';
import { addedPopulation, sharedCities } from '@/domain/functional-zones.ts';
import { placeById } from '@/domain/named-places.ts';
import { standingOf } from '@/domain/standing.ts';
import { lineText, type ChartText } from '@/drawing/chart-text.ts';
import type { Box } from '@/drawing/projection.ts';
import { wholeTenThousands } from '@/text/quantity-words.ts';
import { standingMarks } from '@/text/standing.ts';
import type { PeopledZone } from './zone-population-record.ts';
import { shareText, shortZoneName } from './zone-population-words.ts';

/** Height of a line of words, in drawing units. */
export const LINE = 17;
const SHARE_HEIGHT = 4;
const UNIT_SIZE = 13;
/** Width of a figure of the title face, in em. */
const FIGURE = 0.555;

/** A name, people in large figures, lines of words, and a thin bar for the share of the province. */
export interface Sum {
  readonly name: ChartText;
  readonly people: ChartText;
  readonly unit: ChartText;
  readonly lines: readonly ChartText[];
  /** `whole` is the province; `part` may be longer, because cities of two zones are counted twice. */
  readonly share: { readonly whole: Box; readonly part: Box };
}

/** What a sum says, before it is laid out. */
export interface SumWords {
  readonly name: string;
  /** Persons. */
  readonly population: number;
  readonly lines: readonly string[];
}

/** What stands beside the cells of a zone. */
export function zoneWords({ zone, population }: PeopledZone): SumWords {
  return {
    name: shortZoneName(zone),
    population,
    lines: [`占全省${shareText(population)}`, ...standingMarks(standingOf(placeById(zone.id))).map((mark) => `名单${mark}`)],
  };
}

/** What all zones come to, and why it is more than the province. */
export const totalWords: SumWords = {
  name: '四片相加',
  population: addedPopulation,
  lines: [
    `占全省${shareText(addedPopulation)}`,
    `全省${wholeTenThousands(provincePopulation)}万人，`,
    `${sharedCities.map(({ shortName }) => shortName).join('、')}算了两次`,
  ],
};

/** How large a zone's name and people are set, and how long the province is in the bar under them. */
export interface SumSizes {
  readonly name: number;
  readonly people: number;
  readonly share: number;
}

/** A sum from its name at `y` downwards; `x` is where all of it starts or ends. */
export function layOutSum({ name, population, lines }: SumWords, x: number, y: number, anchor: 'start' | 'end', sizes: SumSizes): Sum {
  const people = wholeTenThousands(population);
  const isLeft = anchor === 'start';
  const second = y + sizes.name * 0.6 + sizes.people * 0.62;
  const third = second + sizes.people * 0.5 + 11;
  const whole = { x: isLeft ? x : x - sizes.share, y: third + 11, width: sizes.share, height: SHARE_HEIGHT };
  return {
    name: lineText(name, x, y, sizes.name, anchor),
    people: lineText(people, isLeft ? x : x - 2 * UNIT_SIZE - 3, second, sizes.people, anchor),
    unit: lineText('万人', isLeft ? x + people.length * FIGURE * sizes.people + 4 : x, second + sizes.people * 0.18, UNIT_SIZE, anchor),
    lines: lines.map((line, index) => lineText(line, x, third + index * LINE + (index === 0 ? 0 : 9), 12.5, anchor)),
    share: { whole, part: { ...whole, width: whole.width * shareOfProvince(population) } },
  };
}
