/** The style sheets of a page as rules in the order of the cascade. */
import { parse, type AtRule, type ChildNode, type Rule } from 'postcss';
import { containerHolds, mediaHolds, type Surroundings } from './conditions.ts';
import { matcher, type PageElement } from './page-tree.ts';
import { specificityOf } from './specificity.ts';

/** What a rule says of one property. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** One selector with what it declares, once for what is `!important` and once for the rest. */
export interface StyleRule {
  readonly matches: (element: PageElement) => boolean;
  readonly declarations: readonly Declaration[];
}

interface RankedRule extends StyleRule {
  readonly important: boolean;
  /** Place of its layer in the order of layers; rules without a layer come last. */
  readonly layer: number;
  readonly specificity: number;
}

/** Rules that dress nothing by themselves. */
const SILENT = new Set(['font-face', 'keyframes', 'page', 'property', 'charset', 'starting-style', 'counter-style']);

/** Boxes that stand before, after or inside an element and are none of its own. */
const PSEUDO_ELEMENT = /::[\w-]+|:(?:before|after|first-line|first-letter)\b/;

/**
 * The rules of the sheets that hold in these surroundings, weakest first: a later one wins over an earlier one.
 * @param sheets texts of the style sheets, in the order of the page
 * @param wanted whether a property matters; rules that declare no such property are left out
 * @throws when a sheet cannot be read, or holds a rule of a kind that is not understood here.
 */
export function styleRules(sheets: readonly string[], surroundings: Surroundings, wanted: (property: string) => boolean): readonly StyleRule[] {
  const layers: string[] = [];
  const rules: RankedRule[] = [];
  const layerRank = (name: string): number => {
    if (!layers.includes(name)) layers.push(name);
    return layers.indexOf(name);
  };

  const readAtRule = (node: AtRule, layer: number): void => {
    const inside = (): void => readAll(node.nodes ?? [], layer);
    if (node.name === 'layer') {
      const names = node.params.split(/\s*,\s*/);
      const ranks = names.map(layerRank);
      if (layer !== Infinity || names.some((name) => name === '' || name.includes('.'))) throw strange(node, 'layers are named, and lie in no other');
      if (node.nodes !== undefined) readAll(node.nodes, ranks[0] ?? Infinity);
    } else if (node.name === 'media') {
      if (mediaHolds(node.params, surroundings)) inside();
    } else if (node.name === 'container') {
      if (containerHolds(node.params, surroundings)) inside();
    } else if (node.name === 'supports') {
      // Figures are dressed for browsers that know what is asked for; what is for the others is not known here.
      if (/\bnot\b/.test(node.params)) throw strange(node, 'it is for browsers that lack something');
      inside();
    } else if (!SILENT.has(node.name.replace(/^-\w+-/, ''))) throw strange(node, 'it is of an unknown kind');
  };

  const readRule = (rule: Rule, layer: number): void => {
    const declared = { normal: [] as Declaration[], important: [] as Declaration[] };
    for (const node of rule.nodes) {
      if (node.type === 'rule' || node.type === 'atrule') throw strange(node, 'the built sheets hold no nested rules');
      if (node.type === 'decl' && wanted(node.prop)) declared[node.important ? 'important' : 'normal'].push({ property: node.prop, value: node.value });
    }
    for (const important of [false, true]) {
      const declarations = declared[important ? 'important' : 'normal'];
      if (declarations.length === 0) continue;
      for (const selector of rule.selectors) {
        if (PSEUDO_ELEMENT.test(selector)) continue;
        rules.push({ matches: matcher(selector), declarations, important, layer, specificity: specificityOf(selector) });
      }
    }
  };

  const readAll = (nodes: readonly ChildNode[], layer: number): void => {
    for (const node of nodes) {
      if (node.type === 'atrule') readAtRule(node, layer);
      else if (node.type === 'rule') readRule(node, layer);
    }
  };

  for (const sheet of sheets) readAll(parse(sheet).nodes, Infinity);
  return rules.sort(weakestFirst);
}

/** Among important rules the earlier layer is the stronger. Sorting keeps the order of rules that weigh the same. */
function weakestFirst(a: RankedRule, b: RankedRule): number {
  if (a.important !== b.important) return a.important ? 1 : -1;
  if (a.layer !== b.layer) return (a.layer < b.layer ? -1 : 1) * (a.important ? -1 : 1);
  return a.specificity - b.specificity;
}

function strange(node: ChildNode, reason: string): Error {
  return new Error(`pictures: src/pictures/style-rules.ts does not understand the rule “${node.toString().slice(0, 60)}”: ${reason}`);
}
