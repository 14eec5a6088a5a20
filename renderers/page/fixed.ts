/**
 * Imported first by every page bundle: within a page, time stands still and chance is a fixed sequence, so that a
 * program that asks for either draws the same picture on every run.
 */
const epoch = Date.UTC(2020, 0, 1);
const RealDate = Date;

function FixedDate(this: unknown, ...parts: ConstructorParameters<DateConstructor> | []): unknown {
  if (!new.target) return new RealDate(epoch).toString();
  const fixed = parts.length === 0 ? new RealDate(epoch) : Reflect.construct(RealDate, parts, RealDate);
  return fixed;
}
FixedDate.prototype = RealDate.prototype;
FixedDate.now = (): number => epoch;
FixedDate.parse = RealDate.parse;
FixedDate.UTC = RealDate.UTC;
Reflect.set(globalThis, 'Date', FixedDate);

let state = 0;

/** Mulberry32; restarted before every program. */
Math.random = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

export const restartChance = (): void => {
  state = 0;
};
