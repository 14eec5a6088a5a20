import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { RelationKind, Scene, SceneElement } from '../../renderers/scene.js';

const picture = (body: string): string => `\\begin{tikzpicture}\n${body}\n\\end{tikzpicture}`;

describe('scenes of tikz', () => {
  let renderers: Renderers;
  const sceneOf = async (program: string): Promise<Scene> =>
    (await renderers.of('tikz').render(program, { limits: { timeoutMs: 60_000 } })).scene;
  const of = ({ elements }: Scene, kind: SceneElement['kind']): readonly SceneElement[] =>
    elements.filter((element) => element.kind === kind && element.visible);
  /** Relations by the words of what they relate. */
  const related = ({ elements, relations }: Scene, kind: RelationKind): string[] => {
    const nameOf = (id: string): string => {
      const element = elements.find((one) => one.id === id);
      return element?.label ?? element?.text ?? element?.kind ?? id;
    };
    return relations
      .filter((relation) => relation.kind === kind)
      .map(({ from, to, label, directed }) =>
        [nameOf(from), directed === true ? '->' : '--', nameOf(to), ...(label === undefined ? [] : [label])].join(' '),
      )
      .toSorted();
  };

  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  it('have the states of an automaton, with what its arrows say and where they point', async () => {
    const scene = await sceneOf(
      picture(
        '\\node[state,initial] (a) {$q_0$}; \\node[state,accepting,right=2cm of a] (b) {$q_1$};' +
          '\\path[->] (a) edge node[above] {1} (b) (b) edge[loop above] node {0} (b) edge[bend left] node[below] {2} (a);',
      ),
    );
    expect(of(scene, 'node').map(({ label, shape }) => [label, shape])).toEqual([
      ['q₀', 'circle'],
      ['q₁', 'doublecircle'],
    ]);
    expect(related(scene, 'connects')).toEqual(['q₀ -> q₁ 1', 'q₁ -> q₀ 2', 'q₁ -> q₁ 0']);
  });

  it('have the nodes and edges of a tree that its program draws by growing children', async () => {
    const scene = await sceneOf(picture('\\node {root} child {node {left}} child {node {right} child {node {leaf}}};'));
    expect(related(scene, 'connects')).toEqual(['right -- leaf', 'root -- left', 'root -- right']);
  });

  it('have the edges of a tree from and to anchors of nodes without names', async () => {
    const tree = 'child {node {left}} child {node {right} child {node {leaf}}};';
    const scene = await sceneOf(picture(`[parent anchor=east,child anchor=west,grow=east]\\node {root} ${tree}`));
    expect(related(scene, 'connects')).toEqual(['right -- leaf', 'root -- left', 'root -- right']);
  });

  it('have what is shaded as large as it is seen, and no shadows', async () => {
    const ball = String.raw`\shade[ball color=red] (3,0) circle (1);\draw (2,-1) rectangle (4,1);`;
    const boxes = String.raw`\node[draw,fill=white,drop shadow] (a) at (0,0) {A};\node[top color=blue,copy shadow] (b) at (0,2) {B};`;
    const scene = await sceneOf(`\\usetikzlibrary{shadows}\n${picture(`${ball}${boxes}\\draw (a) -- (b);`)}`);
    const [round, square] = [of(scene, 'circle')[0], of(scene, 'rect')[0]];
    expect(round?.box.width).toBeCloseTo(square?.box.width ?? 0, 0);
    expect(of(scene, 'rect')).toHaveLength(1);
    expect(of(scene, 'node').map(({ label }) => label)).toEqual(['A', 'B']);
    expect(related(scene, 'connects')).toEqual(['A -- B']);
  });

  it('have the lines of a picture that stands in the text of a node', async () => {
    const nested = String.raw`\node[draw] {in \tikz { \draw[blue] (0,0) circle (1); \draw (0,0) -- (1,1); } it};`;
    const scene = await sceneOf(picture(nested));
    expect(of(scene, 'circle').map(({ stroke }) => stroke)).toEqual(['#0000ff']);
    expect(of(scene, 'segment').map(({ stroke }) => stroke)).toEqual(['#000000']);
  });

  it('have what a loop of the math library sets', async () => {
    const loop = String.raw`\tikzmath { int \n; for \k in {1,2,3} { \n = 7 * \k; }; }\node {\n};`;
    const scene = await sceneOf(`\\usetikzlibrary{math}\n${picture(loop)}`);
    expect(scene.elements.map(({ text }) => text)).toContain('21');
  });

  it('measure strokes, circles and polygons in the units of the program', async () => {
    const scene = await sceneOf(
      picture(
        '\\draw (0,0) -- (3,4); \\draw[->] (1,0) -- (3,0) node[right] {$F$}; \\draw[scale=2] (4,0) circle (1);' +
          '\\draw (0,5) -- (4,5) -- (4,8) -- cycle;',
      ),
    );
    expect(of(scene, 'segment')[0]?.measures).toMatchObject({ length: 5, angle: 53.13 });
    expect(of(scene, 'segment')[0]?.data).toEqual({ x1: 0, y1: 0, x2: 3, y2: 4 });
    expect(of(scene, 'vector')[0]?.measures).toMatchObject({ length: 2, angle: 0 });
    expect(of(scene, 'circle')[0]).toMatchObject({ data: { x: 4, y: 0 }, measures: { radius: 1 } });
    expect(of(scene, 'polygon')[0]?.measures).toEqual({ perimeter: 12, area: 6 });
    expect(related(scene, 'labels')).toEqual(['F -- vector']);
  });

  it('have the components of a circuit, their values, and which stand in series and in parallel', async () => {
    const scene = await sceneOf(
      '\\begin{circuitikz}\n\\draw (0,0) to[V,l=$U$] (0,3) to[R=$R_1$] (3,3) -- (4,3) to[R,l=$100\\,\\Omega$,*-*] (4,0) -- (0,0);' +
        '\\draw (4,3) -- (6,3) to[C,l_=$C_1$] (6,0) -- (4,0) node[ground]{};\n\\end{circuitikz}',
    );
    expect(of(scene, 'component').map(({ label, data }) => [label, data?.['type']])).toEqual([
      ['U', 'voltage-source'],
      ['R₁', 'resistor'],
      ['100 Ω', 'resistor'],
      ['C₁', 'capacitor'],
      [undefined, 'ground'],
    ]);
    expect(related(scene, 'in-series')).toEqual(['U -- R₁']);
    expect(related(scene, 'in-parallel')).toEqual(['100 Ω -- C₁']);
    expect(of(scene, 'wire').length).toBeGreaterThan(5);
  });

  it('have the value of a component also where it is written in brackets behind its name', async () => {
    const scene = await sceneOf(
      '\\begin{circuitikz}\n\\draw (0,0) to[R,l=$R_1\\;(2\\,\\mathrm{k}\\Omega)$] (3,0) to[C,l={C: $5\\,$F}] (6,0);\n\\end{circuitikz}',
    );
    expect(of(scene, 'component').map(({ label, measures, unit }) => [label, measures?.['value'], unit])).toEqual([
      ['R₁', 2, 'kΩ'],
      ['C', 5, 'F'],
    ]);
  });

  it('have meters with upright letters, whichever way their wire runs', async () => {
    const scene = await sceneOf(
      '\\begin{circuitikz}\n\\draw (3,0) to[ammeter] (0,0) (5,0) to[voltmeter] (5,3) (7,0) to[ammeter,rotated instruments] (7,3);\n\\end{circuitikz}',
    );
    const letters = of(scene, 'text').map(({ text, angle = 0 }) => [text, Math.round(angle) % 360]);
    expect(letters).toEqual([
      ['A', 0],
      ['V', 0],
      ['A', 270],
    ]);
  });

  it('have gates, and what leads from the output of one into the input of another', async () => {
    const scene = await sceneOf(
      '\\begin{circuitikz}\n\\draw (0,2) node[and port] (a) {$G_1$} (3,1) node[or port] (b) {$G_2$} (a.out) -| (b.in 1)' +
        '(a.in 1) -- ++(-0.5,0) node[left] {$A$};\n\\end{circuitikz}',
    );
    expect(of(scene, 'component').map(({ label, data }) => [label, data?.['type']])).toEqual([
      ['G₁', 'and-gate'],
      ['G₂', 'or-gate'],
    ]);
    expect(related(scene, 'connects')).toEqual(['A -> G₁ A', 'G₁ -> G₂']);
    expect(of(scene, 'wire').map(({ label }) => label)).toContain('A');
  });

  it('have the atoms and bonds of a molecule, bare corners as carbon', async () => {
    const scene = await sceneOf('\\chemfig{*6(-=-(-NO_2)=-=)}');
    expect(
      of(scene, 'atom')
        .map(({ label }) => label)
        .toSorted((a, b) => String(a).localeCompare(String(b))),
    ).toEqual(['C', 'C', 'C', 'C', 'C', 'C', 'N']);
    expect(of(scene, 'bond').filter(({ label }) => label === 'double')).toHaveLength(3);
    expect(scene.elements.find(({ data }) => data?.['formula'] !== undefined)?.data).toEqual({ formula: 'C6H5NO2' });
  });

  it('have the axes of a plot with their ticks, and what its lines and points show', async () => {
    const scene = await sceneOf(
      picture(
        '\\begin{axis}[xlabel=$t$,ylabel=speed,title=Falling,legend pos=north west]\n' +
          '\\addplot[blue,domain=0:4,samples=5]{x^2}; \\addlegendentry{model}\n' +
          '\\addplot[only marks,red] coordinates {(1,2) (3,10)}; \\addlegendentry{measured}\n\\end{axis}',
      ),
    );
    expect(scene.title).toBe('Falling');
    expect(scene.axes.map(({ channel, title, scale }) => [channel, title, scale])).toEqual([
      ['x', 't', 'linear'],
      ['y', 'speed', 'linear'],
    ]);
    expect(scene.axes[0]?.ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
    expect(of(scene, 'line')[0]?.points).toEqual([0, 1, 2, 3, 4].map((x) => ({ x, y: x * x })));
    expect(of(scene, 'point').map(({ encoding }) => encoding)).toEqual([
      { x: 1, y: 2, color: 'measured' },
      { x: 3, y: 10, color: 'measured' },
    ]);
    expect(scene.legends[0]?.domain).toEqual(['model', 'measured']);
  });

  it('have symbols where they were placed, triangles too', async () => {
    const axis = String.raw`\begin{axis}
      \addplot[mark=triangle*] coordinates {(0,85) (5,62) (10,26)};
      \addplot[mark=square*,only marks] coordinates {(0,40) (5,50)};\end{axis}`;
    const scene = await sceneOf(picture(axis));
    expect(of(scene, 'point').map(({ encoding: { x, y } = {} }) => [x, y])).toEqual([
      [0, 85],
      [5, 62],
      [10, 26],
      [0, 40],
      [5, 50],
    ]);
  });

  it('have error bars, each with both its ends', async () => {
    const axis = String.raw`\begin{axis}[ymin=0,ymax=8]
      \addplot+[error bars/.cd,y dir=both,y explicit] coordinates {(1,2) +- (0,1) (2,4) +- (0,0.5)};
      \addplot+[only marks,error bars/.cd,x dir=plus,x fixed=0.5] coordinates {(1,6) (2,7)};\end{axis}`;
    const scene = await sceneOf(picture(axis));
    const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);
    const told = of(scene, 'error-bar').map(({ encoding: { x, y, x2, y2 } = {} }) => [x, y, x2, y2].map(rounded));
    expect(told).toEqual([
      [1, 3, undefined, 1],
      [2, 4.5, undefined, 3.5],
      [1.5, 6, 1, undefined],
      [2.5, 7, 2, undefined],
    ]);
    expect(of(scene, 'point')).toHaveLength(4);
    expect(of(scene, 'tick')).toHaveLength(6);
  });

  it('have dates along an axis as dates, with what libraries bring that programs load by habit', async () => {
    const axis = String.raw`\begin{axis}[date coordinates in=x,xticklabel={\day.\month.},ylabel=Speed,y unit=km/h,cycle list/Set1,date ZERO=2009-08-18]
      \addplot coordinates {(2009-08-18,50) (2009-08-19,100) (2009-08-20 12:00,70)};
      \addplot coordinates {(2009-08-18,30) (2009-08-20,40)};\end{axis}`;
    const scene = await sceneOf(
      `\\documentclass{standalone}\\usepackage{pgfplots}\\usepgfplotslibrary{groupplots,fillbetween,dateplot,units,colorbrewer,patchplots,polar,statistics}\\usetikzlibrary{pgfplots.groupplots,backgrounds}\\begin{document}${picture(axis)}\\end{document}`,
    );
    expect(
      of(scene, 'line').map(({ stroke, points }) => [stroke, points?.map(({ x, y }) => [x, Math.round(Number(y))])]),
    ).toEqual([
      [
        '#e41a1c',
        [
          ['2009-08-18T00:00:00.000Z', 50],
          ['2009-08-19T00:00:00.000Z', 100],
          ['2009-08-20T12:00:00.000Z', 70],
        ],
      ],
      [
        '#377eb8',
        [
          ['2009-08-18T00:00:00.000Z', 30],
          ['2009-08-20T00:00:00.000Z', 40],
        ],
      ],
    ]);
    expect(scene.axes.map(({ scale }) => scale)).toEqual(['time', 'linear']);
    expect(scene.axes[0]?.ticks[0]).toMatchObject({ label: '18.08.', value: '2009-08-18T00:00:00.000Z' });
    expect(scene.axes[1]?.title).toBe('Speed [km/h]');
  });

  it('fill between two paths though layers are set later', async () => {
    const axis = String.raw`\pgfdeclarelayer{background}\pgfsetlayers{background,main}\begin{tikzpicture}\begin{axis}
      \addplot[name path=A,domain=0:5] {x}; \addplot[name path=B,domain=0:5] {0}; \addplot[blue] fill between[of=A and B];\end{axis}\end{tikzpicture}`;
    const scene = await sceneOf(`\\usepgfplotslibrary{fillbetween}${axis}`);
    expect(scene.elements.some(({ fill, visible }) => visible && fill === '#0000ff')).toBe(true);
  });

  it('have bars with their categories and values', async () => {
    const scene = await sceneOf(
      picture(
        '\\begin{axis}[ybar,symbolic x coords={A,B},xtick=data,ymin=0,nodes near coords]\\addplot coordinates {(A,3) (B,5)};\\end{axis}',
      ),
    );
    expect(of(scene, 'bar').map(({ encoding }) => encoding)).toEqual([
      { x: 'A', y: 3 },
      { x: 'B', y: 5 },
    ]);
  });

  it('have bars of several series, outlined, with the names of a legend that has none of the outlines', async () => {
    const scene = await sceneOf(
      picture(
        '\\begin{axis}[ybar,symbolic x coords={A,B},xtick=data,ymin=0]\\addplot[fill=teal] coordinates {(A,3) (B,5)};' +
          '\\addplot[fill=violet] coordinates {(A,4) (B,1)};\\legend{Books,Films}\\end{axis}',
      ),
    );
    expect(of(scene, 'bar').map(({ encoding }) => encoding)).toEqual([
      { x: 'A', y: 3, color: 'Books' },
      { x: 'B', y: 5, color: 'Books' },
      { x: 'A', y: 4, color: 'Films' },
      { x: 'B', y: 1, color: 'Films' },
    ]);
  });
});
