import { describe, expect, it } from 'vitest';
import { createRandom } from '../../pipeline/random.js';

const draw = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('createRandom', () => {
  it('repeats itself for the same seed, and not for another', () => {
    expect(draw(20, createRandom('a').unit)).toEqual(draw(20, createRandom('a').unit));
    expect(draw(20, createRandom('a').unit)).not.toEqual(draw(20, createRandom('b').unit));
  });

  it('keeps its stream from version to version: stored seeds must go on making the same figures', () => {
    const random = createRandom('golden');
    expect(draw(6, () => random.int(0, 999))).toMatchInlineSnapshot(`
      [
        742,
        977,
        936,
        566,
        797,
        431,
      ]
    `);
  });

  it('draws numbers in [0, 1), evenly', () => {
    const values = draw(20_000, createRandom('unit').unit);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
    for (const tenth of draw(10, () => 0).keys()) {
      expect(values.filter((value) => Math.floor(value * 10) === tenth).length).toBeGreaterThan(1_800);
    }
  });

  it('draws whole numbers from both ends of a range', () => {
    const random = createRandom('int');
    expect(new Set(draw(200, () => random.int(3, 5)))).toEqual(new Set([3, 4, 5]));
  });

  it('draws numbers within a range', () => {
    const random = createRandom('between');
    for (const value of draw(200, () => random.between(-2, 2))) {
      expect(value).toBeGreaterThanOrEqual(-2);
      expect(value).toBeLessThan(2);
    }
  });

  it('is true as often as it was asked to be', () => {
    const random = createRandom('chance');
    expect(mean(draw(5_000, () => Number(random.chance(0.25))))).toBeCloseTo(0.25, 1);
    expect(draw(50, () => random.chance(0))).not.toContain(true);
    expect(draw(50, () => random.chance(1))).not.toContain(false);
  });

  it('weighs choices, and never picks one of weight zero', () => {
    const random = createRandom('weighted');
    const picks = draw(4_000, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(picks.filter((pick) => pick === 'often').length / picks.length).toBeCloseTo(0.75, 1);
    expect(picks).not.toContain('never');
  });

  it('samples without repeating and shuffles without losing', () => {
    const random = createRandom('sample');
    const letters = Array.from('abcdefgh');
    expect(new Set(random.sample(letters, 5)).size).toBe(5);
    expect(random.shuffle(letters).toSorted()).toEqual(letters);
    expect(letters).toEqual(Array.from('abcdefgh'));
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRandom('empty').pick([])).toThrow('nothing to choose from');
  });

  it('draws normally distributed numbers with the given mean and deviation', () => {
    const random = createRandom('normal');
    const values = draw(20_000, () => random.normal(10, 2));
    expect(mean(values)).toBeCloseTo(10, 1);
    expect(Math.sqrt(mean(values.map((value) => (value - 10) ** 2)))).toBeCloseTo(2, 1);
    expect(values.filter((value) => Math.abs(value - 10) < 2).length / values.length).toBeCloseTo(0.683, 1);
  });

  it('forks a stream that does not depend on how much was drawn before', () => {
    const fresh = createRandom('fork');
    const used = createRandom('fork');
    draw(10, used.unit);
    expect(draw(5, used.fork('child').unit)).toEqual(draw(5, fresh.fork('child').unit));
    expect(draw(5, fresh.fork('child').unit)).not.toEqual(draw(5, fresh.fork('other').unit));
  });
});
