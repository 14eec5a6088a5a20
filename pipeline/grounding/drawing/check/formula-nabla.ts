import type { Verdict } from '../../verdict.js';
import type { Node } from '../formula-tree.js';
import { type FormulaRule, isDenied, said } from './formula-clause.js';
import { siblingsOf } from './formula-places.js';

const spoken = /\b(?:(divergence|curl|rotation|gradient) of|(?:nabla|del) (dot|cross))\b/i;

/** What stands between a nabla and the thing it acts on. */
const kindOf = (sign: string): string => (/^[⋅·•]$/u.test(sign) ? 'divergence' : sign === '×' ? 'curl' : 'gradient');

const kindSaid = (words: string): string | undefined => {
  const [, name, sign] = spoken.exec(words) ?? [];
  if (sign !== undefined) return sign.toLowerCase() === 'dot' ? 'divergence' : 'curl';
  return name?.toLowerCase().replace('rotation', 'curl');
};

const symbolOf = (node: Node | undefined): string => {
  const [base] = node?.parts.get('base') ?? [];
  return base ? symbolOf(base) : (node?.symbol ?? '');
};

/** "The divergence of E", "nabla cross B": which product the nabla makes, and of what. */
export const nablaRule: FormulaRule = (clause) => {
  const found = clause.tree.every.flatMap((node) => {
    if (node.symbol !== '∇' || node.kind !== 'glyph') return [];
    const row = siblingsOf(clause.tree, node);
    const at = row.indexOf(node);
    const kind = kindOf(row[at + 1]?.symbol ?? '');
    return [{ kind, of: symbolOf(row[at + (kind === 'gradient' ? 1 : 2)]) }];
  });
  if (found.length === 0) return [];
  return clause.quoted.flatMap((math, index): Verdict[] => {
    const kind = kindSaid(math.words);
    const letter = /∇(?:~dot)?(\p{L})/u.exec(math.line)?.[1];
    const isSo = found.some((one) => one.kind === kind && (letter === undefined || one.of === letter));
    if (kind === undefined || isSo || isDenied(clause, clause.text.indexOf(` X${index} `))) return [];
    clause.done.add(math);
    return [
      said(
        clause,
        [math.start, math.end],
        false,
        math.words,
        found.map((one) => `${one.kind} of ${one.of}`).join(', '),
      ),
    ];
  });
};
