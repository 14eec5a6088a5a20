import { oncePer } from '../../once-per.js';
import type { Drawing } from '../drawing.js';
import { isDenied, nodesOf } from './clauses.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** The numbers that nodes hold: keys of a tree, values of a list. */
const keysOf = oncePer((drawing: Drawing): ReadonlySet<string> => {
  const names = drawing.of('node').flatMap(({ name }) => (name === undefined ? [] : name.split(' | ')));
  return new Set(names.filter((name) => /^-?\d+$/.test(name)));
});

const list = patternOf('(?<list>(?: (?:@|#-?\\d+)(?: ,| and| then| , and| , then)){2,} (?:@|#-?\\d+))(?= [.;:]|$)');

/** "The list holds 7, 12, 15 and 29": a number among those of nodes that none of them has. */
export const numberListRule: DrawingRule = (pieces, { drawing, about }) => {
  const keys = keysOf(drawing);
  if (keys.size < 3) return [];
  return matchesIn(pieces, list).flatMap((match): Verdict[] => {
    const told = match.group('list').filter(({ code }) => code === '@' || code.startsWith('#'));
    const isKey = (piece: Piece): boolean => keys.has(piece.code === '@' ? (piece.word ?? '') : piece.code.slice(1));
    const strange = told.filter((piece) => !isKey(piece));
    const [other] = strange;
    if (isDenied(pieces.slice(0, match.to))) return [];
    if (!other) {
      // "30 is joined to 5 and 15" tells more than that they are there.
      if (pieces.slice(0, match.from).some(({ code }) => code === '@' || code.startsWith('#'))) return [];
      const nodes = told.flatMap(nodesOf);
      return [verdict(match.pieces, true, told.length, told.length, about('text', ...nodes))];
    }
    if (strange.length > told.length / 2 || !strange.every(({ code }) => code.startsWith('#'))) return [];
    return [verdict(match.pieces, false, other.code.slice(1), 'not in the figure')];
  });
};
