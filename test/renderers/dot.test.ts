import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Relation, Scene } from '../../renderers/scene.js';
import { testRenderer } from '../contracts/renderer.js';

/** A complete graph is laid out for longer than anybody waits. */
const endless = `digraph { node [shape=box]; ${Array.from({ length: 400 }, (_, from) =>
  Array.from({ length: 400 }, (_, to) => `${from}->${to}`).join(';'),
).join(';')} }`;

testRenderer({
  language: 'dot',
  good: 'digraph { label="Order"; a -> b [label="then"]; }',
  other: 'graph { a -- b -- c -- a }',
  broken: [
    ['what is not DOT', 'hello', 'syntax'],
    ['an arrow without a head', 'digraph { a -> }', 'syntax'],
    ['a directed edge in an undirected graph', 'graph { a -> b }', 'syntax'],
    ['an unclosed graph', 'digraph { a -> b', 'syntax'],
    ['a graph of nothing', 'digraph { }', 'invalid'],
    ['an engine that there is not', 'digraph { layout=spiral; a }', 'invalid'],
    ['a canvas of 60,000 pixels', 'digraph { a [width=800] }', 'too-large'],
  ],
  hanging: endless,
  calling:
    'digraph { a [image="MARKER/a.png", shape=box, URL="MARKER/a"]; b [label=<<TABLE><TR><TD><IMG SRC="MARKER/b.png"/></TD></TR></TABLE>>]; a -> b }',
});

describe('the scene of a graph', () => {
  let renderers: Renderers;
  const sceneOf = async (program: string): Promise<Scene> => (await renderers.of('dot').render(program)).scene;
  const kinds = (scene: Scene, kind: string): (string | undefined)[] =>
    scene.elements
      .filter((element) => element.kind === kind && element.visible)
      .map(({ label, text }) => label ?? text);
  const named = (scene: Scene, id: string): string =>
    scene.elements.find((element) => element.id === id)?.label ?? `no label: ${id}`;
  const told = (scene: Scene, kind: Relation['kind']): string[] =>
    scene.relations
      .filter((relation) => relation.kind === kind)
      .map(({ from, to, directed, label }) =>
        [named(scene, from), directed === true ? '->' : '--', named(scene, to), label ?? ''].join(' ').trim(),
      );

  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  it('has the nodes and edges with their direction and labels', async () => {
    const scene = await sceneOf(
      'digraph { a -> b [label="yes"]; b -> c [dir=back]; c -> d [dir=none]; d -> a [dir=both] }',
    );
    expect(kinds(scene, 'node')).toEqual(['a', 'b', 'c', 'd']);
    expect(kinds(scene, 'edge')).toHaveLength(4);
    expect(told(scene, 'connects')).toEqual(['a -> b yes', 'c -> b', 'c -- d', 'd -> a', 'a -> d']);
  });

  it('takes diamonds, dots and feet at the ends of edges for what they are, not for arrows', async () => {
    const scene = await sceneOf(
      'digraph { a -> b [arrowhead=odiamond]; a -> c [arrowhead=crow]; a -> d [arrowhead=vee] }',
    );
    expect(told(scene, 'connects')).toEqual(['a -- b', 'a -- c', 'a -> d']);
  });

  it('has clusters with what each of them frames itself', async () => {
    const scene = await sceneOf(
      'digraph { subgraph cluster_o { label="outer"; a; subgraph cluster_i { label="inner"; b } } subgraph plain { c } a -> b -> c }',
    );
    expect(kinds(scene, 'cluster')).toEqual(['outer', 'inner']);
    expect(told(scene, 'contains')).toEqual(['outer -- inner', 'outer -- a', 'inner -- b']);
  });

  it('says which rank of the hierarchy a node is on', async () => {
    const scene = await sceneOf('digraph { rankdir=LR; a -> b -> c; a -> d; { rank=same; c; d } }');
    const ranks = scene.elements
      .filter(({ kind }) => kind === 'node')
      .map(({ label, data }) => [label, data?.['rank']]);
    expect(Object.fromEntries(ranks)).toEqual({ a: 0, b: 1, c: 2, d: 2 });
  });

  it('reads records cell by cell, and lines of one cell together', async () => {
    const scene = await sceneOf(String.raw`digraph { r [shape=record, label="two\nlines|{b|c}"]; p [label="x\ny"] }`);
    expect(kinds(scene, 'text')).toEqual(['two\nlines', 'b', 'c', 'x\ny']);
    expect(kinds(scene, 'node')).toEqual(['two\nlines | b | c', 'x\ny']);
  });

  it('reads the pieces of an HTML-like label as they stand on their lines and in their cells', async () => {
    const scene = await sceneOf(
      'digraph { w [label=<H<SUB>2</SUB>O <B>bold</B>>]; t [shape=none, label=<<TABLE><TR><TD>p</TD><TD>q</TD></TR></TABLE>>] }',
    );
    expect(kinds(scene, 'text')).toEqual(['H2O bold', 'p', 'q']);
  });

  it('has colours, dashes and shapes as drawn', async () => {
    const scene = await sceneOf(
      'digraph { a [shape=box, style=filled, fillcolor=gold, color=navy]; a -> a [style=dashed, color=red] }',
    );
    const [node, edge] = ['node', 'edge'].map((kind) => scene.elements.find((element) => element.kind === kind));
    expect(node).toMatchObject({ shape: 'box', fill: '#ffd700', stroke: '#000080' });
    expect(edge).toMatchObject({ stroke: '#ff0000', dash: [6.67, 2.67] });
  });

  it('takes a thin fill for the pale colour that it is, and a gradient for its middle', async () => {
    const scene = await sceneOf(
      'digraph { a [style=filled, fillcolor="#ff000080"]; b [shape=box, style=filled, fillcolor="red:blue"] }',
    );
    const fills = scene.elements.filter(({ kind }) => kind === 'node').map(({ fill }) => fill);
    expect(fills).toEqual(['#ff7f7f', '#800080']);
  });

  it('leaves out what is hidden, and knows what is of the colour of its ground', async () => {
    const scene = await sceneOf(
      'digraph { a -> b [style=invis]; b [style=invis]; c [color=white, fontcolor=white]; a -> c }',
    );
    expect(scene.elements.map(({ id, visible }) => [id, visible])).toEqual([
      ['node0', true],
      ['node0-text0', true],
      ['node2', false],
      ['node2-text0', false],
      ['edge1', true],
    ]);
  });

  it('places everything where a size, a turn or another resolution puts it', async () => {
    for (const attribute of ['size="2,2"', 'rotate=90', 'dpi=200', 'pad=1', 'size="9,9!"']) {
      const scene = await sceneOf(`digraph { ${attribute}; a -> b -> c; b -> d; label="here" }`);
      for (const { box, id } of scene.elements) {
        expect(box.x >= 0 && box.y >= 0, `${attribute}: ${id}`).toBe(true);
        expect(box.x + box.width <= scene.width && box.y + box.height <= scene.height, `${attribute}: ${id}`).toBe(
          true,
        );
      }
    }
  });

  it('draws a large record to a size: a graph that Graphviz cannot lay out twice in one instance', async () => {
    const fields = Array.from({ length: 56 }, (_, at) => `f${at}`);
    const scene = await sceneOf(
      `digraph { size="6,9"; node [shape=record]; a [label="\\n\\nA|{${fields.join('|')}}"] }`,
    );
    expect(scene.elements.some(({ text, label }) => (text ?? label ?? '').includes('f55'))).toBe(true);
  });

  it.each(['neato', 'fdp', 'sfdp', 'circo', 'twopi', 'osage', 'patchwork'])('draws the layout %s', async (layout) => {
    const scene = await sceneOf(`graph { layout=${layout}; a -- b; b -- c; c -- a }`);
    expect(kinds(scene, 'node')).toEqual(['a', 'b', 'c']);
  });

  it('draws a layout by forces alike, whatever was laid out before', async () => {
    const program = 'graph { layout=neato; a -- {b c d e}; b -- c }';
    const first = await renderers.of('dot').render(program);
    await sceneOf('graph { layout=sfdp; start=7; 1 -- {2 3 4 5} }');
    const again = await renderers.of('dot').render(program);
    expect(Buffer.compare(first.png, again.png)).toBe(0);
  });
});
