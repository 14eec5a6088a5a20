import type { Random } from '../../../random.js';
import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

type GateName = 'AND' | 'OR' | 'NAND' | 'NOR' | 'XOR' | 'NOT';

/** Distinctive shapes of IEEE 91; the output is at (x + 48, y) and inputs enter at the left, at these heights. */
const drawGate = (paper: Paper, gate: GateName, [x, y]: Place, boxed: boolean): void => {
  const { look } = paper;
  const inverted = gate === 'NAND' || gate === 'NOR' || gate === 'NOT';
  const end = inverted ? 40 : 48;
  const fill = { fill: '#ffffff' };
  const bounds: Place[] = [
    [x, y - 20],
    [x + 48, y + 20],
  ];
  paper.group(`${gate} gate`, () => {
    if (boxed) {
      paper.rect([x, y - 20], end, 40, fill);
      paper.text({ AND: '&', NAND: '&', OR: '≥1', NOR: '≥1', XOR: '=1', NOT: '1' }[gate], [x + end / 2, y - 6], {
        size: 14,
      });
    } else if (gate === 'NOT')
      paper.polygon(
        [
          [x, y - 16],
          [x + end, y],
          [x, y + 16],
        ],
        fill,
      );
    else if (gate === 'AND' || gate === 'NAND')
      paper.path(`M${x},${y - 20} H${x + end - 20} A20,20 0 0 1 ${x + end - 20},${y + 20} H${x} Z`, bounds, fill);
    else {
      const curve = `M${x},${y - 20} Q${x + end * 0.65},${y - 20} ${x + end},${y} Q${x + end * 0.65},${y + 20} ${x},${y + 20} Q${x + 14},${y} ${x},${y - 20} Z`;
      paper.path(curve, bounds, fill);
      if (gate === 'XOR') paper.path(`M${x - 6},${y - 20} Q${x + 8},${y} ${x - 6},${y + 20}`, bounds);
    }
    if (inverted) paper.circle([x + end + 4, y], 4, { fill: look.background });
  });
};

interface Node {
  readonly gate?: GateName;
  readonly name?: string;
  readonly inputs: readonly Node[];
}

const grow = (random: Random, depth: number, names: string[]): Node => {
  const name = names.at(-1);
  if (depth === 0 || name === undefined || (depth < 2 && random.chance(0.2))) {
    names.pop();
    return { name: name ?? 'E', inputs: [] };
  }
  const gate = random.pick(['AND', 'OR', 'NAND', 'NOR', 'XOR', 'AND', 'OR', 'NOT'] as const);
  const count = gate === 'NOT' ? 1 : 2;
  return { gate, inputs: Array.from({ length: count }, () => grow(random, depth - 1, names)) };
};

const leaves = (node: Node): number =>
  node.inputs.length === 0 ? 1 : node.inputs.reduce((sum, input) => sum + leaves(input), 0);
const depthOf = (node: Node): number => (node.inputs.length === 0 ? 0 : 1 + Math.max(...node.inputs.map(depthOf)));
const gatesIn = (node: Node): number =>
  (node.gate ? 1 : 0) + node.inputs.reduce((sum, input) => sum + gatesIn(input), 0);

interface Sizes {
  readonly column: number;
  readonly row: number;
  readonly boxed: boolean;
}

/** Draws a node whose strip of rows begins at `top`, in a column by its height; answers with where its output leaves. */
const drawNode = (paper: Paper, node: Node, top: number, sizes: Sizes): Place => {
  const { column, row, boxed } = sizes;
  const y = (top + leaves(node) / 2) * row;
  if (node.gate === undefined) {
    paper.text(node.name ?? '', [-12, y], { italic: true });
    return [0, y];
  }
  const x = depthOf(node) * column - 30;
  let at = top;
  const outputs = node.inputs.map((input) => {
    const place = drawNode(paper, input, at, sizes);
    at += leaves(input);
    return place;
  });
  // Where the back of a curved gate is at the height of its inputs.
  const back = boxed || node.gate === 'NOT' || node.gate.endsWith('AND') ? 0 : node.gate === 'XOR' ? -1 : 5;
  for (const [index, [from, height]] of outputs.entries()) {
    const enter = outputs.length === 1 ? y : y + (index === 0 ? -10 : 10);
    const bend = x - 16;
    paper.polyline(
      height === enter
        ? [
            [from, height],
            [x + back, enter],
          ]
        : [
            [from, height],
            [bend, height],
            [bend, enter],
            [x + back, enter],
          ],
    );
  }
  drawGate(paper, node.gate, [x, y], boxed);
  return [x + 48, y];
};

export const logicCircuit = defineFamily({
  name: 'logic-circuit',
  version: 1,
  subject: 'electronics',
  concepts: ['logic gate', 'Boolean algebra', 'combinational circuit', 'truth table'],
  level: 'undergraduate',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'), { colour: false });
    const alphabet = random.pick([
      ['A', 'B', 'C', 'D', 'E', 'F'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['p', 'q', 'r', 's', 't', 'u'],
      ['x_0', 'x_1', 'x_2', 'x_3', 'x_4', 'x_5'],
    ]);
    let tree: Node;
    do tree = grow(random, random.int(2, 3), [...alphabet].reverse());
    while (leaves(tree) < 2 || gatesIn(tree) < 2 || leaves(tree) > 6);
    const paper = createPaper(look);
    const [x, y] = drawNode(paper, tree, 0, {
      column: random.int(96, 120),
      row: random.int(46, 58),
      boxed: random.chance(0.35),
    });
    paper.line([x, y], [x + 30, y]);
    paper.text(random.pick(['Q', 'Y', 'F', 'Z']), [x + 44, y], { italic: true });
    return paper.finish(
      pickTitle(random, [
        'Logic circuit',
        `A circuit of ${gatesIn(tree)} gates`,
        'Combinational logic',
        `Boolean function of ${leaves(tree)} variables`,
      ]),
    );
  },
});
