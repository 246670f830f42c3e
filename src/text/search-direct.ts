import { quoted } from './quotation.ts';

/** What the search says of places, figures and terms that a query names. */
export const directWords = {
  group: '地点、图和术语',
  kinds: { map: '地图', chart: '图表', term: '术语' },
  /** In the place of what the text says of a term. */
  noExplanation: '（解释没有送到）',
  /** Why a figure was found whose title does not say so. */
  about: (name: string): string => `图例、说明或表题里有${quoted(name)}`,
  /** Before the note of a place that was found by another name. */
  alsoCalled: (name: string): string => `也叫${name}`,
} as const;
