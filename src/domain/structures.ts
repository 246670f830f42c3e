import { corridors } from './corridors.ts';
import { functionalZones } from './functional-zones.ts';
import { integrationGroups } from './integration-groups.ts';
import { metropolitanAreas } from './metropolitan-areas.ts';
import type { Slug, Structure, StructureKind } from './model.ts';
import { requireRecord } from './parse-records.ts';
import { programmes } from './programmes.ts';

function asStructures<Kind extends StructureKind, Kept extends Pick<Structure, 'id' | 'name' | 'claims' | 'evidence'>>(
  kind: Kind,
  records: readonly Kept[],
) {
  return records.map((record) => {
    const { id, name, claims, evidence } = record;
    return { kind, id, name, claims, evidence, record };
  });
}

/** Everything that cities belong to, in the order of tables: zones, areas, groups, corridors, programmes. */
export const structures: readonly Structure[] = [
  ...asStructures('zone', functionalZones),
  ...asStructures('area', metropolitanAreas),
  ...asStructures('group', integrationGroups),
  ...asStructures('corridor', corridors),
  ...asStructures('programme', programmes),
];

const byId = new Map(structures.map((structure) => [structure.id, structure]));

/** The structure with this id, of any kind. Throws a `ContentError` with the closest known id when there is none. */
export function structureById(id: Slug): Structure {
  return requireRecord(byId, id, 'structure', 'content/facts');
}
