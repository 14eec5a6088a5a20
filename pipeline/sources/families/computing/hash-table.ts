import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { attributes, dotFigure, graphTitle, node, pickGraphLook } from '../graph/dot.js';
import { differentKeys } from '../graph/tree.js';

/** Keys in the order of a chain, one list a bucket. */
const chainsOf = (keys: readonly number[], size: number, atFront: boolean): number[][] => {
  const chains = Array.from({ length: size }, (): number[] => []);
  for (const key of keys) {
    const chain = chains[key % size];
    if (atFront) chain?.unshift(key);
    else chain?.push(key);
  }
  return chains;
};

/** The array: a column of boxes that touch, each with its index first. */
const arrayOf = (size: number, content: (index: number) => string | undefined): string[] => {
  const all = Array.from({ length: size }, (_, index) => index);
  return [
    ...all.map((index) => {
      const inside = content(index);
      const label = inside === undefined ? String(index) : `{ ${index} | ${inside} }`;
      return node(`b${index}`, {
        shape: inside === undefined ? 'box' : 'record',
        style: 'solid',
        label,
        width: 0.95,
        height: 0.52,
      });
    }),
    `{ rank=same; ${all.map((index) => `b${index};`).join(' ')} }`,
    `${all.map((index) => `b${index}`).join(' -> ')} [style=invis];`,
  ];
};

const chained = (random: Random, keys: readonly number[], size: number): string[] => {
  const chains = chainsOf(keys, size, random.chance(0.3));
  const slot = random.pick([undefined, undefined, '•', '  ']);
  const none = random.pick(['/', '  ', '∅']);
  const lines = arrayOf(size, (index) =>
    slot === undefined ? undefined : (chains[index]?.length ?? 0) > 0 ? slot : none,
  );
  for (const [index, chain] of chains.entries())
    for (const [place, key] of chain.entries()) {
      lines.push(node(`k${key}`, { label: key, height: 0.3, margin: '0.08,0.02' }));
      lines.push(`${place === 0 ? `b${index}` : `k${chain[place - 1] ?? 0}`} -> k${key};`);
    }
  return lines;
};

/** Where each key stands after all were inserted by linear probing; and the cells that the last one met. */
const probed = (
  keys: readonly number[],
  size: number,
): { readonly cells: (number | undefined)[]; readonly met: number[] } => {
  const cells = Array.from({ length: size }, (): number | undefined => undefined);
  let met: number[] = [];
  for (const key of keys) {
    let at = key % size;
    met = [at];
    while (cells[at] !== undefined) met.push((at = (at + 1) % size));
    cells[at] = key;
  }
  return { cells, met };
};

const probing = (random: Random, keys: readonly number[], size: number, accent: string): string[] => {
  const { cells, met } = probed(keys, size);
  const key = keys.at(-1) ?? 0;
  const lines = arrayOf(size, (index) => String(cells[index] ?? '    '));
  if (random.chance(0.2)) return lines;
  const label = random.pick([`insert ${key}`, `insert(${key})`, `h(${key}) = ${key % size}`]);
  lines.push(node('key', { label, shape: random.pick(['box', 'ellipse', 'plaintext']), style: 'solid' }));
  for (const [index, at] of met.entries()) {
    const last = index === met.length - 1;
    const style = last ? { color: accent, fontcolor: accent } : { style: 'dashed' };
    lines.push(`key -> b${at}${attributes({ label: met.length > 1 ? index + 1 : undefined, ...style })};`);
  }
  return lines;
};

export const hashTable = defineFamily({
  name: 'hash-table',
  version: 1,
  subject: 'computing',
  concepts: ['hash table', 'hash function', 'collision', 'chaining', 'linear probing'],
  level: 'undergraduate',
  language: 'dot',
  generate: (random) => {
    const look = pickGraphLook(random.fork('look'), ['box', 'box', 'ellipse']);
    const size = random.pick([5, 7, 7, 8, 10, 11]);
    const chaining = random.chance(0.65);
    const most = chaining ? size + 2 : size - 2;
    let keys: number[];
    // A table without a collision shows nothing of what it is about.
    do keys = differentKeys(random, random.int(Math.min(4, most), most), random.pick([50, 99, 99, 300]));
    while (
      new Set(keys.map((key) => key % size)).size === keys.length ||
      Math.max(...chainsOf(keys, size, false).map((chain) => chain.length)) > 4
    );
    const rule = `h(k) = k mod ${size}`;
    return dotFigure(
      'digraph',
      look,
      {
        rankdir: 'LR',
        nodesep: 0,
        ranksep: random.pick([0.4, 0.6]),
        ...graphTitle(
          random,
          chaining
            ? ['Hash table with chaining', `Chaining, ${rule}`, rule]
            : ['Hash table with linear probing', `Linear probing, ${rule}`, rule],
        ),
      },
      chaining ? chained(random, keys, size) : probing(random, keys, size, look.accent),
    );
  },
});
