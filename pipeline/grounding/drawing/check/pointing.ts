import type { Thing } from '../drawing.js';
import { END, matchesIn, patternOf } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';

const points = patternOf(
  `(?<one> @)(?: ,)?(?: (?:is|an?|the|and|which|that|it|<[a-z_]+>|{(?:arrow|line|edge)}))*(?<no> (?:does not|doesn't|not))? (?:points?|pointing|directed|faces?|facing)(?: (?:straight|vertically|horizontally|also|directly))* (?<way>upwards?|downwards?|up|down|(?:to|towards) the (?:left|right)|leftwards?|rightwards?|left|right)(?! (?:to|at|from))${END}`,
);

/** From the tail of an arrow to its head. */
const headingOf = ({ element: { path = [], data } }: Thing): readonly [number, number] | undefined => {
  const heads = data?.['arrow'];
  const [a, b] = heads === 'start' ? [path.at(-1), path[0]] : [path[0], path.at(-1)];
  return a && b && (heads === 'start' || heads === 'end') ? [b[0] - a[0], b[1] - a[1]] : undefined;
};

/** "The image points downwards": the way of the one arrow that is meant. */
export const pointingRule: DrawingRule = (pieces, { drawing, about }) => {
  if (drawing.kind !== 'shapes') return [];
  return matchesIn(pieces, points).flatMap((match) => {
    const headings = (match.group('one')[0]?.things ?? []).map(headingOf).filter((heading) => heading !== undefined);
    const way = match.group('way').at(-1)?.code ?? '';
    const [heading] = headings;
    if (!heading || headings.length > 1) return [];
    const [dx, dy] = heading;
    const isUpright = Math.abs(dy) > Math.abs(dx);
    const shown = isUpright ? (dy < 0 ? 'up' : 'down') : dx < 0 ? 'left' : 'right';
    const no = match.group('no').length > 0;
    return [
      verdict(
        match.pieces,
        way.startsWith(shown) !== no,
        way,
        shown,
        about('position', ...(match.group('one')[0]?.things ?? [])),
      ),
    ];
  });
};
