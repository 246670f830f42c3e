/**
 * Makes `src/pictures/faces/*.ttf`: Noto Serif SC Bold, Noto Sans SC Regular and Bold (SIL Open Font Licence 1.1), cut
 * down to the characters that pictures of figures may set. The same sources give the same bytes.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { pictureCharacters } from './picture-characters.ts';

const root = new URL('../../', import.meta.url);
const families = new URL('node_modules/@expo-google-fonts/', import.meta.url);
const folder = new URL('src/pictures/faces/', root);
/** More than this is more than a clone should carry. */
const LARGEST = 400_000;

const { sans, song } = pictureCharacters(root.pathname);
const faces = [
  { name: 'song', characters: song, from: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf' },
  { name: 'sans', characters: sans, from: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf' },
  { name: 'sans-bold', characters: sans, from: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf' },
];

mkdirSync(folder, { recursive: true });
for (const { name, characters, from } of faces) {
  // Without features a line is exactly as wide as its characters together, in every program that sets it.
  const font = await subsetFont(readFileSync(new URL(from, families)), characters, { targetFormat: 'truetype', keepFeatures: [], noHinting: true });
  if (font.length > LARGEST) throw new Error(`${name}.ttf would have ${font.length} bytes; leave folders out of src/typeface/picture-characters.ts until it has ${LARGEST}`);
  writeFileSync(new URL(`${name}.ttf`, folder), font);
  console.log(`${name}.ttf: ${[...characters].length} characters, ${font.length} bytes`);
}
copyFileSync(new URL('noto-sans-sc/LICENSE_FONT', families), new URL('noto-sans-licence.txt', folder));
copyFileSync(new URL('noto-serif-sc/LICENSE_FONT', families), new URL('noto-serif-licence.txt', folder));
