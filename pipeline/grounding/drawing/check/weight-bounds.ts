import { END, matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import { toldValue, weightsOf } from './weights.js';
import type { Verdict } from '../../verdict.js';

const everyBound = patternOf(
  `(?<who> (?:every|each|all|no))(?: (?:of|the))*(?: {(?:edge|arrow|line)\\+?})(?: (?:has|have|carries|carry|is|are|with|shows?))(?: (?:a|an|the|weight|length|cost|value|capacity|number|distance|numbers|weights|of))*(?<way> (?:above|over|more than|greater than|larger than|longer than|at least|below|under|less than|smaller than|shorter than|at most))(?:(?<n> #\\d+(?:\\.\\d+)?)(?: [a-z€$]+)?|(?<label> @))${END}`,
);

/** "Every edge has a capacity above 3". */
const boundRule: DrawingRule = (pieces, { drawing }) => {
  const values = weightsOf(drawing).map(({ value }) => value);
  return values.length === 0
    ? []
    : matchesIn(pieces, everyBound).flatMap((match): Verdict[] => {
        const n = toldValue(match.group('n')[0] ?? match.group('label')[0], drawing);
        const way = match
          .group('way')
          .map(({ code }) => code)
          .join(' ');
        if (n === undefined) return [];
        const fits = values.map((value) =>
          way === 'at least'
            ? value >= n
            : way === 'at most'
              ? value <= n
              : /^(?:b|u|l(?!on|ar)|s)/.test(way)
                ? value < n
                : value > n,
        );
        const ok = match.group('who')[0]?.code === 'no' ? !fits.includes(true) : !fits.includes(false);
        return [verdict(match.pieces, ok, n, Math.min(...values))];
      });
};

export const weightBoundRule: DrawingRule = whereSaid(/every|each|all|no/, boundRule);
