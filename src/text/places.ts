/** The eight winds, after the name of what is measured from. */
const WINDS = {
  north: '以北',
  'north-east': '东北方向',
  east: '以东',
  'south-east': '东南方向',
  south: '以南',
  'south-west': '西南方向',
  west: '以西',
  'north-west': '西北方向',
} as const;

/** What the article calls a place by, other than its own name. */
const otherNames = (hasShort: boolean): string => (hasShort ? '合称或简称' : '合称');

/** The part of a place on a side of it. */
const PARTS = { west: '西部', south: '南部', east: '东部', north: '北部' } as const;

/** What the pages of places say in Chinese. */
export const placeWords = {
  title: '地点',
  description: '十三个设区市和文章、地图涉及的其他地点：各在哪里，文章怎么说，属于哪些安排，在哪几张图上。',
  lead: (all: number, named: number, claims: number): string => `这里有${String(all)}处：江苏的十三个设区市，和文章、地图涉及的其他地点。其中${String(named)}处由文章点名，或用合称、简称带到。一“条”，是本站从原文拆出的${String(claims)}条之一。`,
  map: '各地点示意图',
  mapNote: '点设区市、点或名字，看它的页面。方框里的见另一图；图上没有写的，见列表。',
  /** Over the larger map of what lies too close together for the other one. */
  crowded: '方框以内：苏州到上海',
  scale: {
    label: (kilometres: number): string => `比例尺：${String(kilometres)}千米`,
    kilometres: (kilometres: number): string => `${String(kilometres)}千米`,
  },
  filter: '找地名',
  filterHint: '汉字或拼音，如昆山、hongqiao',
  onlyNamed: '只看文章说到的',
  groups: {
    cities: '江苏十三个设区市',
    jiangsu: '江苏的区、县、镇',
    shanghai: '上海与各区、新城、枢纽',
    lakes: '湖',
    anhui: '安徽',
    zhejiang: '浙江',
    north: '山东、河南',
  },
  /** How the article speaks of a place, in the list of all. */
  named: (direct: number): string => `点名${String(direct)}条`,
  shared: (claims: number, hasShort: boolean): string => `用${otherNames(hasShort)}带到${String(claims)}条`,
  silent: '原文未提及',
  /** How distances, directions and neighbours are found. */
  measured: {
    title: '相距多远，怎样算',
    distance: '方向和距离都从一地的标注点算到另一地的标注点：城市取驻地或中心点，一市之内说的“市中心”也指这一点，湖取湖面轮廓的中心，枢纽取车站；个别地点的取法在各页写明。距离是球面上最短的一段，不是公路或铁路里程，并且取整：20千米以内取到1千米，100千米以内取到5千米，更远取到10千米。方向分八个方位。',
    neighbours: '相邻，指地图的边界数据里两地有一段共同的界线，江心、湖心和海湾里的界线也算。江苏和上海的区、县按区、县列，外省只列到市。湖面在哪几个市，按轮廓的面积算。边界数据经过简化，只作示意，不作划界依据；江苏、上海以外，没有收入数据的相邻市、县不在其中。',
  },
  where: {
    heading: '在哪里',
    lies: '方位',
    within: '所在',
    neighbours: '相邻',
    listedNeighbours: '只列地图数据里有的市和区、县。',
    /** The outline of a lake by the cities that it lies in. */
    shores: { label: '湖面', most: '地图上的湖面轮廓（连同入湖河口），按面积主要在', edges: '各有不到一成在', end: '。' },
    region: '惯用分区',
    population: '常住人口',
    noCensus: '本站只收入江苏十三个设区市的普查人口，没有收入它的。',
    boundaries: '所在、相邻和湖面按地图的边界数据',
    point: '点位',
    how: '怎样算的',
    island: '地图数据里没有同它相接的城市。',
    census: (persons: string): string => `${persons}（2020年普查）`,
    share: (share: string, rank: number): string => `占全省${share}，在十三个设区市中居第${String(rank)}位`,
    away: (from: string, wind: keyof typeof WINDS, kilometres: number): string => `在${from}${WINDS[wind]}约${String(kilometres)}千米`,
    /** The seat of a city that holds a place lies in its midst. */
    seatOf: (city: string): string => `${city}市中心`,
    /** Before the names of its districts and counties. */
    ofCity: (city: string): string => `${city}的`,
  },
  article: {
    heading: '文章怎么说',
    direct: '点名',
    /** By a name for several places, the short name of one, or that of a whole which others count it into. */
    through: {
      joint: (name: string): string => `用合称“${name}”说到`,
      short: (name: string): string => `用简称“${name}”说到`,
      whole: (name: string): string => `经“${name}”说到`,
    },
    /** Between sentences that do not follow one another. */
    leftOut: '……',
    silent: (name: string): string => `原文未提及：全文没有写出“${name}”这个名字。`,
    /** Before and behind what others count it into. */
    holding: '原文说到下面这些安排；把它列进去，依据的是外部资料：',
    held: '。',
    times: ({ times, paragraphs, otherwise, names, hasShort }: { readonly times: number; readonly paragraphs: number; readonly otherwise: number; readonly names: readonly string[]; readonly hasShort: boolean }): string => {
      const part = otherwise === times ? '都' : `其中${String(otherwise)}次`;
      return `原文有${String(paragraphs)}段写到它的名字，共${String(times)}次${otherwise === 0 ? '' : `，${part}用${otherNames(hasShort)}：${names.join('、')}`}。`;
    },
    chart: '逐段次数见图',
    /** Of a place that claims name as well as names that it shares. */
    once: '已在“点名”下列出的条目，下面不再列。',
  },
  site: {
    heading: '本站还在哪里说到',
    intro: '下面是各章里提到它的其他段落。',
    /** Of claims that are restated with its name. */
    supplied: '标“原文（转述）”的段落里，它的名字是本站转述时补上的。',
    none: '各章的其他段落没有提到它。',
    count: (count: number): string => (count === 1 ? '' : `${String(count)}段`),
  },
  bonds: {
    heading: '区域安排',
    none: '本站的资料里，它不在任何功能区、都市圈、轴带或合作中。',
    claims: '条目',
    /** National strategies and pilots. */
    programmes: { 'national-strategy': '国家战略', pilot: '试点' },
    kinds: {
      /** What the map of the side of Shanghai takes together as nodes. */
      byId: { 'five-new-towns': '新城', 'hongqiao-hub': '枢纽' } as Partial<Record<string, string>>,
      report: '报道',
      reference: '百科等条目',
    },
    /** Where there is no document, of what kind the sources are. */
    withoutDocument: (kinds: readonly string[]): string => `依据是${kinds.join('和')}，没有文件可引。`,
    course: {
      helped: (from: string, to: string): string => `由${from}帮扶${to}`,
      linked: (from: string, to: string): string => `${from}与${to}结对`,
    },
    /** Beside what a county belongs to by itself, its city belongs to more. */
    ofCity: (city: string): string => `它所在的${city}还有别的安排，见`,
    cityPage: (city: string): string => `${city}的区域安排`,
    /** Of the chart of memberships, which counts less: the words of its link, and what follows them. */
    chart: '各市归属图',
    charted: (count: number): string => `只数功能区、都市圈、组团、轴带和国家战略、试点，南、北沿江不另计，这座城市有${String(count)}种。`,
  },
  railways: {
    heading: '铁路与大桥',
    intro: '同它有关的铁路和大桥，不算区域安排。线路和站点只收本站有出处的，没有列全。',
  },
  figures: {
    heading: '在哪张图上',
    atlas: '地图册',
  },
  /** Of a place that goes beyond the frame of all maps. */
  cut: (name: string, sides: readonly (keyof typeof PARTS)[]): string => `${name}的${sides.map((side) => PARTS[side]).join('、')}在图幅以外，没有画出。`,
  /** Of a place without an outline of its own. */
  holder: (county: string): string => `大图上浅灰、虚线围着的是它所在的${county}。`,
  overview: { inside: '小图表示它相对江苏的位置。', outside: '小图表示它相对江苏的位置；它在图外，标在边上。' },
  locator: (name: string): string => `${name}的位置`,
  pager: '前后地点',
  all: '全部地点',
  page: {
    /** From the panel of a map and the list of the atlas. */
    link: '地点页',
    /** 昆山市 · 县级市 · 苏州市; 花桥镇 · 苏州昆山市, which says itself what it is. */
    kicker: (name: string, kind: string): string => [name, ...kind.split(' · ').filter((part) => !name.endsWith(part))].join(' · '),
    lead: ({ all, direct, shared, hasShort, bonds, isInJiangsu }: { readonly all: number; readonly direct: number; readonly shared: number; readonly hasShort: boolean; readonly bonds: number; readonly isInJiangsu: boolean }): string => {
      const named = [direct > 0 ? `点名的有${String(direct)}条` : '', shared > 0 ? `用${otherNames(hasShort)}带到的有${String(shared)}条` : ''].filter((part) => part !== '').join('，');
      const said = named === '' ? '原文没有点它的名' : `本站从原文拆出的${String(all)}条里，${named}`;
      if (bonds === 0) return `${said}；本站的资料没有把它列入任何${isInJiangsu ? '' : '同江苏有关的'}区域安排。`;
      return `${said}；${isInJiangsu ? `本站把它列在${String(bonds)}项区域安排里` : `本站只列同江苏有关的区域安排，它在${String(bonds)}项里`}。`;
    },
    description: (name: string, kind: string, away: readonly string[], lead: string): string => `${name}（${kind.replaceAll(' · ', '，')}）：${away.join('，')}。${lead}`,
  },
} as const;
