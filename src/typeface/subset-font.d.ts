/** The part of subset-font (2.9.0) that is used; the package brings no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'truetype';
    /** Tags of the OpenType features to keep; all of them when left out. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  }
  /** Cuts a TrueType font down to the characters of `text`. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
