/** What the search says of places, figures and terms that a query names. */
export const directWords = {
  group: '地点、图和术语',
  kinds: { map: '地图', chart: '图表', term: '术语' },
  /** Why a figure was found whose title does not say so. */
  about: (name: string): string => `图例或说明里有${name.startsWith('“') ? name : `“${name}”`}`,
} as const;
