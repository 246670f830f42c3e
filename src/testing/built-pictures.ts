/** Cards and posters of the built site, composed anew, to ask them where their texts stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PictureMaker } from '@/pictures/picture-maker.ts';
import { pictureWords } from '@/pictures/picture-words.ts';
import { builtPages } from '@/pictures/wanted-pictures.ts';
import { siteFolder } from './built-site.ts';

/** A maker of the pictures that a build for this address makes: `builtFor()` for those that are there. */
export function builtPictures(site: URL | undefined): PictureMaker {
  return new PictureMaker(builtPages(siteFolder), (address) => readFileSync(join(siteFolder, address), 'utf8'), pictureWords(site));
}
