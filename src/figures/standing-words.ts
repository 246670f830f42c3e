import type { ResolvedStop } from '@/domain/corridors.ts';
import type { CorridorStop, Standing } from '@/domain/model.ts';

const WORDS: Record<Standing | CorridorStop['standing'], string> = {
  whole: '',
  counties: '',
  member: '',
  core: '核心范围',
  extended: '拓展范围',
  centre: '中心区',
  part: '只有一部分在线上',
  wider: '只见于较宽的算法',
  route: '途经的县级站点',
  outside: '在省外',
};

/** How a place stands in a structure or on an axis, in words; empty for a plain member. */
export function standingWord(standing: Standing | CorridorStop['standing']): string {
  return WORDS[standing];
}

/** What sets a stop apart from a plain member of its axis, in words; empty for a member. */
export function stopRemark({ standing, note }: Pick<ResolvedStop, 'standing' | 'note'>): string {
  return note ?? standingWord(standing);
}

/** The name of a stop, with what sets it apart: 邳州（途经的县级站点）. */
export function stopText(stop: ResolvedStop): string {
  const remark = stopRemark(stop);
  return remark === '' ? stop.shortName : `${stop.shortName}（${remark}）`;
}
