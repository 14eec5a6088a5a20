import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../pipeline/random.js';
import { roundSignificant, roundTo } from '../../../../pipeline/sources/families/round.js';
import { textWidth, wrapText } from '../../../../pipeline/sources/families/text-width.js';
import * as topics from '../../../../pipeline/sources/families/topics/index.js';
import { variable } from '../../../../pipeline/sources/families/topics/table.js';

describe('roundTo', () => {
  it.each([
    [0.1 + 0.2, 0.1, 0.3],
    [2.68, 0.05, 2.7],
    [1234, 10, 1230],
    [-0.04, 0.1, 0],
    [0.1249, 0.001, 0.125],
    [12.34, 0.5, 12.5],
    [7, 0.25, 7],
  ])('rounds %d to a multiple of %d without binary dust', (value, step, rounded) => {
    expect(roundTo(value, step)).toBe(rounded);
  });

  it('never answers with a negative zero', () => {
    expect(Object.is(roundTo(-0.001, 1), 0)).toBe(true);
    expect(Object.is(roundSignificant(-0, 2), 0)).toBe(true);
  });
});

describe('wrapText', () => {
  it('breaks at spaces so that every line fits, and loses no word', () => {
    const text = 'Temperature and precipitation at a station in a continental climate';
    const lines = wrapText(text, 15, 220);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(220);
  });

  it('leaves a short text on one line', () => {
    expect(wrapText('Melting points', 15, 300)).toEqual(['Melting points']);
  });
});

describe('variable', () => {
  it.each([
    ['Temperature (°C)', 'temperature'],
    ['CO₂ concentration (ppm)', 'co2_concentration'],
    ["Young's modulus (GPa)", 'youngs_modulus'],
    ['Specific heat capacity (J/(kg·K))', 'specific_heat_capacity'],
  ])('names the field of “%s” %s', (title, field) => {
    expect(variable(title).field).toBe(field);
  });
});

describe('topics', () => {
  const all = Object.values(topics).flatMap((list) =>
    list.map((topic) => topic as (random: ReturnType<typeof createRandom>) => topics.AnyTable),
  );

  it('are as many as the families need to look different', () => {
    expect(new Set(all).size).toBeGreaterThan(100);
  });

  it('draw rows that have every variable they name, and nothing else', () => {
    for (const [index, topic] of all.entries()) {
      const { title, subtitle, origin, rows, ...rest } = topic(createRandom(`topic/${index}`));
      const fields = Object.values(rest).flatMap((part) =>
        typeof part === 'object' && 'field' in part ? [part.field] : [],
      );
      expect(rows.length, title).toBeGreaterThan(2);
      expect(origin.licence.length * origin.name.length * (subtitle ?? '-').length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(
          Object.keys(row).filter((key) => !fields.includes(key)),
          title,
        ).toEqual([]);
        for (const field of fields)
          expect(['string', 'number'].includes(typeof row[field]), `${title}: ${field}`).toBe(true);
        for (const value of Object.values(row))
          expect(typeof value === 'number' ? Number.isFinite(value) : value.length > 0, title).toBe(true);
      }
    }
  });

  it('read curves at even steps: a reading is where a person would have taken it', () => {
    const curves = [
      ...topics.curveTopics,
      ...topics.compositionTopics,
      ...topics.exponentialTopics,
      ...topics.stepTopics,
    ];
    for (const [index, topic] of curves.entries()) {
      for (const attempt of ['a', 'b', 'c', 'd', 'e', 'f']) {
        const { origin, rows, series, title, x } = topic(createRandom(`even/${index}/${attempt}`));
        if (origin.name !== 'synthetic') continue;
        const first = series && rows[0]?.[series.field];
        const places = rows
          .filter((row) => series === undefined || row[series.field] === first)
          .map((row) => Number(row[x.field]));
        const steps = places.slice(1).map((place, step) => place - (places[step] ?? 0));
        expect(Math.max(...steps) - Math.min(...steps), title).toBeLessThan(1e-6);
      }
    }
  });

  it('say nothing about the future', () => {
    for (const topic of all) {
      const { rows, title } = topic(createRandom('years'));
      for (const { year } of rows) if (Number(year) > 1000) expect(Number(year), title).toBeLessThanOrEqual(2025);
    }
  });
});
