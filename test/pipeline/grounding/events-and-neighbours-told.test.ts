import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  gate: [
    'dot',
    'digraph { Closed [style=filled, fillcolor=red]; Open [style=filled, fillcolor=green]; Closed -> Open [label="insert ticket"]; Closed -> Closed [label="push"]; Open -> Closed [label="push"]; Open -> Open [label="insert ticket"] }',
  ],
  ends: [
    'dot',
    'digraph { rankdir=LR; s [shape=point]; node [shape=circle]; p; q; r [shape=doublecircle]; s -> p; p -> q [label="a"]; p -> p [label="b"]; q -> q [label="a"]; q -> r [label="b"]; r -> q [label="a"]; r -> p [label="b"] }',
  ],
  chain: [
    'dot',
    'digraph { rankdir=LR; node [shape=record]; head [shape=plaintext]; a [label="{<d> 3|<n>}"]; b [label="{<d> 8|<n>}"]; c [label="{<d> 21|<n>}"]; nil [shape=box, label="NULL"]; head -> a; a -> b; b -> c; c -> nil }',
  ],
  roads: [
    'dot',
    'graph { Arden -- Belm [label="4"]; Arden -- Corl [label="7"]; Belm -- Corl [label="3"]; Corl -- Dunn [label="2"] }',
  ],
  web: ['dot', 'digraph { Clover -> Hare; Clover -> Vole; Grass -> Vole; Vole -> Owl; Vole -> Fox; Hare -> Fox }'],
  calls: [
    'mermaid',
    'sequenceDiagram\nparticipant P as Phone\nparticipant M as Mast\nparticipant C as Core\nP->>M: Hello\nM->>C: Register\nC-->>M: Ready\nM-->>P: Go ahead\nNote over C: keeps the key',
  ],
  chores: [
    'mermaid',
    'quadrantChart\ntitle Chores\nx-axis Little effort --> Much effort\ny-axis Low value --> High value\nquadrant-1 Plan\nquadrant-2 Do now\nquadrant-3 Skip\nquadrant-4 Drop\nDishes: [0.2, 0.8]\nLawn: [0.7, 0.7]\nWindows: [0.8, 0.2]\nSocks: [0.3, 0.9]',
  ],
  ages: [
    'mermaid',
    'timeline\ntitle Wheels\n1817 : Draisine\n1868 : Wire spokes\n1885 : Safety bicycle\n1981 : Mountain bike',
  ],
  tea: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: ['Mug', 'Flask'].flatMap((cup) =>
          [0, 15, 30].map((time, at) => ({ cup, time, heat: cup === 'Mug' ? [90, 60, 40][at] : [90, 84, 78][at] })),
        ),
      },
      mark: { type: 'line', point: true },
      encoding: {
        x: { field: 'time', type: 'quantitative', title: 'Time (min)' },
        y: { field: 'heat', type: 'quantitative', title: 'Temperature (°C)' },
        color: { field: 'cup', type: 'nominal' },
      },
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['gate', 'Inserting a ticket when it is closed sends the gate to Open.', true],
  ['gate', 'Inserting another ticket when it is open sends the gate back to Closed.', false],
  ['gate', 'A push in the open state leaves the gate open.', false],
  ['gate', 'The closed state is filled with orange.', false],
  ['ends', 'Reading "a" in p takes the automaton to q.', true],
  ['ends', 'Reading "a" in p takes the automaton to r.', false],
  ['ends', 'The automaton accepts the words that end in ab.', true],
  ['ends', 'The automaton accepts the words that end in ba.', false],
  ['chain', 'The list holds the values 3, 8 and 21, in that order.', true],
  ['chain', 'The list holds the values 8, 3 and 21, in that order.', false],
  ['chain', 'The list is circular.', false],
  ['roads', 'Corl has direct roads to three towns.', true],
  ['roads', 'Corl has direct roads to two towns.', false],
  ['roads', 'Dunn is attached to the network through Corl.', true],
  ['roads', 'Dunn is attached to the network through Belm.', false],
  ['roads', 'There is an edge between two towns, Arden and Dunn.', false],
  ['roads', 'The town Arden has degree 2.', true],
  ['roads', 'The town Arden has degree 3.', false],
  ['web', 'Two arrows lead to the fox: from the vole and the hare.', true],
  ['web', 'Two arrows lead to the fox: from the vole and the clover.', false],
  ['web', 'The owl gets an arrow only from the vole.', true],
  ['web', 'The fox gets an arrow only from the vole.', false],
  ['web', 'Is the owl eaten by the fox? The vole is eaten by the fox.', true],
  ['calls', 'A sequence diagram with four messages between phone, mast and core.', true],
  ['calls', 'A sequence diagram with five messages between phone, mast and core.', false],
  ['calls', 'The phone and the core exchange messages directly.', false],
  ['chores', 'The Do now quadrant contains two chores.', true],
  ['chores', 'The Do now quadrant contains three chores.', false],
  ['chores', 'Four chores are placed on the plane.', true],
  ['chores', 'Five chores are placed on the plane.', false],
  ['ages', 'It begins with the draisine in 1817 and ends with the mountain bike in 1981.', true],
  ['ages', 'It begins with the draisine in 1817 and ends with the mountain bike in 1985.', false],
  ['ages', 'There are five different years on the timeline.', false],
  ['tea', 'After half an hour the mug is at 40 °C.', true],
  ['tea', 'After half an hour the mug is at 60 °C.', false],
  ['tea', 'The mug cools faster than the flask.', true],
  ['tea', 'The flask cools faster than the mug.', false],
  ['tea', 'It is the flask that cools the most.', false],
]);
