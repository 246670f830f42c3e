/**
 * Makes `public/fonts/atlas-song.woff2`: Noto Serif SC Bold (SIL Open Font Licence 1.1), cut down to the characters
 * that the titles of the built site use. Run a build first; the same build gives the same bytes.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { titleCharacters } from './title-characters.ts';

const root = new URL('../../', import.meta.url);
const family = new URL('node_modules/@expo-google-fonts/noto-serif-sc/', import.meta.url);
const fonts = new URL('public/fonts/', root);

const characters = titleCharacters(new URL('dist', root).pathname);
const font = await subsetFont(readFileSync(new URL('700Bold/NotoSerifSC_700Bold.ttf', family)), characters, { targetFormat: 'woff2' });
mkdirSync(fonts, { recursive: true });
writeFileSync(new URL('atlas-song.woff2', fonts), font);
copyFileSync(new URL('LICENSE_FONT', family), new URL('atlas-song-licence.txt', fonts));
writeFileSync(new URL('title-characters.txt', import.meta.url), `${characters}\n`);
console.log(`${[...characters].length} characters, ${font.length} bytes (gzip ${gzipSync(font).length})`);
