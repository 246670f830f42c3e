/** The poster of a city: where it lies, what it belongs to, and what the article says of it. */
import { paragraphBlock, type Block, type Picture } from '../blocks.ts';
import type { Figure } from '../read-figure.ts';
import { setLines } from '../set-text.ts';
import {
  bodySetting, drawingBlock, headingSetting, imprintBlock, kickerBlock, noteSetting, pointsBlock, POSTER, posterLegend, posterOf, ruleBlock, titleBlock,
  type PosterImprint, type Token,
} from './poster-blocks.ts';
import type { Membership, Passages, PlaceWords } from './read-place.ts';

/** What the poster says that the atlas does not. */
export interface PlacePosterWords {
  readonly position: string;
  readonly belongs: string;
  readonly authorised: readonly string[];
  readonly further: string;
  readonly article: string;
  readonly direct: (count: number) => string;
  readonly through: (count: number) => string;
  readonly and: string;
  readonly note: string;
}

/** The poster of a city, 1080 pixels wide. */
export function composePlacePoster(place: PlaceWords, figure: Figure, words: PlacePosterWords, imprint: PosterImprint): Picture {
  const { token } = figure;
  const heading = (id: string, text: string, gap: number): Block => ({ id, gap, ...setLines([text], headingSetting(token)) });
  const isAuthorised = ({ kind }: Membership): boolean => words.authorised.includes(kind);
  const blocks: Block[] = [
    kickerBlock(place.kind, token),
    titleBlock([place.name], { sizes: [176], largestOfTwo: 176 }, token),
    paragraphBlock('facts', place.facts, { ...bodySetting(token), size: 42, leading: 64 }, POSTER.inner, 14),
    paragraphBlock('position', [words.position], noteSetting(token), POSTER.inner, 26),
    drawingBlock(figure, 20),
    posterLegend({ token, legend: figure.legend.map((entry) => ({ ...entry, explanation: '' })) }, 34),
    ruleBlock('article-rule', token, 44),
    heading('article-title', words.article, 34),
    ...articleBlocks(place, words, token),
    ruleBlock('belongs-rule', token, 44),
    heading('belongs-title', words.belongs, 34),
    ...place.memberships.filter(isAuthorised).flatMap((membership, index) => membershipBlocks(membership, index, token)),
    ...furtherBlocks(place.memberships.filter((membership) => !isAuthorised(membership)), words, token),
    paragraphBlock('note', [words.note], noteSetting(token), POSTER.inner, 34),
    ruleBlock('imprint-rule', token, 44),
    imprintBlock(imprint, token, 40),
  ];
  return posterOf(place.name, place.facts.join(''), figure, blocks);
}

/** How many claims speak of a city, and what each is about; or that none does. */
function articleBlocks({ passages, silent }: PlaceWords, words: PlacePosterWords, token: Token): Block[] {
  const body = bodySetting(token);
  if (passages.length === 0) return [paragraphBlock('silent', [silent], body, POSTER.inner, 12)];
  const distinct = (which: readonly Passages[]): number => new Set(which.flatMap(({ gists }) => gists)).size;
  const [own, shared] = [passages.filter(({ by }) => by === ''), passages.filter(({ by }) => by !== '')];
  const counts = [own.length > 0 ? words.direct(distinct(own)) : '', shared.length > 0 ? words.through(distinct(shared)) : ''].filter(Boolean);
  return [
    paragraphBlock('counts', [counts.join(words.and)], { ...body, colour: token('--colour-muted') }, POSTER.inner, 8),
    ...passages.flatMap(({ by, gists }, index) => [
      paragraphBlock(`by-${index}`, by === '' ? [] : [by], { ...body, colour: token('--colour-accent') }, POSTER.inner, 20),
      pointsBlock(`gists-${index}`, gists, body, token, by === '' ? 16 : 4),
    ]),
  ];
}

/** A structure with what kind it is and how sure, and under it who says so. */
function membershipBlocks({ name, kind, doubt, authority }: Membership, index: number, token: Token): Block[] {
  const remarks = [kind, doubt].filter(Boolean).join(' · ');
  return [
    pointsBlock(`member-${index}`, [`${name}　${remarks}`], bodySetting(token), token, index === 0 ? 14 : 22),
    indented(paragraphBlock(`authority-${index}`, [authority], noteSetting(token), POSTER.inner - INDENT, 2)),
  ];
}

const INDENT = 44;

function indented(block: Block): Block {
  return { ...block, nodes: [{ name: 'g', attributes: { transform: `translate(${INDENT} 0)` }, children: block.nodes }] };
}

/** Everything else that a city belongs to, by kind. */
function furtherBlocks(memberships: readonly Membership[], words: PlacePosterWords, token: Token): Block[] {
  if (memberships.length === 0) return [];
  const named = ({ name, doubt }: Membership): string => (doubt === '' ? name : `${name}（${doubt}）`);
  const kinds = [...Map.groupBy(memberships, ({ kind }) => kind)].map(([kind, of]) => `${kind}：${of.map(named).join('、')}`);
  return [
    paragraphBlock('further-title', [words.further], { ...bodySetting(token), colour: token('--colour-muted') }, POSTER.inner, 30),
    pointsBlock('further', kinds, bodySetting(token), token, 8),
  ];
}
