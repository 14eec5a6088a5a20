import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gapBetween } from '../../pipeline/grounding/recognised/shapes.js';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Box, Scene, SceneElement } from '../../renderers/scene.js';

let renderers: Renderers;
beforeAll(() => {
  renderers = createRenderers({ workers: 2 });
});
afterAll(() => renderers.close());

const sceneOf = async (program: string): Promise<Scene> => (await renderers.of('mathjs').render(program)).scene;

const one = ({ elements }: Scene, label: string): SceneElement => {
  const found = elements.find((element) => element.label === label);
  if (found === undefined) throw new Error(`There is no ${label}`);
  return found;
};

const related = (scene: Scene, kind: string, from: string, to: string): boolean =>
  scene.relations.some(
    (relation) => relation.kind === kind && relation.from === one(scene, from).id && relation.to === one(scene, to).id,
  );

const featuresOf = async (formula: string, options = ''): Promise<unknown[]> => {
  const scene = await sceneOf(`figure({x: [-5, 5], y: [-8, 8]})\naxes("x", "y")\nplot(${formula}, "f"${options})`);
  return (one(scene, 'f').features ?? []).map(({ kind, x, y, slope }) => [kind, x ?? null, y ?? null, slope ?? null]);
};

describe('the scene of a mathjs program', () => {
  it('writes no name close to the numbers of an axis', async () => {
    const { elements } = await sceneOf(
      'axes([-1, 6], [-1, 5], {grid: true})\nA = [0, 0]\nvector(A, [4, 0], {label: "a"})\nvector(A, [3, 3], {label: "b"})\nvector(A, [0, 4], {label: "c"})',
    );
    const words = elements.filter(({ kind }) => kind === 'text');
    const name = words.find(({ text }) => text === 'c');
    if (name === undefined) throw new Error('There is no name c');
    const gaps = words.filter((other) => other !== name).map(({ box }) => gapBetween(box, name.box));
    expect(Math.min(...gaps)).toBeGreaterThan(5);
  });

  it('measures triangles, circles, angles and vectors exactly', async () => {
    const scene = await sceneOf(
      'figure({unit: "cm"})\nA = point(0, 0, "A")\nB = point(4, 0, "B")\nC = point(4, 3, "C")\npolygon(A, B, C)\nangle(B, A, C, "α")\ncircle(A, 2, "k")\nvector(A, C, "v")',
    );
    expect(one(scene, 'ABC')).toMatchObject({ kind: 'polygon', measures: { area: 6, perimeter: 12 }, unit: 'cm' });
    expect(one(scene, 'α').measures?.angle).toBeCloseTo(36.8698976458, 8);
    expect(one(scene, 'k').measures).toMatchObject({ radius: 2 });
    expect(scene.elements.find(({ kind }) => kind === 'vector')).toMatchObject({
      measures: { length: 5 },
      data: { dx: 4, dy: 3 },
    });
    expect(related(scene, 'vertex-of', 'A', 'ABC')).toBe(true);
    expect(related(scene, 'centre-of', 'A', 'k')).toBe(true);
  });

  it('repeats what a program repeats over a range, its end included', async () => {
    const { elements } = await sceneOf(
      'ring(i) = circle([3 i, 0], 1)\nforEach(1:3, ring)\nforEach(range(4, 8, 2), ring)',
    );
    expect(elements.filter(({ kind }) => kind === 'circle')).toHaveLength(6);
  });

  it('finds what is parallel, perpendicular, congruent, tangent and on a circle, whether it was meant or not', async () => {
    const scene = await sceneOf(
      'M = point(0, 0, "M")\nP = point(0, 3, "P")\nk = circle(M, 3, "k")\nt = line([-1, 3], [1, 3], "t")\ng = line([-4, -2], [4, -2], "g")\nh = line([1, -4], [1, 4], "h")\nsegment([5, 0], [8, 0], "a")\nsegment([5, 1], [5, 4], "b")',
    );
    expect(related(scene, 'parallel', 't', 'g')).toBe(true);
    expect(related(scene, 'perpendicular', 'g', 'h')).toBe(true);
    expect(related(scene, 'congruent', 'a', 'b')).toBe(true);
    expect(related(scene, 'tangent', 't', 'k')).toBe(true);
    expect(related(scene, 'tangent', 'g', 'k')).toBe(false);
    expect(related(scene, 'lies-on', 'P', 'k')).toBe(true);
  });

  it.each([
    [
      'x^2 - 4 x + 3',
      [
        ['y-intercept', 0, 3, null],
        ['root', 1, 0, null],
        ['minimum', 2, -1, null],
        ['root', 3, 0, null],
      ],
    ],
    [
      '(x^2 - 1) / (x - 1)',
      [
        ['root', -1, 0, null],
        ['y-intercept', 0, 1, null],
        ['hole', 1, 2, null],
      ],
    ],
    [
      '1 / (x - 2) + x / 2',
      [
        ['y-intercept', 0, -0.5, null],
        ['maximum', 0.5857864376, -0.4142135624, null],
        ['vertical-asymptote', 2, null, null],
        ['minimum', 3.414213562, 2.414213562, null],
        ['oblique-asymptote', null, 0, 0.5],
      ],
    ],
    [
      '2^x - 1',
      [
        ['root', 0, 0, null],
        ['y-intercept', 0, 0, null],
        ['horizontal-asymptote', null, -1, null],
      ],
    ],
    [
      'floor(x / 4)',
      [
        ['jump', -4, null, null],
        ['jump', 0, null, null],
        ['jump', 4, null, null],
      ],
    ],
  ])('knows what is special about %s', async (formula, features) => {
    const found = await featuresOf(formula);
    for (const feature of features) expect(found).toContainEqual(feature);
    expect(found).toHaveLength(features.length);
  });

  it('tells where graphs, lines and circles meet', async () => {
    const scene = await sceneOf(
      'figure({x: [-5, 5], y: [-5, 5]})\naxes("x", "y")\nplot(x^2 - 2, "f")\nplot(x, "g")\nline([0, 2], [1, 2], "h")',
    );
    const meetings = (one(scene, 'f').features ?? []).filter(({ kind }) => kind === 'intersection');
    const found = meetings.map(({ x, y, with: other }) => [x, y, other]);
    expect(found).toHaveLength(4);
    expect(found).toContainEqual([-2, 2, one(scene, 'h').id]);
    expect(found).toContainEqual([-1, -1, one(scene, 'g').id]);
    expect(found).toContainEqual([2, 2, one(scene, 'h').id]);
    expect(found).toContainEqual([2, 2, one(scene, 'g').id]);
  });

  it('gives axes with ticks at the pixels where they are drawn', async () => {
    const { axes } = await sceneOf(
      'figure({x: [0, 10], y: [0, 5]})\naxes("t in s", "v in m/s", {style: "box", xStep: 2})\nplot(x / 2)',
    );
    expect(axes.map(({ title, domain }) => [title, domain])).toEqual([
      ['t in s', [0, 10]],
      ['v in m/s', [0, 5]],
    ]);
    const ticks = axes[0]?.ticks ?? [];
    expect(ticks.map(({ label }) => label)).toEqual(['0', '2', '4', '6', '8', '10']);
    expect(ticks.at(-1)?.position).toBe(axes[0]?.range[1]);
  });

  it('places labels where they cover neither each other nor a point', async () => {
    const names = 'ABCDEFGH'.split('');
    const program = names
      .map((name, index) => `point(${Math.cos(index)}, ${Math.sin(index * 1.7)}, "${name}")`)
      .join('\n');
    const { elements } = await sceneOf(`${program}\ncircle([0, 0], 1)`);
    const boxes = elements.filter(({ kind }) => kind === 'text').map(({ box }) => box);
    const apart = (a: Box, b: Box): boolean =>
      a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
    expect(boxes).toHaveLength(names.length);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
  });

  it('sets TeX, indices and powers, and says which text names what', async () => {
    const scene = await sceneOf('point(0, 0, "A_1")\ntext([1, 1], "$\\\\frac{1}{2}$")');
    const label = scene.elements.find(({ text }) => text === 'A_1');
    expect(scene.relations).toContainEqual({ kind: 'labels', from: label?.id, to: one(scene, 'A_1').id });
    expect(scene.elements.some(({ text }) => text === '\\frac{1}{2}')).toBe(true);
  });

  it('says the line and what to do when something is wrong', async () => {
    await expect(sceneOf('A = point(0, 0)\n\nsegment(A, A)')).rejects.toThrow(/^line 3: .*two different/);
    await expect(sceneOf('point(0, 0)\nrightangle([1, 0], [0, 0], [1, 1])')).rejects.toThrow(
      /line 2: .*45°, not 90°.*angle\(/,
    );
    await expect(sceneOf('plot(a x^2)')).rejects.toThrow(/line 1: .*"a", which has no value/);
  });

  it('keeps nothing of one program for the next', async () => {
    await sceneOf('f(x) = 2 x\nA = point(f(1), 0, "A")');
    await expect(sceneOf('point(f(1), 0)')).rejects.toThrow('no function of this name');
    await expect(sceneOf('pi = 3\npoint(pi, 0)')).resolves.toBeDefined();
    expect(one(await sceneOf('point(pi, 0, "P")'), 'P').data?.['x']).toBeCloseTo(Math.PI, 8);
  });

  it('draws every example of its documentation', async () => {
    const page = readFileSync(new URL('../../docs/languages/mathjs.md', import.meta.url), 'utf8');
    const programs = [...page.matchAll(/```mathjs\n([\s\S]*?)\n```/g)].map(([, program]) => program ?? '');
    expect(programs.length).toBeGreaterThan(40);
    for (const program of programs) await sceneOf(program);
  }, 60_000);
});
