import type { Slug, StructureKind } from '../domain/model.ts';

/** What an author must and may give with a word of a chapter. */
export interface WordRule {
  /** The attributes without which the word has no meaning. */
  readonly required: readonly ('id' | 'sources')[];
  /** The record of the figure that the word draws. */
  readonly figure?: Slug;
  /** What the optional `focus` may bring out; a word without it takes no `focus`. */
  readonly focus?: StructureKind;
}

/** What authors may write in a chapter. */
export const authorWords = {
  Claim: { required: ['id'] },
  External: { required: ['sources'] },
  Derived: { required: ['sources'] },
  EditorNote: { required: [] },
  Term: { required: ['id'] },
  Place: { required: ['id'] },
  ZonesMap: { required: [], figure: 'zones', focus: 'zone' },
  AreasMap: { required: [], figure: 'areas', focus: 'area' },
  CorridorsMap: { required: [], figure: 'corridors', focus: 'corridor' },
  MembershipsChart: { required: [], figure: 'memberships' },
  OrientationChart: { required: [], figure: 'orientation' },
  CorridorStripsChart: { required: [], figure: 'corridor-strips' },
} as const satisfies Record<string, WordRule>;

/** The name of a component that authors may write. */
export type AuthorWord = keyof typeof authorWords;

/** What `name` takes, or `undefined` when authors may not write it. */
export function wordRule(name: string): WordRule | undefined {
  return isAuthorWord(name) ? authorWords[name] : undefined;
}

function isAuthorWord(name: string): name is AuthorWord {
  return Object.hasOwn(authorWords, name);
}
