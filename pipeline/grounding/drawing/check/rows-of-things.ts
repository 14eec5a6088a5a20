import type { Drawing, Thing } from '../drawing.js';
import { linesIn } from '../sets.js';
import { treeOf } from '../tree.js';
import { isDenied, nodesOf } from './clauses.js';
import { isKind, kindIn } from './fits.js';
import { END, LIST, matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const RANK =
  '(?<rank> (?:first|second|third|fourth|fifth|last|top|topmost|uppermost|highest|upper|bottom|lowest|lower|deepest|middle|central|left|leftmost|right|rightmost))';
const LINE = '(?<line> (?:{row}|{level}|{column}|line|{line}))';
const order: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  top: 0,
  topmost: 0,
  uppermost: 0,
  highest: 0,
  upper: 0,
  left: 0,
  leftmost: 0,
};

/** The things on a line that a word tells; undefined where there is no such line, or not for sure one. */
const lineOf = (drawing: Drawing, rank: string, line: string): readonly Thing[] | undefined => {
  const tree = treeOf(drawing);
  const nodes = drawing.of('node');
  const depths =
    tree && line === '{level}'
      ? [...new Set(nodes.map(({ id }) => tree.depthOf(id)))].sort((a, b) => a - b)
      : undefined;
  const lines = depths
    ? depths.map((depth) => nodes.filter(({ id }) => tree?.depthOf(id) === depth))
    : line === '{column}'
      ? linesIn(drawing).columns
      : linesIn(drawing).rows;
  if (/^(?:middle|central)$/.test(rank)) return lines.length % 2 === 1 ? lines[(lines.length - 1) / 2] : undefined;
  const at = order[rank];
  return at === undefined ? lines.at(-1) : lines[at];
};

const has = patternOf(
  `(?: the| its)${RANK}${LINE}(?: (?:of the|of this|{cluster}|tree|diagram|figure|graph))*(?: (?:has|have|contains?|consists? of|comprises?|holds?|shows?|includes?|is made up of|there are|we find|are|is|:|,))+(?: (?:exactly|only))?(?:(?<n> (?:#\\d+|no))(?<kind> {[a-z]+\\+?})|(?: the)?(?<list>${LIST}))${END}`,
);
const on = patternOf(
  `(?<n> (?:#\\d+|no))(?<kind> {[a-z]+\\+?})(?: (?:are|is|stand|stands|lie|sit|placed|drawn|which|that))*(?: (?:on|in|at|form|forms|make up))(?: the| its)${RANK}${LINE}${END}`,
);
const stands = patternOf(
  `(?<list>${LIST})(?: (?:are|is|stands?|lies?|sits?|both|all|form|forms|make up|which|not|placed|drawn|shown|found))*(?: (?:on|in|at))?(?: the| its)${RANK}${LINE}(?! as)${END}`,
);

/** "A tree with two boxes in its lowest row", "the second level consists of Mammals and Birds". */
const lineRule: DrawingRule = (pieces, { drawing, about }) => {
  const read = (rank: Piece | undefined, line: Piece | undefined): readonly Thing[] | undefined =>
    lineOf(drawing, rank?.code ?? '', line?.code ?? '');
  const counted = (
    span: readonly Piece[],
    things: readonly Thing[],
    n: Piece | undefined,
    kind: Piece | undefined,
  ): Verdict[] => {
    const stated = n?.code === 'no' ? 0 : Number(n?.code.slice(1));
    const fits = things.filter(
      (thing) =>
        kind === undefined || /^(?:node|thing|shape)$/.test(kindIn(kind)) || isKind(drawing, thing, kindIn(kind)),
    );
    // Boxes may be what the figure draws as something else.
    if (fits.length === 0 && stated > 0) return [];
    return [verdict(span, fits.length === stated, stated, fits.length, about('position', ...things))];
  };
  return [
    ...[...matchesIn(pieces, has), ...matchesIn(pieces, on)].flatMap((match): Verdict[] => {
      const things = read(match.group('rank')[0], match.group('line')[0]);
      if (!things) return [];
      if (match.group('n').length > 0)
        return counted(match.pieces, things, match.group('n')[0], match.group('kind')[0]);
      return placed(match.pieces, match.group('list'), things, about);
    }),
    ...matchesIn(pieces, stands).flatMap((match): Verdict[] => {
      const things = read(match.group('rank')[0], match.group('line')[0]);
      return things ? placed(match.pieces, match.group('list'), things, about) : [];
    }),
  ];
};

const placed = (
  span: readonly Piece[],
  list: readonly Piece[],
  things: readonly Thing[],
  about: (predicate: 'position', ...things: readonly Thing[]) => string[],
): Verdict[] =>
  list
    .filter((piece) => nodesOf(piece).length > 0)
    .map((piece) =>
      verdict(
        span,
        nodesOf(piece).some((node) => things.includes(node)) !== isDenied(span),
        'line',
        null,
        about('position', ...nodesOf(piece)),
      ),
    );

const together = patternOf(
  `(?<list>${LIST})(?: (?:are|stand|lie|sit|all|both|placed|drawn|arranged|lined up|shown|which|form|make up|is|stands))+(?<no> not)?(?: (?:in|on|at))?(?: (?:(?:a|#1|the same) (?<line>{row}|{level}|line|{line}|{column}|height)|side by side|next to each other|one (?<below>below|under|above) the other|#1 (?<below2>below|under|above) the other))${END}`,
);

/** "Sensor, Amplifier and ADC stand in one row". */
const togetherRule: DrawingRule = (pieces, { about }) =>
  matchesIn(pieces, together).flatMap((match): Verdict[] => {
    const things = match.group('list').flatMap((piece) => nodesOf(piece).slice(0, 1));
    const [first] = things;
    if (!first || things.length < 2) return [];
    const column =
      match.group('line')[0]?.code === '{column}' || match.group('below').length + match.group('below2').length > 0;
    const at = ({ element: { box } }: Thing): number => (column ? box.x + box.width / 2 : box.y + box.height / 2);
    const size = ({ element: { box } }: Thing): number => (column ? box.width : box.height);
    const ok = things.every(
      (thing) => Math.abs(at(thing) - at(first)) <= Math.max(5, Math.min(size(thing), size(first)) / 2),
    );
    const side = match.pieces.some(({ code }) => code === 'side' || code === 'next');
    // Side by side, but one above the other: a loose word for "near each other".
    if (side && !ok) return [];
    return [verdict(match.pieces, ok !== match.group('no').length > 0, 'line', null, about('position', ...things))];
  });

export const lineRules: readonly DrawingRule[] = [lineRule, togetherRule];
