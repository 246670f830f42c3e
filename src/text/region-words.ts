/** The parts of Jiangsu in common use. */
export const regionWords = { south: '苏南', central: '苏中', north: '苏北' } as const;
