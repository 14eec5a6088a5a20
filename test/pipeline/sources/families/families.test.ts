import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../pipeline/random.js';
import { families, familyOf } from '../../../../pipeline/sources/families/index.js';

/** A logger for vega and vega-lite that keeps what they complain about. */
const listen = (): { complaints: string[]; logger: vega.LoggerInterface } => {
  const complaints: string[] = [];
  const keep = (...words: readonly unknown[]): vega.LoggerInterface => {
    complaints.push(words.join(' '));
    return logger;
  };
  const ignore = (): vega.LoggerInterface => logger;
  const logger = vega.logger(vega.Warn);
  Object.assign(logger, { warn: keep, error: keep, info: ignore, debug: ignore });
  return { complaints, logger };
};

const seeds = Array.from({ length: 50 }, (_, index) => `seed-${index}`);
const figuresOf = (family: (typeof families)[number], count = seeds.length) =>
  seeds.slice(0, count).map((seed) => family.generate(createRandom(seed)));

describe.each(families.map((family) => [family.name, family] as const))('family %s', (name, family) => {
  const figures = figuresOf(family);

  it('makes the same bytes from the same seed', () => {
    expect(figuresOf(family)).toEqual(figures);
  });

  it('makes different programs from different seeds', () => {
    expect(new Set(figures.map(({ program }) => program)).size).toBe(seeds.length);
  });

  it('writes programs of less than 60 kB, with no number that is none', () => {
    for (const { program } of figures) {
      expect(Buffer.byteLength(program)).toBeLessThan(60_000);
      expect(program).not.toMatch(/\b(?:NaN|Infinity|undefined)\b/);
    }
  });

  it('says what it is, and where its numbers come from', () => {
    const words = [family.language, family.subject, ...family.concepts];
    expect(words.filter((word) => word.trim().length < 2)).toEqual([]);
    expect(Number.isInteger(family.version)).toBe(true);
    expect(family.concepts.length).toBeGreaterThan(0);
    for (const { data } of figures) expect([data.name, data.licence].every((word) => word.length > 0)).toBe(true);
    expect(familyOf(name)).toBe(family);
  });
});

const charts = families.filter(({ language }) => language === 'vega-lite');

describe.each(charts.map((family) => [family.name, family] as const))('chart family %s', (_, family) => {
  const figures = figuresOf(family, 10);

  it('writes programs that vega-lite compiles and vega runs without a complaint', async () => {
    for (const { program } of figures) {
      const { complaints, logger } = listen();
      const compiled = compile(JSON.parse(program) as TopLevelSpec, { logger }).spec;
      const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger });
      await view.runAsync();
      view.finalize();
      expect(complaints, program).toEqual([]);
    }
  });

  it('writes all data into the program, with every number finite', () => {
    for (const { program } of figures) {
      const { data } = JSON.parse(program) as { data: { values: Record<string, unknown>[] } };
      expect(Object.keys(data)).toEqual(['values']);
      // JSON has no NaN and no infinity: both would have become null.
      for (const row of data.values)
        expect(
          Object.values(row).every((value) => ['string', 'number'].includes(typeof value)),
          JSON.stringify(row),
        ).toBe(true);
    }
  });
});

describe('the registry', () => {
  it('knows each family by a name of its own', () => {
    expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
  });

  it('has no family of an unknown name', () => {
    expect(familyOf('no-such-family')).toBeUndefined();
  });
});
