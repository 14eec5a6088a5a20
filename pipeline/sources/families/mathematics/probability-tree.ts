import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { type Part, pairs, trials } from './experiments.js';
import { type Attributes, attributes, dotFigure, graphTitle, node, pickGraphLook } from '../graph/dot.js';

/** What may come next, as it is written, with its probability and what may follow it. */
interface Branch {
  readonly outcome: string;
  readonly chance: Part;
  readonly next: readonly Branch[];
}

interface Experiment {
  readonly titles: readonly string[];
  readonly branches: readonly Branch[];
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

const urn = (random: Random): Experiment => {
  const colours = random.sample(
    random.pick([
      ['red', 'blue', 'green', 'yellow'],
      ['R', 'B', 'G', 'Y'],
      ['white', 'black', 'red'],
    ]),
    random.pick([2, 2, 2, 3]),
  );
  const counts = colours.map(() => random.int(2, 7));
  const back = random.chance(0.4);
  const draw = (left: readonly number[], depth: number): Branch[] => {
    const sum = left.reduce((total, one) => total + one, 0);
    return colours.flatMap((outcome, index) => {
      const here = left[index] ?? 0;
      const rest = back ? left : left.map((one, at) => (at === index ? one - 1 : one));
      return here === 0
        ? []
        : [{ outcome, chance: [here, sum] as const, next: depth > 1 ? draw(rest, depth - 1) : [] }];
    });
  };
  const draws = colours.length === 2 ? random.pick([2, 2, 3]) : 2;
  const what = random.pick(['balls', 'marbles', 'counters', 'sweets']);
  const how = back ? 'with replacement' : 'without replacement';
  return {
    titles: [`Drawing ${draws} ${what} ${how}`, `${draws} draws ${how}`, 'Tree of probabilities'],
    branches: draw(counts, draws),
  };
};

const repeated = (random: Random): Experiment => {
  const { titles, outcomes, chances } = random.pick(trials);
  const [top = 1, bottom = 2] = random.pick(chances).split('/').map(Number);
  const grow = (depth: number): Branch[] =>
    outcomes.map((outcome, index) => ({
      outcome,
      chance: index === 0 ? [top, bottom] : [bottom - top, bottom],
      next: depth > 1 ? grow(depth - 1) : [],
    }));
  const times = random.pick([2, 2, 3, 3]);
  return { titles: [...titles, `${times} independent trials`], branches: grow(times) };
};

const dependent = (random: Random): Experiment => {
  const { titles, first, second, likely } = random.pick(pairs);
  const [is = 50, yes = 50, no = 50] = likely.map(([low, high]) => random.int(low, high));
  const pair = (names: readonly string[], percent: number, next: readonly (readonly Branch[])[]): Branch[] =>
    names.map((outcome, index) => ({
      outcome,
      chance: [index === 0 ? percent : 100 - percent, 100],
      next: next[index] ?? [],
    }));
  return { titles, branches: pair(first, is, [pair(second, yes, []), pair(second, no, [])]) };
};

/** How a probability is written in one figure. */
const writer = (random: Random, experiment: Experiment): ((part: Part) => string) => {
  const all = (branches: readonly Branch[]): Part[] => branches.flatMap(({ chance, next }) => [chance, ...all(next)]);
  const exact = all(experiment.branches).every(([, bottom]) => 100 % bottom === 0);
  const way = exact ? random.pick(['decimal', 'decimal', 'percent', 'reduced']) : random.pick(['reduced', 'as it is']);
  return ([top, bottom]) => {
    if (way === 'decimal') return String(Number((top / bottom).toFixed(6)));
    if (way === 'percent') return `${Number(((100 * top) / bottom).toFixed(4))}%`;
    const by = way === 'reduced' ? commonDivisor(top, bottom) : 1;
    return bottom / by === 1 ? String(top / by) : `${top / by}/${bottom / by}`;
  };
};

/** The statements of the tree; with `ends`, what each whole path amounts to stands beside its end. */
const statements = (
  { branches }: Experiment,
  root: Attributes,
  line: '--' | '->',
  write: (part: Part) => string,
  ends: boolean,
): string[] => {
  const lines: string[] = [node('n0', root)];
  let count = 0;
  const draw = (from: string, next: readonly Branch[], so: Part): void => {
    for (const branch of next) {
      const id = `n${++count}`;
      const part: Part = [so[0] * branch.chance[0], so[1] * branch.chance[1]];
      lines.push(node(id, { label: branch.outcome }));
      lines.push(`${from} ${line} ${id}${attributes({ label: `  ${write(branch.chance)}  ` })};`);
      draw(id, branch.next, part);
      if (branch.next.length > 0 || !ends) continue;
      const end = `p${count}`;
      lines.push(node(end, { label: `P = ${write(part)}`, shape: 'plaintext', style: 'solid' }));
      lines.push(`${id} ${line} ${end}${attributes({ style: 'dotted', ...(line === '->' && { dir: 'none' }) })};`);
    }
  };
  draw('n0', branches, [1, 1]);
  return lines;
};

export const probabilityTree = defineFamily({
  name: 'probability-tree',
  version: 1,
  subject: 'probability',
  concepts: ['probability tree', 'conditional probability', 'multiplication rule', 'independence'],
  level: 'high',
  language: 'dot',
  generate: (random) => {
    const experiment = random.pick([urn, urn, repeated, dependent])(random);
    const write = writer(random, experiment);
    const look = pickGraphLook(random.fork('look'), ['circle', 'box', 'plaintext', 'ellipse']);
    const plain = look.node['shape'] === 'plaintext';
    const kind = random.pick(['graph', 'digraph'] as const);
    const ends = random.chance(0.55);
    const root = random.chance(0.65) ? { label: random.pick(['start', 'Start', 'S']) } : { label: '', shape: 'point' };
    return dotFigure(
      kind,
      plain ? { ...look, node: { ...look.node, style: 'solid' } } : look,
      {
        rankdir: random.weighted([
          ['LR', 4],
          ['TB', ends ? 0 : 1],
        ] as const),
        ordering: 'out',
        nodesep: random.pick([0.15, 0.25, 0.35]),
        ranksep: random.pick([0.5, 0.7]),
        ...graphTitle(random, experiment.titles),
      },
      statements(experiment, root, kind === 'graph' ? '--' : '->', write, ends),
    );
  },
});
