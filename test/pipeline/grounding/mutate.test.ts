import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  checkCaption,
  factsOf,
  mutate,
  type Original,
  rewrite,
  writeCaptions,
} from '../../../pipeline/grounding/index.js';
import { differenceOf } from '../../../pipeline/grounding/mutate/difference.js';
import { editorFor } from '../../../pipeline/grounding/mutate/languages/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { createRenderers, type Renderers } from '../../../renderers/index.js';
import { drawingPrograms } from './figures/drawings.js';
import { programs } from './figures/programs.js';

const vega = {
  $schema: 'https://vega.github.io/schema/vega/v6.json',
  width: 200,
  height: 120,
  data: [
    {
      name: 't',
      values: [
        { k: 'North', v: 4 },
        { k: 'South', v: 7 },
        { k: 'East', v: 5 },
      ],
    },
  ],
  scales: [
    { name: 'x', type: 'band', domain: { data: 't', field: 'k' }, range: 'width', padding: 0.2 },
    { name: 'y', domain: [0, 10], range: 'height' },
  ],
  axes: [
    { orient: 'bottom', scale: 'x', title: 'Wing' },
    { orient: 'left', scale: 'y', title: 'Rooms' },
  ],
  marks: [
    {
      type: 'rect',
      from: { data: 't' },
      encode: {
        enter: {
          x: { scale: 'x', field: 'k' },
          width: { scale: 'x', band: 1 },
          y: { scale: 'y', field: 'v' },
          y2: { scale: 'y', value: 0 },
          fill: { value: 'green' },
        },
      },
    },
  ],
};

const figures: readonly (readonly [name: string, language: string, program: string])[] = [
  ['bars', 'vega-lite', JSON.stringify(programs.bars)],
  ['lines', 'vega-lite', JSON.stringify(programs.lines)],
  ['wings', 'vega', JSON.stringify(vega)],
  ['surface', 'mathjs', 'surface3(0.4*(x^2 - y^2), [-2, 2], [-2, 2], {cells: 12})'],
  ['helix', 'mathjs', 'axes3(4)\ncurve3(2*cos(t), 2*sin(t), t/5, [0, 18])'],
  ['nets', 'mathjs', 'cubenet(10)\ncubenet(4, {at: [7, 0]})'],
  ['cuboid', 'mathjs', 'cuboid(7, 4, 5, {labels: "ABCDEFGH"})'],
  ...(['water', 'roads', 'pair', 'dots', 'ethanol', 'benzene', 'energy', 'tea'] as const).map(
    (name) => [name, ...drawingPrograms[name]] as unknown as readonly [string, string, string],
  ),
];

let renderers: Renderers;
beforeAll(() => {
  renderers = createRenderers();
});
afterAll(() => renderers.close());

const originalOf = async (language: string, program: string): Promise<Original> => {
  const draw = async (text: string) => {
    try {
      const { png, scene } = await renderers.of(language).render(text);
      return { png, scene, facts: factsOf(scene) };
    } catch {
      return undefined;
    }
  };
  const drawn = await draw(program);
  if (!drawn) throw new Error('the figure itself must be drawn');
  return { ...drawn, program, language, draw };
};

describe.each(figures)('%s (%s)', (_name, language, program) => {
  test('one literal is changed, and what is told of it is what drawing it again shows', async () => {
    const original = await originalOf(language, program);
    for (let seed = 0; seed < 3; seed++) {
      const made = await mutate(original, { random: createRandom(`seed ${seed}`) });
      expect(made).toBeDefined();
      const { literal, fact, changes } = made!;
      expect(program.slice(literal.start, literal.end)).toBe(literal.before);
      expect(made!.program).toBe(program.slice(0, literal.start) + literal.after + program.slice(literal.end));
      const again = await originalOf(language, made!.program);
      expect(changes).toEqual(differenceOf(original.facts, again.facts));
      expect(changes).toContainEqual(fact);
      expect(fact.before).not.toBeNull();
      expect(Buffer.compare(made!.png, original.png)).not.toBe(0);
    }
  });

  test('written otherwise, it shows the same', async () => {
    const original = await originalOf(language, program);
    const other = await rewrite(original, createRandom('other'));
    if (other) expect(other.program).not.toBe(program);
    expect(other?.changes ?? []).toEqual([]);
  });

  test('literals are in order, apart, and spelled back as they were', async () => {
    const literals = (await editorFor(language))!.literals(program);
    expect(literals.length).toBeGreaterThan(0);
    for (const [index, { start, end }] of literals.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(literals[index - 1]?.end ?? 0);
    }
  });
});

describe('mutate', () => {
  test('changes the fact that was asked for, and an old caption that states it is caught', async () => {
    const original = await originalOf('vega-lite', JSON.stringify(programs.bars));
    const { text } = writeCaptions(original.scene, original.facts, createRandom('caption')).dense;
    expect(checkCaption(text, original.facts, original.scene).faithful).toBe(true);
    for (const predicate of ['title', 'axis-title', 'value']) {
      const made = await mutate(original, {
        random: createRandom('asked'),
        wanted: (fact) => fact.predicate === predicate,
      });
      expect(made?.fact.predicate).toBe(predicate);
      expect(checkCaption(text, made!.facts, made!.scene).faithful).toBe(false);
    }
  });

  test('is the same for the same seed, and gives up aloud', async () => {
    const original = await originalOf(...(drawingPrograms.water as unknown as [string, string]));
    const twice = await Promise.all([1, 2].map(() => mutate(original, { random: createRandom('same') })));
    expect(twice[0]?.program).toBe(twice[1]?.program);
    expect(await mutate(original, { random: createRandom('no'), wanted: () => false })).toBeUndefined();
    expect(await mutate(original, { random: createRandom('no'), attempts: 0 })).toBeUndefined();
  });
});

describe('editors of the languages that scripts are written in', () => {
  test.each([
    [
      'matplotlib',
      'import numpy as np\nx = [1, 2.5]\nplt.plot(x, color="red", label=\'Speed\')  # 9 lives\n',
      ['1', '2.5', 'red', 'Speed'],
    ],
    [
      'html',
      '<body><p style="color: #ff0000">Mass 3 kg</p><script>const m = 4; f("Light");</script></body>',
      ['#ff0000', 'Mass 3 kg', '4', 'Light'],
    ],
    [
      'tikz',
      '\\begin{tikzpicture}\n% 9 lives\n\\draw[red, dashed] (0,1.5) -- (2,0) node {Peak};\n\\end{tikzpicture}',
      ['red', 'dashed', '1.5', '2', 'Peak'],
    ],
    ['tikz', '\\definecolor{own}{HTML}{1F5A8C}\n\\draw[own] (0,1) -- (2,0);', ['#1F5A8C']],
    [
      'mermaid',
      'gantt\n  dateFormat D9\n  title Hut\n  section Shell\n  Roof :crit, a, 2017-04-03, 21d\n  Doors :after a, 12d\n',
      ['Hut', 'Shell', 'Roof', '2017-04-03', '21', 'Doors', 'a', '12'],
    ],
    ['mathjs', 'f(x) = 2 * x # 9 lives\npoint([1, 3], {label: "P"})', ['2', '*', '1', '3', 'P']],
  ])('%s', async (language, program, expected) => {
    const values = (await editorFor(language))!.literals(program).map(({ value }) => value);
    for (const value of expected) expect(values).toContain(value);
    expect(values).not.toContain('9');
  });

  test.each([
    [
      'matplotlib',
      'import numpy as np\nheights = [1, 2]\nplt.bar([0, 1], heights)\nplt.plot(x=heights)\n',
      /heights_renamed/,
    ],
    ['html', '<body><script>const heights = [1, 2]; draw(heights);</script></body>', /draw\(heights_renamed\)/],
  ])('%s: variables get other names wherever they stand', async (language, program, pattern) => {
    const other = (await editorFor(language))!.rewrite(program, createRandom('names'));
    expect(other).toMatch(pattern);
    expect(other.replaceAll('_renamed', '')).toContain(program.slice(program.indexOf('heights')));
  });
});
