import type { Thing } from '../drawing.js';
import { END, matchesIn, patternOf, whereSaid, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const SIDE = '(?: (?:the|a|an))?';
const moreOf = patternOf(
  `(?<how> (?:more|fewer|less))(?<one> @) than${SIDE}(?<other> @)(?: (?:in|are|can|drawn|shown|here|the|be|seen|{picture}))*${END}`,
);
const asMany = patternOf(` as many(?<one> @) as${SIDE}(?<other> @)${END}`);

/** Shapes that are called so: of words that only stand there, none. */
const countOf = (piece: Piece | undefined): number =>
  (piece?.things ?? []).filter(({ role }: Thing) => role === 'shape' || role === 'node').length;

/** "There are more chloroplasts than mitochondria": how many shapes have each name. */
const moreRule: DrawingRule = (pieces, { drawing, about }) =>
  drawing.kind !== 'shapes'
    ? []
    : [...matchesIn(pieces, moreOf), ...matchesIn(pieces, asMany)].flatMap((match): Verdict[] => {
        const [one, other] = [match.group('one')[0], match.group('other')[0]];
        const [a, b] = [countOf(one), countOf(other)];
        if (a === 0 || b === 0 || (a === 1 && b === 1)) return [];
        const how = match.group('how')[0]?.code;
        const ok = how === undefined ? a === b : how === 'more' ? a > b : a < b;
        return [verdict(match.pieces, ok, how ?? 'as many', `${a} and ${b}`, about('text', ...(one?.things ?? [])))];
      });

export const moreOfRules: readonly DrawingRule[] = [whereSaid(/more|fewer|less|many/, moreRule)];
