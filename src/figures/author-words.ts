import type { Slug, StructureKind } from '../domain/model.ts';

/** What an author must and may give with a word of a chapter. */
export interface WordRule {
  /** The attributes without which the word has no meaning. */
  readonly required: readonly ('id' | 'sources' | 'of')[];
  /** The record of the figure that the word draws. */
  readonly figure?: Slug;
  /** The kind of structure that the optional `focus` of a map brings out from the start. */
  readonly focus?: StructureKind;
  /** Whether its optional `focus` lists what the map beside it brings out while it is being read. */
  readonly guidesMap?: true;
}

/** What an author wants the map beside a passage to bring out while a block of it is being read. */
export interface PassageView {
  /** Ids of places and structures, in the author's order. */
  readonly focus: readonly Slug[];
  /** Id of the first figure of the passage, which stands beside it on wide screens. */
  readonly figure?: Slug | undefined;
  /** The block as it is written: `<Claim id="1.2d">`. */
  readonly block: string;
  /** The line of the file that the block starts on, counted from 1. */
  readonly line: number;
}

/** What authors may write in a chapter. */
export const authorWords = {
  Claim: { required: ['id'], guidesMap: true },
  External: { required: ['sources'], guidesMap: true },
  Derived: { required: ['sources'], guidesMap: true },
  EditorNote: { required: [], guidesMap: true },
  Term: { required: ['id'] },
  Place: { required: ['id'] },
  Plain: { required: [] },
  Value: { required: ['of'] },
  Part: { required: ['id'] },
  ZonesMap: { required: [], figure: 'zones', focus: 'zone' },
  AreasMap: { required: [], figure: 'areas', focus: 'area' },
  CorridorsMap: { required: [], figure: 'corridors', focus: 'corridor' },
  CooperationMap: { required: [], figure: 'cooperation' },
  ShanghaiSideMap: { required: [], figure: 'shanghai-side' },
  XuzhouMap: { required: [], figure: 'xuzhou' },
  CoastMap: { required: [], figure: 'coast' },
  MembershipsChart: { required: [], figure: 'memberships' },
  OrientationChart: { required: [], figure: 'orientation' },
  CorridorStripsChart: { required: [], figure: 'corridor-strips' },
  XuzhouStarChart: { required: [], figure: 'xuzhou-star' },
  MentionsChart: { required: [], figure: 'mentions' },
  TimelineChart: { required: [], figure: 'timeline' },
  ZonePopulationChart: { required: [], figure: 'zone-population' },
  OutlineChart: { required: [], figure: 'outline' },
} as const satisfies Record<string, WordRule>;

/** The name of a component that authors may write. */
export type AuthorWord = keyof typeof authorWords;

/** The words of authors that draw a figure. */
export type FigureWord = { [Word in AuthorWord]: (typeof authorWords)[Word] extends { readonly figure: Slug } ? Word : never }[AuthorWord];

/** The id of a figure of the site. Each is drawn by a word: a record of a figure without one does not compile. */
export type FigureId = (typeof authorWords)[FigureWord]['figure'];

/** What `name` takes, or `undefined` when authors may not write it. */
export function wordRule(name: string): WordRule | undefined {
  return isAuthorWord(name) ? authorWords[name] : undefined;
}

function isAuthorWord(name: string): name is AuthorWord {
  return Object.hasOwn(authorWords, name);
}
