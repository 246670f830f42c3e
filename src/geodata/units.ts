/** A code of GB/T 2260 as text, for example "320100". */
export type Code = string;

/** The 13 cities of Jiangsu with every county-level unit that each must have (2021: 95 in all). */
export const jiangsuCities: Readonly<Record<Code, { readonly name: string; readonly counties: string }>> = {
  '320100': { name: '南京市', counties: '02 04 05 06 11 13 14 15 16 17 18' },
  '320200': { name: '无锡市', counties: '05 06 11 13 14 81 82' },
  '320300': { name: '徐州市', counties: '02 03 05 11 12 21 22 24 81 82' },
  '320400': { name: '常州市', counties: '02 04 11 12 13 81' },
  '320500': { name: '苏州市', counties: '05 06 07 08 09 81 82 83 85' },
  '320600': { name: '南通市', counties: '12 13 14 23 81 82 85' },
  '320700': { name: '连云港市', counties: '03 06 07 22 23 24' },
  '320800': { name: '淮安市', counties: '03 04 12 13 26 30 31' },
  '320900': { name: '盐城市', counties: '02 03 04 21 22 23 24 25 81' },
  '321000': { name: '扬州市', counties: '02 03 12 23 81 84' },
  '321100': { name: '镇江市', counties: '02 11 12 81 82 83' },
  '321200': { name: '泰州市', counties: '02 03 04 81 82 83' },
  '321300': { name: '宿迁市', counties: '02 11 22 23 24' },
};

/** The codes that every run must find, city by city. */
export const jiangsuCountyCodes: readonly Code[] = Object.entries(jiangsuCities).flatMap(([city, { counties }]) =>
  counties.split(' ').map((end) => city.slice(0, 4) + end),
);

/** The data package still bears the codes of before Nantong's reform of July 2020. */
export const replacedCodes: Readonly<Record<Code, Code>> = { '320602': '320613', '320684': '320614' };

export const shanghai: Code = '310000';

/** A city of islands alone; its file draws the 东海大桥 to Shanghai as a strip of land. */
export const zhoushan: Code = '330900';

/** Shanghai's 16 districts. */
export const shanghaiDistrictCodes: readonly Code[] =
  '01 04 05 06 07 09 10 12 13 14 15 16 17 18 20 51'.split(' ').map((end) => `3101${end}`);

/** Prefecture-level cities outside Jiangsu that reach into the frame, by province. */
export const neighbourCodes: readonly Code[] = [
  '340100 340200 340300 340400 340500 340600 340700 340800 341000 341100 341200 341300 341500 341600 341700 341800',
  '330100 330200 330400 330500 330600 330900',
  '370200 370400 370700 370800 370900 371100 371300 371500 371700',
  '410200 410700 410900 411400 411500 411600 411700',
  '421100 420100 420200 420700 360200 360400',
].flatMap((codes) => codes.split(' '));

/** County-level units outside Jiangsu that metropolitan areas count one by one. */
export const outerCounties: Readonly<Record<Code, string>> = {
  '340202': '镜湖区',
  '340209': '弋江区',
  '340207': '鸠江区',
  '340503': '花山区',
  '340504': '雨山区',
  '340506': '博望区',
  '340521': '当涂县',
  '340523': '和县',
  '341102': '琅琊区',
  '341103': '南谯区',
  '341122': '来安县',
  '341181': '天长市',
  '341802': '宣州区',
  '370826': '微山县',
  '411481': '永城市',
};
