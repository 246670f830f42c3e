/** What authors may write in a chapter, and the attributes without which a word has no meaning. */
export const authorWords = {
  Claim: { required: ['id'], optional: [] },
  External: { required: ['sources'], optional: [] },
  Derived: { required: ['sources'], optional: [] },
  EditorNote: { required: [], optional: [] },
  Term: { required: ['id'], optional: [] },
  Place: { required: ['id'], optional: [] },
  ZonesMap: { required: [], optional: ['focus'] },
  AreasMap: { required: [], optional: ['focus'] },
  CorridorsMap: { required: [], optional: ['focus'] },
  MembershipsChart: { required: [], optional: [] },
  OrientationChart: { required: [], optional: [] },
  CorridorStripsChart: { required: [], optional: [] },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>;

/** The name of a component that authors may write. */
export type AuthorWord = keyof typeof authorWords;

/** Whether `name` is a component that authors may write. */
export function isAuthorWord(name: string): name is AuthorWord {
  return Object.hasOwn(authorWords, name);
}
