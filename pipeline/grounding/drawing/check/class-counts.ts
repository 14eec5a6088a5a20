import { classRelation, hasBoxes } from '../boxes.js';
import { numberIn } from './counts.js';
import { isDenied, nodesOf } from './clauses.js';
import { matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const N = '(?<n> (?:#\\d+|no))';
const SUB =
  '(?: (?:direct|different|concrete|immediate|own))*(?: (?:{subclass\\+?}|subtypes|children|kinds|specialisations|specializations|derived {class\\+}|child {class\\+}|{class\\+} (?:that )?(?:inherit|inheriting|derive|derived|extend|extending)))';
const ofOne = patternOf(`${N}${SUB} (?:of|from)(?: the)?(?: {class})?(?<x> @)(?! 's)`);
const hasSome = patternOf(
  `(?<x> @)(?: {class})?(?: (?:has|have|with|gets))(?: (?:exactly|only|just))*${N}${SUB}(?= [.,;:]|$| and| in| ,)`,
);
const inherit = patternOf(
  `${N}(?: (?:other|different))* {class\\+}(?: (?:that|which))? (?:inherit|derive|descend|are derived|extend|specialise)(?: directly)?(?: from)?(?: the)?(?: {class})?(?<x> @)`,
);

/** "Four subclasses of Item", "three classes inherit from it". */
const subclassRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!hasBoxes(drawing)) return [];
  return [ofOne, hasSome, inherit].flatMap((pattern) =>
    matchesIn(pieces, pattern).flatMap((match): Verdict[] => {
      const nodes = match.group('x').flatMap(nodesOf);
      if (nodes.length === 0 || pieces[match.from - 1]?.code === 'of' || isDenied(match.pieces.slice(1))) return [];
      const links = drawing.links.filter((link) => {
        const relation = classRelation(link);
        return relation?.kind === 'inheritance' && nodes.some(({ id }) => id === relation.whole.id);
      });
      const n = numberIn(match.group('n')[0]);
      // "One subclass of Item" is one of them.
      if (n === 1 && links.length > 1) return [];
      return [verdict(match.pieces, n === links.length, n, links.length, about('connection', ...nodes))];
    }),
  );
};

export const classCountRules: readonly DrawingRule[] = [
  whereSaid(/ {subclass| subtypes| children| kinds| speciali| {class\+}/, subclassRule),
];
