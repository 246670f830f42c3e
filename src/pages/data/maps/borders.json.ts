import type { APIRoute } from 'astro';
import { liveBorders } from '@/figures/live-map.ts';

/** Borders that every live map draws; fetched once and kept by the browser. Waters are files of their own licences. */
export const GET: APIRoute = () => Response.json(liveBorders());
