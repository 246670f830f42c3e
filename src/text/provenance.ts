/** Who says a thing: the four marks of the site, in Chinese. */
export const provenanceWords = {
  article: '原文（转述）',
  derived: '推算',
  external: '外部资料',
  editor: '编者说明',
} as const;
