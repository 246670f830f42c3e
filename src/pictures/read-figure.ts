/** What the picture of a figure is made of, read from the page that holds the figure alone. */
import { literalColour } from './colours.ts';
import type { Surroundings } from './conditions.ts';
import { matters, StyleOf } from './computed-style.ts';
import { showView, type MapView } from './map-view.ts';
import { attribute, elementsById, findAll, findOne, parsePage, textOf, type PageElement } from './page-tree.ts';
import { pixels } from './split-value.ts';
import { stillDrawing, type StillDrawing } from './still-drawing.ts';
import { styleRules, type StyleRule } from './style-rules.ts';

/** One entry of a legend. */
export interface LegendEntry {
  readonly sign: StillDrawing | undefined;
  readonly label: string;
  readonly explanation: string;
}

/** A figure, ready to be composed. */
export interface Figure {
  /** Such as `zones`. */
  readonly id: string;
  readonly kind: 'map' | 'chart';
  /** The title in the clauses that should not be broken. */
  readonly title: readonly string[];
  readonly subtitle: string;
  /** What a reader who does not see it should know. */
  readonly description: string;
  readonly drawing: StillDrawing;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
  /** How many sources there are, in the words of a list that is folded: 6种来源; nothing where the list is short. */
  readonly sourceCount: string;
  /** The word that says who says it: 推算. */
  readonly provenance: string;
  readonly sources: string;
  /** Where the figure stands on the site: `/coast/#fig-coast`. */
  readonly address: string;
  /** The light theme's value of a colour such as `--colour-ink`, as `#22252a`. */
  readonly token: (name: string) => string;
}

/** Gives the text of a style sheet of the site by its address: `/_astro/index.css`. */
export type ReadSheet = (address: string) => string;

/** How much room a figure has, and what of it is shown. */
export interface FigureRoom {
  /** Width of its column in CSS pixels, which decides how a page lays it out; as wide as it may be when left out. */
  readonly column?: number;
  /** What its drawing shows, where that is more or less than on the page. */
  readonly view?: MapView;
}

/** As wide as the drawing of a chart for a column is shown, in CSS pixels: see chart.css. A map says for itself how wide it may be. */
const CHART_WIDTH = 576;
const VIEWPORT = { width: 1280, height: 900 } as const;

const rulesOfSheets = new Map<string, readonly StyleRule[]>();

/**
 * The figure of a page that holds one figure.
 * @param html the page as built, such as `/embed/zones/index.html`
 * @throws when the page lacks something that a picture shows; the message says what.
 */
export function readFigure(html: string, readSheet: ReadSheet, room: FigureRoom = {}): Figure {
  const page = parsePage(html);
  const figure = findOne(page, 'figure[data-figure]', 'the page of a figure');
  const id = attribute(figure, 'data-figure') ?? '';
  const kind = attribute(figure, 'data-kind') === 'map' ? 'map' : 'chart';
  const sheets = findAll(page, 'link[rel="stylesheet"]').map((link) => attribute(link, 'href') ?? '');
  const stylesWith = (containers: Surroundings['containers']): StyleOf => new StyleOf(rulesFor(sheets, readSheet, { viewport: VIEWPORT, containers }));
  const width = room.column ?? (kind === 'map' ? widestMap(findOne(figure, '.map', id), stylesWith({})) : CHART_WIDTH);
  const styles = stylesWith({ [kind]: width });

  const where = `the figure “${id}”`;
  const drawing = findAll(figure, 'svg.chart-drawing, svg.map-drawing').find((svg) => styles.inPlace(svg).values.display !== 'none');
  if (drawing === undefined) throw new Error(`pictures: ${where} has no svg.chart-drawing or svg.map-drawing that is shown at ${width} px`);
  const view = kind === 'map' ? room.view : undefined;
  const parts = { styles, byId: new Map([...elementsById(page), ...(view?.ground ?? [])]) };
  const shown = view === undefined ? width : width * showView(drawing, view, { byId: parts.byId, sizeOf: (text) => Number(styles.inPlace(text).values['font-size']), width });
  const source = findOne(figure, '.figure__source', where);
  const mark = findOne(source, '.provenance', where);
  const title = findOne(figure, '.figure__title', where);
  const clauses = findAll(title, '.phrase').map(textOf);
  return {
    id,
    kind,
    title: clauses.length > 0 ? clauses : [textOf(title)],
    subtitle: textOf(findOne(figure, '.figure__subtitle', where)),
    description: textOf(findOne(figure, `[id="fig-${id}-description"]`, where)),
    drawing: stillDrawing(drawing, parts, shown),
    legend: findAll(figure, '.legend__item').map((item) => {
      const sign = findAll(item, 'svg').at(0);
      return {
        sign: sign && stillDrawing(sign, parts),
        label: findAll(item, '.legend__label').map(textOf).join(''),
        explanation: findAll(item, '.legend__explanation').map(textOf).join(''),
      };
    }),
    notes: findAll(figure, '.figure__note').map(textOf),
    sourceCount: findAll(source, 'summary').map((summary) => textOf(summary).slice(textOf(mark).length).trim()).join(''),
    provenance: textOf(mark),
    sources: sourceLine(source),
    address: attribute(figure, 'data-address') ?? `/embed/${id}/`,
    token: (name) => literalColour(customOf(styles, figure, name), { hex: '#000000', opacity: 1 }).hex,
  };
}

/** The list of sources, without the mark before it and without the line that a folded list shows instead. */
function sourceLine(source: PageElement): string {
  const listed = findAll(source, 'p').at(0) ?? source;
  const mark = findAll(listed, '.provenance').map(textOf).join('');
  return textOf(listed).slice(mark.length).trim();
}

function widestMap(map: PageElement, styles: StyleOf): number {
  return pixels(customOf(styles, map, '--map-widest'));
}

function customOf(styles: StyleOf, element: PageElement, name: string): string {
  const value = styles.inPlace(element).custom.get(name);
  if (value === undefined) throw new Error(`pictures: the style sheets of a figure's page give no value to ${name}`);
  return value;
}

function rulesFor(sheets: readonly string[], readSheet: ReadSheet, surroundings: Surroundings): readonly StyleRule[] {
  const key = JSON.stringify([sheets, surroundings]);
  const rules = rulesOfSheets.get(key) ?? styleRules(sheets.map(readSheet), surroundings, matters);
  rulesOfSheets.set(key, rules);
  return rules;
}
