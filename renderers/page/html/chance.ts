let state = 0;

/** Mulberry32, an unsigned 32-bit number. */
const next = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
};

/** Chance is one fixed sequence, whoever draws from it; what tells machines apart is the same on all. */
export const installChance = (): void => {
  Math.random = () => next() / 2 ** 32;
  Crypto.prototype.getRandomValues = <T extends ArrayBufferView | null>(list: T): T => {
    if (list === null) return list;
    const bytes = new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = next() & 255;
    return list;
  };
  Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 4, configurable: true });
};
