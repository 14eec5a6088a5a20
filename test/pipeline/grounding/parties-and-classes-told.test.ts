import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  order: [
    'mermaid',
    'sequenceDiagram\nparticipant Guest\nparticipant Waiter\nparticipant Cook\nGuest->>Waiter: Ask for soup\nWaiter->>Cook: Pass order\nCook-->>Waiter: Hot soup\nWaiter-->>Guest: Serve soup\nNote over Waiter,Cook: Orders are written down',
  ],
  zoo: [
    'mermaid',
    'classDiagram\nclass Animal {\n+String name\n+feed() bool\n}\nclass Bear {\n+int claws\n}\nclass Seal\nclass Keeper {\n+sweep()\n}\nAnimal <|-- Bear\nAnimal <|-- Seal\nKeeper --> Animal',
  ],
  hobbies: [
    'mermaid',
    'quadrantChart\nx-axis Low cost --> High cost\ny-axis Low fun --> High fun\nquadrant-1 Save up\nquadrant-2 Do it\nquadrant-3 Maybe\nquadrant-4 Skip\nChess: [0.2, 0.8]\nGolf: [0.8, 0.3]\nSailing: [0.9, 0.9]',
  ],
  mill: [
    'mermaid',
    'sankey-beta\n\nCorn,Mill,50\nRye,Mill,20\nMill,Flour,55\nMill,Bran,15\nFlour,Bakery,40\nBran,Farm,15',
  ],
  kiln: [
    'mermaid',
    'stateDiagram-v2\n[*] --> Cold\nCold --> Heating : switch on\nHeating --> Holding : target reached\nHolding --> Cooling : time over\nHeating --> Alarm : too hot\nHolding --> Alarm : power lost\nCooling --> Cold : below 50',
  ],
  pair: ['smiles', 'CC(=O)C acetone\nCCC=O propanal'],
  fused: ['smiles', 'O=C1CCC2CC12'],
} as const satisfies Programs;

testJudged(programs, [
  ['order', 'The last participant on the right is the cook.', true],
  ['order', 'The last participant on the right is the waiter.', false],
  ['order', 'The guest stands on the far left.', true],
  ['order', 'The waiter stands on the far left.', false],
  ['order', 'A note says that orders are written down.', true],
  ['order', 'A note says that meals are paid twice.', false],
  ['zoo', 'The diagram has two subclasses of Animal.', true],
  ['zoo', 'The diagram has four subclasses of Animal.', false],
  ['zoo', 'The feed() method is declared in the Animal class and returns a bool.', true],
  ['zoo', 'The feed() method is declared in the Keeper class and returns a bool.', false],
  ['zoo', 'Keeper declares no attributes.', true],
  ['zoo', 'Bear declares no attributes.', false],
  ['hobbies', 'Only one hobby falls into the low-cost, high-fun corner.', true],
  ['hobbies', 'No hobby falls into the low-cost, high-fun corner.', false],
  ['hobbies', 'Golf belongs up in Save up.', false],
  ['mill', 'None of the grain in the bran ends up in the farm.', false],
  ['mill', 'The mill receives 70 units and returns part of it to the rye.', false],
  ['kiln', 'From Cold you get to Heating when “switch on” happens.', true],
  ['kiln', 'From Cold you get to Heating when “time over” happens.', false],
  ['kiln', 'Two distinct transitions lead into Alarm.', true],
  ['kiln', 'Three distinct transitions lead into Alarm.', false],
  ['kiln', 'After Holding the kiln goes into a Drying state.', false],
  ['pair', 'The two molecules have the same molecular formula.', true],
  ['pair', 'The two molecules have different molecular formulas.', false],
  ['pair', 'Two structures labelled acetone and propanal.', true],
  ['pair', 'Two structures labelled acetone and butanal.', false],
  ['fused', 'It has two rings, and both of them have five atoms.', false],
  ['fused', 'None of the oxygens is double-bonded.', false],
  ['fused', 'Count the oxygens and you should arrive at one.', true],
  ['fused', 'Count the oxygens and you should arrive at two.', false],
]);
