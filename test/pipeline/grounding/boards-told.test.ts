import { beforeAll, test } from 'vitest';
import type { Scene } from '../../../renderers/scene.js';
import { expectJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const programs = {
  music: [
    'mermaid',
    'mindmap\n  root((Music))\n    Strings\n      Violin\n      Cello\n      Harp\n    Brass\n      Horn\n      Tuba\n    Drums',
  ],
  board: [
    'mermaid',
    'kanban\n  new[New]\n    a1[Fix gate]\n    a2[Order seeds]\n  now[In work]\n    b1[Dig pond]\n  end[Done]\n    c1[Cut hedge]\n    c2[Rake leaves]\n    c3[Plant oak]',
  ],
  milk: ['mermaid', 'sankey-beta\n\nMilk,Cheese,60\nMilk,Butter,30\nMilk,Loss,10\nCream,Butter,20\nCheese,Shop,45\nCheese,Export,15'],
  rooms: [
    'dot',
    'digraph { subgraph cluster_a { label="Cellar"; Boiler; Pump } subgraph cluster_b { label="Attic"; Tank; Valve; Fan } Boiler -> Pump; Pump -> Tank; Tank -> Valve; Fan -> Valve }',
  ],
  pumps: ['dot', 'digraph { s -> p [label="9"]; s -> q [label="4"]; p -> q [label="3"]; p -> t [label="6"]; q -> t [label="7"] }'],
  parcel: [
    'mermaid',
    'flowchart TD\nA[Receive parcel] --> B{Address readable?}\nB -- Yes --> C[Sort by town]\nB -- No --> D[Ask sender]\nD --> C\nC --> E[Load van]',
  ],
  crane: ['mermaid', 'stateDiagram-v2\n[*] --> Parked\nParked --> Lifting : load hooked\nLifting --> Turning : height reached\nTurning --> Lowering : in place\nLowering --> Parked : load set down'],
  library: ['mermaid', 'erDiagram\nREADER ||--o{ LOAN : takes\nLOAN ||--o| FINE : "followed by"\nBOOK }o--o{ GENRE : "filed under"'],
  header: ['mermaid', 'packet-beta\ntitle Chat header\n0-3: "Kind"\n4-15: "Room"\n16-31: "Sender"\n32-63: "Clock"\n64-71: "Flags"'],
  queue: ['dot', 'digraph { rankdir=LR; Ada -> Bert -> Cleo -> Dora }'],
  repair: ['mermaid', 'sequenceDiagram\nparticipant C as Client\nparticipant S as Shop\nparticipant W as Workshop\nC->>S: hand over bike\nS->>W: forward repair sheet\nW-->>S: report damage\nS-->>C: quote price'],
  pump: ['mermaid', 'stateDiagram-v2\n[*] --> Resting\nResting --> Pumping : level low\nPumping --> Pumping : hourly check\nPumping --> Broken : no current\nResting --> Broken : leak\nBroken --> Resting : repaired'],
  cake: ['dot', 'digraph { Weigh -> Mix -> Bake -> Decorate }'],
  ringed: ['smiles', 'C1COCCN1'],
} as const satisfies Programs; // prettier-ignore

let scenes: Record<keyof typeof programs, Scene>;
beforeAll(async () => {
  scenes = await drawAll(programs);
});

test.each<readonly [keyof typeof programs, string, boolean]>([
  ['music', 'Strings are split into violin, cello and harp, and brass into horn and tuba.', true],
  ['music', 'Strings are split into violin, cello and harp, and brass into harp and tuba.', false],
  ['rooms', 'A diagram with five nodes in the two frames Cellar and Attic.', true],
  ['rooms', 'Neither the boiler nor the fan has an arrow coming in.', true],
  ['rooms', 'Neither the boiler nor the valve has an arrow coming in.', false],
  ['board', 'One card is in work.', true],
  ['board', 'Two cards are in work.', false],
  ['board', 'Three tasks are done.', true],
  ['milk', 'Of the cheese, 45 goes into the shop and only 15 into export.', true],
  ['milk', 'Of the cheese, 15 goes into the shop and 45 into export.', false],
  ['milk', 'Altogether 50 units go into butter.', true],
  ['milk', 'Altogether 40 units go into butter.', false],
  ['milk', 'Three quarters of the cheese end up in the shop.', true],
  ['milk', 'Half of the milk becomes cheese.', false],
  ['milk', 'The widest flow of all is the one from milk to cheese.', true],
  ['milk', 'The widest flow of all is the one from cheese to shop.', false],
  ['pumps', 'There is an edge of capacity 3 from p to q.', true],
  ['pumps', 'There is an edge of capacity 3 from q to p.', false],
  ['pumps', 'The largest number on any arrow is the 9 from s to p.', true],
  ['pumps', 'The largest number on any arrow is the 7 from q to t.', false],
  ['pumps', 'The capacities leaving the source s add up to 13, those entering the sink t to 13.', true],
  ['pumps', 'The capacities leaving the source s add up to 13, those entering the sink t to 12.', false],
  [
    'parcel',
    'If the address is not readable, the sender is first asked and only then the parcel is sorted by town.',
    true,
  ],
  [
    'parcel',
    'If the address is readable, the sender is first asked and only then the parcel is sorted by town.',
    false,
  ],
  ['crane', 'When the load is hooked it lifts, then turns once the height is reached, and finally lowers.', true],
  ['library', 'Each loan is followed by at most one fine.', true],
  ['library', 'Each fine is followed by at most one loan.', false],
  ['library', 'A reader may take no loan at all or several.', true],
  ['music', 'Under brass the map lists horn and tuba.', true],
  ['music', 'Under brass the map lists horn and harp.', false],
  ['music', 'The cello is one of the things below strings.', true],
  ['music', 'The cello is one of the things below brass.', false],
  ['music', 'Among the strings are the violin and the harp.', true],
  ['music', 'Among the strings are the violin and the tuba.', false],
  ['music', 'Strings has more sub-items than brass.', true],
  ['music', 'Brass has more sub-items than strings.', false],
  ['board', 'Done holds more cards than any other column.', true],
  ['board', 'New holds more cards than any other column.', false],
  ['queue', 'After Bert comes Cleo, and before Bert comes Ada.', true],
  ['queue', 'After Bert comes Dora.', false],
  ['header', 'Room occupies bits 4 to 15 and is followed by the sender.', true],
  ['header', 'Room occupies bits 4 to 11.', false],
  ['header', 'The 8-bit flags come last, right after the clock.', true],
  ['header', 'The flags come right after the sender.', false],
  ['header', 'Kind and flags are the two shortest fields.', true],
  ['header', 'Kind and room are the two shortest fields.', false],
  ['header', 'The clock is 32 bits long.', true],
  ['header', 'The clock is two bytes long.', false],
  ['header', 'A header of 72 bits in three rows.', true],
  ['header', 'A header of 64 bits in three rows.', false],
  ['header', 'The second row contains the clock.', true],
  ['header', 'The second row contains the sender.', false],
  ['header', 'The header starts with Kind and ends with Flags.', true],
  ['header', 'The header starts with Room.', false],
  ['repair', 'The workshop reports the damage before the shop quotes a price.', true],
  ['repair', 'The workshop reports the damage before the repair sheet is forwarded.', false],
  ['pump', 'Only the Pumping state has an arrow that goes back to itself.', true],
  ['pump', 'Only the Resting state has an arrow that goes back to itself.', false],
  ['pump', 'Broken is entered from Resting on a leak and from Pumping when there is no current.', true],
  ['pump', 'Broken is entered from Pumping on a leak and from Resting when there is no current.', false],
  ['cake', 'Decorating comes after baking.', true],
  ['cake', 'Mixing comes after baking.', false],
  ['ringed', 'A ring with an oxygen and a nitrogen opposite each other.', true],
  ['ringed', 'A ring with an oxygen and a nitrogen next to each other.', false],
])('%s: “%s” is %s', (figure, text, isTrue) => {
  expectJudged(scenes[figure], text, isTrue);
});
