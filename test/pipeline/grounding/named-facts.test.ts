import { beforeAll, expect, test } from 'vitest';
import { checkCaption, factsOf } from '../../../pipeline/grounding/index.js';
import type { Scene } from '../../../renderers/scene.js';
import { drawAll } from './figures/draw.js';

let sales: Scene;
beforeAll(async () => {
  ({ sales } = await drawAll({
    sales: [
      'vega-lite',
      JSON.stringify({
        title: 'Bakery',
        width: 300,
        height: 200,
        mark: 'bar',
        data: {
          values: ['Mon', 'Tue', 'Wed'].flatMap((day, at) =>
            ['Rye', 'Spelt'].map((bread, more) => ({ day, bread, units: 20 + 7 * at + 11 * more })),
          ),
        },
        encoding: {
          x: { field: 'day', type: 'nominal', title: 'Weekday', sort: null },
          xOffset: { field: 'bread' },
          y: { field: 'units', type: 'quantitative', title: 'Units sold' },
          color: { field: 'bread', type: 'nominal', title: 'Bread' },
        },
      }),
    ],
  }));
});

/** Predicates of the facts that the claim on some words was held against. */
const heldAgainst = (text: string, words: string): string[] => {
  const facts = factsOf(sales);
  const claims = checkCaption(text, facts, sales).claims.filter((claim) => claim.text === words);
  const ids = new Set(claims.flatMap((claim) => claim.facts));
  return [...new Set(facts.filter(({ id }) => ids.has(id)).map(({ predicate }) => predicate))];
};

test.each([
  ['The bars of Rye are next to those of Spelt.', 'Rye', 'legend-entry'],
  ['Units sold are shown for every day.', 'Units sold', 'axis-title'],
])('%s: what is named is shown where it stands (%s)', (text, words, predicate) => {
  expect(heldAgainst(text, words)).toContain(predicate);
});

test.each([
  ['The legend is called Bread.', 'legend-title'],
  ['There is a pie beside the bars.', 'figure'],
  ['The bars are orange and green.', 'legend-entry'],
])('%s: no claim is without a fact that it was held against', (text, predicate) => {
  const facts = factsOf(sales);
  const held = checkCaption(text, facts, sales).claims.filter(({ status }) => status !== 'unverifiable');
  expect(held.length).toBeGreaterThan(0);
  expect(held.every((claim) => claim.facts.length > 0)).toBe(true);
  const known = new Map(facts.map((fact) => [fact.id, fact.predicate]));
  expect(held.flatMap((claim) => claim.facts.map((id) => known.get(id)))).toContain(predicate);
});

test('a sentence that goes on behind a legend lists no entry', () => {
  const wrong = (text: string): number =>
    checkCaption(text, factsOf(sales), sales).claims.filter(({ status }) => status === 'contradicted').length;
  expect(wrong('The legend lists Rye, and the x-axis shows the weekday.')).toBe(0);
  expect(wrong('The legend lists Rye, Spelt and Wheat.')).toBe(1);
});
