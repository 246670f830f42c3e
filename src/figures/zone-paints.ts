import type { FunctionalZone } from '@/domain/model.ts';
import type { Paint } from './map-figure.ts';

const PAINTS: Partial<Record<string, Paint>> = {
  'yangzi-river-city-cluster': 'river-zone',
  'coastal-economic-belt': 'coast-zone',
  'jianghuai-eco-economic-zone': 'eco-zone',
  'huaihai-economic-zone': 'huaihai-zone',
};

/** The paint that a functional zone has in every figure. Throws for a zone that has none yet. */
export function zonePaint({ id }: FunctionalZone): Paint {
  const paint = PAINTS[id];
  if (paint === undefined) throw new Error(`The zone “${id}” has no paint. Give it one in figures/zone-paints.ts.`);
  return paint;
}
