/** The words of cards and posters, in Chinese. */
import { atlasWords } from '../text/atlas.ts';
import { sharedPictureWords } from '../text/shared-pictures.ts';
import { words } from '../text/zh-CN.ts';
import type { PictureWords } from './picture-maker.ts';

/** @param origin public address of the site; without one its pictures have paths, and no QR codes */
export function pictureWords(origin: URL | undefined): PictureWords {
  return { site: words.site.name, origin, poster: sharedPictureWords.poster, place: sharedPictureWords.place, entry: atlasWords.entry };
}
