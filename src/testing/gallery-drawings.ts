import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { join } from 'node:path';
import { pagePaths, readSite } from './built-site.ts';
import { attribute, parsePage, select, type HtmlElement } from './html-tree.ts';
import { root } from './project-root.ts';

/** Where the pictures of all charts are kept, one file for each width. */
export const galleryFolder = join(root, 'src/figures/gallery');

/** A drawing of a chart, as the built site holds it. */
export interface GalleryDrawing {
  /** Id of its figure. */
  readonly chart: string;
  /** Name of its file in `galleryFolder`: `orientation-480.svg`. */
  readonly file: string;
  /** The drawing, an element a line, so that differences can be read. */
  readonly svg: string;
}

/** The drawings of every chart in `dist/`, at every width: embed pages hold them all. */
export function galleryDrawings(): GalleryDrawing[] {
  return pagePaths()
    .filter((path) => /^\/embed\/[^/]+\/$/.test(path))
    .flatMap((path) => {
      const page = parsePage(readSite(path).toString('utf8'));
      const charts = select(page, (element) => attribute(element, 'data-kind') === 'chart');
      return charts.flatMap((figure) => {
        const chart = attribute(figure, 'data-figure') ?? '';
        return select(figure, (element) => attribute(element, 'data-tier') !== undefined).map((drawing) => ({
          chart,
          file: `${chart}-${attribute(drawing, 'data-tier') ?? ''}.svg`,
          svg: `${lines(drawing, '').join('\n')}\n`,
        }));
      });
    });
}

/** An element and what it holds, an element a line; one that holds words stands on its line with them. */
function lines(element: HtmlElement, indent: string): string[] {
  const start = `${indent}<${openingOf(element)}`;
  const children = element.childNodes.filter((child) => !isBlank(child));
  if (children.length === 0) return [`${start} />`];
  const end = `</${element.tagName}>`;
  if (children.some(tree.isTextNode)) return [`${start}>${children.map(inline).join('')}${end}`];
  const inner = children.flatMap((child) => (tree.isElementNode(child) ? lines(child, `${indent}  `) : []));
  return [`${start}>`, ...inner, `${indent}${end}`];
}

function inline(node: Html.ChildNode): string {
  if (tree.isTextNode(node)) return escape(node.value);
  return tree.isElementNode(node) ? `<${openingOf(node)}>${node.childNodes.map(inline).join('')}</${node.tagName}>` : '';
}

function openingOf({ tagName, attrs }: HtmlElement): string {
  const namespace = tagName === 'svg' ? [' xmlns="http://www.w3.org/2000/svg"'] : [];
  return [tagName, ...namespace, ...attrs.map(({ name, value }) => ` ${name}="${escape(value)}"`)].join('');
}

function isBlank(node: Html.ChildNode): boolean {
  return tree.isCommentNode(node) || (tree.isTextNode(node) && node.value.trim() === '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
