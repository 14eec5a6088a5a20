import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCaption, factsOf, writeCaptions } from '../../pipeline/grounding/index.js';
import { createRandom } from '../../pipeline/random.js';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Rendering } from '../../renderers/renderer.js';
import type { ElementKind, Scene, SceneElement } from '../../renderers/scene.js';
import { hasMatplotlib } from '../helpers/matplotlib.js';

describe.skipIf(!hasMatplotlib)('the scene of matplotlib', () => {
  let renderers: Renderers;
  const render = (...lines: string[]): Promise<Rendering> =>
    renderers
      .of('matplotlib')
      .render(['import matplotlib.pyplot as plt', 'import numpy as np', ...lines, ''].join('\n'));
  const draw = async (...lines: string[]): Promise<Scene> => (await render(...lines)).scene;
  const marks = (scene: Scene, kind: ElementKind): SceneElement[] =>
    scene.elements.filter((element) => element.kind === kind && element.role === 'mark');
  const shown = (scene: Scene, kind: ElementKind): unknown[] => marks(scene, kind).map(({ encoding }) => encoding);

  beforeAll(() => {
    renderers = createRenderers({ workers: 2 });
  });
  afterAll(() => renderers.close());

  it('has grouped bars by the name of their tick and of their series, and what is written over them', async () => {
    const scene = await draw(
      'x, w = np.arange(2), 0.4',
      'a = plt.bar(x - w / 2, [20, 34], w, label="Men")',
      'plt.bar(x + w / 2, [25, 32], w, label="Women")',
      'plt.xticks(x, ["G1", "G2"]); plt.legend(); plt.bar_label(a)',
    );
    expect(shown(scene, 'bar')).toEqual([
      { x: 'G1', y: 20, y2: 0, color: 'Men' },
      { x: 'G2', y: 34, y2: 0, color: 'Men' },
      { x: 'G1', y: 25, y2: 0, color: 'Women' },
      { x: 'G2', y: 32, y2: 0, color: 'Women' },
    ]);
    const [first] = marks(scene, 'bar');
    const text = scene.elements.find((element) => element.text === '20' && element.role === 'mark');
    expect(scene.relations).toContainEqual({ kind: 'labels', from: text?.id, to: first?.id });
  });

  it('has stacked, horizontal and negative bars from end to end', async () => {
    const stacked = await draw('plt.bar(["A"], [3]); plt.bar(["A"], [4], bottom=[3])');
    expect(shown(stacked, 'bar')).toEqual([
      { x: 'A', y: 3, y2: 0 },
      { x: 'A', y: 7, y2: 3 },
    ]);
    const across = await draw('plt.barh(["A", "B"], [5, -2])');
    expect(shown(across, 'bar')).toEqual([
      { y: 'A', x: 5, x2: 0 },
      { y: 'B', x: -2, x2: 0 },
    ]);
  });

  it('has a marker for a line of one point, which draws nothing, and stems without errors', async () => {
    const scene = await draw(
      'x = np.linspace(0, 8, 30); plt.plot(x, (x - 4) ** 2)',
      'plt.plot([4], [0], "ro", label="minimum"); plt.plot(8, 16, marker="s", color="green")',
    );
    expect(marks(scene, 'line')).toHaveLength(1);
    expect(shown(scene, 'point')).toEqual([expect.objectContaining({ x: 4, y: 0 }), { x: 8, y: 16 }]);
    const stems = await draw('n = np.arange(0, 16); plt.stem(n, 2 * (-0.8) ** n); plt.ylabel("h[n]")');
    const { dense } = writeCaptions(stems, factsOf(stems), createRandom('stems'));
    expect(dense.text).toMatch(/16 stems/);
    expect(dense.text).not.toMatch(/error bars|[\d.] n\b/);
  });

  it('has fields and plots in space by what they draw, with captions that hold', async () => {
    const plane = 'x, y = np.meshgrid(np.linspace(-2, 2, 15), np.linspace(-2, 2, 15))';
    const space = 'ax = plt.figure().add_subplot(projection="3d"); ax.set_zlabel("Height (m)")';
    const cases = [
      [
        `${plane}; plt.quiver(x, y, -y, x)`,
        'arrows',
        'A quiver plot; the arrows turn counterclockwise.',
        'A contour plot.',
      ],
      [
        `${plane}; plt.contour(x, y, np.exp(-(x - 1) ** 2 - y ** 2), levels=[0.2, 0.5, 0.8])`,
        'contours',
        'A contour map with three contour lines, the highest around (1, 0).',
        'The highest level lies around (-1, 1).',
      ],
      [
        `${plane}; ${space}; ax.plot_surface(x, y, 8 - x ** 2 - y ** 2)`,
        'surface',
        'A 3D surface plot.',
        'A stream plot.',
      ],
      [
        'plt.stem([0, 1, 2, 3], [0, 2.5, -1, 1], linefmt="b-")',
        'stems',
        'A stem plot with four blue stems, of which the one at 1 reaches 2.5.',
        'The stem at 1 reaches 1.5.',
      ],
      [
        'plt.eventplot([[1, 2, 4], [3, 5]], lineoffsets=[1, 2]); plt.yticks([1, 2], ["North", "South"])',
        'events',
        'An event plot with three events for North.',
        'There are two events for North, and three for South.',
      ],
      [
        'plt.violinplot([[1, 2, 2, 3, 5], [4, 6, 6, 7, 9]], showmedians=True); plt.xticks([1, 2], ["Before", "After"])',
        'violins',
        'A violin plot in which the median is 2 for Before and 6 for After.',
        'Before has the higher median.',
      ],
      [
        'plt.step([0, 1, 2], [3, 8, 5], where="post", color="purple")',
        'steps',
        'A step plot in purple that peaks at 8.',
        'A violin plot.',
      ],
      [
        'x, y = np.meshgrid(range(5), range(4)); plt.quiver(x, y, 1 + x, 0 * y, color="teal"); plt.xlabel("East (km)")',
        'arrows',
        'On a 5 by 4 grid, 20 teal arrows point to the right, and the arrows are longest at east 4.',
        'The arrows grow shorter toward the east.',
      ],
      [
        `${plane}; plt.contourf(x, y, x + y, cmap="viridis")`,
        'filled-contours',
        "The 'viridis' colormap runs from dark purple for low values to yellow for high ones. Both axes range from -2 to 2.",
        'Higher values are shown in purple.',
      ],
      [
        `${plane}; plt.contourf(x, y, np.exp(-(x - 1) ** 2 - y ** 2) + np.exp(-4 * (x + 1) ** 2 - 4 * y ** 2))`,
        'filled-contours',
        'There are two peaks, one of them centered near (1, 0). The values are lowest in the four corners.',
        'The values are highest in the upper left corner.',
      ],
      [
        'plt.hist2d([1, 2, 2, 3, 3, 3, 4], [1, 2, 2, 3, 3, 3, 4], bins=(4, 3)); plt.xlabel("Age")',
        'counts',
        'A 2D histogram with 4 bins along the x-axis and 3 bins along the y-axis, at a figure size of 8x6 inches, shows a positive correlation.',
        "The x-axis is labeled 'Income'.",
      ],
      [
        `${space}; ax.scatter([1, 2, 3, 4], [5, 6, 7, 8], [9, 8, 7, 6]); ax.set_xlabel("Age")`,
        'space-scatter',
        'The points lie at (1, 5, 9), (2, 6, 8), (3, 7, 7) and (4, 8, 6); the z-axis shows the height.',
        'The points lie at (1, 5, 9), (2, 6, 8), (3, 7, 9) and (4, 8, 6).',
      ],
    ] as const;
    for (const [program, plot, right, wrong] of cases) {
      const scene = await draw(program);
      expect(scene.layers.map((layer) => layer.plot)).toContain(plot);
      const facts = factsOf(scene);
      const { dense } = writeCaptions(scene, facts, createRandom('1'));
      expect(dense.text).not.toMatch(/\b(?:faces|paths)\b/);
      for (const text of [right, dense.text])
        expect({
          text,
          claims: checkCaption(text, facts, scene).claims.filter(({ status }) => status === 'contradicted'),
        }).toEqual({ text, claims: [] });
      expect({ wrong, faithful: checkCaption(wrong, facts, scene).faithful }).toEqual({ wrong, faithful: false });
    }
  });

  it('has nets, voxels, barbs and scales of colours, each by its own kind', async () => {
    const layer = async (program: string): Promise<unknown> => {
      const scene = await draw(program);
      const { plot, colormap, count } = scene.layers[0] ?? {};
      return { plot, colormap, count, data: scene.elements.find(({ role }) => role === 'mark')?.data };
    };
    expect(await layer('plt.triplot([0, 1, 2, 1], [0, 1, 0, 3], [[0, 1, 3], [1, 2, 3], [0, 1, 2]])')).toMatchObject({
      plot: 'triangulation',
      data: { points: 4, edges: 6, triangles: 3 },
    });
    expect(await layer('plt.tripcolor([0, 1, 2, 1], [0, 1, 0, 3], [5, 2, 1, 4], cmap="plasma")')).toMatchObject({
      plot: 'triangles',
      colormap: 'plasma',
    });
    const shaded = await draw('plt.tripcolor([0, 3, 0, 3], [0, 0, 3, 3], [0, 3, 6, 9], shading="gouraud")');
    const values = marks(shaded, 'cell').map(({ encoding }) => Math.round(Number(encoding?.color)));
    expect(values.toSorted((a, b) => a - b)).toEqual([4, 5]);
    expect(await layer('plt.barbs([0, 1], [0, 1], [10, 20], [0, 15])')).toMatchObject({
      plot: 'barbs',
      data: { u: 10, v: 0 },
    });
    const cubes = 'plt.figure().add_subplot(projection="3d").voxels(np.indices((2, 2, 2)).sum(axis=0) < 2)';
    expect(await layer(cubes)).toMatchObject({ plot: 'voxels', count: 4 });
    // A name that the colours do not bear out is not taken.
    const told = 'm = plt.get_cmap("gray").copy(); m.name = "viridis"; plt.imshow([[0, 1]], cmap=m)';
    expect(await layer(told)).toMatchObject({ colormap: undefined });
  });

  it('has circles that lines join as a network, and points on axes as points', async () => {
    const net =
      'p = [(0, 0), (4, 1), (4, -1)]; plt.scatter(*zip(*p), s=600)\n' +
      'for a, b in [(0, 1), (0, 2)]: plt.plot(*zip(p[a], p[b]))\n' +
      'for at, name in zip(p, "ABC"): plt.text(*at, name, ha="center", va="center")\n';
    const scene = await draw(`${net}plt.axis("off")`);
    expect(marks(scene, 'node').map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    const [a, b] = marks(scene, 'node');
    expect(scene.relations).toContainEqual(
      expect.objectContaining({ kind: 'connects', from: a?.id, to: b?.id, directed: false }),
    );
    expect(checkCaption('C is joined to B.', factsOf(scene), scene).faithful).toBe(false);
    expect(marks(await draw(net), 'node')).toEqual([]);
  });

  it('is told by the looks of its lines, and by lines and bands across it', async () => {
    const scene = await draw(
      'plt.plot([0, 10, 20], [5, 12, 30], "-o", color="deepskyblue", label="Fast")',
      'plt.plot([0, 10, 20], [4, 9, 15], "--s", color="magenta", label="Slow")',
      'plt.axhspan(25, 35, color="lightgreen", alpha=0.3, label="Effective range")',
      'plt.axvline(10, color="red", linestyle="-.", label="Recommended dose"); plt.legend()',
      'plt.xlabel("Dose (mg)"); plt.ylabel("Response (%)")',
    );
    const facts = factsOf(scene);
    const wrong = (text: string): string[] =>
      checkCaption(text, facts, scene)
        .claims.filter(({ status }) => status === 'contradicted')
        .map((claim) => claim.text);
    for (const text of [
      'Fast is a solid deep sky blue line with circle markers, and Slow is a dashed magenta line with square markers.',
      'A light green band between 25 and 35 marks the effective range.',
      'The recommended dose of 10 mg is indicated by a red vertical line.',
      writeCaptions(scene, facts, createRandom('1')).dense.text,
    ])
      expect({ text, wrong: wrong(text) }).toEqual({ text, wrong: [] });
    for (const text of [
      'Slow is marked with circle markers.',
      'Slow is drawn as a dashed orange line.',
      'A light green band between 15 and 35 marks the effective range.',
      'A red vertical line at 15 mg marks the recommended dose.',
    ])
      expect({ text, faithful: wrong(text).length === 0 }).toEqual({ text, faithful: false });
  });

  it('has the arrow of an annotation, and takes what enlarges a part of a plot for an inset of it', async () => {
    const scene = await draw(
      'fig, ax = plt.subplots(); x = np.arange(10)',
      'ax.plot(x, x ** 2, label="Square"); ax.plot(x, 10 * x, label="Tenfold"); ax.legend(); ax.set_title("Growth")',
      'ax.annotate("Peak", xy=(9, 90), xytext=(5, 80), arrowprops=dict(facecolor="black"))',
      'small = fig.add_axes([0.2, 0.45, 0.2, 0.2]); small.plot(x, x ** 2); small.set_xlim(0, 2); small.set_ylim(0, 5)',
    );
    expect(scene.title).toBe('Growth');
    const note = scene.elements.find(({ text }) => text === 'Peak');
    expect(note?.encoding).toEqual({ x: 9, y: 90 });
    const facts = factsOf(scene);
    expect(writeCaptions(scene, facts, createRandom('1')).dense.text).toMatch(/an inset.*The inset enlarges the part/s);
    const wrong = (text: string): boolean =>
      checkCaption(text, facts, scene).claims.some(({ status }) => status === 'contradicted');
    expect(wrong('A line chart with an inset and a black arrow that points to the peak.')).toBe(false);
    expect(wrong('The chart contains two insets.')).toBe(true);
  });

  it('has the bins of a histogram', async () => {
    const scene = await draw('plt.hist([1, 1, 2, 5], bins=[0, 2, 4, 6])');
    expect(shown(scene, 'bar')).toEqual([
      { x: 0, x2: 2, y: 2, y2: 0 },
      { x: 2, x2: 4, y: 1, y2: 0 },
      { x: 4, x2: 6, y: 1, y2: 0 },
    ]);
    for (const program of [
      'plt.hist([1, 1, 2, 5], bins=[0, 2, 4, 6], histtype="stepfilled")',
      'plt.stairs([2, 1, 1], [0, 2, 4, 6])',
    ])
      expect(shown(await draw(program), 'bar')).toEqual(shown(scene, 'bar'));
    const facts = factsOf(scene);
    const wrong = (text: string): boolean =>
      checkCaption(text, facts, scene).claims.some(({ status }) => status === 'contradicted');
    expect(wrong('The histogram has three bins, each with a width of 2.')).toBe(false);
    expect(wrong('The histogram has four bins.')).toBe(true);
    expect(wrong('Each bin has a width of 5.')).toBe(true);
  });

  it('has points with their colours and sizes as values, and the bar of colours', async () => {
    const scene = await draw(
      'plt.scatter([1, 2, 3], [4, 5, 6], c=[10, 20, 30], s=[20, 80, 180]); plt.colorbar(label="Depth (m)")',
    );
    expect(shown(scene, 'point')).toEqual([
      { x: 1, y: 4, color: 10, size: 20 },
      { x: 2, y: 5, color: 20, size: 80 },
      { x: 3, y: 6, color: 30, size: 180 },
    ]);
    expect(scene.legends).toMatchObject([{ kind: 'gradient', title: 'Depth (m)', domain: [10, 30] }]);
    expect(scene.groups).toHaveLength(1);
  });

  it('has slices with their names and shares, of pies and of rings', async () => {
    for (const options of ['', ', wedgeprops=dict(width=0.3)', ', explode=[0, 0.2], startangle=40']) {
      const scene = await draw(`plt.pie([30, 90], labels=["Cats", "Dogs"], autopct="%d%%"${options})`);
      expect(shown(scene, 'slice')).toEqual([
        { theta: 30, color: 'Cats' },
        { theta: 90, color: 'Dogs' },
      ]);
    }
  });

  it('has the cells of heat maps with row, column, value and the colour that was drawn', async () => {
    const scene = await draw(
      'fig, ax = plt.subplots(); ax.imshow([[0, 1], [2, 3]], cmap="gray")',
      'ax.set_xticks([0, 1], labels=["p", "q"]); ax.set_yticks([0, 1], labels=["r", "s"])',
    );
    expect(marks(scene, 'cell').map(({ encoding, fill }) => [encoding, fill])).toEqual([
      [{ x: 'p', y: 'r', color: 0 }, '#000000'],
      [{ x: 'q', y: 'r', color: 1 }, '#555555'],
      [{ x: 'p', y: 's', color: 2 }, '#aaaaaa'],
      [{ x: 'q', y: 's', color: 3 }, '#ffffff'],
    ]);
    const mesh = await draw('plt.pcolormesh([[0, 1, 2], [3, 4, 5]])');
    expect(shown(mesh, 'cell')[5]).toEqual({ x: 2.5, y: 1.5, color: 5 });
  });

  it('has the parts of a box plot', async () => {
    const scene = await draw('plt.boxplot([[1, 2, 3, 4, 5, 20]], labels=["a"])');
    expect(shown(scene, 'box')).toEqual([{ x: 'a', y: 4.75, y2: 2.25 }]);
    expect(shown(scene, 'tick')).toContainEqual({ x: 'a', y: 3.5 });
    expect(shown(scene, 'rule')).toContainEqual({ x: 'a', y: 5, y2: 4.75 });
    expect(shown(scene, 'point')).toEqual([{ x: 'a', y: 20 }]);
  });

  it('has error bars, bands around a line, and areas', async () => {
    const named = await draw(
      'plt.errorbar([1, 2], [5, 6], yerr=1, fmt="o-", label="wild"); plt.errorbar([1, 2], [2, 3], yerr=1, fmt="s--", label="mutant"); plt.legend()',
    );
    expect(marks(named, 'line').map(({ label }) => label)).toEqual(['wild', 'mutant']);
    const errors = await draw('plt.errorbar([1, 2], [5, 6], yerr=[1, 0.5], fmt="o", capsize=3)');
    expect(shown(errors, 'error-bar')).toEqual([
      { x: 1, y: 6, y2: 4 },
      { x: 2, y: 6.5, y2: 5.5 },
    ]);
    const band = await draw('x = np.arange(5.0); plt.plot(x, x); plt.fill_between(x, x - 1, x + 1, alpha=0.3)');
    expect(marks(band, 'error-band')[0]?.points?.[2]).toEqual({ x: 2, y: 3, y2: 1 });
    const area = await draw('plt.stackplot([1, 2], [3, 4], [1, 2])');
    expect(marks(area, 'area').map(({ points }) => points)).toEqual([
      [
        { x: 1, y: 3, y2: 0 },
        { x: 2, y: 4, y2: 0 },
      ],
      [
        { x: 1, y: 4, y2: 3 },
        { x: 2, y: 6, y2: 4 },
      ],
    ]);
  });

  it('has axes of dates, of logarithms and of two scales', async () => {
    const dates = await draw(
      'import datetime as d; plt.plot([d.date(2024, 1, 1), d.date(2024, 3, 1)], [1, 2]); plt.yscale("log")',
    );
    expect(marks(dates, 'line')[0]?.points).toEqual([
      { x: '2024-01-01T00:00:00.000Z', y: 1 },
      { x: '2024-03-01T00:00:00.000Z', y: 2 },
    ]);
    expect(dates.axes.map(({ scale }) => scale)).toEqual(['time', 'log']);
    const twins = await draw(
      'a = plt.gca(); a.plot([1, 2], [10, 20]); a.set_ylabel("Rain"); b = a.twinx(); b.plot([1, 2], [0.1, 0.3]); b.set_ylabel("Sun")',
    );
    expect(twins.groups).toHaveLength(1);
    expect(marks(twins, 'line').map(({ points }) => points?.map(({ y }) => y))).toEqual([
      [10, 20],
      [0.1, 0.3],
    ]);
    expect(twins.axes.filter(({ channel }) => channel === 'y').map(({ title, orient }) => [title, orient])).toEqual([
      ['Rain', 'left'],
      ['Sun', 'right'],
    ]);
  });

  it('has angles and radii, and places in space', async () => {
    const rose = await draw(
      'ax = plt.subplot(projection="polar"); ax.set_theta_zero_location("N"); ax.set_theta_direction(-1)',
      'ax.bar(np.radians([0, 90, 180, 270]), [6, 4, 8, 10], width=0.9)',
      'ax.set_xticks(np.radians([0, 90, 180, 270]), ["N", "E", "S", "W"])',
    );
    expect(shown(rose, 'bar')).toEqual([
      { theta: 'N', radius: 6 },
      { theta: 'E', radius: 4 },
      { theta: 'S', radius: 8 },
      { theta: 'W', radius: 10 },
    ]);
    const stacked = await draw(
      'ax = plt.subplot(projection="polar"); ax.bar([0], [5], width=0.5); ax.bar([0], [3], width=0.5, bottom=[5]); ax.set_rlim(0, 10)',
    );
    expect(shown(stacked, 'bar')[1]).toMatchObject({ radius: 8, radius2: 5 });
    expect(stacked.groups[0]?.round?.domain).toEqual([0, 10]);
    const round = await draw('ax = plt.subplot(projection="polar"); ax.plot([0, np.pi / 2], [1, 2])');
    expect(marks(round, 'line')[0]?.points).toEqual([
      { theta: 0, radius: 1 },
      { theta: 90, radius: 2 },
    ]);
    const space = await draw('ax = plt.subplot(projection="3d"); ax.scatter([1, 2], [3, 4], [5, 6])');
    expect(marks(space, 'point').map((point) => point.space?.[0])).toContainEqual([1, 3, 5]);
  });

  it.each([
    ['$L \\propto N^{-0.076}$', 'L ∝ N^(−0.076)'],
    ['$x_{max}^2$', 'xₘₐₓ²'],
    ['$e^{-t/\\tau}$', 'e^(−t/τ)'],
    ['Energy (10$^{3}$ m s$^{-1}$)', 'Energy (10³ m s⁻¹)'],
    ['H$_2$O', 'H₂O'],
  ])('reads %s as it is typed in a line', async (words, typed) => {
    const scene = await draw(`plt.plot([1, 2], [3, 4]); plt.title(r'${words}')`);
    expect(scene.title).toBe(typed);
  });

  it('has reference lines, arrows that are no data, and mathematics as it is read', async () => {
    const scene = await draw(
      'plt.plot([1, 2], [3, 4]); plt.axhline(3.5, ls="--")',
      'plt.annotate("peak", xy=(2, 4), xytext=(1.2, 3.8), arrowprops={}); plt.title(r"$x_i^2 \\geq \\alpha$")',
    );
    expect(shown(scene, 'rule')).toEqual([{ y: 3.5 }]);
    expect(marks(scene, 'vector')).toEqual([]);
    expect(scene.title).toMatch(/^xᵢ²\s?≥\s?α$|^x²ᵢ\s?≥\s?α$/);
  });

  it('tells panels by their titles, and the figure by its own', async () => {
    const scene = await draw(
      'fig, (a, b) = plt.subplots(1, 2); a.plot([1, 2]); a.set_title("Left"); b.bar(["x"], [1]); b.set_title("Right")',
      'fig.suptitle("Both")',
    );
    expect(scene.title).toBe('Both');
    expect(scene.groups.map(({ title }) => title)).toEqual(['Left', 'Right']);
  });

  it('stacks several figures, and takes each as it was shown or saved last', async () => {
    const { width, height, scene } = await render(
      'plt.figure(figsize=(4, 3)); plt.plot([1, 2]); plt.title("One"); plt.savefig("a.png"); plt.title("First")',
      'plt.savefig("a.png")',
      'plt.figure(figsize=(5, 2)); plt.bar(["x"], [1]); plt.title("Second"); plt.show()',
    );
    expect([width, height]).toEqual([500, 500]);
    expect(scene.groups.filter(({ kind }) => kind === 'panel').map(({ title }) => title)).toEqual(['First', 'Second']);
  });

  it('cuts the picture as the program says, and knows what is outside it', async () => {
    const whole = await render('plt.plot([1, 2])');
    const tight = await render('plt.plot([1, 2]); plt.savefig("x.png", bbox_inches="tight")');
    expect(tight.width).toBeLessThan(whole.width);
    const cut = await draw('plt.plot([1, 2, 3], [1, 2, 50], "o"); plt.ylim(0, 5)');
    expect(marks(cut, 'point').map(({ visible }) => visible)).toEqual([true, true, false]);
  });

  it('knows what is covered, transparent or of the colour of its ground', async () => {
    const scene = await draw(
      'plt.bar([0], [2], color="red", zorder=2); plt.bar([0], [3], color="blue", zorder=3)',
      'plt.bar([2], [3], color="blue", alpha=0.5, zorder=4); plt.bar([4], [3], color="white"); plt.plot([5], [1], "go", alpha=0)',
      'plt.text(0, 1, "on blue", color="white", ha="center", zorder=5); plt.text(5, 2, "on paper", color="white")',
    );
    expect(marks(scene, 'bar').map(({ fill, visible }) => [fill, visible])).toEqual([
      ['#ffffff', false],
      ['#ff0000', false],
      ['#0000ff', true],
      ['#0000ff', true],
    ]);
    expect(marks(scene, 'text').map(({ text, visible }) => [text, visible])).toEqual([
      ['on paper', false],
      ['on blue', true],
    ]);
    expect(marks(scene, 'point').some(({ visible }) => visible)).toBe(false);
  });

  it('reads boxes around words, and the arrows between them, as nodes and edges', async () => {
    const scene = await draw(
      'box = dict(boxstyle="round", fc="khaki"); plt.axis("off"); plt.xlim(0, 10); plt.ylim(0, 4)',
      'for x, y, t in [(5, 3, "Start"), (2, 1, "Left"), (8, 1, "Right")]: plt.text(x, y, t, ha="center", va="center", bbox=box)',
      'for x in (2, 8): plt.annotate("", xy=(x, 1.4), xytext=(5, 2.7), arrowprops=dict(arrowstyle="->"))',
      'plt.text(3.2, 2.1, "no", ha="center")',
    );
    expect(marks(scene, 'node').map(({ label, fill }) => [label, fill])).toEqual([
      ['Start', '#f0e68c'],
      ['Left', '#f0e68c'],
      ['Right', '#f0e68c'],
    ]);
    const named = (id: string): string | undefined => scene.elements.find((one) => one.id === id)?.label;
    expect(
      scene.relations.flatMap((one) =>
        one.kind === 'connects' ? [[named(one.from), named(one.to), one.label, one.directed]] : [],
      ),
    ).toEqual([
      ['Start', 'Left', 'no', true],
      ['Start', 'Right', undefined, true],
    ]);
  });

  it('begins chance and the clock anew with every program', async () => {
    const program = [
      'import random, datetime, time',
      'plt.title(f"{np.random.rand()} {random.random()} {np.random.default_rng().random()} {datetime.datetime.now()} {time.time()}")',
    ];
    const [one, two] = [await draw(...program), await draw(...program)];
    expect(one.title).toBe(two.title);
    expect(one.title).toContain('2024-01-01');
  });

  it('puts warnings and prints into the log', async () => {
    const { log } = await render(
      'print("hello"); plt.plot([1]); plt.legend(); import warnings; warnings.warn("beware")',
    );
    expect(log).toContainEqual({ level: 'info', message: 'hello' });
    expect(log).toContainEqual({ level: 'warn', message: 'UserWarning: beware' });
  });

  it('names the line where a program broke', async () => {
    await expect(render('x = [1]', 'plt.plot(x[3])')).rejects.toThrow(
      'IndexError: list index out of range (line 4: plt.plot(x[3]))',
    );
    await expect(render('plt.rcParams["text.usetex"] = True', 'plt.title("a"); plt.show()')).rejects.toThrow(
      /mathtext/,
    );
  });
});
