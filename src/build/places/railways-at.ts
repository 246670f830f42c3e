/** Which railways and bridges of the facts come to a place. */
import type { City, Place, Slug } from '../../domain/model.ts';
import { cityCodeOf, pointOf } from '../../domain/places.ts';
import { railLines, routeStopOf } from '../../domain/rail.ts';
import { xuzhouHub } from '../../domain/rail-hub.ts';
import { greatCircleDistance } from '../../drawing/distance.ts';
import { divisionsAt } from './surroundings.ts';

/**
 * The hub, the railways with a stop in a city or place, and the bridges that their next stops stand beside, in the order of
 * the facts. Routes are schematic: they do not hold every station.
 */
export function railwaysAt(unit: City | Place): readonly Slug[] {
  const hubs = isIn(xuzhouHub.hub, unit) ? [xuzhouHub.id] : [];
  const lines = railLines.filter(({ kind, route }) => route.some((stop) => (kind === 'bridge' ? besideBridge(stop) : [stop]).some((at) => isIn(at, unit))));
  return [...hubs, ...lines.map(({ id }) => id)];
}

/** A bridge stands in the river, between two places: the stops before and after it on a line. */
function besideBridge(bridge: Slug): Slug[] {
  return railLines
    .filter(({ kind }) => kind === 'line')
    .flatMap(({ route }) => route.filter((_, index) => route[index - 1] === bridge || route[index + 1] === bridge));
}

/** Whether a stop is the place, or stands in it. */
function isIn(stop: Slug, unit: City | Place): boolean {
  if (stop === unit.slug) return true;
  const { kind, point } = routeStopOf(stop);
  if (kind === 'bridge') return false;
  // A hub is marked where its station stands.
  if (unit.code === undefined) return 'kind' in unit && unit.kind === 'hub' && greatCircleDistance(point, pointOf(unit)) < 1;
  return divisionsAt(point).some((code) => code === unit.code || cityCodeOf(code) === unit.code);
}
