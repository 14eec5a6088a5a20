import { expect, test } from 'vitest';
import { factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { expectSupportedCaptions, testJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const ion = (x: number, y: number, name: string, fill: string): string =>
  `<g aria-label="ion"><circle cx="${x}" cy="${y}" r="26" fill="${fill}" stroke="black"/><text x="${x}" y="${y + 5}" text-anchor="middle">${name}</text></g>`;

const programs = {
  salt: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="240" font-size="14"><rect width="420" height="240" fill="white"/>${[0, 1, 2, 3, 4].map((at) => ion(60 + at * 72, 70, at === 2 ? 'Cs' : 'Cl', at === 2 ? '#e0b040' : '#70c070')).join('')}${ion(130, 170, 'K', '#c080e0')}${ion(250, 170, 'K', '#c080e0')}</svg>`,
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['salt', 'Four of the ions are labelled “Cl”, two are labelled “K” and one is labelled “Cs”.', true],
  ['salt', 'Three of the ions are labelled “Cl”, two are labelled “K” and one is labelled “Cs”.', false],
  ['salt', 'Four of the ions are labelled “Cl”, three are labelled “K” and one is labelled “Cs”.', false],
  ['salt', 'There are four ions marked Cl and two marked K.', true],
  ['salt', 'There are four ions marked Cl and three marked K.', false],
  ['salt', 'One of the ions is labelled K.', true],
]);

test('captions count what is called alike', async () => {
  const { salt } = await drawAll(programs);
  expectSupportedCaptions(salt, 4);
  const { dense } = writeCaptions(salt, factsOf(salt), createRandom('salt'));
  expect(dense.text).toMatch(/[Ff]our of the ions are (?:labelled|marked) “Cl”/);
});
