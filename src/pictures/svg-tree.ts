/** An SVG file as a tree, and its text. */

/** An element of an SVG file. */
export interface SvgElement {
  readonly name: string;
  /** Numbers are written to a hundredth; what is `undefined` is not written. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly SvgNode[];
}

/** An element, or text. */
export type SvgNode = SvgElement | string;

/** An element of an SVG file. */
export function svg(name: string, attributes: SvgElement['attributes'], ...children: readonly SvgNode[]): SvgElement {
  return { name, attributes, children };
}

/** A tree as XML, always the same for the same tree. */
export function serialise(node: SvgNode): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escape(typeof value === 'number' ? decimal(value) : value).replaceAll('"', '&quot;')}"`]))
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(serialise).join('')}</${node.name}>`;
}

/** A number as files of drawings have it: to a hundredth, without needless zeros. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
