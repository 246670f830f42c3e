import type { APIRoute } from 'astro';
import { figureRecords } from '@/figures/all-figures.ts';
import { figureCsv } from '@/figures/figure-csv.ts';
import type { FigureRecord } from '@/figures/figure-record.ts';
import { sourceTitle } from '@/figures/source-words.ts';
import { publicAddress } from '@/text/public-address.ts';
import { words } from '@/text/zh-CN.ts';
import { homesOfFigures } from '../_figure-homes.ts';

interface Props {
  record: FigureRecord;
  /** Path and fragment of the figure. */
  address: string;
}

export async function getStaticPaths(): Promise<{ params: { figure: string }; props: Props }[]> {
  const homeOf = await homesOfFigures();
  return figureRecords.map((record) => ({ params: { figure: record.id }, props: { record, address: homeOf(record.id).address } }));
}

/** The table of a figure as a file. */
export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { record, address }, site }) => {
  const figure = `${words.site.name} ${publicAddress(address, site)}`;
  return new Response(figureCsv(record, { sources: record.sources.map(sourceTitle), figure }), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
