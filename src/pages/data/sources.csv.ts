import type { APIRoute } from 'astro';
import { sources } from '@/domain/sources.ts';
import { csvText } from '@/figures/figure-csv.ts';
import { aboutWords } from '@/text/about.ts';
import { publicAddress } from '@/text/public-address.ts';
import { usesOfSources } from '../_about/uses-of-sources.ts';

/** Every source as a line of a table, with what rests on it. */
export const GET: APIRoute = async ({ site }) => {
  const uses = await usesOfSources();
  const { columns } = aboutWords.sourceFile;
  const lines = sources.map((source) => [
    source.title,
    aboutWords.kinds[source.kind],
    source.publisher ?? '',
    source.date ?? '',
    source.published ?? '',
    source.checkedAt ?? '',
    source.note ?? '',
    (uses.get(source.id) ?? []).map(({ label, items }) => `${label}：${items.map(({ name }) => name).join('、')}`).join('；'),
    publicAddress(`/about/#source-${source.id.toLowerCase()}`, site),
  ]);
  return new Response(csvText([columns, ...lines]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
