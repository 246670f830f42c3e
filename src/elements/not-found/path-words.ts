/** What a path says, in words. */

/** Parts of paths that say how a site is built and not what a page is about. */
const GENERIC = new Set(['404', 'index', 'default', 'home', 'www', 'zh', 'zh-cn', 'zh-hans', 'cn', 'en', 'page', 'pages', 'chapter', 'chapters', 'section', 'place', 'places', 'city', 'cities', 'term', 'terms', 'glossary', 'figure', 'figures', 'fig', 'map', 'maps', 'chart', 'charts', 'embed', 'data', 'search']);

/** Ends of file names. */
const EXTENSION = /\.(?:x?html?|php|aspx?|jsp|md|txt|csv|json|svg|png|jpe?g|pdf)$/;

/** An id on a page whose # got lost: a heading needs one to be told from a page. */
const MARKED_ID = /^(?:c-\d-\d[a-z]|(?:fig|term|source)-[a-z0-9-]+)$/;

/** Parts beyond these say nothing that the first ones did not. */
const MOST_PARTS = 6;
/** Characters of a part that count. */
const LONGEST_PART = 60;

/** A path, read. */
export interface AskedPath {
  /** As its reader would write it, decoded. */
  readonly shown: string;
  /** What it is about, part by part, in lower case; when every part is generic, those. */
  readonly parts: readonly string[];
  /** The id of a place on the page that may have been meant, or an empty string. */
  readonly id: string;
}

/** Reads the path of an address, of any length and content. */
export function readPath(pathname: string): AskedPath {
  const shown = pathname.split('/').map(decode).join('/');
  // An encoded # belongs to the path, though the reader's link meant a fragment.
  const [path = '', fragment = ''] = shown.normalize('NFKC').split('#');
  const parts = path
    .toLowerCase()
    .split(/[/\\?&=]+/u)
    .map((part) => part.trim().replace(EXTENSION, '').slice(0, LONGEST_PART))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, MOST_PARTS);
  const id = fragment === '' ? (parts.find((part) => MARKED_ID.test(part)) ?? '') : fragment;
  const said = parts.filter((part) => !MARKED_ID.test(part) || parts.length === 1);
  const telling = said.filter((part) => !GENERIC.has(part));
  return { shown, parts: telling.length > 0 ? telling : said, id: /^[A-Za-z][\w-]*$/.test(id) ? id : '' };
}

/** The parts as words to search for; empty when they say nothing but how a site is built. */
export function wordsOf({ parts }: AskedPath): string {
  return parts
    .filter((part) => !GENERIC.has(part))
    .map((part) => part.replace(/[-_+.\s]+/gu, ' ').trim())
    .join(' ');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Cut in the middle of a character: what can be read is read.
    return part.replace(/(?:%[0-9a-f]{2})+/giu, (bytes) => decodeBytes(bytes)).replace(/%[0-9a-f]?/giu, '');
  }
}

function decodeBytes(bytes: string): string {
  const values = bytes.split('%').slice(1).map((pair) => Number.parseInt(pair, 16));
  return new TextDecoder().decode(new Uint8Array(values)).replaceAll('\ufffd', '');
}
