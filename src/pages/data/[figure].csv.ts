import type { APIRoute } from 'astro';
import { sourceById } from '@/domain/sources.ts';
import { figureRecords } from '@/figures/all-figures.ts';
import { figureCsv } from '@/figures/figure-csv.ts';
import type { FigureRecord } from '@/figures/figure-record.ts';

export function getStaticPaths() {
  return figureRecords.map((record) => ({ params: { figure: record.id }, props: { record } }));
}

/** The table of a figure as a file. */
export const GET: APIRoute<{ record: FigureRecord }> = ({ props: { record } }) =>
  new Response(figureCsv(record, record.sources.map((id) => sourceById(id).title)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
