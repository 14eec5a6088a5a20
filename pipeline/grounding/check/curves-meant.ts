import { oncePer } from '../once-per.js';
import { isColour } from '../language/colour.js';
import { sequencesOf } from '../reading/sequence.js';
import { isEntity } from './clause.js';
import { matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** A line over an axis of numbers: the graph of a function, or what is measured over one. */
export interface Curve {
  readonly name: string | undefined;
  readonly colour: string | undefined;
  /** From left to right. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly facts: readonly string[];
  /** How far off a reader may be. */
  readonly slack: readonly [x: number, y: number];
}

/** Every line of a figure that stands over numbers. */
export const curvesOf = oncePer((world: World): readonly Curve[] =>
  world.plots
    .filter(({ form, category, horizontal }) => form === 'line' && category?.kind === 'numbers' && !horizontal)
    .flatMap((plot) =>
      sequencesOf(plot).flatMap(({ name, rows }): Curve[] => {
        const points = rows.map(
          ({ categoryValue, category, value }) => [Number(categoryValue ?? category), value] as const,
        );
        if (points.length < 2 || points.some(([x]) => !Number.isFinite(x))) return [];
        const xs = points.map(([x]) => x);
        const span = Math.max(...xs) - Math.min(...xs);
        return [
          {
            name,
            colour: rows[0]?.colour,
            points,
            facts: rows
              .slice(0, 1)
              .flatMap(({ id }) =>
                world.factsBy('value').flatMap((fact) => (fact.about.includes(id) ? [fact.id] : [])),
              ),
            slack: [span / 60, plot.measure?.tolerance(0) ?? 0],
          },
        ];
      }),
    ),
);

const isStraight = ({ points }: Curve): boolean => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return false;
  const ys = points.map(([, y]) => y);
  const off = Math.max(
    ...points.map(([x, y]) =>
      Math.abs(y - first[1] - ((last[1] - first[1]) * (x - first[0])) / (last[0] - first[0] || 1)),
    ),
  );
  return off < 0.01 * (Math.max(...ys) - Math.min(...ys));
};

const bent = /\b(?:parabola|hyperbola|curve|cubic|quadratic|sine|cosine|exponential)\b/i;
const straight = /\bstraight line\b|\bline (?:segment|graph)\b|\blinear (?:function|graph)\b/i;

/** Those of all curves that the words before a place in a sentence mean: by name, by colour, as a parabola; else all. */
export const curvesMeant = (
  sentence: Sentence,
  world: World,
  [from, to]: readonly [number, number],
): readonly Curve[] => {
  const all = curvesOf(world);
  if (all.length < 2) return all;
  const before = sentence.mentions.filter(
    ({ start, end }) => start >= sentence.start + from && end <= sentence.start + to,
  );
  const named = before.filter(isEntity);
  const byName = all.filter(({ name }) =>
    named.some((one) =>
      world.rows.some((row) => row.series !== undefined && row.series === name && matchesRow(row, one)),
    ),
  );
  if (byName.length > 0) return byName;
  const colours = before.flatMap((one) => (one.type === 'colour' ? [one.colour] : []));
  const byColour = all.filter(({ colour }) => colour !== undefined && colours.some((word) => isColour(colour, word)));
  if (byColour.length > 0) return byColour;
  const words = sentence.text.slice(from, to);
  const byShape = straight.test(words)
    ? all.filter(isStraight)
    : bent.test(words)
      ? all.filter((one) => !isStraight(one))
      : [];
  return byShape.length > 0 ? byShape : all;
};

/** The value at a place, between two points by the line through them. */
export const heightAt = ({ points }: Curve, x: number): number | undefined => {
  const next = points.findIndex(([at]) => at >= x);
  const [before, after] = [points[next - 1], points[next]];
  if (!after) return undefined;
  if (!before) return after[0] === x ? after[1] : undefined;
  return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0] || 1);
};

/** Where a curve meets the axis of its places, once for each place. */
export const zerosOf = ({ points, slack }: Curve): number[] => {
  const found = points.flatMap(([x, y], index): number[] => {
    const next = points[index + 1];
    if (y === 0) return [x];
    return next && next[1] !== 0 && y < 0 !== next[1] < 0 ? [x + ((next[0] - x) * y) / (y - next[1])] : [];
  });
  // A vertex on the axis that the samples miss by a hair.
  const touched = points.flatMap(([x, y], index): number[] => {
    const [before, after] = [points[index - 1]?.[1], points[index + 1]?.[1]];
    const isTurn =
      before !== undefined && after !== undefined && Math.abs(y) < Math.abs(before) && Math.abs(y) < Math.abs(after);
    return isTurn && Math.abs(y) < slack[1] / 4 ? [x] : [];
  });
  return [...found, ...touched]
    .toSorted((a, b) => a - b)
    .filter((x, index, list) => index === 0 || x - (list[index - 1] ?? 0) > slack[0]);
};
