import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { mermaidFigure } from '../mermaid/mermaid.js';
import { keys, type Task, tasks, type Tree } from './decisions.js';

type Span = readonly [low: number, high: number];

const middleOf = ([low, high]: Span): number => (low + high) / 2;

/** The class whose typical values are nearest to the middle of a region, each feature by its own range. */
const nearest = ({ features, classes }: Task, region: readonly Span[]): string => {
  const distance = (typical: readonly number[]): number =>
    features.reduce((sum, [, , low, high], at) => {
      const off = (middleOf(region[at] ?? [low, high]) - (typical[at] ?? 0)) / (high - low);
      return sum + off * off;
    }, 0);
  return Object.entries(classes).sort(([, one], [, other]) => distance(one) - distance(other))[0]?.[0] ?? '';
};

/** A learnt classifier. A threshold lies between those above it in the tree, so that both its answers can occur. */
const classifier = (random: Random): { readonly titles: readonly string[]; readonly tree: Tree } => {
  const task = random.pick(tasks);
  const grow = (depth: number, region: readonly Span[]): Tree => {
    const open = task.features.flatMap(([, , low, high], at) => {
      const [from, to] = region[at] ?? [low, high];
      return to - from > (high - low) * 0.3 ? [at] : [];
    });
    if (depth === 0 || open.length === 0) return nearest(task, region);
    const at = random.pick(open);
    const [name = '', unit = '', , , digits = 0] = task.features[at] ?? [];
    const [low, high] = region[at] ?? [0, 1];
    const limit = Number(random.between(low + (high - low) * 0.3, high - (high - low) * 0.3).toFixed(digits));
    const side = (span: Span): Tree =>
      grow(
        random.chance(0.25) ? 0 : depth - 1,
        region.map((old, index) => (index === at ? span : old)),
      );
    const [yes, no] = [side([low, limit]), side([limit, high])];
    // A question to which both answers say the same is none.
    return yes === no ? yes : { ask: `${name} ≤ ${limit}${unit === '' ? '' : ` ${unit}`}`, yes, no };
  };
  return {
    titles: task.titles,
    tree: grow(
      3,
      task.features.map(([, , low, high]) => [low, high]),
    ),
  };
};

/** A key may begin further down: a part of it is a key to fewer. */
const partOf = (random: Random, tree: Tree): Tree => {
  if (typeof tree === 'string') return tree;
  const parts = [tree.yes, tree.no].filter((part) => typeof part !== 'string');
  const deep = parts.filter((part) => typeof part.yes !== 'string' || typeof part.no !== 'string');
  return deep.length > 0 && random.chance(0.25) ? random.pick(deep) : tree;
};

const sizeOf = (tree: Tree): number => (typeof tree === 'string' ? 0 : 1 + sizeOf(tree.yes) + sizeOf(tree.no));

/** Words of one figure for the two answers. */
const answers = [
  ['yes', 'no'],
  ['Yes', 'No'],
  ['true', 'false'],
  ['yes', 'no'],
] as const;

export const decisionTree = defineFamily({
  name: 'decision-tree',
  version: 1,
  subject: 'computing',
  concepts: ['decision tree', 'classification', 'threshold', 'dichotomous key'],
  level: 'high',
  language: 'mermaid',
  generate: (random) => {
    let drawn: { readonly titles: readonly string[]; readonly tree: Tree };
    do {
      const key = random.pick(keys);
      drawn = random.chance(0.7) ? classifier(random) : { titles: key.titles, tree: partOf(random, key.tree) };
    } while (sizeOf(drawn.tree) < 2);
    const [yes, no] = random.pick(answers);
    const [open, close] = random.pick([
      ['["', '"]'],
      ['{{"', '"}}'],
      ['["', '"]'],
      ['("', '")'],
    ] as const);
    const [from, to] = random.pick([
      ['(["', '"])'],
      ['["', '"]'],
      ['("', '")'],
    ] as const);
    const nodes: string[] = [];
    const edges: string[] = [];
    const draw = (tree: Tree): string => {
      const id = `N${nodes.length + 1}`;
      if (typeof tree === 'string') {
        nodes.push(`${id}${from}${tree}${to}`);
        return id;
      }
      nodes.push(`${id}${open}${tree.ask}${close}`);
      const branches: (readonly [string, Tree])[] = [
        [yes, tree.yes],
        [no, tree.no],
      ];
      for (const [word, branch] of branches) {
        const place = edges.length;
        const child = draw(branch);
        edges.splice(place, 0, `${id} -- ${word} --> ${child}`);
      }
      return id;
    };
    draw(drawn.tree);
    const direction = random.weighted([
      ['TD', 4],
      ['LR', 1],
    ] as const);
    return mermaidFigure(random, drawn.titles, `flowchart ${direction}`, [...nodes, ...edges]);
  },
});
