import { defineFamily } from '../family.js';
import { connectedGraph } from '../graph/connected.js';
import { attributes, dotFigure, graphTitle, name, node, pickGraphLook } from '../graph/dot.js';

const settings = [
  { names: Array.from('ABCDEFGHIJKL'), titles: ['A directed graph', 'Directed acyclic graph'] },
  { names: Array.from('abcdefghijkl'), titles: ['Digraph', 'A relation as a directed graph'] },
  { names: Array.from({ length: 12 }, (_, index) => String(index)), titles: ['Graph of a relation'] },
  {
    names: 'socks,shirt,trousers,belt,tie,shoes,jacket,watch,coat,scarf,hat,gloves'.split(','),
    titles: ['Getting dressed: what comes before what', 'Order of getting dressed'],
  },
  {
    names:
      'Algebra,Logic,Programming,Calculus I,Statistics,Mechanics,Databases,Calculus II,Networks,Optics,Analysis,Numerics'.split(
        ',',
      ),
    titles: ['Courses and their prerequisites', 'Prerequisites of a degree'],
  },
  {
    names: 'main.c,config.c,eval.c,parse.c,print.c,lex.c,hash.c,list.c,io.c,log.c,error.c,util.c'.split(','),
    titles: ['Dependencies between source files', 'Which file includes which'],
  },
] as const;

export const directedGraph = defineFamily({
  name: 'directed-graph',
  version: 1,
  subject: 'discrete mathematics',
  concepts: ['directed graph', 'in-degree and out-degree', 'topological order', 'reachability'],
  level: 'undergraduate',
  language: 'dot',
  generate: (random) => {
    const { names, titles } = random.pick(settings);
    const short = names.every((text) => text.length < 3);
    const look = pickGraphLook(random.fork('look'), short ? ['circle', 'circle', 'box'] : ['box', 'ellipse', 'box']);
    const count = random.int(4, 10);
    // In the order of the list, in which no name depends on a later one.
    const chosen = random
      .sample([...names.keys()], count)
      .sort((a, b) => a - b)
      .map((at) => names[at] ?? '');
    const called = (index: number): string => chosen[index] ?? String(index);
    const links = connectedGraph(random, count, random.int(0, 5));
    const cyclic = short && random.chance(0.4);
    const sources = new Set(chosen.map((_, index) => index));
    for (const { to } of links) sources.delete(to);
    const marked = !cyclic && random.chance(0.3);
    return dotFigure(
      'digraph',
      look,
      {
        rankdir: random.pick(['TB', 'LR', 'TB', 'BT']),
        ...(short && random.chance(0.25) && { layout: random.pick(['circo', 'neato']), overlap: 'false' }),
        nodesep: random.pick([0.3, 0.45]),
        ...graphTitle(random, cyclic ? ['A directed graph', 'Digraph with cycles'] : titles),
      },
      [
        ...chosen.map((label, index) =>
          node(label, marked && sources.has(index) ? { color: look.accent, fontcolor: look.accent } : {}),
        ),
        ...links.map(({ from, to }) => {
          const [one, other] = cyclic && random.chance(0.35) ? [to, from] : [from, to];
          return `${name(called(one))} -> ${name(called(other))}${attributes({ len: 1.3 })};`;
        }),
        ...(cyclic && random.chance(0.4) ? [`${name(called(0))} -> ${name(called(0))};`] : []),
      ],
    );
  },
});
