import { defineFamily } from '../family.js';
import { connectedGraph } from '../graph/connected.js';
import { attributes, dotFigure, graphTitle, name, node, pickGraphLook } from '../graph/dot.js';

const letters = Array.from('ABCDEFGHIJKLMN');
const towns = 'Alden Brook Corby Dale Ely Ford Grange Hythe Irvine Jarrow Kendal Leigh Marsh Newby'.split(' ');
const settings = [
  { names: letters, titles: ['A weighted graph', 'Weighted undirected graph'], unit: '', most: 15 },
  { names: Array.from('stuvwxyzabcdef'), titles: ['Network with edge costs', 'Shortest paths'], unit: '', most: 20 },
  { names: letters.map((_, index) => String(index + 1)), titles: ['Graph with weights'], unit: '', most: 9 },
  { names: towns, titles: ['Roads between towns', 'Distances by road in kilometres'], unit: ' km', most: 60 },
  { names: letters, titles: ['Delays in a network', 'Links with their delay'], unit: ' ms', most: 40 },
] as const;

export const weightedGraph = defineFamily({
  name: 'weighted-graph',
  version: 1,
  subject: 'discrete mathematics',
  concepts: ['weighted graph', 'shortest path', 'spanning tree', 'degree'],
  level: 'undergraduate',
  language: 'dot',
  generate: (random) => {
    const { names, titles, unit, most } = random.pick(settings);
    const shapes = unit === ' km' ? ['box', 'ellipse', 'plaintext'] : ['circle', 'circle', 'box', 'doublecircle'];
    const look = pickGraphLook(random.fork('look'), shapes);
    const count = random.int(4, 9);
    const links = connectedGraph(random, count, random.int(1, Math.min(5, count - 2)));
    const called = (index: number): string => names[index] ?? String(index);
    // The first edges span the graph: a spanning tree is sometimes drawn in bold.
    const bold = random.chance(0.3);
    return dotFigure(
      'graph',
      look,
      {
        layout: random.pick(['dot', 'neato', 'neato', 'dot']),
        overlap: 'false',
        rankdir: random.pick(['TB', 'LR']),
        nodesep: 0.5,
        ranksep: 0.6,
        ...graphTitle(random, bold ? ['Graph with a spanning tree'] : titles),
      },
      [
        ...Array.from({ length: count }, (_, index) => node(called(index))),
        ...links.map(
          ({ from, to }, index) =>
            `${name(called(from))} -- ${name(called(to))}${attributes({
              label: `${random.int(1, most)}${unit}`,
              len: random.pick([1.5, 1.8, 2.1]),
              ...(bold && index < count - 1 && { color: look.accent, penwidth: 3 }),
            })};`,
        ),
      ],
    );
  },
});
