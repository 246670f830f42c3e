/**
 * What of a page is not read as its text. The index of the built pages and the marks on the live page share it: what one
 * of them read alone would be counted and not marked, or marked and not counted.
 */

/** Elements whose text is not text of the page, or is read twice (rt). */
export const UNREAD_ELEMENTS: readonly string[] = 'svg nav script style template noscript dialog select textarea rt rp'.split(' ');

/** Elements with one of these attributes: nobody sees them, or they are no part of the content. */
export const UNREAD_ATTRIBUTES: readonly string[] = ['hidden', 'data-search-skip'];

/** The class of what is said by a screen reader and not seen: a mark there would lead a reader to nothing. */
export const UNSEEN_CLASS = 'visually-hidden';
