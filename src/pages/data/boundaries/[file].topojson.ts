import type { APIRoute } from 'astro';
import { boundaryFiles } from '@/domain/boundaries.ts';

export function getStaticPaths() {
  return boundaryFiles.map((boundaries) => ({ params: { file: boundaries.file }, props: { boundaries } }));
}

/** A boundary file of content/boundaries with its source and licence, which TopoJSON allows as foreign members. */
export const GET: APIRoute<{ boundaries: (typeof boundaryFiles)[number] }> = ({ props: { boundaries } }) => {
  const { source, licence, topology } = boundaries;
  return Response.json({ ...topology, source, licence });
};
