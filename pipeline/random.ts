import { hash } from 'node:crypto';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * A stream of random choices that depends on its seed alone. Every choice that figwright makes comes from one,
 * never from `Math.random`, the clock or the order in which work finished.
 */
export interface Random {
  /** A number in [0, 1). */
  readonly unit: () => number;
  /** A number in [min, max). */
  readonly between: (min: number, max: number) => number;
  /** A whole number in [min, max], both included. */
  readonly int: (min: number, max: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** One choice, each with its own weight. */
  readonly weighted: <T>(choices: readonly (readonly [choice: T, weight: number])[]) => T;
  /** `count` different choices, in random order. */
  readonly sample: <T>(choices: readonly T[], count: number) => T[];
  readonly shuffle: <T>(choices: readonly T[]) => T[];
  /** Normally distributed (Box–Muller). */
  readonly normal: (mean?: number, deviation?: number) => number;
  /** A stream of its own, named by `key`: drawing from it does not disturb this one. */
  readonly fork: (key: string) => Random;
}

/** A 32-bit hash of any number of parts, for seeds. */
const hash32 = (text: string): number => hash('sha256', text, 'buffer').readInt32LE(0);

export const createRandom = (seed: string): Random => {
  const generator = xoroshiro128plus(hash32(seed));
  const unit = (): number => (generator.next() >>> 0) / 2 ** 32;
  const int = (min: number, max: number): number => min + Math.floor(unit() * (max - min + 1));
  const pick = <T>(choices: readonly T[]): T => {
    if (choices.length === 0) throw new RangeError('pick: there is nothing to choose from');
    return choices[int(0, choices.length - 1)] as T;
  };
  const shuffle = <T>(choices: readonly T[]): T[] => {
    const result = [...choices];
    for (let last = result.length - 1; last > 0; last--) {
      const other = int(0, last);
      [result[last], result[other]] = [result[other] as T, result[last] as T];
    }
    return result;
  };
  const weighted = <T>(choices: readonly (readonly [T, number])[]): T => {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let rest = unit() * total;
    for (const [choice, weight] of choices) {
      rest -= weight;
      if (rest < 0) return choice;
    }
    return pick(choices)[0];
  };
  return {
    unit,
    int,
    pick,
    shuffle,
    weighted,
    between: (min, max) => min + unit() * (max - min),
    chance: (probability) => unit() < probability,
    sample: (choices, count) => shuffle(choices).slice(0, count),
    normal: (mean = 0, deviation = 1) => {
      const radius = Math.sqrt(-2 * Math.log(1 - unit()));
      return mean + deviation * radius * Math.cos(2 * Math.PI * unit());
    },
    fork: (key) => createRandom(`${seed}/${key}`),
  };
};
