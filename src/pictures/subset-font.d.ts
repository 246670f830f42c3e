/** The part of subset-font (2.9.0) that pictures use; the package brings no types. */
declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(font: Buffer, text: string, options: { readonly targetFormat: 'woff2' }): Promise<Buffer>;
}
