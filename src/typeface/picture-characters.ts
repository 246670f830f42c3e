import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What pictures of figures may say: what writers wrote, and the words of figures and their frame. */
const SPOKEN = ['content', 'src/figures', 'src/text', 'src/components', 'src/domain', 'src/pages', 'src/layouts'];

/** What is set in the title face: titles, names of places and structures, and what the site calls itself. */
const TITLED = ['content/facts', 'content/chapters', 'content/boundaries/divisions.topojson', 'src/figures', 'src/text', 'src/typeface/title-characters.txt'];

const READ = /\.(?:mdx|json|topojson|ts|astro|txt)$/;

const ALWAYS = ` !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~·×÷°±—–…‘’“”←↑→↓、。《》「」『』【】〔〕（），：；？！％￥　〇①②③④⑤⑥⑦⑧⑨⑩`;

/** Characters for the sans faces and for the title face of pictures, sorted. */
export interface PictureCharacters {
  readonly sans: string;
  readonly song: string;
}

/**
 * Every character that a picture may set, read from the sources: no build is needed.
 * @param root folder of the project
 */
export function pictureCharacters(root: string): PictureCharacters {
  return { sans: charactersIn(root, SPOKEN), song: charactersIn(root, TITLED) };
}

function charactersIn(root: string, places: readonly string[]): string {
  const found = new Set(ALWAYS);
  for (const place of places) {
    const files = READ.test(place) ? [place] : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((file) => join(place, file));
    for (const file of files) {
      if (READ.test(file)) for (const character of readFileSync(join(root, file), 'utf8')) found.add(character);
    }
  }
  return [...found].filter((character) => character >= ' ').sort().join('');
}
