import type { APIRoute } from 'astro';
import { liveAtlas } from '@/figures/atlas-live-map.ts';

/** What the atlas needs to go live, beside the ground that all maps share. */
export const GET: APIRoute = () => Response.json(liveAtlas());
