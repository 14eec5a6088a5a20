import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Scene } from '../../renderers/scene.js';
import { testRenderer } from '../contracts/renderer.js';
import { hasMatplotlib } from '../helpers/matplotlib.js';

const program = (...lines: string[]): string =>
  ['import matplotlib.pyplot as plt', 'import numpy as np', ...lines, ''].join('\n');

describe.skipIf(!hasMatplotlib)('matplotlib', () => {
  testRenderer({
    language: 'matplotlib',
    good: program('plt.bar(["A", "B"], [28, 55])', 'plt.title("Bars")', 'plt.show()'),
    other: program('plt.plot([1, 2, 3], [3, 1, 2])', 'plt.savefig("/somewhere/else.pdf", dpi=300)'),
    broken: [
      ['what is not Python', 'this is no program', 'syntax'],
      ['an unclosed bracket', 'print((1)', 'syntax'],
      ['a program that raises', program('plt.plot([1, 2], [1, 2, 3])'), 'runtime'],
      ['a package that there is not', 'import no_such_package', 'runtime'],
      ['a program that draws nothing', 'print("hello")', 'invalid'],
      ['an exit with an error', 'import sys; sys.exit(3)', 'runtime'],
      ['a canvas of 60,000 pixels', program('plt.figure(figsize=(600, 4))', 'plt.plot([1, 2])'), 'too-large'],
      ['more memory than there is', program('x = np.ones((200_000, 200_000))'), 'out-of-memory'],
    ],
    hanging: program('while True:', '    pass'),
    calling: program('from urllib.request import urlopen', 'urlopen("MARKER/data.csv").read()', 'plt.plot([1, 2])'),
  });

  describe('the scene of a Python program', () => {
    let renderers: Renderers;
    const draw = async (...lines: string[]): Promise<Scene> =>
      (await renderers.of('matplotlib').render(program(...lines))).scene;
    const marks = (scene: Scene, kind: string) =>
      scene.elements.filter((element) => element.kind === kind && element.role === 'mark');

    beforeAll(() => {
      renderers = createRenderers({ workers: 1 });
    });
    afterAll(() => renderers.close());

    it('has bars with category and value, and the axes with their titles', async () => {
      const scene = await draw(
        'fig, ax = plt.subplots()',
        'ax.bar(["Oslo", "Bern"], [28, 55], color="teal")',
        'ax.set(title="Rain", xlabel="City", ylabel="Rain (mm)")',
      );
      expect(scene.title).toBe('Rain');
      expect(marks(scene, 'bar').map(({ encoding, fill }) => [encoding, fill])).toEqual([
        [{ x: 'Oslo', y: 28, y2: 0 }, '#008080'],
        [{ x: 'Bern', y: 55, y2: 0 }, '#008080'],
      ]);
      expect(scene.axes.map(({ channel, title, scale }) => [channel, title, scale])).toEqual([
        ['x', 'City', 'band'],
        ['y', 'Rain (mm)', 'linear'],
      ]);
    });

    it('has lines by their name in the legend, with the exact data', async () => {
      const scene = await draw(
        'plt.plot([1, 2, 3], [0.1, 0.2, 0.7], "r--", label="rise")',
        'plt.plot([1, 2, 3], [3, 2, 1], "b-", label="fall")',
        'plt.legend(title="Course")',
      );
      expect(marks(scene, 'line').map(({ label, points, dash }) => [label, points, dash !== undefined])).toEqual([
        [
          'rise',
          [
            { x: 1, y: 0.1 },
            { x: 2, y: 0.2 },
            { x: 3, y: 0.7 },
          ],
          true,
        ],
        [
          'fall',
          [
            { x: 1, y: 3 },
            { x: 2, y: 2 },
            { x: 3, y: 1 },
          ],
          false,
        ],
      ]);
      expect(scene.legends).toMatchObject([{ title: 'Course', domain: ['rise', 'fall'], channels: ['color'] }]);
    });

    it('says which matplotlib it is where a method is newer, or is none', async () => {
      const text = program('plt.subplots()[1].no_such_method([1, 2])');
      await expect(renderers.of('matplotlib').render(text)).rejects.toThrow(
        /no attribute 'no_such_method'; this python has matplotlib \d+\.\d+.* \(line 3/,
      );
    });

    it('says from which line of the program a mark comes', async () => {
      const text = program('plt.scatter([1, 2], [3, 4])', 'plt.title("T")');
      const { scene } = await renderers.of('matplotlib').render(text);
      const [point] = marks(scene, 'point');
      expect(text.slice(...(point?.span ?? []))).toBe('plt.scatter([1, 2], [3, 4])');
    });
  });
});
