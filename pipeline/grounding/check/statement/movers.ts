import { agrees, matchesRow } from '../query.js';
import { dimensionsOf, isDiverging } from './amounts.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, signOf, type Reader } from './match.js';
import { endsIn, movesOf, type Move } from './moves.js';
import { wholePlots } from './units.js';

/** "Corton improved the most": who changed most from the first place to the last. */
export const mover: Reader = ({ groups }, { sentence, world }) => {
  const target = namesIn(groups['target']);
  const number = numberIn(groups['value']);
  const falls = groups['change']?.[0]?.code === 'F';
  const sign = signOf(groups['adverb']?.[0]);
  const [dimension, ...others] = dimensionsOf(world, target).keys();
  if (sign === undefined || others.length > 0) return undefined;
  if (dimension !== 'category' && dimension !== 'series' && dimension !== 'panel') return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      if (isDiverging(plot) || /^(?:scatter|pie|histogram|box)$/.test(plot.form)) return undefined;
      // Places that have no order are no course.
      const ordered = dimension === 'category' ? plot.series : plot.category;
      if (!ordered?.labels.every((label) => /\d/.test(label))) return undefined;
      const span = namesIn(groups['span']);
      const ends = span.length > 0 ? endsIn(span, plot, dimension, sentence) : undefined;
      if (span.length > 0 && !ends) return undefined;
      const moves = movesOf(plot, dimension, ends)
        .map((move) => ({ ...move, change: falls ? -move.change : move.change }))
        .filter(({ change }) => change > 0)
        .sort((a, b) => (b.change - a.change) * sign);
      const [top] = moves;
      const own = moves.find(({ rows }) => rows.some((row) => target.some((name) => matchesRow(row, name))));
      if (!top || moves.length < 2) return undefined;
      const relative = (move: Move): number => move.change / (move.rows[0]?.value ?? 1);
      const most = moves.every((move) => !own || (relative(own) - relative(move)) * sign >= 0);
      // "not even three euros": less than that.
      const stated = number && groups['less']?.length ? { ...number, precision: 'under' as const } : number;
      const told = stated?.unit === 'plain' && own ? agrees(stated, own.change, plot.measure) : true;
      const ok = own !== undefined && (own.change === top.change || most) && told;
      return { ok, actual: `${top.rows[0]?.[dimension] ?? ''}: ${top.change}`, rows: top.rows };
    }),
  );
};
