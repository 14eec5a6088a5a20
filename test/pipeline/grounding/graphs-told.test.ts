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
    'digraph { rankdir=LR; node [shape=record]; head [shape=plaintext]; a [label="{<d> 3|<n>}"]; b [label="{<d> 8|<n>}"]; c [label="{<d> 21|<n>}"]; nil [shape=box, label="NULL"]; head -> a; a -> b; b -> c; c -> nil }',
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
  animals: [
    'mermaid',
    'classDiagram\nclass Animal {\n<<abstract>>\n+String name\n+int age\n}\nclass Cat {\n-bool indoor\n}\nclass Owner\nAnimal <|-- Cat\nOwner --> Animal : keeps',
  ],
  shop: ['mermaid', 'erDiagram\nBUYER ||--o{ ORDER : places\nORDER ||--|{ ITEM : holds'],
  entry: [
    'mermaid',
    'flowchart TD\nA[Show ticket] --> B{Ticket valid?}\nB -- no --> C[Buy ticket]\nC --> B\nB -- yes --> D[Go in]',
  ],
  history: [
    'mermaid',
    'gitGraph\ncommit id: "start"\ncommit id: "menu"\nbranch draft\ncheckout draft\ncommit id: "colours"\ncheckout main\ncommit id: "typos"\nmerge draft',
  ],
  outing: [
    'mermaid',
    'journey\ntitle A day out\nsection Morning\nCatch train: 2: Kim\nClimb tower: 5: Kim, Lou\nsection Evening\nEat soup: 3: Lou\nRide home: 1: Kim, Lou',
  ],
  ideas: ['mermaid', 'mindmap\n  root((Water))\n    Rivers\n      Rhine\n      Loire\n    Lakes\n      Garda'],
  wishes: [
    'mermaid',
    `quadrantChart\nx-axis Low cost --> High cost\ny-axis Low use --> High use\nquadrant-1 Plan\nquadrant-2 Do now\nquadrant-3 Maybe\nquadrant-4 Drop
Bell: [0.2, 0.9]\nLamp: [0.3, 0.7]\nTent: [0.8, 0.8]\nKite: [0.9, 0.2]`,
  ],
  budget: [
    'mermaid',
    'sankey-beta\n\nWages,Purse,2000\nLoan,Purse,400\nPurse,House,1300\nPurse,Bread,800\nPurse,Tram,300',
  ],
  parity: [
    'dot',
    'digraph { rankdir=LR; start [shape=point]; p0 [shape=doublecircle]; p1 [shape=circle]; start -> p0; p0 -> p0 [label="0"]; p0 -> p1 [label="1"]; p1 -> p0 [label="1"]; p1 -> p1 [label="0"] }',
  ],
  pairs: [
    'dot',
    'graph { rankdir=LR; node [shape=circle]; Ada; Bo; node [shape=square, style=filled, fillcolor=gold]; row; swim; ski; Ada -- row; Ada -- swim; Bo -- ski [color=red, style=dashed] }',
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
  ['chain', 'The list stores the values 3, 8 and 21.', true],
  ['chain', 'The list stores the values 3, 9 and 21.', false],
  ['chain', 'The word head on the left is not linked to any record.', false],
  ['animals', 'The class Cat inherits from the abstract class Animal.', true],
  ['animals', 'Cat and Owner both inherit from the abstract class Animal.', false],
  ['animals', 'None of the attributes shown is private.', false],
  ['animals', 'Animal has an integer attribute age and a string attribute name.', true],
  ['animals', 'Animal has a boolean attribute age.', false],
  ['shop', 'BUYER and ITEM are not related to each other.', true],
  ['shop', 'BUYER and ORDER are not related to each other.', false],
  ['entry', 'After "Buy ticket" the visitor goes back to the question "Ticket valid?".', true],
  ['entry', 'After "Buy ticket" the visitor goes back to the box "Show ticket".', false],
  ['history', 'The branch draft leaves main after the commit "menu".', true],
  ['history', 'The branch draft leaves main after the commit "typos".', false],
  ['history', 'The branch draft is never merged.', false],
  ['outing', 'The happiest moment is climbing the tower, the saddest is riding home.', true],
  ['outing', 'The happiest moment is eating the soup, the saddest is riding home.', false],
  [
    'outing',
    'The mood rises from Catch train to Climb tower and then goes down, through Eat soup, to Ride home.',
    true,
  ],
  ['outing', 'The mood falls from Catch train to Climb tower and then rises, through Eat soup, to Ride home.', false],
  ['ideas', 'Mind map around the word Water with two main branches.', true],
  ['ideas', 'Mind map around the word Air with two main branches.', false],
  ['wishes', 'Four wishes are plotted, and two of them fall in Do now.', true],
  ['wishes', 'Four wishes are plotted, and three of them fall in Do now.', false],
  ['wishes', 'Kite needs high cost and brings low use, so it is in the Drop quadrant.', true],
  ['wishes', 'Kite needs high cost and brings low use, so it is in the Plan quadrant.', false],
  ['login', 'The Client answers by sending the proof to the Key Server.', true],
  ['login', 'The Client answers by sending the code to the Key Server.', false],
  ['parity', 'On input 1 the automaton goes from p0 to p1.', true],
  ['parity', 'On input 0 the automaton goes from p0 to p1.', false],
  ['pairs', 'Bipartite graph of two people drawn as circles and three sports drawn as gold squares.', true],
  ['pairs', 'Bipartite graph of two people drawn as triangles and three sports drawn as gold squares.', false],
  ['pairs', 'Bo and ski are joined by a dashed line.', true],
  ['pairs', 'Ada and row are joined by a dashed line.', false],
  ['paths', 'B and D are joined by an edge of weight 9.', true],
  ['paths', 'B and D are joined by an edge of weight 4.', false],
  ['paths', 'A and D are not adjacent.', true],
  ['paths', 'A and C are not adjacent.', false],
  ['budget', 'Two sources feed the Purse.', true],
  ['budget', 'The widest flow that leaves Purse goes to House, the narrowest one to Tram.', true],
  ['budget', 'The widest flow that leaves Purse goes to Bread, the narrowest one to Tram.', false],
  ['budget', 'House flows into Purse.', false],
  ['budget', 'Bread gets 800, and 1300 goes to House.', true],
  ['budget', 'Bread gets 900.', false],
  ['budget', 'Bread takes the biggest part of the purse.', false],
  ['entry', 'The no branch of "Ticket valid?" leads to Buy ticket.', true],
  ['entry', 'The yes branch of "Ticket valid?" leads to Buy ticket.', false],
])('%s: %s is held to be %s', (name, text, isTrue) => expectJudged(scenes[name], text, isTrue));
