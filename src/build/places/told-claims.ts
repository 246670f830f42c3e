/** What the article says of a place, claim by claim, in the words of the chapters. */
import { claimAddress, claimById } from '../../domain/claims.ts';
import { formsOf } from '../../domain/gazetteer.ts';
import { isShortName } from '../../domain/mention-counts.ts';
import type { SharedName } from '../../domain/mentions.ts';
import { shanghaiSide } from '../../domain/near-shanghai.ts';
import type { Slug } from '../../domain/model.ts';
import { placeWords } from '../../text/places.ts';
import type { NamingPassage } from './passage-places.ts';

/** Claims that speak of a place by the same name. */
export interface ToldGroup {
  /** By which name: 点名, 用合称“宁镇扬”说到. */
  readonly label: string;
  /** Where it is not the article that counts the place among what the name stands for; else empty. */
  readonly note: string;
  readonly claims: readonly ToldClaim[];
}

export interface ToldClaim {
  readonly id: string;
  readonly gist: string;
  readonly href: string;
  /** What its restatement says where it names the place; empty where it leaves the name out. */
  readonly said: string;
}

/**
 * The claims that speak of a place, first those that do by its own name.
 * @param direct their ids
 * @param through the others, by the name that they use
 */
export function toldClaims(place: Slug, direct: readonly string[], through: readonly SharedName[], passages: readonly NamingPassage[]): readonly ToldGroup[] {
  const own = formsOf(place);
  const told = (ids: readonly string[], names: readonly (readonly string[])[]): ToldClaim[] =>
    ids.map(claimById).map((claim) => ({
      id: claim.id,
      gist: claim.gist,
      href: claimAddress(claim),
      said: naming(passages.find((passage) => passage.claim === claim.id)?.sentences ?? [], names),
    }));
  return [
    ...(direct.length === 0 ? [] : [{ label: placeWords.article.direct, note: '', claims: told(direct, [own]) }]),
    ...through.map(({ name, claims }) => ({ label: labelOf(name), note: noteOf(name), claims: told(claims, [[bare(name)], own]) })),
  ];
}

/** A sentence that begins with 它, or with 文章说，它. */
const POINTING_BACK = /^(?:[^，。]{1,6}，)?它/u;

/**
 * The first sentences with one of the names, or with one of the next names where there are none; dots stand for what is
 * left out between them.
 */
export function naming(sentences: readonly string[], names: readonly (readonly string[])[]): string {
  const found = names.map((forms) => [...sentences.keys()].filter((index) => forms.some((form) => sentences[index]?.includes(form) === true)));
  const [first, second] = (found.find(({ length }) => length > 0) ?? []).map((index) => ({ index, text: sentences[index] ?? '' }));
  if (first === undefined) return '';
  // 它 is what the sentence before speaks of.
  if (POINTING_BACK.test(first.text)) return [sentences[first.index - 1] ?? '', first.text].join('');
  if (second === undefined) return first.text;
  return [first.text, second.text].join(second.index === first.index + 1 ? '' : placeWords.article.leftOut);
}

/** 五大新城 of 上海“五大新城”, as a text writes it; other names as they are. */
function bare(name: string): string {
  return /“(.+)”/u.exec(name)?.[1] ?? name;
}

function labelOf(name: string): string {
  const { short, whole, joint } = placeWords.article.through;
  if (isShortName(name)) return short(name);
  return wholeOf(name) === undefined ? joint(name) : whole(bare(name));
}

/** Of a whole near Shanghai, whose places the article does not list: where the list comes from. */
function noteOf(name: string): string {
  const [reason = ''] = wholeOf(name)?.evidence.caveat?.split('；') ?? [];
  return reason === '' ? '' : `${reason}。`;
}

function wholeOf(name: string): (typeof shanghaiSide)[number] | undefined {
  return shanghaiSide.find((whole) => whole.name === name);
}
