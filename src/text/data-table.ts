/** What the script of a data table says in Chinese. */
export const dataTableWords = {
  ascending: (column: string): string => `已按“${column}”升序排列`,
  descending: (column: string): string => `已按“${column}”降序排列`,
  original: '已恢复原来的顺序',
} as const;
