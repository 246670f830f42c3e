/** The part of subset-font (2.9.0) that is used; the package brings no types. */
declare module 'subset-font' {
  /** Cuts a TrueType font down to the characters of `text`. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>;
}
