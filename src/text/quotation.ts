/**
 * A text in quotation marks. Marks around all of it give way to these, marks inside of it become single ones: “四化”同步 is
 * “‘四化’同步”.
 */
export function quoted(text: string): string {
  const bare = text.replace(/^["“]([^"“”]*)["”]$/u, '$1');
  const inner = bare.replace(/["“]([^"“”]*)["”]/gu, '‘$1’').replace(/["“”]/gu, '');
  return `“${inner}”`;
}
