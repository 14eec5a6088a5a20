import { converter } from 'culori';

const toLch = converter('lch65');

/** The colour is no plain grey, and of the hue of one of some others that have one. */
export const isOfHue = (hex: string, others: readonly string[], least = 7): boolean => {
  const lch = toLch(hex);
  if (lch?.h === undefined || lch.c < least) return false;
  const { h } = lch;
  return others.some((other) => {
    const middle = toLch(other);
    const off = Math.abs((middle?.h ?? Infinity) - h);
    return middle !== undefined && middle.c > 20 && Math.min(off, 360 - off) < 25;
  });
};
