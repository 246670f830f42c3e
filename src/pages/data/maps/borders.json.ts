import type { APIRoute } from 'astro';
import { liveGround } from '@/figures/live-map.ts';

/** Borders and waters that every live map draws; fetched once and kept by the browser. */
export const GET: APIRoute = () => Response.json(liveGround());
