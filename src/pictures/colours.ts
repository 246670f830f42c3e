/** CSS colours of the light theme as literal ones, which every program that reads SVG understands. */
import { converter, formatHex, parse, type Color, type Rgb } from 'culori';
import { list } from 'postcss';
import { functionCall } from './split-value.ts';

/** A colour that needs no style sheet. */
export interface LiteralColour {
  /** `#9e2f27` */
  readonly hex: string;
  /** From 0, which is not seen, to 1. */
  readonly opacity: number;
}

/** A colour of a mixture and how much of it, in percent. */
interface Part {
  readonly colour: Rgb;
  readonly percent: number | undefined;
}

const toRgb = converter('rgb');
const toOklab = converter('oklab');

/**
 * The colour that a value has in the light theme; `var()` must be resolved.
 * @param currentColour what `currentColor` stands for
 * @throws when the value is no colour.
 */
export function literalColour(value: string, currentColour: LiteralColour): LiteralColour {
  const colour = rgbOf(value, currentColour);
  return { hex: formatHex(colour), opacity: Math.round((colour.alpha ?? 1) * 1000) / 1000 };
}

function rgbOf(value: string, currentColour: LiteralColour): Rgb {
  if (value.toLowerCase() === 'currentcolor') return { ...named(currentColour.hex), alpha: currentColour.opacity };
  const call = functionCall(value);
  if (call?.name === 'light-dark') return rgbOf(list.comma(call.inside)[0] ?? '', currentColour);
  if (call?.name === 'color-mix') return mixture(call.inside, currentColour);
  return named(value);
}

function named(value: string): Rgb {
  const colour: Color | undefined = parse(value);
  if (colour === undefined) throw new Error(`pictures: “${value}” is not understood as a colour (src/pictures/colours.ts)`);
  return toRgb(colour);
}

/** `color-mix()` as CSS Color 5 has it: the parts weighed by how opaque they are. */
function mixture(inside: string, currentColour: LiteralColour): Rgb {
  const [space, ...rest] = list.comma(inside);
  if (space !== 'in oklab' || rest.length !== 2) {
    throw new Error(`pictures: color-mix(${inside}) is not understood; the site mixes two colours “in oklab”`);
  }
  const [first, second] = rest.map((part) => partOf(part, currentColour)) as [Part, Part];
  const [ofFirst, ofSecond] = [first.percent ?? 100 - (second.percent ?? 50), second.percent ?? 100 - (first.percent ?? 50)];
  const total = ofFirst + ofSecond;
  const [a, b] = [toOklab(first.colour), toOklab(second.colour)];
  const [weightA, weightB] = [((a.alpha ?? 1) * ofFirst) / total, ((b.alpha ?? 1) * ofSecond) / total];
  const alpha = weightA + weightB;
  const mixed = (channel: 'l' | 'a' | 'b'): number => (alpha === 0 ? 0 : (a[channel] * weightA + b[channel] * weightB) / alpha);
  return toRgb({ mode: 'oklab', l: mixed('l'), a: mixed('a'), b: mixed('b'), alpha: alpha * Math.min(1, total / 100) });
}

function partOf(part: string, currentColour: LiteralColour): Part {
  const pieces = list.space(part);
  const percent = pieces.find((piece) => /^[\d.]+%$/.test(piece));
  const colour = pieces.filter((piece) => piece !== percent).join(' ');
  return { colour: rgbOf(colour, currentColour), percent: percent === undefined ? undefined : Number.parseFloat(percent) };
}
