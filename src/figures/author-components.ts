import type { AuthorWord } from './author-words.ts';
import Claim from '@/components/prose/Claim.astro';
import Derived from '@/components/prose/Derived.astro';
import EditorNote from '@/components/prose/EditorNote.astro';
import External from '@/components/prose/External.astro';
import Place from '@/components/prose/Place.astro';
import Plain from '@/components/prose/Plain.astro';
import Term from '@/components/prose/Term.astro';
import AreasMap from './AreasMap.astro';
import CoastMap from './CoastMap.astro';
import CooperationMap from './CooperationMap.astro';
import CorridorsMap from './CorridorsMap.astro';
import CorridorStripsChart from './CorridorStripsChart.astro';
import MembershipsChart from './MembershipsChart.astro';
import MentionsChart from './MentionsChart.astro';
import OrientationChart from './OrientationChart.astro';
import OutlineChart from './OutlineChart.astro';
import ShanghaiSideMap from './ShanghaiSideMap.astro';
import TimelineChart from './TimelineChart.astro';
import XuzhouMap from './XuzhouMap.astro';
import XuzhouStarChart from './XuzhouStarChart.astro';
import ZonePopulationChart from './ZonePopulationChart.astro';
import ZonesMap from './ZonesMap.astro';

/**
 * What authors may write in MDX without an import. A word of the list without a component does not compile; only
 * `Value` needs none, since it is text before components are, and `Part`, which the page that has parts brings.
 */
export const authorComponents = {
  Claim,
  External,
  Derived,
  EditorNote,
  Term,
  Place,
  Plain,
  ZonesMap,
  AreasMap,
  CorridorsMap,
  CooperationMap,
  ShanghaiSideMap,
  XuzhouMap,
  CoastMap,
  MembershipsChart,
  OrientationChart,
  CorridorStripsChart,
  XuzhouStarChart,
  MentionsChart,
  TimelineChart,
  ZonePopulationChart,
  OutlineChart,
} satisfies Record<Exclude<AuthorWord, 'Value' | 'Part'>, unknown>;
