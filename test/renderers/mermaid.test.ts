import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Relation, Scene } from '../../renderers/scene.js';
import { testRenderer } from '../contracts/renderer.js';

/** Every node to every other: the layout untangles it for longer than anybody waits. */
const tangle = Array.from({ length: 70 }, (_, from) =>
  Array.from({ length: 70 }, (_, to) => `  n${from} --> n${to}`).join('\n'),
).join('\n');

testRenderer({
  language: 'mermaid',
  good: 'flowchart LR\n  a[Start] -->|then| b(Stop)',
  other: 'sequenceDiagram\n  Alice->>Bob: hello',
  broken: [
    ['what is no diagram', 'hello world', 'syntax'],
    ['an arrow without a head', 'flowchart LR\n  a -->', 'syntax'],
    ['a diagram of a plug-in', 'zenuml\n  A->B: hi', 'syntax'],
    ['a picture from the network', 'flowchart LR\n  a@{ img: "https://example.com/a.png", label: "a" }', 'invalid'],
    ['a wrong line in a sequence', 'sequenceDiagram\n  Alice says hello', 'syntax'],
    ['a diagram of nothing', 'flowchart LR', 'invalid'],
    [
      'a canvas of 60,000 pixels',
      '---\nconfig:\n  xyChart:\n    width: 60000\n---\nxychart-beta\n  x-axis [a, b]\n  bar [1, 2]',
      'too-large',
    ],
  ],
  hanging: `flowchart LR\n${tangle}`,
  calling: `---
config:
  themeCSS: '@import url("MARKER/style.css"); .node rect { fill: url(MARKER/fill.svg) }'
  fontFamily: 'x; src: url(MARKER/font.woff)'
---
flowchart LR
  a["<img src='MARKER/picture.png' onerror='fetch(&quot;MARKER/code&quot;)'>"] --> b@{ img: "MARKER/node.png", label: "b" }
  click a "MARKER/link"`,
});

describe('the scene of a diagram', () => {
  let renderers: Renderers;
  const sceneOf = async (program: string): Promise<Scene> => (await renderers.of('mermaid').render(program)).scene;
  const labels = (scene: Scene, kind: string): string[] =>
    scene.elements.filter((element) => element.kind === kind && element.visible).map(({ label }) => label ?? '');
  const nameOf = (scene: Scene, id: string): string => {
    const found = scene.elements.find((element) => element.id === id);
    return String(found?.label ?? found?.data?.['name'] ?? `nothing: ${id}`);
  };
  const told = (scene: Scene, kind: Relation['kind']): string[] =>
    scene.relations
      .filter((relation) => relation.kind === kind)
      .map(({ from, to, directed, label }) =>
        [nameOf(scene, from), directed === true ? '->' : '--', nameOf(scene, to), label ?? ''].join(' ').trim(),
      );

  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  it('has the nodes and edges of a flowchart, with direction and labels', async () => {
    const scene = await sceneOf(
      'flowchart TD\n  A[Start] -->|go| B{Choice}\n  B -.-> C((End))\n  B --- D\n  C <--> D\n  A --o D\n  A --x C',
    );
    expect(labels(scene, 'node').toSorted()).toEqual(['Choice', 'D', 'End', 'Start']);
    expect(told(scene, 'connects')).toEqual([
      'Start -> Choice go',
      'Choice -> End',
      'Choice -- D',
      'End -> D',
      'D -> End',
      'Start -- D',
      'Start -- End',
    ]);
  });

  it('has subgraphs as clusters with what each of them frames itself', async () => {
    const scene = await sceneOf(
      'flowchart LR\n  subgraph one [Outer]\n    a\n    subgraph two [Inner]\n      b --> c\n    end\n  end\n  one --> d',
    );
    expect(labels(scene, 'cluster').toSorted()).toEqual(['Inner', 'Outer']);
    expect(told(scene, 'contains').toSorted()).toEqual(['Inner -- b', 'Inner -- c', 'Outer -- Inner', 'Outer -- a']);
    expect(told(scene, 'connects')).toContain('Outer -> d');
  });

  it('draws an edge from a node to itself as one edge', async () => {
    const scene = await sceneOf('flowchart LR\n  a -->|again| a\n  a --> b');
    expect(told(scene, 'connects')).toEqual(['a -> a again', 'a -> b']);
    expect(labels(scene, 'edge')).toHaveLength(2);
  });

  it('has the participants and messages of a sequence in their order', async () => {
    const scene = await sceneOf(
      'sequenceDiagram\n  participant A as Alice\n  actor B as Bob\n  A->>B: first\n  Note over A: aside\n  B-->>A: second\n  A->A: third',
    );
    expect(labels(scene, 'node')).toEqual(['Alice', 'Bob']);
    expect(told(scene, 'connects')).toEqual(['Alice -> Bob first', 'Bob -> Alice second', 'Alice -- Alice third']);
    const orders = scene.elements.filter(({ kind }) => kind === 'edge').map(({ data }) => data?.['order']);
    expect(orders).toEqual([1, 2, 3]);
    expect(labels(scene, 'rect')).toContain('aside');
  });

  it('has the frames of a sequence with the messages in them', async () => {
    const scene = await sceneOf(
      'sequenceDiagram\n  A->>B: before\n  loop each day\n    B->>A: again\n    A->>B: and again\n  end\n  A->>B: after',
    );
    expect(labels(scene, 'cluster')).toEqual(['loop | [each day]']);
    expect(told(scene, 'contains')).toEqual(['loop | [each day] -- again', 'loop | [each day] -- and again']);
  });

  it('has the bars and lines of an xy chart with their values', async () => {
    const scene = await sceneOf(
      'xychart-beta\n  title "Rain"\n  x-axis [jan, feb]\n  y-axis "mm" 0 --> 10\n  bar [5, 6]\n  line [4, 7]',
    );
    const bars = scene.elements.filter(({ kind }) => kind === 'bar');
    expect(bars.map(({ encoding }) => encoding)).toEqual([
      { x: 'jan', y: 5 },
      { x: 'feb', y: 6 },
    ]);
    expect(scene.elements.find(({ kind }) => kind === 'line')?.points).toEqual([
      { x: 'jan', y: 4 },
      { x: 'feb', y: 7 },
    ]);
  });

  it('has the axes of an xy chart and one layer for each series', async () => {
    const { axes, layers, elements } = await sceneOf(
      'xychart-beta\n  x-axis "Month" [jan, feb]\n  y-axis "mm" 0 --> 10\n  bar [5, 6]\n  line [4, 7]',
    );
    expect(axes.map(({ channel, title, scale, domain }) => ({ channel, title, scale, domain }))).toEqual([
      { channel: 'x', title: 'Month', scale: 'band', domain: ['jan', 'feb'] },
      { channel: 'y', title: 'mm', scale: 'linear', domain: [0, 10] },
    ]);
    expect(layers.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['bar 2', 'line 1']);
    const bar = elements.find(({ kind }) => kind === 'bar');
    const [low = 0, high = 0] = axes[1]?.range ?? [];
    expect(bar?.box.y).toBeCloseTo(low + (high - low) * 0.5, -1);
    expect(elements.filter(({ kind, role }) => kind === 'rule' && role === 'mark')).toEqual([]);
  });

  it.each(['', ' horizontal'])('leaves room beside the last bar of an xy chart%s', async (how) => {
    const { width, height, elements } = await sceneOf(
      `xychart-beta${how}\n  x-axis [a, b, c, d, e]\n  bar [1, 2, 3, 4, 5]`,
    );
    for (const { box } of elements.filter(({ kind }) => kind === 'bar')) {
      expect(box.x + box.width).toBeLessThan(width - 8);
      expect(box.y + box.height).toBeLessThan(height - 8);
    }
  });

  it('has the slices of a pie and its legend', async () => {
    const { legends, elements } = await sceneOf('pie showData\n  title Pets\n  "Cats" : 3\n  "Dogs" : 1');
    const slices = elements.filter(({ kind }) => kind === 'slice');
    expect(slices.map(({ label, encoding }) => [label, encoding?.theta])).toEqual([
      ['Cats', 3],
      ['Dogs', 1],
    ]);
    expect(legends[0]?.entries.map(({ label, fill }) => [label, fill])).toEqual(
      slices.map(({ label, fill }) => [label, fill]),
    );
  });

  it('has classes with their members and methods, and points from child to parent', async () => {
    const scene = await sceneOf(
      'classDiagram\n  Animal <|-- Duck\n  Animal "1" *-- "4" Leg : has\n  class Animal {\n    <<abstract>>\n    +int age\n    +run() bool\n  }',
    );
    const animal = scene.elements.find(({ kind, label }) => kind === 'node' && label === 'Animal');
    expect(animal?.data).toMatchObject({ annotation: '«abstract»', members: '+int age', methods: '+run() : bool' });
    expect(told(scene, 'connects')).toEqual(['Duck -> Animal', 'Animal -- Leg has']);
    const has = scene.elements.find(({ kind, label }) => kind === 'edge' && label === 'has');
    expect(has?.data).toMatchObject({ arrowtail: 'composition', taillabel: '1', headlabel: '4' });
  });

  it('has states, their transitions and what is inside of a composite state', async () => {
    const scene = await sceneOf(
      'stateDiagram-v2\n  [*] --> Idle\n  Idle --> Busy : work\n  state Busy {\n    read --> write\n  }\n  Busy --> [*]',
    );
    expect(told(scene, 'connects').toSorted()).toEqual([
      'Busy -> root_end',
      'Idle -> Busy work',
      'read -> write',
      'root_start -> Idle',
    ]);
    expect(told(scene, 'contains').toSorted()).toEqual(['Busy -- read', 'Busy -- write']);
  });

  it('has the regions of a concurrent state, named alike whatever was drawn before', async () => {
    const program =
      'stateDiagram-v2\n  state Both {\n    a --> b\n    --\n    c --> d\n    --\n    e --> f\n  }\n  note right of Both : aside';
    const scene = await sceneOf(program);
    expect(scene.relations.filter(({ kind }) => kind === 'contains')).toHaveLength(9);
    expect(await sceneOf(program)).toEqual(scene);
  });

  it('has entities with their attributes and the feet of their relationships', async () => {
    const scene = await sceneOf(
      'erDiagram\n  USER ||--o{ POST : writes\n  USER {\n    int id PK\n    string name\n  }',
    );
    expect(told(scene, 'connects')).toEqual(['USER -- POST writes']);
    const user = scene.elements.find(({ kind, label }) => kind === 'node' && label === 'USER');
    expect(user?.data).toMatchObject({ name: 'USER', attributes: 'int id PK; string name' });
    const writes = scene.elements.find(({ kind }) => kind === 'edge');
    expect(writes?.data).toMatchObject({ arrowtail: 'only_one', arrowhead: 'zero_or_more' });
  });

  it('has the branches of a mind map', async () => {
    const scene = await sceneOf('mindmap\n  root((Life))\n    Plants\n      Moss\n    Animals');
    expect(told(scene, 'connects')).toEqual(['Life -- Plants', 'Plants -- Moss', 'Life -- Animals']);
  });

  it('has the commits of a git graph with their branches, from parent to child', async () => {
    const scene = await sceneOf(
      'gitGraph\n  commit id: "one"\n  branch dev\n  commit id: "two" tag: "v1"\n  checkout main\n  merge dev id: "both"',
    );
    expect(told(scene, 'connects')).toEqual(['one -- two', 'one -- both', 'two -- both']);
    const two = scene.elements.find(({ kind, label }) => kind === 'node' && label === 'two');
    expect(two?.data).toMatchObject({ branch: 'dev', tags: 'v1' });
  });

  it('has the relationships of C4 diagrams, the services of architectures and the arrows between blocks', async () => {
    const c4 = await sceneOf('C4Context\n  Person(a, "User")\n  System(b, "Bank")\n  Rel(a, b, "Uses")');
    expect(told(c4, 'connects')).toEqual(['User | [Person] -> Bank | [Software System] Uses']);
    const hosts = await sceneOf(
      'architecture-beta\n  group g(cloud)[Cloud]\n  service a(database)[Base] in g\n  service b(server)[Host] in g\n  a:R --> L:b',
    );
    expect(told(hosts, 'connects')).toEqual(['Base -> Host']);
    expect(told(hosts, 'contains')).toEqual(['Cloud -- Base', 'Cloud -- Host']);
    const blocks = await sceneOf('block-beta\n  columns 3\n  a space b\n  a -- "to" --> b');
    expect(told(blocks, 'connects')).toEqual(['a -> b to']);
  });

  it('has the components of a Wardley map with what they need, and the names of a tree of files in each other', async () => {
    const map = await sceneOf(
      "wardley-beta\ntitle Tea\ncomponent Cup [0.8, 0.6]\ncomponent Water [0.5, 0.8]\ncomponent Kettle [0.4, 0.3]\nCup -> Water\nWater +'boils'> Kettle",
    );
    expect(map.name).toBe('Wardley map');
    expect(labels(map, 'node')).toEqual(['Cup', 'Water', 'Kettle']);
    expect(told(map, 'connects')).toEqual(['Cup -- Water', 'Water -> Kettle boils']);
    const tree = await sceneOf('treeView-beta\n  "packages"\n    "mermaid"\n      "src"\n    "parser"');
    expect(told(tree, 'connects')).toEqual([
      '/ -- packages',
      'packages -- mermaid',
      'mermaid -- src',
      'packages -- parser',
    ]);
  });

  it('has the slices of a pie with their values, and its title', async () => {
    const scene = await sceneOf('pie showData\n  title Pets\n  "Dogs" : 30\n  "Cats" : 10');
    expect(scene.title).toBe('Pets');
    const slices = scene.elements.filter(({ kind }) => kind === 'slice').map(({ encoding }) => encoding);
    expect(slices).toEqual([
      { theta: 30, color: 'Dogs' },
      { theta: 10, color: 'Cats' },
    ]);
  });

  it('has the tasks of a Gantt chart with their times', async () => {
    const scene = await sceneOf(
      'gantt\n  title Plan\n  dateFormat YYYY-MM-DD\n  section One\n  Dig : a, 2024-01-01, 10d\n  Build : after a, 5d',
    );
    const tasks = scene.elements
      .filter(({ kind }) => kind === 'bar')
      .map(({ label, encoding }) => [label, encoding?.x]);
    expect(tasks.map(([label]) => label)).toEqual(['Dig', 'Build']);
    expect(tasks[1]?.[1]).toBe('2024-01-11T00:00:00.000Z');
  });

  it('has the axis of time of a Gantt chart, its milestones and markers, and what is written in it', async () => {
    const { axes, layers, elements } = await sceneOf(
      'gantt\n  dateFormat YYYY-MM-DD\n  section One\n  Dig : crit, a, 2024-01-01, 10d\n  Done : milestone, 2024-01-10, 2d\n  Now : vert, 2024-01-05, 0d',
    );
    expect(axes.map(({ scale, domain, title }) => ({ scale, domain, title }))).toEqual([
      { scale: 'time', domain: ['2024-01-01T00:00:00.000Z', '2024-01-11T00:00:00.000Z'] },
    ]);
    expect(axes[0]?.ticks.every(({ label, value }) => String(value).startsWith(label))).toBe(true);
    expect(layers.map(({ id, kind, count }) => `${id} ${kind} ${count}`)).toEqual([
      'tasks bar 1',
      'milestones point 1',
      'markers rule 1',
      'names text 3',
      'sections text 1',
    ]);
    expect(elements.find(({ kind }) => kind === 'point')?.encoding?.x).toBe('2024-01-11T00:00:00.000Z');
    expect(elements.find(({ kind }) => kind === 'bar')?.data).toEqual({ section: 'One', state: 'crit' });
  });

  it('has the points of a quadrant chart in their quarters', async () => {
    const scene = await sceneOf(
      'quadrantChart\n  quadrant-2 Good\n  quadrant-4 Bad\n  P: [0.3, 0.6]\n  Q: [0.9, 0.1]\n  R: [0.1, 0.1]',
    );
    expect(told(scene, 'contains').toSorted()).toEqual(['Bad -- Q', 'Good -- P']);
  });

  it.each([
    ['timeline', 'timeline\n  2002 : A\n  2004 : B : C', ['2002: A', '2004: B', '2004: C']],
    ['user journey', 'journey\n  section Go\n    Walk: 5: Me\n    Ride: 2: Me', ['Go: Walk', 'Go: Ride']],
    [
      'treemap',
      'treemap-beta\n"All"\n    "One": 10\n    "More"\n        "Two": 20',
      ['All: More', 'All: One', 'More: Two'],
    ],
  ])('has what belongs to what in a %s', async (name, program, pairs) => {
    const { name: called, elements, relations } = await sceneOf(program);
    const labelOf = (id: string): string => elements.find((element) => element.id === id)?.label ?? '';
    const inside = relations.filter(({ kind }) => kind === 'contains');
    expect(called).toBe(name);
    expect(inside.map(({ from, to }) => `${labelOf(from)}: ${labelOf(to)}`).toSorted()).toEqual(pairs.toSorted());
  });

  it('has the bands of a Sankey diagram with what flows in them, and the fields of a packet', async () => {
    const sankey = await sceneOf('sankey-beta\n\nCoal,Power,25\nPower,Homes,20');
    expect(sankey.relations.filter(({ kind }) => kind === 'connects')).toHaveLength(2);
    expect(sankey.elements.flatMap(({ kind, data }) => (kind === 'edge' ? [data?.['value']] : []))).toEqual([25, 20]);
    const { elements } = await sceneOf('packet-beta\n0-15: "Source"\n16-31: "Target"');
    const fields = elements.filter(({ noun }) => noun === 'field');
    expect(fields.map(({ label, data }) => [label, data?.['bits']])).toEqual([
      ['Source', '0–15'],
      ['Target', '16–31'],
    ]);
  });

  it('has the curves of a radar chart with their values, where they turn on the axes', async () => {
    const { elements, legends } = await sceneOf(
      'radar-beta\n  axis a["A"], b["B"], c["C"]\n  curve x["X"]{1, 2, 4}\n  curve y["Y"]{4, 1, 1}\n  max 4',
    );
    const [line, other] = elements.filter(({ kind }) => kind === 'line');
    expect(line?.points?.map(({ theta, radius }) => [theta, radius])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 4],
      ['A', 1],
    ]);
    const [[, nearest] = [0, 0]] = line?.path ?? [];
    const [[, farthest] = [0, 0]] = other?.path ?? [];
    expect(farthest).toBeLessThan(nearest);
    expect(legends[0]?.domain).toEqual(['X', 'Y']);
  });

  it('tells values that are written on bars from bars, and lines by their colours', async () => {
    const { elements, layers } = await sceneOf(
      '---\nconfig:\n  xyChart:\n    showDataLabel: true\n---\nxychart-beta\n  x-axis [a, b]\n  y-axis 0 --> 9\n  bar [1, 2]\n  line [3, 4]\n  line [5, 6]',
    );
    expect(layers.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['bar 2', 'line 2']);
    expect(elements.filter(({ kind, group }) => kind === 'text' && group === 'panel').map(({ text }) => text)).toEqual([
      '1',
      '2',
    ]);
  });

  it('calls a card by its task, and a diagram by the title of its front matter', async () => {
    const cards = await sceneOf('kanban\n  todo[Todo]\n    a[Write it]@{ ticket: 12, assigned: "Me" }');
    expect(labels(cards, 'node')).toEqual(['Write it']);
    expect((await sceneOf('---\ntitle: Order\n---\nerDiagram\n  A ||--o{ B : has')).title).toBe('Order');
  });

  it('reads lines as they break, and words in bold, as they stand', async () => {
    const scene = await sceneOf('flowchart LR\n  a["one<br/>two <b>three</b>"] --> b["`**bold** text`"]');
    expect(labels(scene, 'node').toSorted()).toEqual(['bold text', 'one\ntwo three']);
  });

  it('paints on the paper of the theme, and forgets the theme for the next diagram', async () => {
    const plain = await renderers.of('mermaid').render('flowchart LR\n  a --> b');
    const dark = await sceneOf(
      '%%{init: {"theme": "dark", "flowchart": {"curve": "step"}}}%%\nflowchart LR\n  a --> b',
    );
    expect(dark.background).not.toBe('#ffffff');
    const again = await renderers.of('mermaid').render('flowchart LR\n  a --> b');
    expect(Buffer.compare(plain.png, again.png)).toBe(0);
    expect(again.scene).toEqual(plain.scene);
  });

  it.each([
    ['journey', 'journey\n  title Day\n  section Go\n    Walk: 5: Me'],
    ['timeline', 'timeline\n  title Past\n  2002 : A\n  2004 : B'],
    ['quadrant', 'quadrantChart\n  x-axis Low --> High\n  y-axis Few --> Many\n  P: [0.3, 0.6]'],
    ['git graph', 'gitGraph\n  commit\n  branch dev\n  commit\n  checkout main\n  merge dev'],
    [
      'requirements',
      'requirementDiagram\n  requirement r {\n  id: 1\n  text: t\n  }\n  element e {\n  type: s\n  }\n  e - satisfies -> r',
    ],
    ['C4', 'C4Context\n  Person(a, "User")\n  System(b, "Bank")\n  Rel(a, b, "Uses")'],
    ['sankey', 'sankey-beta\n\nCoal,Power,25\nPower,Homes,20'],
    ['xy chart', 'xychart-beta\n  x-axis [jan, feb]\n  bar [5, 6]'],
    ['block', 'block-beta\n  columns 2\n  a b\n  c:2'],
    ['packet', 'packet-beta\n  0-15: "Source"\n  16-31: "Target"'],
    ['kanban', 'kanban\n  Todo\n    [Write]\n  Done\n    [Read]'],
    ['architecture', 'architecture-beta\n  service a(database)[Base]\n  service b(server)[Host]\n  a:R -- L:b'],
    ['radar', 'radar-beta\n  axis a["A"], b["B"], c["C"]\n  curve x["X"]{1, 2, 3}'],
    ['treemap', 'treemap-beta\n"All"\n    "One": 10\n    "Two": 20'],
  ])('draws a diagram of the kind %s alike every time', async (_, program) => {
    const first = await renderers.of('mermaid').render(program);
    const again = await renderers.of('mermaid').render(program);
    expect(first.scene.elements.filter(({ visible }) => visible).length).toBeGreaterThan(2);
    expect(Buffer.compare(first.png, again.png)).toBe(0);
    expect(again.scene).toEqual(first.scene);
  });
});
