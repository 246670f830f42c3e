import type { APIRoute } from 'astro';
import { boundaryDocument, boundaryFiles } from '@/domain/boundaries.ts';

export function getStaticPaths() {
  return boundaryFiles.map((boundaries) => ({ params: { file: boundaries.file }, props: { boundaries } }));
}

/** A boundary file of content/boundaries with its source and licence. */
export const GET: APIRoute<{ boundaries: (typeof boundaryFiles)[number] }> = ({ props: { boundaries } }) => Response.json(boundaryDocument(boundaries));
