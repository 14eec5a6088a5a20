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

/** A fill that is nearly white, and has no hue, is a grey beside the paper. */
export const isPaleGrey = (hex: string, word: string): boolean => {
  const lch = word === 'grey' ? toLch(hex) : undefined;
  return lch !== undefined && lch.l < 94 && lch.c < 3;
};

/** A colour, and no black, grey or white. */
export const isSaturated = (hex: string): boolean => (toLch(hex)?.c ?? 0) > 20;

/** Far from the white of paper: a filling of it is seen before its outline. */
export const isDeep = (hex: string): boolean => (toLch(hex)?.l ?? 100) < 75;
