import { beforeAll, test } from 'vitest';
import type { Scene } from '../../../renderers/scene.js';
import { expectJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const programs = {
  sites: [
    'dot',
    'graph { subgraph cluster_a { label="Porto"; color=red; a1 [label="switch A"]; a2 [label="scanner"]; a1 -- a2 } subgraph cluster_b { label="Graz"; color=blue; b1 [label="switch B"]; b2 [label="plotter"]; b1 -- b2 } a1 -- b1 }',
  ],
  chain: [
    'dot',
    'digraph { rankdir=LR; node [shape=record]; start [shape=plaintext]; a [label="{<d> 3|<n>}"]; b [label="{<d> 8|<n>}"]; c [label="{<d> 21|<n>}"]; nil [shape=box, label="NULL"]; start -> a; a -> b; b -> c; c -> nil }',
  ],
  phrase: [
    'dot',
    'digraph { ordering=out; node [shape=plaintext]; S -> NP1; S -> VP; NP1 [label="NP"]; NP2 [label="NP"]; VP -> V; VP -> NP2; NP1 -> Anna; V -> reads; NP2 -> D2; D2 [label="Det"]; NP2 -> A2; A2 [label="Adj"]; NP2 -> N2; N2 [label="N"]; D2 -> an; A2 -> old; N2 -> book }',
  ],
  paths: [
    'dot',
    'graph { A -- B [label="5"]; A -- C [label="2"]; B -- D [label="9"]; C -- D [label="4"]; C -- B [label="1"] }',
  ],
  family: ['dot', 'digraph { Rolf -> Nils; Rolf -> Vera; Inga -> Nils; Inga -> Vera; Vera -> Finn; Vera -> Lily }'],
  login: [
    'mermaid',
    'sequenceDiagram\nactor U as Client\nparticipant S as Key Server\nU->>S: Request\nS-->>U: Code\nU->>S: Proof\nS-->>U: Session key',
  ],
  works: [
    'mermaid',
    'gantt\ntitle Garden shed\ndateFormat YYYY-MM-DD\nsection Ground\nDigging :a, 2024-05-01, 3d\nConcrete :b, after a, 2d\nsection Walls\nFrame :c, after b, 4d\nBoards :d, after c, 3d',
  ],
} as const satisfies Programs;

let scenes: Record<keyof typeof programs, Scene>;
beforeAll(async () => {
  scenes = await drawAll(programs);
});

test.each<readonly [keyof typeof programs, string, boolean]>([
  ['sites', 'A network with two clusters: Porto in a red frame and Graz in a blue frame.', true],
  ['sites', 'A network with two clusters: Porto in a green frame and Graz in a blue frame.', false],
  ['chain', 'The pointer of the node 21 goes to NULL, which ends the list.', true],
  ['phrase', 'The verb phrase splits into the verb "reads" and a noun phrase with three children.', true],
  ['phrase', 'The verb phrase splits into the verb "reads" and a noun phrase with five children.', false],
  ['phrase', 'Read from left to right, the leaves give the sentence "Anna reads an old book".', true],
  ['phrase', 'Read from left to right, the leaves give the sentence "Anna reads an old poem".', false],
  ['paths', 'The cheapest way from A to D passes through C and costs 2 + 4 = 6.', true],
  ['paths', 'The cheapest way from A to D passes through C and costs 9 in all.', false],
  ['family', 'Inga is the mother of Nils and Vera.', true],
  ['family', 'Inga is the mother of Finn and Lily.', false],
  ['login', 'The Key Server hands the Client a code before it hands out the session key.', true],
  ['login', 'The Client hands the Key Server a code.', false],
  ['works', 'Gantt chart with four tasks in the two sections Ground and Walls.', true],
])('%s: %s is held to be %s', (name, text, isTrue) => expectJudged(scenes[name], text, isTrue));
