import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

const numbers = [
  { name: 'Even', has: (n: number) => n % 2 === 0 },
  { name: 'Multiples of 3', has: (n: number) => n % 3 === 0 },
  { name: 'Multiples of 5', has: (n: number) => n % 5 === 0 },
  { name: 'Primes', has: (n: number) => n > 1 && ![2, 3, 5].some((p) => n !== p && n % p === 0) },
  { name: 'Squares', has: (n: number) => Number.isInteger(Math.sqrt(n)) },
  { name: 'Factors of 24', has: (n: number) => 24 % n === 0 },
  { name: 'Factors of 36', has: (n: number) => 36 % n === 0 },
  { name: 'Odd', has: (n: number) => n % 2 === 1 },
  { name: 'Less than 12', has: (n: number) => n < 12 },
] as const;

const surveys = [
  ['Football', 'Tennis', 'Swimming'],
  ['Piano', 'Guitar', 'Drums'],
  ['French', 'Spanish', 'German'],
  ['Dog', 'Cat', 'Fish'],
  ['Tea', 'Coffee', 'Juice'],
  ['Bus', 'Bicycle', 'Train'],
  ['Maths', 'Physics', 'Art'],
] as const;

/** Places in the middle of each region: alone in each circle, in two, in all. */
const regionsOf = (centres: readonly Place[], radius: number, apart: number): Place[] => {
  const [left = [0, 0], right = [0, 0], below] = centres;
  const outer = radius - (radius - apart / 2) / 1.4;
  return below
    ? [
        [left[0] - radius * 0.42, left[1] - radius * 0.15],
        [right[0] + radius * 0.42, right[1] - radius * 0.15],
        [0, below[1] + radius * 0.45],
        [0, -radius * 0.32],
        [-apart * 0.42, apart * 0.52],
        [apart * 0.42, apart * 0.52],
        [0, apart * 0.29],
      ]
    : [
        [left[0] - outer * 0.55, 0],
        [right[0] + outer * 0.55, 0],
        [0, 0],
      ];
};

/** Which numbers up to `most` are in the first set only, the second only, both, neither. */
const membersOf = (kinds: readonly { readonly has: (n: number) => boolean }[], most: number): number[][] => {
  const members: number[][] = [[], [], [], []];
  for (let n = 1; n <= most; n++) {
    const [a, b] = kinds.map(({ has }) => has(n));
    members[a && b ? 2 : a ? 0 : b ? 1 : 3]?.push(n);
  }
  return members;
};

/** Two numbers a line within a circle, one line for those outside. */
const writeMembers = (paper: Paper, members: readonly (readonly number[])[], regions: readonly Place[]): void => {
  const { fontSize } = paper.look;
  for (const [region, [x, y]] of regions.entries()) {
    const list = members[region] ?? [];
    const perRow = region === 3 ? 12 : 2;
    const rows = Array.from({ length: Math.ceil(list.length / perRow) }, (_, row) =>
      list.slice(row * perRow, (row + 1) * perRow).join(', '),
    );
    for (const [row, text] of rows.entries())
      paper.text(text, [x, y + (row - (rows.length - 1) / 2) * (fontSize + 3)], { size: fontSize - 1 });
  }
};

/** Across and down from the middle of a set, in radii: where its name stands. */
const nameSides: readonly Place[] = [
  [-0.35, -1],
  [0.35, -1],
  [0, 1],
];

const drawSet = (paper: Paper, index: number, [x, y]: Place, radius: number, name: string, opacity: number): void => {
  const ink = paper.look.accents[index];
  const [across, down] = nameSides[index] ?? [0, 1];
  paper.group('set', () => {
    paper.circle([x, y], radius, { fill: ink, 'fill-opacity': opacity, stroke: ink, 'stroke-width': 2 });
    paper.text(name, [x + radius * across, y + down * (radius + 12)], { bold: true });
  });
};

export const vennDiagram = defineFamily({
  name: 'venn-diagram',
  version: 2,
  subject: 'probability',
  concepts: ['Venn diagram', 'union and intersection', 'complement', 'universal set'],
  level: 'middle',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const three = random.chance(0.4);
    const sets = three ? 3 : 2;
    const radius = random.int(three ? 84 : 80, 110);
    const apart = radius * random.between(1.05, 1.25);
    const centres: Place[] = three
      ? [
          [-apart / 2, 0],
          [apart / 2, 0],
          [0, apart * 0.87],
        ]
      : [
          [-apart / 2, 0],
          [apart / 2, 0],
        ];
    const paper = createPaper(look, 'Venn diagram');
    const listed = !three && random.chance(0.55);
    const kinds = random.sample(numbers, 2);
    const survey = random.pick(surveys);
    const names = listed
      ? kinds.map(({ name }) => name)
      : random.chance(0.4)
        ? ['A', 'B', 'C'].slice(0, sets)
        : random.sample(survey, sets);
    const [wide, high] = [apart + 2 * radius + 60, 2 * radius + (three ? apart * 0.87 : 0) + 80];
    const framed = random.chance(0.75);
    if (framed)
      paper.group('universal set', () => {
        paper.rect([-wide / 2, -radius - 44], wide, high);
        paper.text(random.pick(['ξ', 'U', 'Ω']), [-wide / 2 + 16, -radius - 28], { italic: true });
      });
    for (const [index, centre] of centres.entries())
      drawSet(paper, index, centre, radius, names[index] ?? '', random.pick([0.15, 0.25, 0.3]));
    const regions = regionsOf(centres, radius, apart);
    const most = random.int(12, 25);
    if (listed) {
      writeMembers(paper, membersOf(kinds, most), [...regions, ...(framed ? [[0, radius + 18] as const] : [])]);
    } else {
      for (const place of regions) paper.text(String(random.int(0, random.pick([9, 30]))), place);
      if (framed) paper.text(String(random.int(1, 15)), [wide / 2 - 20, high - radius - 60]);
    }
    return paper.finish(
      pickTitle(
        random,
        listed
          ? [`Numbers from 1 to ${most}`, 'Sorting numbers']
          : ['Venn diagram', `Survey of ${random.int(40, 200)} people`, 'How many in each set?'],
      ),
    );
  },
});
