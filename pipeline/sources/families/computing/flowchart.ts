import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { mermaidFigure } from '../mermaid/mermaid.js';

/** Nodes by shape, and where each leads; the words vary by chance. */
interface Chart {
  readonly titles: readonly string[];
  readonly lines: readonly string[];
  /** Short enough to run from left to right. */
  readonly sideways?: boolean;
}

const loop = (random: Random): Chart => {
  const [from, to, step] = [random.int(0, 5), random.int(8, 40), random.int(1, 3)];
  const name = random.pick(['i', 'n', 'k', 'x']);
  const [goal, start, work, title] = random.pick([
    ['sum', '0', `sum ← sum + ${name}`, 'Adding numbers in a loop'],
    ['product', '1', `product ← product × ${name}`, 'A product in a loop'],
    ['count', '0', `count ← count + 1`, 'Counting'],
    ['total', '0', `total ← total + ${name}²`, 'Sum of squares'],
  ] as const);
  return {
    titles: [title, 'A loop with a counter'],
    sideways: true,
    lines: [
      'A([Start])',
      `B["${name} ← ${from}, ${goal} ← ${start}"]`,
      `C{"${name} ≤ ${to}?"}`,
      `D["${work}"]`,
      `E["${name} ← ${name} + ${step}"]`,
      `F[/"Print ${goal}"/]`,
      'G([End])',
      'A --> B --> C',
      'C -- yes --> D --> E --> C',
      'C -- no --> F --> G',
    ],
  };
};

const decision = (random: Random): Chart => {
  const [title, input, tests] = random.pick([
    ['Grading a test', 'score', ['score', 'A', 'B', 'C', 'D']],
    ['Classifying temperature', 'T', ['T', 'hot', 'warm', 'cool', 'cold']],
    ['Shipping cost by mass', 'm', ['m', 'freight', 'parcel', 'packet', 'letter']],
    ['Kind of wind', 'v', ['v', 'storm', 'gale', 'breeze', 'calm']],
  ] as const);
  const count = random.int(1, 3);
  const limits = random.sample([10, 20, 30, 40, 50, 60, 70, 80, 90], count).sort((a, b) => b - a);
  const lines = ['S([Start])', `I[/"Read ${input}"/]`, 'S --> I --> Q0', 'E([End])'];
  for (const [index, limit] of limits.entries()) {
    lines.push(`Q${index}{"${tests[0]} ≥ ${limit}?"}`, `P${index}[/"Print ${tests[index + 1] ?? ''}"/]`);
    lines.push(`Q${index} -- yes --> P${index} --> E`);
    lines.push(`Q${index} -- no --> ${index === count - 1 ? 'L' : `Q${index + 1}`}`);
  }
  return {
    titles: [title, 'A chain of decisions'],
    lines: [...lines, `L[/"Print ${tests[count + 1] ?? ''}"/]`, 'L --> E'],
  };
};

const classics: readonly Chart[] = [
  {
    titles: ["Euclid's algorithm", 'Greatest common divisor'],
    lines: [
      'A([Start])',
      'B[/"Read a, b"/]',
      'C{"b = 0?"}',
      'D["r ← a mod b"]',
      'E["a ← b, b ← r"]',
      'F[/"Print a"/]',
      'G([End])',
      'A --> B --> C',
      'C -- no --> D --> E --> C',
      'C -- yes --> F --> G',
    ],
  },
  {
    titles: ['Binary search', 'Searching a sorted list'],
    lines: [
      'A([Start])',
      'B["low ← 0, high ← n − 1"]',
      'C{"low ≤ high?"}',
      'D["mid ← (low + high) div 2"]',
      'E{"a[mid] = key?"}',
      'F{"a[mid] < key?"}',
      'G["low ← mid + 1"]',
      'H["high ← mid − 1"]',
      'I([Found])',
      'J([Not found])',
      'A --> B --> C',
      'C -- yes --> D --> E',
      'C -- no --> J',
      'E -- yes --> I',
      'E -- no --> F',
      'F -- yes --> G --> C',
      'F -- no --> H --> C',
    ],
  },
  {
    titles: ['The scientific method', 'How an inquiry goes'],
    lines: [
      'A["Observe"]',
      'B["Ask a question"]',
      'C["Form a hypothesis"]',
      'D["Experiment"]',
      'E{"Data support it?"}',
      'F["Report results"]',
      'A --> B --> C --> D --> E',
      'E -- no --> C',
      'E -- yes --> F',
    ],
  },
];

const repair = (random: Random): Chart => {
  const [thing, checks] = random.pick([
    ['lamp', ['Plugged in?', 'Bulb burnt out?', 'Switch broken?']],
    ['computer', ['Power light on?', 'Screen connected?', 'Disk found?']],
    ['bicycle light', ['Battery charged?', 'Wire loose?', 'Contact rusty?']],
    ['pump', ['Fuse intact?', 'Filter clogged?', 'Valve open?']],
  ] as const);
  const count = random.int(2, 3);
  const lines = [`S(["The ${thing} does not work"])`, 'S --> Q0'];
  for (let index = 0; index < count; index++)
    lines.push(
      `Q${index}{"${checks[index] ?? ''}"}`,
      `Q${index} -- ${index % 2 === 0 ? 'no' : 'yes'} --> F${index}["${random.pick(['Fix it', 'Repair it', 'Put it right', 'Replace the part'])}"]`,
      `Q${index} -- ${index % 2 === 0 ? 'yes' : 'no'} --> ${index === count - 1 ? 'X(["Call for help"])' : `Q${index + 1}`}`,
    );
  return { titles: [`Finding a fault in a ${thing}`, 'Troubleshooting'], lines };
};

export const flowchart = defineFamily({
  name: 'flowchart',
  version: 1,
  subject: 'computing',
  concepts: ['flowchart', 'algorithm', 'decision', 'loop'],
  level: 'high',
  language: 'mermaid',
  generate: (random) => {
    const sort = random.weighted([
      [loop, 4],
      [decision, 4],
      [repair, 2],
      [(random: Random) => random.pick(classics), 1],
    ]);
    const { titles, lines, sideways } = sort(random.fork('chart'));
    return mermaidFigure(random, titles, `flowchart ${sideways ? random.pick(['TD', 'TD', 'LR']) : 'TD'}`, lines);
  },
});
