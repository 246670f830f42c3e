import type { APIRoute } from 'astro';
import { divisions, lakesAndCanals, seaAndYangtze } from '@/domain/boundaries.ts';

const files = { divisions, 'sea-and-yangtze': seaAndYangtze, 'lakes-and-canals': lakesAndCanals };

export function getStaticPaths() {
  return Object.entries(files).map(([file, topology]) => ({ params: { file }, props: { topology } }));
}

/** A boundary file as it stands in content/boundaries; licences are on /about/. */
export const GET: APIRoute<{ topology: unknown }> = ({ props: { topology } }) => Response.json(topology);
