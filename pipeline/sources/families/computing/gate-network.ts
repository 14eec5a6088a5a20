import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { at, num, pickTikzLook, tikzFigure } from '../tikz/document.js';

const gates = ['and', 'or', 'nand', 'nor', 'xor', 'xnor'] as const;

/** A gate that others feed, or an input. */
type Source = string | Gate;

interface Gate {
  readonly kind: string;
  readonly from: readonly [Source, Source] | readonly [Source];
}

const treeOf = (random: Random, inputs: readonly string[], depth: number): Gate => {
  const source = (level: number): Source =>
    level > 0 && random.chance(level === depth - 1 ? 0.9 : 0.55)
      ? treeOf(random, inputs, level - 1)
      : random.pick(inputs);
  let [one, other] = [source(depth - 1), source(depth - 1)];
  // A gate with one signal at both inputs is none that anybody draws.
  if (typeof one === 'string' && one === other) other = random.pick(inputs.filter((input) => input !== one));
  if (typeof one === 'string' && typeof other !== 'string' && random.chance(0.5)) [one, other] = [other, one];
  const gate: Gate = { kind: random.pick(gates), from: [one, other] };
  return random.chance(0.12) ? { kind: 'not', from: [gate] } : gate;
};

const leaves = (gate: Source): number =>
  typeof gate === 'string' ? 1 : gate.from.reduce((sum, source) => sum + leaves(source), 0);

const depthOf = (gate: Source): number => (typeof gate === 'string' ? 0 : 1 + Math.max(...gate.from.map(depthOf)));

const countOf = (gate: Source): number =>
  typeof gate === 'string' ? 0 : 1 + gate.from.reduce((sum, source) => sum + countOf(source), 0);

interface Layout {
  readonly lines: string[];
  readonly style: string;
  readonly step: number;
  readonly row: number;
  readonly named: boolean;
  count: number;
}

/** Draws a gate with all that feeds it between `top` and the rows of its leaves below. @returns its name */
const draw = (gate: Gate, x: number, top: number, layout: Layout): string => {
  layout.count += 1;
  const name = `g${layout.count}`;
  const label = layout.named ? `$G_${layout.count}$` : '';
  const rows = leaves(gate);
  const y = top - (layout.row * (rows - 1)) / 2;
  layout.lines.push(
    `\\node[${layout.style} ${gate.kind} port] (${name}) at ${at(x, y)} {${gate.kind === 'not' ? '' : label}};`,
  );
  let above = top;
  for (const [index, source] of gate.from.entries()) {
    const pin = gate.from.length === 1 ? 'in' : `in ${index + 1}`;
    if (typeof source === 'string')
      layout.lines.push(`\\draw (${name}.${pin}) -- ++(-${num(0.5)},0) node[left] {$${source}$};`);
    else {
      const below = draw(source, x - layout.step, above, layout);
      layout.lines.push(`\\draw (${below}.out) ${gate.from.length === 1 ? '--' : '-|'} (${name}.${pin});`);
    }
    above -= layout.row * leaves(source);
  }
  return name;
};

export const gateNetwork = defineFamily({
  name: 'gate-network',
  version: 2,
  subject: 'computing',
  concepts: ['logic gate', 'combinational circuit', 'Boolean algebra'],
  level: 'undergraduate',
  language: 'tikz',
  generate: (random) => {
    const inputs = random.pick([
      ['A', 'B'],
      ['A', 'B', 'C'],
      ['A', 'B', 'C', 'D'],
      ['x', 'y', 'z'],
      ['a', 'b', 'c'],
      ['x_1', 'x_2', 'x_3'],
      ['p', 'q', 'r'],
    ]);
    const least = random.pick([2, 3, 3, 4, 4, 5]);
    let tree: Gate;
    do tree = treeOf(random, inputs, random.int(2, 3));
    while (countOf(tree) < least || leaves(tree) > 6 || depthOf(tree) > 4);
    const style = random.pick(['american', 'american', 'european']);
    const layout: Layout = {
      lines: [],
      style,
      step: random.between(2.6, 3),
      row: random.between(1.25, 1.6),
      // The box of a European gate is taken by its sign (&, ≥1, =1): a name would overprint it.
      named: random.chance(0.3) && style === 'american',
      count: 0,
    };
    const last = draw(tree, 0, 0, layout);
    layout.lines.push(
      `\\draw (${last}.out) -- ++(0.5,0) node[right] {$${random.pick(['Y', 'F', 'Q', 'X', 'Z', 'f'])}$};`,
    );
    return tikzFigure(pickTikzLook(random.fork('look')), {
      packages: ['circuitikz'],
      environment: 'circuitikz',
      lines: layout.lines,
    });
  },
});
