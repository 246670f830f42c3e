/** The addresses of the site that a path which does not exist comes nearest to. */
import type { AddressKind, KnownAddress } from './known-address.ts';

/** As many as a reader takes in at a glance. */
const MOST = 5;
/** How much worse than the best an address may fit, and how badly at most. */
const FARTHEST_FROM_BEST = 0.25;
const WORST = 0.6;

/** Of two that fit equally well, the larger thing comes first. */
const ORDER: readonly AddressKind[] = ['page', 'chapter', 'place', 'atlas', 'map', 'chart', 'term'];
/** A path is a page's: /functional-zone/ means the page of nearly that name before the term of exactly that name. */
const IS_PATH = 0.1;

/** An address and how well it fits, at most 1. */
export interface NearAddress {
  readonly known: KnownAddress;
  readonly fit: number;
}

/**
 * At most five addresses, the best first.
 * @param parts of the path, in lower case
 */
export function nearestAddresses(parts: readonly string[], known: readonly KnownAddress[]): readonly NearAddress[] {
  const near = known
    .map((address): NearAddress => ({ known: address, fit: Math.max(0, ...parts.map((part) => fitOf(part, address))) }))
    .filter(({ fit }) => fit >= WORST)
    .toSorted((one, other) => rank(other) - rank(one) || ORDER.indexOf(one.known.kind) - ORDER.indexOf(other.known.kind));
  const best = Math.max(0, ...near.map(({ fit }) => fit));
  return near.filter(({ fit }) => fit >= best - FARTHEST_FROM_BEST).slice(0, MOST);
}

function rank({ known: { kind }, fit }: NearAddress): number {
  return kind === 'page' || kind === 'chapter' ? fit + IS_PATH : fit;
}

/** The last word of an address: `xuzhou` of `/places/xuzhou/`, `zones` of `/#fig-zones`. */
export function slugOf(href: string): string {
  return /(?:#(?:fig|term)-|[#=/])([a-z0-9-]+)\/?$/.exec(href)?.[1] ?? '';
}

function fitOf(part: string, { name, href, others = '' }: KnownAddress): number {
  const isOther = others.split(' ').includes(part);
  return Math.max(isOther ? 1 : 0, nameFit(joined(part), joined(name.toLowerCase())), slugFit(part, slugOf(href)));
}

/** How well Chinese words fit a name: the whole of it, a part, or more than it (徐州市 for 徐州). */
function nameFit(part: string, name: string): number {
  if (part === name) return 1;
  if ([...part].length < 2 || [...name].length < 2) return 0;
  if (name.includes(part)) return 0.7 + (0.2 * part.length) / name.length;
  return part.includes(name) ? 0.65 + (0.2 * name.length) / part.length : 0;
}

/** How well a part fits a slug: the same letters, all of its words (zones in functional-zones), or nearly the same letters. */
function slugFit(part: string, slug: string): number {
  const [one, other] = [joined(part), joined(slug)];
  if (other === '') return 0;
  if (one === other) return 1;
  const [said, own] = [wordsIn(part), wordsIn(slug)];
  if (said.every((word) => own.includes(word))) return 0.8;
  if (own.every((word) => said.includes(word))) return 0.75;
  return 0.95 * likeness(one, other);
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function joined(text: string): string {
  return wordsIn(text).join('');
}

/** The share of neighbouring letters that two words have in common (Sørensen–Dice): 1 for the same, 0 for none. */
function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}

function pairsOf(word: string): readonly string[] {
  return [...word].slice(1).map((letter, at) => `${word[at] ?? ''}${letter}`);
}
