/** The picture that messengers and search engines show beside a link: words at the left, the map of the page at the right. */
import { at, onPaper, paragraphBlock, stacked, type Block, type Picture } from '../blocks.ts';
import { fittedTitle, type TitleSizes } from '../fit-title.ts';
import type { Figure } from '../read-figure.ts';
import { measureOf, setLines, type Setting } from '../set-text.ts';
import { svg } from '../svg-tree.ts';
import { figureFor, panelNodes, type Panel, type ReadCardFigure } from './card-figure.ts';
import type { CardWords } from './read-card.ts';

/** What cards of all pages need. */
export interface CardSite {
  /** 江苏区域协调发展图解 */
  readonly name: string;
  /** Colours of the light theme by their names. */
  readonly token: Figure['token'];
}

const SIZE = { width: 1200, height: 630 } as const;
const PANEL: Panel = { x: 552, y: 0, width: 648, height: 630 };
const MARGIN = { left: 56, right: 40, top: 64, bottom: 52 } as const;
/** A card is seen at a third of its size: nothing is smaller than the last of these. */
const TITLE_SIZES: TitleSizes = { sizes: [100, 92, 84, 76, 70, 64, 60, 56], largestOfTwo: 84 };
const STANDFIRST_SIZES = [32, 30, 28] as const;
const NAME_SIZE = 30;

/** The card of a page, 1200 by 630. */
export function composeCard(page: CardWords, site: CardSite, read: ReadCardFigure): Picture {
  const { token } = site;
  const figure = figureFor(PANEL, read);
  const inner = PANEL.x - MARGIN.left - MARGIN.right;
  const name: Setting = { face: 'song', size: NAME_SIZE, leading: 40, colour: token('--colour-accent') };
  const head: Block[] = [
    paragraphBlock('kicker', page.kicker === '' ? [] : [page.kicker], { face: 'sans', size: 28, leading: 40, colour: token('--colour-accent') }, inner, 0),
    { id: 'title', gap: 12, ...fittedTitle(page.title, TITLE_SIZES, token('--colour-ink'), inner) },
  ];
  const room = SIZE.height - MARGIN.top - MARGIN.bottom - name.leading - 24;
  const headHeight = head.reduce((sum, { height, gap }) => sum + height + gap, 0);
  const standfirsts = STANDFIRST_SIZES.map((size) => paragraphBlock('standfirst', [page.standfirst], { face: 'sans', size, leading: Math.round(size * 1.56), colour: token('--colour-muted') }, inner, 22));
  const standfirst = standfirsts.find(({ height, gap }) => headHeight + gap + height <= room) ?? standfirsts.at(-1);
  const blocks = standfirst === undefined ? head : [...head, standfirst];
  const spare = room - blocks.reduce((sum, { height, gap }) => sum + height + gap, 0);
  const words = stacked(blocks, MARGIN.left, Math.round(MARGIN.top + Math.max(0, spare) * 0.42));
  const nameTop = SIZE.height - MARGIN.bottom - name.leading;
  const nodes = [
    ...panelNodes(figure, PANEL),
    svg('path', { d: `M${PANEL.x} 0V${SIZE.height}`, stroke: token('--colour-edge'), fill: 'none' }),
    svg('rect', { x: MARGIN.left, width: 72, height: 14, fill: token('--colour-accent') }),
    ...words.nodes,
    svg('g', { id: 'imprint' }, ...at(MARGIN.left, nameTop, setLines([site.name], name).nodes)),
  ];
  return onPaper({ ...SIZE, title: page.title.join(''), description: page.standfirst, paper: token('--colour-paper'), drawings: [figure.drawing] }, nodes);
}

const SQUARE = 800;
const SQUARE_MARGIN = { side: 48, top: 42, below: 24 } as const;
const SQUARE_TITLE_SIZES: TitleSizes = { sizes: [112, 104, 96, 88, 80, 72, 64], largestOfTwo: 72 };

/** The square card of a page, 800 by 800, for messengers that cut pictures to a square: title and map. */
export function composeSquare(page: CardWords, site: CardSite, read: ReadCardFigure): Picture {
  const inner = SQUARE - 2 * SQUARE_MARGIN.side;
  const { token } = site;
  const name: Setting = { face: 'song', size: 32, leading: 42, colour: token('--colour-accent') };
  const kicker: Setting = { face: 'sans', size: 32, leading: 42, colour: token('--colour-muted') };
  const title = fittedTitle(page.title, SQUARE_TITLE_SIZES, token('--colour-ink'), inner);
  const top = Math.round(SQUARE_MARGIN.top + name.leading + 8 + title.height + SQUARE_MARGIN.below);
  const panel: Panel = { x: 0, y: top, width: SQUARE, height: SQUARE - top };
  const figure = figureFor(panel, read);
  const shortKicker = measureOf(name)(site.name) + measureOf(kicker)(page.kicker) + 40 <= inner ? page.kicker : '';
  const nodes = [
    ...panelNodes(figure, panel),
    svg('path', { d: `M0 ${top}H${SQUARE}`, stroke: token('--colour-edge'), fill: 'none' }),
    svg('rect', { x: SQUARE_MARGIN.side, width: 72, height: 14, fill: token('--colour-accent') }),
    svg('g', { id: 'imprint' }, ...at(SQUARE_MARGIN.side, SQUARE_MARGIN.top, setLines([site.name], name).nodes)),
    svg('g', { id: 'kicker' }, ...at(SQUARE - SQUARE_MARGIN.side - measureOf(kicker)(shortKicker), SQUARE_MARGIN.top, setLines([shortKicker].filter(Boolean), kicker).nodes)),
    svg('g', { id: 'title' }, ...at(SQUARE_MARGIN.side, SQUARE_MARGIN.top + name.leading + 8, title.nodes)),
  ];
  return onPaper({ width: SQUARE, height: SQUARE, title: page.title.join(''), description: page.standfirst, paper: token('--colour-paper'), drawings: [figure.drawing] }, nodes);
}
