import { type Arrow, arrowsOf, wayOf } from './arrow-names.js';
import { isAxis } from './arrow-phrases.js';
import { isDenied } from './clauses.js';
import { matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const net = patternOf(
  `(?: (?:net|resultant|total|resulting|overall|unbalanced))(?<axis> (?:horizontal|vertical))?(?: (?:force|{arrow}))(?: (?:on|along|in|acting|the|{[a-z]+}|block|box|body|object|crate|car|it|sled|direction))*(?: (?:is|equals|of|amounts|to|=|comes|has|a|magnitude|therefore|thus|exactly))+(?<n> #\\d+(?:\\.\\d+)?)(?: (?:n|newtons?))(?: (?:and|,|acts|acting|points|pointing|directed|to|towards|the))*(?<side> (?:left|right|upwards?|downwards?|up|down))?`,
);

const along = (arrow: Arrow, axis: 0 | 1): number => {
  const way = wayOf(arrow);
  const share = way[axis] / Math.hypot(...way);
  return Math.abs(share) < 0.05 ? 0 : share * (arrow.value?.number ?? NaN);
};

/** "The net horizontal force is 30 N to the right": the sum of what is written at the arrows along this line. */
const netRule: DrawingRule = (pieces, { drawing, about }) => {
  const all = arrowsOf(drawing).filter((arrow) => !isAxis(arrow) && arrow.names.length > 0);
  if (drawing.kind !== 'shapes' || all.length < 2) return [];
  return matchesIn(pieces, net).flatMap((match): Verdict[] => {
    const side = match.group('side')[0]?.code ?? '';
    const told = match.group('axis')[0]?.code;
    const axis =
      told === 'vertical' || /^(?:up|down)/.test(side) ? 1 : told === 'horizontal' || side !== '' ? 0 : undefined;
    const sums = axis === undefined ? ([0, 1] as const) : ([axis] as const);
    const parts = sums.map((one) => all.reduce((sum, arrow) => sum + along(arrow, one), 0));
    const sum = axis === undefined ? Math.hypot(...parts) : (parts[0] ?? NaN);
    const n = Number(match.group('n')[0]?.code.slice(1));
    if (!Number.isFinite(sum)) return [];
    const sign = side === '' ? Math.sign(sum) : /^(?:right|down)/.test(side) ? 1 : -1;
    const ok = Math.abs(sum * (axis === undefined ? 1 : sign) - n) < 0.02 * Math.max(n, 1);
    return [
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces),
        n,
        Math.round(sum * 100) / 100,
        about('shape', ...all.map(({ thing }) => thing)),
      ),
    ];
  });
};

export const netForceRules: readonly DrawingRule[] = [whereSaid(/net|result|total|overall|unbalanced/, netRule)];
