import { beforeAll, expect, test } from 'vitest';
import { checkCaption, factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Scene } from '../../../renderers/scene.js';
import { drawAll, type Programs } from './figures/draw.js';

const programs = {
  forces: [
    'mathjs',
    'A = point(0, 0, {show: false})\nB = point(8, 0, {show: false})\nC = point(8, 4, {show: false})\npolygon(A, B, C)\nm = [4, 2.5]\nvector(m, m + [-1.6, 3.2], "N = 17.9 N")\nvector(m, m + [-1.6, -0.8], "f = 8.9 N")',
  ],
  lens: [
    'mathjs',
    'figure({unit: "cm"})\npoint(-2, 0, "F")\npoint(-4, 0, "2F")\nvector([-3, 0], [-3, 1.5], "object")\nvector([6, 0], [6, -3], "image")',
  ],
  binomial: ['latex', '(x + y)^n = \\sum_{k=0}^{n} \\binom{n}{k} x^{n-k} y^{k}'],
  band: ['mermaid', 'flowchart LR\n Band -->|led by| Singer\n Drummer --> Band\n Bassist --> Band'],
} as const satisfies Programs;

let scenes: Record<keyof typeof programs, Scene>;
beforeAll(async () => {
  scenes = await drawAll(programs);
});

const dense = (name: keyof typeof programs): string => {
  const scene = scenes[name];
  const facts = factsOf(scene);
  const { text } = writeCaptions(scene, facts, createRandom('names')).dense;
  expect(checkCaption(text, facts, scene).claims.filter(({ status }) => status === 'contradicted')).toEqual([]);
  return text;
};

test('an arrow is called by what stands before the equals sign', () => {
  expect(dense('forces')).toContain('The vector N is perpendicular to the vector f');
});

test('the number in a name is no length that is written in the figure', () => {
  expect(dense('lens')).not.toMatch(/ cm long/);
});

test('a binomial coefficient is no fraction', () => {
  const text = dense('binomial');
  expect(text).toContain('(n choose k)');
  expect(text).not.toContain('fraction');
});

test('where one arrow is called "led by", others may lead to things', () => {
  expect(dense('band')).toMatch(/Drummer/);
  const facts = factsOf(scenes.band);
  const verdict = (text: string) =>
    checkCaption(text, facts, scenes.band).claims.some(({ status }) => status === 'contradicted');
  expect(verdict('Drummer leads to Band.')).toBe(false);
  expect(verdict('Drummer leads to Singer.')).toBe(true);
});
