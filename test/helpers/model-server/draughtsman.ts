import { type Asked, sha256 } from './asked.js';
import { dataOf } from './prompted.js';

/** Words and numbers that follow from what was asked. */
const pickerOf = (seed: string) => {
  let turn = 0;
  const next = (): number => Number.parseInt(sha256(`${seed}/${turn++}`).slice(0, 8), 16) / 2 ** 32;
  return {
    int: (low: number, high: number): number => low + Math.floor(next() * (high - low + 1)),
    pick: <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0],
  };
};
type Picker = ReturnType<typeof pickerOf>;

const things = ['oak', 'birch', 'pine', 'maple', 'willow', 'ash', 'beech', 'elm'] as const;
const quantities = ['Height (m)', 'Age (years)', 'Yield (kg)', 'Rainfall (mm)'] as const;

const names = (count: number): string[] => things.slice(0, count);

const vegaLite = (title: string, { int, pick }: Picker): string => {
  const values = names(int(4, 7)).map((tree) => ({ tree, n: int(3, 60) }));
  return JSON.stringify({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title,
    width: 320,
    height: 200,
    data: { values },
    mark: pick(['bar', 'area']),
    encoding: {
      x: { field: 'tree', type: 'nominal', title: 'Tree', axis: { labelAngle: 0 } },
      y: { field: 'n', type: 'quantitative', title: pick(quantities) },
      color: { value: pick(['#1f77b4', '#d62728', '#2ca02c']) },
    },
  });
};

const dot = (title: string, { int }: Picker): string => {
  const nodes = names(int(4, 7));
  const edges = nodes.slice(1).map((node, index) => `${nodes[int(0, index)]} -> ${node};`);
  return `digraph {\n  label="${title}";\n  node [shape=box];\n  ${edges.join('\n  ')}\n}`;
};

const mermaid = (_: string, { int }: Picker): string =>
  `flowchart TD\n${names(int(4, 7))
    .map((node, index, all) =>
      index === 0 ? `  ${node}[${node}]` : `  ${all[int(0, index - 1)]} --> ${node}[${node}]`,
    )
    .join('\n')}`;

const svg = (title: string, { int, pick }: Picker): string => {
  const circles = names(int(3, 5)).map((name, index) => {
    const [x, colour] = [70 + index * 110, pick(['#1f77b4', '#d62728', '#2ca02c'])];
    return `  <circle cx="${x}" cy="120" r="${int(15, 45)}" fill="${colour}"/>\n  <text x="${x}" y="200" text-anchor="middle" font-size="18">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="240" viewBox="0 0 600 240">\n  <text x="20" y="36" font-size="22">${title}</text>\n${circles.join('\n')}\n</svg>`;
};

const writers: Readonly<Record<string, (title: string, picker: Picker) => string>> = { dot, mermaid, svg };

const languageOf = ({ system }: Asked): string =>
  /\bin\s+(vega-lite|dot|mermaid|svg)\b/.exec(system)?.[1] ?? 'vega-lite';

const titleOf = (asked: Asked): string =>
  (/^Title: (.+)$/m.exec(dataOf(asked, 'plan'))?.[1] ?? 'Trees of a park').replaceAll(/["\\<>&]/g, '');

/** The program, as a model hands it over. */
const handedOver = (program: string, language: string): string =>
  `Here is the program.\n\n\`\`\`${language}\n${program}\n\`\`\``;

const programFor = (asked: Asked): string => {
  const language = languageOf(asked);
  return (writers[language] ?? vegaLite)(titleOf(asked), pickerOf(asked.content));
};

/** Writes figures, every fourth of them with a mistake that a repair mends: answers to the prompts of programs. */
export const draughtsman = {
  write: (asked: Asked): string => {
    const program = programFor(asked);
    const broken = Number.parseInt(asked.content.slice(0, 2), 16) % 4 === 0;
    return handedOver(broken ? program.slice(0, -1) : program, languageOf(asked));
  },
  repair: (asked: Asked): string => {
    const program = dataOf(asked, 'program');
    return handedOver(program + (/^\s*</.test(program) ? '>' : '}'), languageOf(asked));
  },
  principle: (asked: Asked): string => {
    const count = Number(/plan (\d+) other figures/.exec(asked.system)?.[1] ?? 1);
    const { pick } = pickerOf(asked.content);
    return JSON.stringify({
      subject: 'ecology',
      principle: 'Trees of one kind are of like size.',
      shown: 'Sizes of trees.',
      figures: Array.from({ length: count }, (_, n) => ({
        title: `${pick(quantities)} of park ${n + 1}`,
        kind: 'bar chart',
        content: 'One bar for each kind of tree.',
        difference: `Park ${n + 1}.`,
      })),
    });
  },
  invent: (asked: Asked): string => {
    const { pick } = pickerOf(asked.content);
    const topic = /^Topic: (.+)\.$/m.exec(asked.text)?.[1] ?? 'trees';
    return JSON.stringify({
      title: `${topic[0]?.toUpperCase() ?? ''}${topic.slice(1)}`,
      subject: 'ecology',
      concepts: ['size'],
      level: pick(['secondary', 'undergraduate']),
      content: 'One bar for each kind of tree.',
      data: 'Sizes of trees.',
    });
  },
  walkthrough: (): string => 'It shows trees.\n\n1. Write the data.\n2. Draw.\n\n```\n(the program)\n```\n\nRun it.',
  explain: (asked: Asked): string => {
    const word = /[A-Za-z]{4,}/.exec(dataOf(asked, 'program'))?.[0] ?? '';
    const steps = [{ title: 'Begin', text: `Write \`${word}\` and what belongs to it.` }];
    return JSON.stringify({
      analysis: 'Everything in it has its name.',
      steps,
      usage: 'Change a name and draw again.',
    });
  },
};

/** Finds nothing to object to. */
export const lenient = {
  'judge-code': (): string =>
    JSON.stringify({ hidden: [], outside: [], reason: 'All is to be seen.', suitability: 5, verdict: 'Qualified' }),
  'judge-image': (): string =>
    JSON.stringify({ inventory: 'Named things.', faults: [], weaknesses: [], reason: 'It is sound.', verdict: 'Pass' }),
  'judge-pair': (): string =>
    JSON.stringify({ compared: [], mismatches: [], reason: 'They fit.', verdict: 'Sufficient Match' }),
};
