/** The parts of Jiangsu in common use. */
export const regionWords = { south: '苏南', central: '苏中', north: '苏北' } as const;

/** The provinces for short, by the ids of the subject. */
export const provinceWords = {
  shanghai: '上海',
  jiangsu: '江苏',
  zhejiang: '浙江',
  anhui: '安徽',
  jiangxi: '江西',
  shandong: '山东',
  henan: '河南',
  hubei: '湖北',
} as const;
