import { beforeAll, test } from 'vitest';
import type { Scene } from '../../../renderers/scene.js';
import { expectJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const programs = {
  inventors: [
    'mermaid',
    'timeline\ntitle Counting machines\n1642 : Pascal : adding machine\n1673 : Leibniz : stepped drum\n1822 : Babbage : difference engine\n1936 : Turing : paper tape',
  ],
  baking: [
    'mermaid',
    'journey\ntitle Baking day\nsection Kitchen\nKnead dough: 2: Mia, Tom\nPreheat oven: 3: Tom\nsection Table\nSlice bread: 4: Mia\nEat breakfast: 5: Mia, Tom',
  ],
  ideas: [
    'mermaid',
    `quadrantChart\nx-axis Low effort --> High effort\ny-axis Low value --> High value\nquadrant-1 Plan\nquadrant-2 Do first\nquadrant-3 Maybe\nquadrant-4 Drop
Search: [0.2, 0.9]\nExport: [0.7, 0.8]\nThemes: [0.3, 0.2]\nForum: [0.9, 0.1]`,
  ],
  water: [
    'mermaid',
    'stateDiagram-v2\n[*] --> Solid\nSolid --> Liquid: melting\nLiquid --> Gas: boiling\nGas --> Liquid: condensing\nSolid --> Gas: sublimation\nGas --> Plasma: ionising\nPlasma --> Gas: recombining',
  ],
  guess: [
    'dot',
    `digraph { node [shape=diamond]; a [label="Has wings?"]; b [label="Does it sing?"]; node [shape=box];
      a -> b [label="yes"]; a -> Horse [label="no"]; b -> Robin [label="yes"]; b -> Duck [label="no"] }`,
  ],
  courses: [
    'dot',
    'digraph { Logic -> Proofs; Sets -> Proofs; Proofs -> Topology; Sets -> Measure; Measure [style=filled, fillcolor=pink] }',
  ],
  mood: [
    'dot',
    'digraph { Sunny -> Sunny [label="0.8"]; Sunny -> Rainy [label="0.2"]; Rainy -> Sunny [label="0.5"]; Rainy -> Rainy [label="0.5"] }',
  ],
  office: [
    'dot',
    `graph { Hub -- Gate [label="2 Gb/s"]; Hub -- Desk [label="100 Mb/s"]; Hub -- Camera [label="10 Mb/s"]; Gate -- Outside [label="50 Mb/s"] }`,
  ],
  keys: ['dot', 'digraph { 40 -> 20; 40 -> 60; 20 -> 10; 20 -> 30; 60 -> 50; 60 -> 75; 75 -> 80 }'],
  organs: [
    'dot',
    'digraph { subgraph cluster_0 { label="Leaf"; Light -> Sugar } subgraph cluster_1 { label="Root"; Water -> Sap } Sugar -> Sap [label="phloem"] }',
  ],
  prey: ['dot', 'digraph { Seed -> Mouse; Reed -> Snail; Mouse -> Stoat; Snail -> Egret; Snail -> Stoat }'],
} as const satisfies Programs;

let scenes: Record<keyof typeof programs, Scene>;
beforeAll(async () => {
  scenes = await drawAll(programs);
});

test.each<readonly [keyof typeof programs, string, boolean]>([
  ['inventors', 'Leibniz built his stepped drum 31 years after Pascal.', true],
  ['inventors', 'Leibniz built his stepped drum 41 years after Pascal.', false],
  ['inventors', 'The third entry from the left is Babbage.', true],
  ['inventors', 'The third entry from the left is Leibniz.', false],
  ['inventors', 'In 1822 Babbage drew the difference engine.', true],
  ['inventors', 'In 1822 Leibniz drew the stepped drum.', false],
  ['inventors', 'It starts with Pascal and ends with Turing.', true],
  ['inventors', 'The timeline has four events.', true],
  ['inventors', 'The timeline has five events.', false],
  ['inventors', 'The adding machine belongs to Pascal.', true],
  ['baking', 'Kneading the dough has the lowest score, a 2.', true],
  ['baking', 'Slicing the bread has the lowest score.', false],
  ['baking', 'Tom is the only one who preheats the oven.', true],
  ['baking', 'Mia is the only one who preheats the oven.', false],
  ['baking', 'Mia and Tom both knead the dough.', true],
  ['baking', 'Each section has three tasks.', false],
  ['baking', 'Each section has two tasks.', true],
  ['ideas', 'Search has the highest value and needs little effort.', true],
  ['ideas', 'Export has the highest value.', false],
  ['ideas', 'Forum is in the bottom right quadrant, which is called Drop.', true],
  ['ideas', 'Forum is in the bottom right quadrant, which is called Maybe.', false],
  ['ideas', 'Export takes more effort than Search.', true],
  ['ideas', 'Export takes less effort than Search.', false],
  ['ideas', 'Two of the ideas are on the right half of the chart.', true],
  ['water', 'Boiling takes the substance from the liquid to the gaseous state.', true],
  ['water', 'Condensing takes the substance from the liquid to the gaseous state.', false],
  ['water', 'You can get from solid to gas in one step, and that step is called sublimation.', true],
  ['water', 'The only state that Plasma goes back to is Gas.', true],
  ['water', 'The only state that Plasma goes back to is Liquid.', false],
  ['water', 'The start marker points to Gas.', false],
  ['guess', 'To get to Duck you answer yes and then no.', true],
  ['guess', 'To get to Duck you answer yes and then yes.', false],
  ['courses', 'Before taking Topology you need both Proofs and Sets.', true],
  ['courses', 'Before taking Topology you need both Proofs and Measure.', false],
  ['courses', 'Logic and Sets are the two courses without prerequisites.', true],
  ['courses', 'Logic and Measure are the two courses without prerequisites.', false],
  ['courses', 'The Measure bubble is the only one filled in pink.', true],
  ['courses', 'The Sets bubble is the only one filled in pink.', false],
  ['courses', 'Directed graph of five courses.', true],
  ['courses', 'Directed graph of seven courses.', false],
  ['mood', 'The probability that a sunny day is followed by a rainy one is 0.2.', true],
  ['mood', 'The probability that a sunny day is followed by a rainy one is 0.5.', false],
  ['mood', 'A sunny day is more likely to be followed by sunshine than by rain.', true],
  ['mood', 'A sunny day is more likely to be followed by rain than by sunshine.', false],
  ['office', 'The slowest link in the network is the one to the camera.', true],
  ['office', 'The slowest link in the network is the one to the desk.', false],
  ['office', 'The line from the hub to the gate is labelled 2 Gb/s.', true],
  ['office', 'The line from the hub to the gate is labelled 2 Mb/s.', false],
  ['office', 'Gate is the only device with a link to Outside.', true],
  ['office', 'Hub is the only device with a link to Outside.', false],
  ['keys', 'The left subtree of the root holds the keys 10, 20 and 30.', true],
  ['keys', 'The left subtree of the root holds the keys 10, 20 and 50.', false],
  ['organs', 'Two clusters with two nodes each, joined by one arrow.', true],
  ['organs', 'Two clusters with two nodes each, joined by three arrows.', false],
  ['organs', 'The step from sugar to sap is labelled phloem.', true],
  ['prey', 'The stoat feeds on two animals in this web: the mouse and the snail.', true],
  ['prey', 'The stoat feeds on two animals in this web: the mouse and the egret.', false],
])('%s: %s is held to be %s', (name, text, isTrue) => expectJudged(scenes[name], text, isTrue));
