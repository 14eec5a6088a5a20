import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { binaryStatements } from '../graph/binary.js';
import { dotFigure, graphTitle, pickGraphLook } from '../graph/dot.js';
import { type BinaryTree, heightOf } from '../graph/tree.js';

interface Language {
  readonly operators: readonly string[];
  readonly leaves: (random: Random) => string;
  readonly binding: Readonly<Record<string, number>>;
}

const arithmetic: Language = {
  operators: ['+', '−', '×', '÷', '+', '×'],
  leaves: (random) => (random.chance(0.5) ? String(random.int(1, 12)) : random.pick(['a', 'b', 'c', 'x', 'y', 'z'])),
  binding: { '+': 1, '−': 1, '×': 2, '÷': 2 },
};

const logic: Language = {
  operators: ['∧', '∨', '∧', '∨', '→'],
  leaves: (random) => random.pick(['p', 'q', 'r', 's', '¬p', '¬q']),
  binding: { '→': 1, '∨': 2, '∧': 3 },
};

const grow = (random: Random, language: Language, depth: number): BinaryTree<string> =>
  depth <= 0 || (depth < 3 && random.chance(0.3))
    ? { value: language.leaves(random) }
    : {
        value: random.pick(language.operators),
        left: grow(random, language, depth - 1),
        right: grow(random, language, depth - 1 - (random.chance(0.3) ? 1 : 0)),
      };

/** Writes the expression with the brackets that it needs. */
const infix = ({ value, left, right }: BinaryTree<string>, { binding }: Language): string => {
  if (left === undefined || right === undefined) return value;
  const own = binding[value] ?? 0;
  const side = (tree: BinaryTree<string>, strict: boolean): string => {
    const text = infix(tree, { operators: [], leaves: () => '', binding });
    const inner = tree.left === undefined ? Infinity : (binding[tree.value] ?? 0);
    return inner < own || (strict && inner === own) ? `(${text})` : text;
  };
  return `${side(left, value === '→')} ${value} ${side(right, true)}`;
};

export const expressionTree = defineFamily({
  name: 'expression-tree',
  version: 1,
  subject: 'computing',
  concepts: ['parse tree', 'order of operations', 'expression'],
  level: 'undergraduate',
  language: 'dot',
  generate: (random) => {
    const language = random.pick([arithmetic, arithmetic, logic]);
    const look = pickGraphLook(random.fork('look'), ['circle', 'ellipse', 'box', 'plaintext']);
    let tree = grow(random, language, random.int(2, 4));
    while (heightOf(tree) < 3) tree = grow(random, language, 3);
    const text = infix(tree, language);
    const leafFill = random.pick(look.fills);
    const directed = random.chance(0.3);
    const coloured = look.node['style']?.toString().includes('filled') === true && random.chance(0.6);
    return dotFigure(
      directed ? 'digraph' : 'graph',
      look,
      {
        ordering: 'out',
        nodesep: random.pick([0.2, 0.3, 0.4]),
        ranksep: random.pick([0.3, 0.4, 0.55]),
        ...graphTitle(random, ['Expression tree', text.length < 42 ? text : 'Parse tree of an expression']),
      },
      binaryStatements(tree, {
        arrow: directed ? '->' : '--',
        label: (value) => ({
          label: value,
          ...(coloured && !language.operators.includes(value) && { fillcolor: leafFill }),
        }),
      }),
    );
  },
});
