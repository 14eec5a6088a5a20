import { allMatches } from '../../all-matches.js';
import type { Entity, Model } from '../read/entity.js';
import { curvesIn } from './curve.js';
import { heightAt } from './geometry.js';
import { type ClauseRule, type Finding, turned } from './rule.js';

const what = '(?:sums?|rectangles?|strips?|bars?|boxes|approximation|estimate|their (?:total )?area|staircase)';
const compared = new RegExp(
  `\\b${what}\\b[^,;.]{0,40}? (?:is|are|gives?|has|have|comes out)(?<no> not)?(?: [\\w]+)? (?<how>less|smaller|lower|more|greater|larger|bigger|higher) than (?:the |its )?(?:true |exact |actual |real )?(?:area|integral|value)\\b|\\b${what}\\b[^,;.]{0,40}? (?<over>over|under)estimates?\\b|\\b(?:upper|lower) (?:sum|estimate)\\b`,
  'g',
);
const taken =
  /\bheights? (?:is|are|was|were)? ?(?:all )?(?:taken|measured|read(?: off)?|chosen|determined|given)(?: by the (?:function|curve|value)s?)? (?:at|on|from) (?:the |their |its )?(?<side>left|right|middle|midpoints?|centres?|centers?)/g;

/** The strips under a curve, from left to right. */
export const stripsOf = (model: Model): readonly Entity[] =>
  model.entities.filter(({ element }) => element?.data?.['type'] === 'riemann').toSorted((a, b) => a.at[0] - b.at[0]);

/** From where to where a strip goes across, and up to where. */
const spanOf = ({ places }: Entity): readonly [low: number, high: number, top: number] => {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const top = ys.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0;
  return [Math.min(...xs), Math.max(...xs), top];
};

/** Strips of no height at the ends of the row: nobody sees them, and who counts the steps counts them. */
export const flatStrips = (model: Model): number => {
  const strips = stripsOf(model);
  const [curve, more] = curvesIn(model);
  const [first, last] = [strips[0], strips.at(-1)];
  if (!first || !last || !curve || more) return 0;
  const [low, high] = spanOf(first);
  const [, end] = spanOf(last);
  const width = high - low;
  const isFlat = (from: number): boolean =>
    [from, from + width].some((x) => Math.abs(heightAt(curve, x) ?? 1) < 1e-3 * model.extent);
  return Number(isFlat(low - width)) + Number(isFlat(end));
};

/** How much more the strips hold than the curve does. */
const excessOf = (strips: readonly Entity[], curve: Entity): number =>
  strips.reduce((sum, strip) => {
    const [low, high, top] = spanOf(strip);
    const steps = Array.from({ length: 40 }, (_, at) => heightAt(curve, low + ((at + 0.5) / 40) * (high - low)) ?? NaN);
    const mean = steps.reduce((all, one) => all + one, 0) / steps.length;
    return sum + (top - mean) * (high - low);
  }, 0);

/** "Their sum is more than the area under f", "the heights are taken at the left-hand ends". */
export const riemannRule: ClauseRule = (clause, model) => {
  const found = [...allMatches(clause.text, compared), ...allMatches(clause.text, taken)];
  if (found.length === 0) return [];
  const strips = stripsOf(model);
  const [curve, more] = curvesIn(model);
  if (strips.length < 2 || !curve || more) return [];
  const slack = 2e-3 * model.extent;
  return found.flatMap((match): Finding[] => {
    const { how, over, no, side } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length, stated: match[0], about: [curve] };
    if (side !== undefined) {
      const share = side === 'left' ? 0 : side === 'right' ? 1 : 0.5;
      const ok = strips.every((strip) => {
        const [low, high, top] = spanOf(strip);
        return Math.abs((heightAt(curve, low + share * (high - low)) ?? NaN) - top) < slack;
      });
      return [{ ...span, ok: turned(ok, clause.negated) }];
    }
    const excess = excessOf(strips, curve);
    if (!Number.isFinite(excess) || Math.abs(excess) < slack) return [];
    const isMore =
      /^(?:more|greater|larger|bigger|higher)$/.test(how ?? '') || over === 'over' || match[0].startsWith('upper');
    return [
      { ...span, ok: turned(isMore === excess > 0, clause.negated && no === undefined ? true : no !== undefined) },
    ];
  });
};
