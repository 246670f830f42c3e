/** The typefaces of the pictures: which one sets what, and the parts of them that a file carries. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { faceMetrics, type FaceMetrics } from './face-metrics.ts';
import type { SvgElement, SvgNode } from './svg-tree.ts';

/** Song for titles and names, a sans face for everything else, and its bold for counts. */
export type FaceId = 'song' | 'sans' | 'sans-bold';

/** A typeface as pictures use it. */
export interface Face {
  readonly id: FaceId;
  /** As the font file names it. */
  readonly family: string;
  readonly weight: 400 | 700;
  /** A TrueType font. */
  readonly file: Buffer;
  readonly metrics: FaceMetrics;
}

/** For programs that do not read the faces inside a file. */
const FALLBACK: Readonly<Record<string, string>> = {
  'Noto Serif SC': "'Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif",
  'Noto Sans SC': "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
};

/** The file is read when something is set in the face: whoever only starts the site does without. */
const face = (id: FaceId, family: string, weight: Face['weight']): Face => {
  let [file, metrics]: [Buffer | undefined, FaceMetrics | undefined] = [undefined, undefined];
  return {
    id,
    family,
    weight,
    get file() {
      return (file ??= readFileSync(new URL(`faces/${id}.ttf`, import.meta.url)));
    },
    get metrics() {
      return (metrics ??= faceMetrics(this.file));
    },
  };
};

/** The faces by their ids; `npm run typeface` makes the files. */
export const faces: Readonly<Record<FaceId, Face>> = {
  song: face('song', 'Noto Serif SC', 700),
  sans: face('sans', 'Noto Sans SC', 400),
  'sans-bold': face('sans-bold', 'Noto Sans SC', 700),
};

/** The face that stands for a font of the style sheets. */
export function faceFor(family: string, weight: string): FaceId {
  if (/song|serif\b(?<!sans-serif)|simsun/i.test(family)) return 'song';
  return Number(weight) >= 600 ? 'sans-bold' : 'sans';
}

/** The attributes that set a text in a face; `sans` is the one of the whole file. */
export function faceAttributes(id: FaceId): SvgElement['attributes'] {
  return { 'font-family': id === 'song' ? FALLBACK[faces.song.family] : undefined, 'font-weight': id === 'sans' ? undefined : faces[id].weight };
}

/** The attribute of the whole file that sets its text in `sans` where nothing else is said. */
export const fileFontFamily: string = FALLBACK[faces.sans.family] ?? '';

/** The characters that each face sets in a tree. */
export function charactersByFace(root: SvgNode): ReadonlyMap<FaceId, ReadonlySet<string>> {
  const found = new Map<FaceId, Set<string>>();
  const visit = (node: SvgNode, family: string, weight: string): void => {
    if (typeof node === 'string') {
      const id = faceFor(family, weight);
      const characters = found.get(id) ?? new Set();
      for (const character of node) characters.add(character);
      found.set(id, characters);
    } else if (node.name !== 'title' && node.name !== 'desc' && node.name !== 'style') {
      const own = { family: String(node.attributes['font-family'] ?? family), weight: String(node.attributes['font-weight'] ?? weight) };
      for (const child of node.children) visit(child, own.family, own.weight);
    }
  };
  visit(root, '', '400');
  return found;
}

/** The characters of a tree that the face which sets them does not have. */
export function missingCharacters(root: SvgNode): string {
  const missing = [...charactersByFace(root)].flatMap(([id, characters]) => [...characters].filter((character) => /\S/u.test(character) && !faces[id].metrics.has(character)));
  return [...new Set(missing)].sort().join('');
}

/** CSS that carries, as WOFF2, what a tree uses of the faces: the same bytes for the same tree. */
export async function embeddedFaces(root: SvgNode): Promise<string> {
  const used = charactersByFace(root);
  const rules: string[] = [];
  for (const { id, family, weight, file } of Object.values(faces)) {
    const characters = [...(used.get(id) ?? [])].sort().join('');
    if (characters === '') continue;
    const font = await subsetFont(file, characters, { targetFormat: 'woff2' });
    rules.push(`@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`);
  }
  return rules.join('');
}
