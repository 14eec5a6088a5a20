import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { attributes, dotFigure, graphTitle, node, pickGraphLook } from '../graph/dot.js';
import { differentKeys } from '../graph/tree.js';

const words = [
  ['ant', 'bee', 'cat', 'dog', 'elk', 'fox', 'gnu', 'hen'],
  ['Ada', 'Alan', 'Emmy', 'Grace', 'Kurt', 'Leo', 'Maria', 'Paul'],
  ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
  ['red', 'blue', 'green', 'white', 'black', 'pink', 'grey', 'gold'],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
];

const contents = (random: Random, count: number): string[] => {
  if (random.chance(0.25)) return random.sample(random.pick(words), count);
  const keys = differentKeys(random, count, random.pick([20, 99, 99, 500]));
  return (random.chance(0.35) ? keys.sort((a, b) => a - b) : keys).map(String);
};

/** What a list is called, and the names that point into it: to its first and to its last node. */
const uses = [
  {
    titles: ['Singly linked list', 'A linked list'],
    first: ['head', 'first', 'list', 'start'],
    last: ['tail', 'last'],
  },
  { titles: ['A stack as a linked list'], first: ['top'], last: [] },
  { titles: ['A queue as a linked list'], first: ['front'], last: ['rear', 'back'] },
] as const;

export const linkedList = defineFamily({
  name: 'linked-list',
  version: 1,
  subject: 'computing',
  concepts: ['linked list', 'pointer', 'node', 'stack and queue'],
  level: 'undergraduate',
  language: 'dot',
  generate: (random) => {
    const look = pickGraphLook(random.fork('look'), ['box']);

    const sort = random.weighted([
      ['single', 5],
      ['double', 3],
      ['circular', 2],
    ] as const);
    const values = contents(random, random.int(3, sort === 'double' ? 4 : 5));
    const use = sort === 'single' ? random.pick(uses) : uses[0];
    const nil = random.pick(['null', 'NULL', 'nil', 'None', '∅']);
    const point = random.pick(['•', '•', 'next', '']);
    const last = values.length - 1;
    const fields = (value: string): string =>
      sort === 'double' ? `{ <prev> | <data> ${value} | <next> }` : `{ <data> ${value} | <next> ${point} }`;
    const pointers = [
      { label: random.pick(use.first), to: 0 },
      ...(use.last.length > 0 && (use.titles.length === 1 || random.chance(0.35))
        ? [{ label: random.pick(use.last), to: last }]
        : []),
    ];
    const plain = { shape: 'plaintext', style: 'solid' };
    const lines = [
      ...pointers.map(({ label }) => node(label, plain)),
      ...values.map((value, index) => node(`n${index + 1}`, { label: fields(value) })),
      ...(sort === 'circular' ? [] : [node('end', { ...plain, label: nil })]),
      ...(sort === 'double' ? [node('begin', { ...plain, label: nil })] : []),
      // The first node's pointer comes before it; the last one's stands behind, and points back.
      ...pointers.map(({ label, to }) =>
        to === 0 ? `${label} -> n1:data;` : `n${to + 1} -> ${label}${attributes({ dir: 'back' })};`,
      ),
    ];
    for (let index = 0; index < last; index++) lines.push(`n${index + 1}:next -> n${index + 2}:data;`);
    if (sort === 'double') {
      // Drawn backwards, so that they do not turn the order of the nodes.
      for (let index = 1; index <= last; index++)
        lines.push(`n${index + 1}:prev -> n${index}:data${attributes({ constraint: 'false' })};`);
      lines.push(`begin -> n1:prev${attributes({ dir: 'back' })};`);
    }
    lines.push(
      sort === 'circular'
        ? `n${last + 1}:next -> n1:data${attributes({ constraint: 'false' })};`
        : `n${last + 1}:next -> end;`,
    );
    const title =
      sort === 'double' ? ['Doubly linked list'] : sort === 'circular' ? ['Circular linked list'] : use.titles;
    return dotFigure(
      'digraph',
      { ...look, node: { ...look.node, shape: 'record', height: random.pick([0.5, 0.6, 0.7]) } },
      {
        rankdir: 'LR',
        // A row of boxes is flat: some air above and below.
        pad: random.pick(['0.25,0.5', '0.3,0.6', '0.3,0.7']),
        nodesep: random.pick([0.4, 0.5]),
        ranksep: random.pick([0.3, 0.4]),
        ...graphTitle(random, [...title, ...title.map((words) => `${words} of ${values.length} nodes`)]),
      },
      lines,
    );
  },
});
