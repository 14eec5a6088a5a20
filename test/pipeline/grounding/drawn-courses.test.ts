import { expect, test } from 'vitest';
import { checkCaption, factsOf } from '../../../pipeline/grounding/index.js';
import { testJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="340" font-size="12"><rect width="480" height="340" fill="white"/>${body}</svg>`;

/** Numbers beside a plot, 50 to a step of 40 pixels, and years under it. */
const numbers = (x: number, step: number, anchor = 'end'): string =>
  [0, 1, 2, 3, 4, 5]
    .map((at) => `<text x="${x}" y="${284 - at * 40}" text-anchor="${anchor}">${at * step}</text>`)
    .join('');
const years = [0, 1, 2, 3, 4, 5]
  .map((at) => `<text x="${80 + at * 60}" y="300" text-anchor="middle">${2018 + at}</text>`)
  .join('');
const key = (x: number, fill: string, name: string): string =>
  `<rect x="${x}" y="20" width="14" height="10" fill="${fill}"/><text x="${x + 20}" y="30">${name}</text>`;

/** From the left end to the right one along the tops, and back along the bases. */
const area = (fill: string, tops: readonly number[], bases: readonly number[]): string => {
  const at = (values: readonly number[]): string[] =>
    values.map((value, index) => `${80 + index * 60},${280 - value * 0.8}`);
  return `<polygon points="${[...at(tops), ...at(bases).toReversed()].join(' ')}" fill="${fill}"/>`;
};

const sine = Array.from({ length: 121 }, (_, at) => `${80 + at * 2.5},${200 - 60 * Math.sin(at / 19.1)}`).join(' ');

const programs = {
  power: [
    'svg',
    svg(
      numbers(72, 50) +
        years +
        area('#1f77b4', [50, 60, 60, 80, 90, 100], [0, 0, 0, 0, 0, 0]) +
        area('#ff7f0e', [75, 90, 110, 150, 190, 225], [50, 60, 60, 80, 90, 100]) +
        `${key(120, '#1f77b4', 'Hydro')}${key(220, '#ff7f0e', 'Wind')}<text x="240" y="326" text-anchor="middle">Year</text><text transform="rotate(-90)" x="-180" y="22" text-anchor="middle">Power (GW)</text>`,
    ),
  ],
  tide: [
    'svg',
    svg(`${numbers(72, 1)}${years}<polyline points="${sine}" fill="none" stroke="#0055aa" stroke-width="2"/>`),
  ],
  // As gnuplot exports it: titled plots, keys with their words at the left, an outline around what is filled.
  rain: [
    'svg',
    svg(
      `<title>Gnuplot</title><g id="gnuplot_canvas">${numbers(72, 20)}${['Oslo', 'Rome', 'Lima'].map((city, at) => `<text x="${140 + at * 90}" y="300" text-anchor="middle">${city}</text>`).join('')}${[
        ['March', '#9400d3', 34, [60, 80, 20]],
        ['July', '#009e73', 54, [70, 40, 10]],
      ]
        .map(
          ([month, fill, y, values], plot) =>
            `<g id="gnuplot_plot_${plot + 1}"><title>${String(month)}</title><text x="380" y="${Number(y)}" text-anchor="end">${String(month)}</text><path d="M390 ${Number(y) - 9}h42v9h-42z" fill="${String(fill)}"/><path d="M390 ${Number(y) - 9}h42v9h-42z" fill="none" stroke="${String(fill)}"/>${(values as number[]).map((value, at) => `<path d="M${115 + plot * 25 + at * 90} 280v${-value * 2}h25v${value * 2}z" fill="${String(fill)}"/>`).join('')}</g>`,
        )
        .join('')}</g>`,
    ),
  ],
  // Which of the two scales a line belongs to cannot be seen.
  twin: [
    'svg',
    svg(
      `${numbers(72, 50)}${numbers(400, 2, 'start')}${years}<polyline points="80,280 140,240 200,200 260,160 320,120 380,80" fill="none" stroke="#0055aa"/>`,
    ),
  ],
} as const satisfies Programs;

testJudged(programs, [
  // What is filled between two courses is an area, which stands on the one below it.
  ['power', 'A stacked area chart with two series, Hydro in blue and Wind in orange.', true],
  ['power', 'A stacked area chart with three series.', false],
  ['power', 'Hydro rose from 50 GW in 2018 to 100 GW in 2023.', true],
  ['power', 'Hydro rose from 50 GW in 2018 to 150 GW in 2023.', false],
  ['power', 'Wind was 125 GW in 2023.', true],
  ['power', 'Wind was 80 GW in 2023.', false],
  ['power', 'In 2018 Hydro was larger than Wind.', true],
  ['power', 'In 2023 Hydro was larger than Wind.', false],
  ['rain', 'A grouped bar chart of two series, March and July.', true],
  ['rain', 'Rome had 80 in March.', true],
  ['rain', 'Rome had 80 in July.', false],
  ['rain', 'July is purple.', false],
  // A smooth course of more than a hundred places is a line all the same.
  ['tide', 'The highest value of the line is about 3.5.', true],
  ['tide', 'The highest value of the line is about 4.5.', false],
]);

test('takes a drawing with a second scale for no chart', async () => {
  const { twin } = await drawAll({ twin: programs.twin });
  expect(factsOf(twin).some(({ predicate }) => predicate === 'value')).toBe(false);
  const { claims } = checkCaption('The line ends at 10 in 2023.', factsOf(twin), twin);
  expect(claims.filter(({ status }) => status === 'contradicted')).toEqual([]);
});

test('calls no plot of gnuplot a thing', async () => {
  const { rain } = await drawAll({ rain: programs.rain });
  expect(rain.name).toBeUndefined();
  expect(rain.elements.filter(({ noun }) => noun !== undefined)).toEqual([]);
});
