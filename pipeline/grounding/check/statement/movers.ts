import type { Mention } from '../mention.js';
import { agrees, matchesRow } from '../query.js';
import { dimensionsOf, isDiverging } from './amounts.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, signOf, type Reader } from './match.js';
import { endsIn, movesOf, type Move } from './moves.js';
import { wholePlots } from './units.js';

const quick =
  /\b(?:more|faster|quicker|further|farther|steeper|sharper|stronger|harder|deeper)(?: (?:quickly|rapidly|steeply|sharply|strongly|markedly|dramatically|swiftly))?$/;
const slow =
  /\b(?:less(?: (?:quickly|rapidly|steeply|sharply|strongly|markedly|dramatically))?|slower|more (?:slowly|gently|gradually|slightly))$/;

/** "The glycerol falls faster than the water": of two courses, from their first place to their last. */
export const outpaced: Reader = ({ groups }, { sentence, world }) => {
  const [target, other] = [namesIn(groups['target']), namesIn(groups['other'])];
  const how = groups['how'] ?? [];
  // "More slowly" may be one piece with "more".
  const rest = sentence.tokens.slice(how[0]?.from ?? 0, (how[0]?.from ?? 0) + 4).map(({ lower }) => lower);
  const end = rest.findIndex((word) => word === 'than' || !/^\p{L}+$/u.test(word));
  const words = rest.slice(0, end < 0 ? undefined : end).join(' ');
  const sign = slow.test(words) ? -1 : quick.test(words) ? 1 : undefined;
  const [dimension, ...others] = dimensionsOf(world, target).keys();
  const isOne = others.length === 0 && (dimension === 'series' || dimension === 'panel');
  if (sign === undefined || !isOne || target.length > 1 || other.length > 1) return undefined;
  const way = groups['change']?.[0]?.code === 'F' ? -1 : 1;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      if (!/^(?:line|area)$/.test(plot.form)) return undefined;
      const span = namesIn(groups['span']);
      const ends = span.length > 0 ? endsIn(span, plot, dimension, sentence) : undefined;
      if (span.length > 0 && !ends) return undefined;
      const moves = movesOf(plot, dimension, ends);
      const of = (names: readonly Mention[]): Move | undefined =>
        moves.find(({ rows }) => rows.some((row) => names.some((name) => matchesRow(row, name))));
      const own = of(target);
      // "The cup cools much faster": of two, than the other.
      const rest = moves.filter((move) => move !== own);
      const rival = other.length > 0 ? of(other) : rest.length === 1 ? rest[0] : undefined;
      if (!own || !rival || own === rival) return undefined;
      const [a, b] = [own, rival].map(({ change }) => change * way) as [number, number];
      const [p, q] = [a / Math.abs(own.from.value), b / Math.abs(rival.from.value)];
      const near = Math.abs(a - b) <= (plot.measure?.tolerance(own.to.value) ?? 0);
      // In numbers the one falls more, of what there was at first the other: either may be meant.
      if (near || a > b !== p > q) return undefined;
      const ok = a > 0 && a > b === sign > 0;
      return { ok, actual: `${own.change}; ${rival.change}`, rows: [own.from, own.to, rival.from, rival.to] };
    }),
  );
};

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
