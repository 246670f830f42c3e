/** Cards and posters of a built site, by their names. */
import { cardName } from '../text/card-name.ts';
import { publicAddress } from '../text/public-address.ts';
import type { Picture } from './blocks.ts';
import { composeCard, composeSquare, type CardSite } from './cards/compose-card.ts';
import type { ReadCardFigure } from './cards/card-figure.ts';
import { readCard, type CardWords, type ShownFigure } from './cards/read-card.ts';
import { wholeGround, type MapView } from './map-view.ts';
import { composeChapterPoster, readChapter, type ChapterPosterWords } from './posters/chapter-poster.ts';
import { composePlacePoster, type PlacePosterWords } from './posters/place-poster.ts';
import { POSTER_COLUMN, type PosterImprint } from './posters/poster-blocks.ts';
import { readPlace, type EntryTerms } from './posters/read-place.ts';
import { readFigure, type Figure, type ReadSheet } from './read-figure.ts';
import type { AskingPage } from './wanted-pictures.ts';

/** What pictures say and where they lead, besides what pages say. */
export interface PictureWords {
  /** 江苏区域协调发展图解 */
  readonly site: string;
  /** The site's own address, where the build knows it. */
  readonly origin: URL | undefined;
  readonly poster: ChapterPosterWords & Pick<PosterImprint, 'scan' | 'visit'>;
  readonly place: PlacePosterWords;
  readonly entry: EntryTerms;
}

/** Height by width of the maps of posters. */
const POSTER_MAP = 0.96;
/** The map on which the posters of cities show where they lie. */
const CITY_MAP = 'zones';

/** Composes pictures of one built site. */
export class PictureMaker {
  private readonly pages: ReadonlyMap<string, string>;
  private readonly readSheet: ReadSheet;
  private readonly words: PictureWords;
  private readonly site: CardSite;
  private readonly ground: Pick<MapView, 'ground' | 'sea'>;

  /** @throws when the site lacks the page of the zones' map, or that of the atlas. */
  constructor(pages: readonly AskingPage[], readSheet: ReadSheet, words: PictureWords) {
    this.pages = new Map(pages.map(({ path, html }) => [path, html]));
    this.readSheet = readSheet;
    this.words = words;
    this.site = { name: words.site, token: readFigure(this.page(`/embed/${CITY_MAP}/`), readSheet).token };
    this.ground = wholeGround(this.page('/atlas/'));
  }

  /** The colour of the paper of all of them, as `#faf7f0`. */
  get paper(): string {
    return this.site.token('--colour-paper');
  }

  /** The card of the page with this name, 1200 by 630. */
  card(name: string): Picture {
    const { words, read } = this.cardOf(name);
    return composeCard(words, this.site, read);
  }

  /** The square card of the page with this name, 800 by 800. */
  square(name: string): Picture {
    const { words, read } = this.cardOf(name);
    return composeSquare(words, this.site, read);
  }

  /** The poster of the chapter or the city with this slug, 1080 wide. */
  poster(slug: string): Picture {
    const chapter = this.pages.get(`/${slug}/`);
    return chapter === undefined ? this.placePoster(slug) : this.chapterPoster(slug, chapter);
  }

  private chapterPoster(slug: string, html: string): Picture {
    const chapter = readChapter(html);
    return composeChapterPoster(chapter, this.figure(this.shown(chapter), POSTER_COLUMN, POSTER_MAP), this.words.poster, this.imprint(`/${slug}/`));
  }

  private placePoster(slug: string): Picture {
    const place = readPlace(this.page('/atlas/'), slug, this.words.entry);
    // Counties have the first four digits of their city.
    const muted = (feature: string): boolean => !feature.startsWith(place.code.slice(0, 4));
    const view = { ...this.ground, ratio: POSTER_MAP, muted, city: place.code };
    const figure = readFigure(this.page(`/embed/${CITY_MAP}/`), this.readSheet, { column: POSTER_COLUMN, view });
    return composePlacePoster(place, figure, this.words.place, this.imprint(`/atlas/?place=${slug}`));
  }

  private cardOf(name: string): { readonly words: CardWords; readonly read: ReadCardFigure } {
    const path = [...this.pages.keys()].find((each) => cardName(each) === name);
    if (path === undefined) throw new Error(`a page names /cards/${name}.png as its card, but the site has no page with that name; src/text/card-name.ts says how cards are named`);
    const words = readCard(this.page(path));
    const shown = this.shown(words);
    return { words, read: (column, ratio) => this.figure(shown, column, ratio, true) };
  }

  /** The figure of a page; one without shows that of the home page. */
  private shown({ figure }: CardWords): ShownFigure {
    return figure ?? readCard(this.page('/')).figure ?? { id: CITY_MAP, muted: [] };
  }

  private figure({ id, muted }: ShownFigure, column: number, ratio: number, isClose = false): Figure {
    const view = { ...this.ground, ratio, isClose, muted: (feature: string) => muted.includes(feature) };
    return readFigure(this.page(`/embed/${id}/`), this.readSheet, { column, view });
  }

  private imprint(path: string): PosterImprint {
    const { site, origin, poster } = this.words;
    return { site, address: publicAddress(path, origin), isWhole: origin !== undefined, scan: poster.scan, visit: poster.visit };
  }

  private page(path: string): string {
    const html = this.pages.get(path);
    if (html === undefined) throw new Error(`the build has no page ${path}, from which cards and posters are made`);
    return html;
  }
}
