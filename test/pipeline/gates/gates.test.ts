import { describe, expect, it } from 'vitest';
import type { SceneElement } from '../../../renderers/scene.js';
import { gates, runGates } from '../../../pipeline/gates/index.js';
import { axis, bar, draw, legend, words, type Figure } from './figure.js';

const verdictOf = async (figure: Figure): Promise<string> => {
  const results = await runGates(await draw(figure));
  const last = results.at(-1)!;
  return last.verdict.pass ? 'pass' : `${last.gate}: ${last.verdict.reason}`;
};

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const dot = (x: number, y: number, id = `${x},${y}`) => bar(x - 2, y - 2, 4, 4, { id, kind: 'point' });
const thinLine = bar(40, 150, 320, 1, { kind: 'line', stroke: '#000000', fill: '#000000' });
const log = (level: 'warn' | 'error', message: string): Figure => ({ log: [{ level, message }] });

const slanted = (text: string, x: number, width: number, height: number): SceneElement =>
  words(text, x, 265, { angle: 350, box: { x, y: 265, width, height } });

const rejected: [verdict: string, what: string, figure: Figure][] = [
  ['size: too-small', 'a thumbnail', { width: 400, height: 100 }],
  ['size: too-big', 'a poster', { width: 4200, height: 1000 }],
  ['size: too-long', 'a ribbon', { width: 2000, height: 300 }],
  ['console-errors: error-in-log', 'an error in the log', log('error', 'x is undefined')],
  ['console-errors: missing-glyphs', 'letters that no font has', log('error', 'missing-glyphs: no font has 図')],
  [
    'console-errors: missing-glyphs',
    'letters that matplotlib has no font for',
    log('warn', 'UserWarning: Glyph 128512 (\\N{GRINNING FACE}) missing from font(s) DejaVu Sans.'),
  ],
  ['missing-glyphs: missing-glyphs', 'Chinese words', { elements: [bar(60, 100, 40, 160), words('北京', 50, 270)] }],
  [
    'missing-glyphs: missing-glyphs',
    'one Korean letter',
    { elements: [bar(60, 100, 40, 160), words('a 서', 50, 270)] },
  ],
  ['no-data: no-marks', 'axes alone', { elements: [words('10', 50, 270)] }],
  ['no-data: no-visible-marks', 'marks of no size', { elements: [bar(60, 100, 40, 0, { visible: false })] }],
  [
    'too-dense: too-many-marks',
    'more marks than anybody counts',
    { elements: many(10_001, (i) => dot(40 + (i % 320), 20 + (i / 320) * 3)) },
  ],
  [
    'too-dense: too-many-lines',
    'a hundred lines and one',
    { elements: many(101, (i) => ({ ...thinLine, id: `${i}` })) },
  ],
  ['too-dense: marks-hidden', 'points on points', { elements: many(400, (i) => dot(100 + (i % 5) * 20, 100, `${i}`)) }],
  [
    'too-dense: marks-too-thin',
    'bars thinner than a pixel',
    { elements: many(400, (i) => bar(40 + i * 0.8, 100, 0.8, 100)) },
  ],
  [
    'too-dense: too-many-colours',
    'a legend of 25 entries',
    { legends: [legend(many(25, (i) => ({ label: `${i}`, value: i, fill: `#0000${10 + i}` })))] },
  ],
  [
    'too-dense: colours-repeat',
    'two series of one colour',
    { legends: [legend(['a', 'b'].map((label) => ({ label, value: label, fill: '#4c78a8' })))] },
  ],
  [
    'too-dense: text-too-small',
    'five-pixel letters',
    { elements: [bar(60, 100, 40, 160), words('tiny', 50, 270, { fontSize: 5 })] },
  ],
  [
    'text-outside: text-cut-off',
    'a label half in the image',
    { elements: [bar(60, 100, 40, 160), words('a long label', 360, 270)] },
  ],
  [
    'text-overlap: text-on-text',
    'labels that run together',
    { elements: [bar(60, 100, 40, 160), words('January', 50, 270), words('February', 70, 272)] },
  ],
  [
    'text-overlap: text-on-text',
    'slanted labels that are too close',
    {
      elements: [
        bar(60, 100, 40, 160),
        slanted('A very long label', 106, 75, 23),
        slanted('Another very long label', 118, 102, 28),
      ],
    },
  ],
  [
    'text-overlap: text-on-text',
    'other words in the same place',
    { elements: [bar(60, 100, 40, 160), words('one', 50, 270), words('two', 50, 270)] },
  ],
  ['empty-image: one-colour', 'a blank page', { painted: [] }],
  ['empty-image: almost-empty', 'a speck', { painted: [bar(60, 100, 3, 3)] }],
  [
    'empty-image: marks-not-painted',
    'white bars on white paper, over a grid',
    { elements: [bar(60, 100, 40, 190, { fill: '#ffffff' })], painted: [bar(60, 110, 40, 100)] },
  ],
  ['empty-image: marks-not-painted', 'marks that the run lost', { painted: [bar(200, 100, 40, 160)] }],
  ['marks-outside: mark-outside-plot', 'a bar over the axis', { elements: [bar(60, 100, 40, 190)] }],
  [
    'marks-outside: mark-outside-plot',
    'a half-transparent bar over the axis',
    { elements: [bar(60, 100, 40, 190, { opacity: 0.5 })] },
  ],
  [
    'marks-outside: mark-outside-plot',
    'a point beside the plot',
    { elements: [bar(60, 100, 40, 160), { ...dot(385, 100), box: { x: 375, y: 100, width: 10, height: 10 } }] },
  ],
];

const turned = (x: number): ReturnType<typeof words> =>
  words('a long category', x, 265, { angle: -45, box: { x, y: 262, width: 71, height: 35 } });

const accepted: [what: string, figure: Figure][] = [
  ['a plain bar', {}],
  [
    'Greek, Cyrillic, mathematics, accents, signs and pictures',
    {
      elements: [
        bar(60, 100, 40, 160),
        words('μ Ω Ж é x\u0304 ℝ ∑ ⟨ → ₂ ⁻ ° ± ½ … “ 🙂 ❤\uFE0F \u200D\u00AD ⏟ 𝛼', 50, 270),
      ],
    },
  ],
  ['the same at twice the resolution', { scale: 2 }],
  ['one thin line on an empty page', { elements: [thinLine] }],
  ['a mark that covers most of the image', { axes: [], painted: [bar(10, 10, 380, 280)] }],
  [
    'small letters at twice the resolution',
    { scale: 2, elements: [bar(60, 100, 40, 160), words('fine', 50, 270, { fontSize: 5 })] },
  ],
  [
    'turned labels whose boxes overlap but whose letters do not',
    { elements: [bar(60, 100, 40, 160), turned(60), turned(80), turned(100)] },
  ],
  [
    'words drawn twice, as a halo',
    { elements: [bar(60, 100, 40, 160), words('halo', 50, 270), words('halo', 50, 270)] },
  ],
  [
    'words that are not visible under others',
    { elements: [bar(60, 100, 40, 160), words('one', 50, 270), words('two', 50, 270, { visible: false })] },
  ],
  [
    'a clipped bar, whose box alone passes the plot',
    { elements: [bar(60, 100, 40, 190)], painted: [bar(60, 100, 40, 160)] },
  ],
  ['a symbol on the edge of the plot', { elements: [bar(60, 100, 40, 160), bar(350, 100, 20, 20, { kind: 'point' })] }],
  [
    'marks around a figure without axes',
    { axes: [], elements: [bar(5, 5, 390, 290), bar(60, 60, 40, 40, { fill: '#ff0000' })] },
  ],
  [
    'marks around another panel than the measured one',
    { axes: [{ ...axis, groups: ['other'] }], elements: [bar(60, 100, 40, 190)] },
  ],
  ['a warning', log('warn', 'Infinite extent for field "outliers": [Infinity, -Infinity]')],
  [
    'same colour, other shape',
    {
      legends: [
        legend([
          { label: 'a', value: 'a', fill: '#111111', shape: 'circle' },
          { label: 'b', value: 'b', fill: '#111111', shape: 'square' },
        ]),
      ],
    },
  ],
];

describe('gates', () => {
  it.each(rejected)('%s: %s', async (verdict, _what, figure) => {
    expect(await verdictOf(figure)).toBe(verdict);
  });

  it.each(accepted)('pass %s', async (_what, figure) => {
    expect(await verdictOf(figure)).toBe('pass');
  });

  it('say what they found, for a person', async () => {
    const [result] = await runGates(await draw({ width: 400, height: 100 }));
    expect(result!.verdict).toMatchObject({
      detail: 'The image is 400 × 100 pixels; each side must have at least 128.',
    });
  });

  it('stop at the first failure, and list every gate that passed before it', async () => {
    const results = await runGates(await draw({ elements: [words('10', 50, 270)] }));
    const before = gates.slice(
      0,
      gates.findIndex(({ name }) => name === 'no-data'),
    );
    expect(before.length).toBeGreaterThan(0);
    expect(results.map(({ gate, verdict }) => [gate, verdict.pass])).toEqual([
      ...before.map(({ name }) => [name, true]),
      ['no-data', false],
    ]);
  });

  it('decode the image once, and only when a gate looks at it', async () => {
    const seen: unknown[] = [];
    const look = {
      name: 'look',
      version: 1,
      check: async (subject: Parameters<(typeof gates)[number]['check']>[0]) => {
        seen.push(await subject.pixels());
        return { pass: true } as const;
      },
    };
    await runGates(await draw(), { gates: [look, look] });
    expect(seen[0]).toBe(seen[1]);
    const notAnImage = { ...(await draw()), png: new Uint8Array(40) };
    expect((await runGates(notAnImage)).at(-1)?.verdict).toMatchObject({ reason: 'not-a-png' });
  });

  it('thin a big image without making up colours', async () => {
    const rendering = await draw({ scale: 8, elements: [bar(60, 100, 40, 160)] });
    let colours = new Set<number>();
    await runGates(rendering, {
      gates: [
        {
          name: 'colours',
          version: 1,
          check: async ({ pixels }) => {
            const { rgba, width, height, perCssPixel } = await pixels();
            expect(width * height).toBeLessThan(4_100_000);
            expect(perCssPixel).toBeCloseTo(width / 400);
            colours = new Set(new Uint32Array(rgba.buffer, rgba.byteOffset, width * height));
            return { pass: true };
          },
        },
      ],
    });
    expect(colours.size).toBe(2);
  });

  it('have names of their own', () => {
    expect(new Set(gates.map(({ name }) => name)).size).toBe(gates.length);
  });
});
