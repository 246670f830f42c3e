/**
 * Links to passages, made and followed, in one file that begins by itself: what two files share would be a third, and its name
 * stands in the script of every page.
 */
import { showPassage } from './passage-arrival.ts';
import { offerPassages } from './passage-offer.ts';

void showPassage();
offerPassages();
