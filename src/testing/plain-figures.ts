/** Tags and comments of MDX, targets of links, and code between backquotes; `<Value>` prints a figure, which must not run into digits beside it. */
const MARKUP = /<Value\b[^>]*>|`[^`\n]*`|<\/?[A-Za-z][^>]*>|\{\/\*[^]*?\*\/\}|(?<=\])\([^)\n]*\)|[*_]/g;

/** The words of an MDX file without its markup, line by line as in the file. */
export function wordsOfMdx(text: string): string {
  return text.replace(MARKUP, (markup) => (/^[<`](?:Value\b|[^<]*`$)/.test(markup) ? '□' : markup.replace(/[^\n]/g, '')));
}

type Rewriting = readonly [written: RegExp, as: string | ((...groups: string[]) => string)];

/** Ways to write the same figure, one after the other turned into that of the records. */
const REWRITINGS: readonly Rewriting[] = [
  [/[０-９％．，－／]/g, (sign) => String.fromCharCode((sign ?? '').charCodeAt(0) - 0xfee0)],
  [/(?<=\d)[ \u00a0\u2009\u202f\u3000]+|[ \u00a0\u2009\u202f\u3000]+(?=\d)/g, ''],
  [/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, (digits) => (digits ?? '').replaceAll(',', '')],
  [/((?:19|20)\d\d)([-./])0?(\d{1,2})\2(?:0(?=\d))?(\d{1,2})(?!\d)/g, '$1年$3月$4日'],
  [/((?:19|20)\d\d)[-./]0?([1-9]|1[0-2])(?![\d年万亿千平%个])/g, '$1年$2月'],
  [/(?<=年)0(?=\d月)|(?<=月)0(?=\d[日号])|(?<=小时)0(?=\d分)/g, ''],
  [/(?<=月\d{1,2})号/g, '日'],
  [/(\d{4})年?[-–—~～至到]+(?=\d{4}年)/g, '$1—'],
  [/公里|km/g, '千米'],
  [/千米²|㎢/g, '平方千米'],
  [/分钟/g, '分'],
];

/** Text in which every figure is written as the records print it: half-width, without blanks and separators, 平方千米 for 平方公里. */
export function plainFigures(text: string): string {
  return REWRITINGS.reduce((rewritten, [written, as]) => (typeof as === 'string' ? rewritten.replace(written, as) : rewritten.replace(written, as)), text);
}
