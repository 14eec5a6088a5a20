import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { type Attributes, dotFigure, graphTitle, name, node, pickGraphLook } from '../graph/dot.js';

/** A finite ordered set: its elements as they are written, and whether one is below or equal to another. */
interface Order {
  readonly titles: readonly string[];
  readonly elements: readonly string[];
  readonly below: (one: number, other: number) => boolean;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const divides = (
  numbers: readonly number[],
  titles: readonly string[],
  word: (value: number) => string = String,
): Order => ({
  titles,
  elements: numbers.map((value) => word(value)),
  below: (one, other) => (numbers[other] ?? 0) % (numbers[one] ?? 1) === 0,
});

const divisors = (random: Random): Order => {
  let all: number[];
  let of: number;
  do {
    of = random.int(8, 240);
    all = range(1, of).filter((value) => of % value === 0);
  } while (all.length < 6 || all.length > 16);
  return random.chance(0.25)
    ? divides(all, [`Subgroups of ℤ/${of}`, `Subgroup lattice of ℤ/${of}`], (value) =>
        value === 1 ? '{0}' : `⟨${of / value}⟩`,
      )
    : divides(all, [`Divisors of ${of}`, `The divisor lattice of ${of}`, `Divisors of ${of}, ordered by divisibility`]);
};

const someNumbers = (random: Random): Order => {
  const most = random.int(10, 36);
  const numbers = random.sample(range(2, most), random.int(6, 10)).sort((one, other) => one - other);
  return divides(random.chance(0.5) ? [1, ...numbers] : numbers, [
    'Divisibility',
    'A set of numbers, ordered by divisibility',
  ]);
};

const subsets = (random: Random): Order => {
  const letters = random.pick(['abc', '123', 'xyz', 'abcd', '1234', 'pqr', 'abc', 'xyz']).split('');
  const all = range(0, 2 ** letters.length - 1);
  // Now and then not the whole power set, but some of it.
  const some = random.chance(0.4)
    ? random.sample(all, random.int(6, Math.min(all.length, 10))).sort((a, b) => a - b)
    : all;
  const write = (set: number): string => {
    const inside = letters.filter((_, index) => set & (1 << index));
    return inside.length === 0 ? '∅' : `{${inside.join(', ')}}`;
  };
  const of = `{${letters.join(', ')}}`;
  return {
    titles:
      some === all
        ? [`Subsets of ${of}`, `The power set of ${of}`]
        : [`Some subsets of ${of}`, 'Sets, ordered by inclusion'],
    elements: some.map(write),
    below: (one, other) => ((some[one] ?? 0) & (some[other] ?? 0)) === some[one],
  };
};

const pairs = (random: Random): Order => {
  const [wide, high] = random.pick([
    [2, 3],
    [3, 3],
    [2, 4],
    [2, 2],
    [3, 4],
  ] as const);
  const all = range(0, wide * high - 1).map((index) => [index % wide, Math.floor(index / wide)] as const);
  const from = random.pick([0, 1]);
  return {
    titles: ['A product of two chains', 'Pairs, ordered in each component'],
    elements: all.map(([x, y]) => `(${x + from}, ${y + from})`),
    below: (one, other) => {
      const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [all[one], all[other]];
      return ax <= bx && ay <= by;
    },
  };
};

const anyOrder = (random: Random): Order => {
  const count = random.int(5, 9);
  const letters = random.pick(['abcdefghi', 'ABCDEFGHI', 'pqrstuvwx', '123456789']).slice(0, count).split('');
  const under = letters.map(() => new Set<number>());
  for (const [index, set] of under.entries()) {
    set.add(index);
    for (const lower of random.sample(range(Math.max(0, index - 4), index - 1), Math.min(index, random.int(1, 2))))
      for (const deeper of under[lower] ?? []) set.add(deeper);
  }
  return {
    titles: ['A partially ordered set', `A poset on ${count} elements`, 'A partial order'],
    elements: letters,
    below: (one, other) => under[other]?.has(one) ?? false,
  };
};

/** For each element those right above it, and its height: the length of the longest chain below it. */
const coversOf = ({ elements, below }: Order): { readonly covers: [number, number][]; readonly heights: number[] } => {
  const all = range(0, elements.length - 1);
  const under = (one: number, other: number): boolean => one !== other && below(one, other);
  const covers = all.flatMap((one) =>
    all
      .filter((other) => under(one, other) && !all.some((middle) => under(one, middle) && under(middle, other)))
      .map((other): [number, number] => [one, other]),
  );
  const height = (element: number): number =>
    Math.max(0, ...covers.filter(([, upper]) => upper === element).map(([lower]) => height(lower) + 1));
  return { covers, heights: all.map(height) };
};

const shapes: readonly Attributes[] = [
  { shape: 'plaintext', style: 'solid', margin: 0.05, width: 0.3, height: 0.3 },
  { shape: 'circle' },
  { shape: 'ellipse' },
  { shape: 'box' },
];

export const hasseDiagram = defineFamily({
  name: 'hasse-diagram',
  version: 1,
  subject: 'discrete mathematics',
  concepts: ['Hasse diagram', 'partial order', 'lattice', 'cover relation', 'divisibility'],
  level: 'undergraduate',
  language: 'dot',
  generate: (random) => {
    const sorts = [divisors, divisors, someNumbers, subsets, subsets, pairs, anyOrder, anyOrder];
    let order: Order;
    let drawn: ReturnType<typeof coversOf>;
    do {
      order = random.pick(sorts)(random);
      drawn = coversOf(order);
      // An order in which little is related is no figure; a chain is none either.
    } while (
      drawn.covers.length < order.elements.length - 1 ||
      drawn.heights.length - new Set(drawn.heights).size === 0 ||
      order.elements.some((_, index) => !drawn.covers.flat().includes(index)) ||
      // A line over many levels would have to bend around what stands between; these lines are straight.
      drawn.covers.some(([lower, upper]) => (drawn.heights[upper] ?? 0) - (drawn.heights[lower] ?? 0) > 2)
    );
    const look = pickGraphLook(random.fork('look'), ['circle']);
    const long = Math.max(...order.elements.map((text) => text.length)) > 3;
    const shape = random.pick(long ? shapes.filter((one) => one.shape !== 'circle') : shapes);
    const ranks = [...new Set(drawn.heights)].sort((a, b) => a - b);
    return dotFigure(
      'graph',
      { ...look, node: { ...look.node, ...shape } },
      {
        // The lesser element stands lower: that is all that says which way a line goes.
        rankdir: 'BT',
        nodesep: random.pick([0.3, 0.45, 0.6]),
        ranksep: random.pick([0.35, 0.5, 0.7]),
        ...graphTitle(random, ['Hasse diagram', ...order.titles, ...order.titles]),
      },
      [
        ...order.elements.map((element) => node(element)),
        ...ranks.map((rank) => {
          const level = order.elements.filter((_, index) => drawn.heights[index] === rank);
          return `{ rank=same; ${level.map((element) => `${name(element)};`).join(' ')} }`;
        }),
        ...drawn.covers.map(
          ([lower, upper]) => `${name(order.elements[lower] ?? '')} -- ${name(order.elements[upper] ?? '')};`,
        ),
      ],
    );
  },
});
