/**
 * What every page's script does at once, as one file: a request costs a phone more than the few kilobytes that a page
 * without a map could save. Leaflet, geometry, what charts do and the search index are loaded on intent by the elements themselves.
 */
import './arrival/arrival.ts';
import './figure-chart.ts';
import './figure-map.ts';
import './layer-choice.ts';
import './open-table.ts';
import './place-links.ts';
import './place-pointing.ts';
import './share/permalinks.ts';
import './search/search-dialog.ts';
import './term-links.ts';
// The figures stand in their places by now, and can be scrolled to.
import './chosen-marks.ts';
