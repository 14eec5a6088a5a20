import { createChance } from './chance.js';

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

const chance = createChance();
Math.random = chance.next;

/** Before every program. */
export const restartChance = chance.restart;
