/** What the benchmark asks, written out, so that two runs ask the same. */

/** Asked of both indexes: as readers type, and as the text has it. */
export const LITERAL_QUERIES: readonly string[] = [
  // Single characters, frequent to rare; a search while typing begins with them.
  ...'江 海 一 的 苏 国 州 铁 盱 3'.split(' '),
  // Words in many sections.
  ...'江苏 发展 南京 徐州 长三角 都市圈 经济区 一体化 城市群 连云港'.split(' '),
  // Words in few.
  ...'飞地 花桥 淀山湖 阜阳 太仓 米字型 四化同步 盐通高铁 宁镇扬 锡常泰'.split(' '),
  // Long terms and parts of sentences.
  ...'扬子江城市群 江淮生态经济区 沿沪宁产业创新带 徐州都市圈 一小时经济圈 淮河生态经济带 在新起点上推进 区域协调发展'.split(' '),
  // Across the borders of words.
  ...'展的 和沿 州都 的区 海经济 江城'.split(' '),
  // Punctuation, quotes, dashes, spaces and full-width forms.
  ...['“1+3”', '1+3', '１＋３', '「1 + 3」', '沿江、沿海', '、沿', '万人。', '；', '徐 州', '——长三角'],
  // Latin letters and digits.
  ...'2020 2021年 openstreetmap OpenStreetMap km 13'.split(' '),
  // Nowhere in the text.
  ...'火星 量子计算 铁路飞船'.split(' '),
];

/** A query that stands nowhere as typed, and the term that it means. */
export interface MeantQuery {
  readonly typed: string;
  readonly meant: string;
}

/** Asked of this site's index alone: Pagefind has no answer to them. */
export const MEANT_QUERIES: readonly MeantQuery[] = (
  [
    ['xuzhou', '徐州'],
    ['lianyungang', '连云港'],
    ['feidi', '飞地'],
    ['dushiquan', '都市圈'],
    ['xuzhou都市圈', '徐州都市圈'],
    ['dsq', '都市圈'],
    ['蘇州', '苏州'],
    ['長三角', '长三角'],
    ['連雲港', '连云港'],
    ['區域協調發展', '区域协调发展'],
    ['徐洲', '徐州'],
    ['连云巷', '连云港'],
    ['苏锡长都市圈', '苏锡常都市圈'],
    ['扬子江成市群', '扬子江城市群'],
    ['xuzou', '徐州'],
  ] as const
).map(([typed, meant]) => ({ typed, meant }));
