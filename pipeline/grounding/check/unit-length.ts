import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const units = new WeakMap<World['reading'], readonly (readonly string[])[]>();

const unitsOf = (world: World): readonly (readonly string[])[] => {
  const known = units.get(world.reading);
  if (known) return known;
  const all = world.reading.plots
    .flatMap((plot) => [plot.x, plot.y, plot.measure, plot.size])
    .map((measure) => measure?.unit)
    .filter((unit) => unit !== undefined);
  const keys = [...new Set(all)].map((unit) => labelKey(unit)).filter((key) => key.length > 0);
  // The power of ten of "10⁻³ s/m" is read with the number before it.
  const result = [...keys, ...keys.flatMap((key) => (key[0] === '10' && key.length > 1 ? [key.slice(1)] : []))];
  units.set(world.reading, result);
  return result;
};

/** Some unit has a number in it: "g per 100 g water". */
export const hasNumberedUnit = (world: World): boolean => {
  const known = numbered.get(world.reading);
  if (known !== undefined) return known;
  const result = unitsOf(world).some((key) => key.some((word) => /^\d/.test(word)));
  numbered.set(world.reading, result);
  return result;
};

const numbered = new WeakMap<World['reading'], boolean>();

/** How many tokens from `at` are a unit that the figure prints: "beats/min" is no "beats", "645 points" no count of points. */
export const unitLength = (tokens: readonly Token[], at: number, world: World): number => {
  let longest = 0;
  for (const key of unitsOf(world)) {
    let index = at;
    for (const word of key) {
      while (index > at && tokens[index]?.kind === 'sign') index += 1;
      if (tokens[index]?.norm !== word) {
        index = -1;
        break;
      }
      index += 1;
    }
    if (index > at) longest = Math.max(longest, index - at);
  }
  return longest;
};
