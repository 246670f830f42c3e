/** The rows of a CSV text (RFC 4180: commas, quotation marks doubled inside quoted fields), without its byte order mark. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  fields.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  // A comma at the very end still begins a field, an empty one.
  for (let open = fields.lastIndex < text.length; open;) {
    const start = fields.lastIndex;
    const match = fields.exec(text);
    if (match === null) throw new Error(`not CSV from character ${start}: ${text.slice(start, start + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
    open = fields.lastIndex < text.length;
  }
  return rows;
}
