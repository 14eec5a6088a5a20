/** A sequence of chance that is the same on every run (Mulberry32): numbers of 0 ≤ x < 1, from its beginning after `restart`. */
export const createChance = (): { readonly next: () => number; readonly restart: () => void } => {
  let state = 0;
  return {
    next: () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
    restart: () => {
      state = 0;
    },
  };
};
