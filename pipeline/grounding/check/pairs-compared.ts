import { meanOf } from '../reading/statistics.js';
import type { Pair } from './factor.js';
import type { Valued } from './query.js';
import type { Relation } from './threshold.js';

/** Values of two parts held against each other: in places that both have, or as wholes. */
export const pairsOf = (left: readonly Valued[], right: readonly Valued[]): { each: Pair[]; whole: Pair } => {
  // Each in a panel of its own: "the urban have more than the rural".
  const [one, other] = [left[0]?.panel, right[0]?.panel];
  const isAcross =
    one !== other && left.every(({ panel }) => panel === one) && right.every(({ panel }) => panel === other);
  const each = left.flatMap((a) => {
    const matches = right.filter(
      (b) =>
        b !== a &&
        ((a.category === b.category && (isAcross || a.series !== b.series)) ||
          (a.series === b.series && a.category !== b.category && left.length > 1 && a.series !== undefined)) &&
        (a.panel === b.panel || isAcross),
    );
    return matches.slice(0, 1).map((b) => ({ a: a.value, b: b.value }));
  });
  return { each, whole: { a: meanOf(left.map((row) => row.value)), b: meanOf(right.map((row) => row.value)) } };
};

export const holdsFor = ({ a, b }: Pair, relation: Relation, tolerance: number): boolean =>
  relation === 'more' ? a > b : relation === 'less' ? a < b : Math.abs(a - b) <= tolerance;
