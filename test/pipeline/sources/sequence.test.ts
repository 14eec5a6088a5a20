import { describe, expect, it } from 'vitest';
import { type Config, defaultConfig } from '../../../pipeline/config.js';
import { sampleId } from '../../../pipeline/sample.js';
import type { Family } from '../../../pipeline/sources/families/family.js';
import { familySequence } from '../../../pipeline/sources/sequence.js';

const family = (name: string): Family => ({
  name,
  version: 1,
  subject: 'statistics',
  concepts: [],
  level: 'high',
  language: 'vega-lite',
  generate: () => ({ program: name, data: { name: 'synthetic', licence: 'CC0-1.0' } }),
});
const known = ['a', 'b', 'c', 'd'].map(family);

const config = (families: Config['sources']['families'], seed = 's'): Config => ({
  ...defaultConfig({}),
  seed,
  sources: { ...defaultConfig({}).sources, families },
});

const names = (wanted: Config['sources']['families'], count: number, seed?: string): string[] => {
  const sequence = familySequence(config(wanted, seed), known);
  return Array.from({ length: count }, (_, index) => {
    const origin = sequence?.(index);
    return origin?.source === 'families' ? origin.family : '';
  });
};

const tally = (list: readonly string[]): Record<string, number> =>
  Object.fromEntries(known.map(({ name }) => [name, list.filter((other) => other === name).length]));

describe('familySequence', () => {
  it('gives every family its share in every round', () => {
    const list = names('all', 40);
    for (let round = 0; round < 10; round++)
      expect(tally(list.slice(round * 4, round * 4 + 4))).toEqual({ a: 1, b: 1, c: 1, d: 1 });
  });

  it('follows weights', () => {
    expect(tally(names({ a: 0.5, b: 1.5 }, 40))).toEqual({ a: 10, b: 30, c: 0, d: 0 });
  });

  it('takes only the families that are named', () => {
    expect(tally(names(['c'], 5))).toEqual({ a: 0, b: 0, c: 5, d: 0 });
  });

  it('answers the same for a place whichever places were asked for before', () => {
    const forward = names('all', 30);
    const sequence = familySequence(config('all'), known);
    const backward = Array.from({ length: 30 }, (_, index) => sequence?.(29 - index)).toReversed();
    expect(backward.map((origin) => (origin?.source === 'families' ? origin.family : ''))).toEqual(forward);
  });

  it('differs from seed to seed, in order and in ids', () => {
    expect(names('all', 40, 'one')).not.toEqual(names('all', 40, 'two'));
    const id = (seed: string): string => {
      const origin = familySequence(config(['a'], seed), known)?.(0);
      return origin ? sampleId(origin) : '';
    };
    expect(id('one')).not.toBe(id('two'));
  });

  it('is nothing when no families are wanted', () => {
    expect(familySequence(config([]), known)).toBeUndefined();
  });

  it('tells a family that is not there, and those that are', () => {
    expect(() => familySequence(config(['pizza']), known)).toThrow(/no family "pizza"\. There are: a, b, c, d/);
  });
});
