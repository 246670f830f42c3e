import { areasRecord } from './areas-record.ts';
import { coastRecord } from './coast-record.ts';
import { cooperationRecord } from './cooperation-record.ts';
import { corridorStripsRecord } from './corridor-strips-record.ts';
import { corridorsRecord } from './corridors-record.ts';
import type { FigureRecord } from './figure-record.ts';
import type { MapRecord } from './map-figure.ts';
import { membershipsRecord } from './memberships-record.ts';
import { mentionsRecord } from './mentions-record.ts';
import { orientationRecord } from './orientation-record.ts';
import { outlineRecord } from './outline-record.ts';
import { shanghaiSideRecord } from './shanghai-side-record.ts';
import { timelineRecord } from './timeline-record.ts';
import { xuzhouRecord } from './xuzhou-record.ts';
import { xuzhouStarRecord } from './xuzhou-star-record.ts';
import { zonePopulationRecord } from './zone-population-record.ts';
import { zonesRecord } from './zones-record.ts';

/** Every map of the site. */
export const mapRecords: readonly MapRecord[] = [zonesRecord, areasRecord, corridorsRecord, cooperationRecord, shanghaiSideRecord, xuzhouRecord, coastRecord];

/** Every figure of the site: each has an address and a CSV file. */
export const figureRecords: readonly FigureRecord[] = [
  ...mapRecords,
  membershipsRecord,
  orientationRecord,
  corridorStripsRecord,
  xuzhouStarRecord,
  mentionsRecord,
  timelineRecord,
  zonePopulationRecord,
  outlineRecord,
];
