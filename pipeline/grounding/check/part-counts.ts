import { isColour } from '../language/colour.js';
import type { Clause } from './clause.js';
import { unique } from './countable.js';
import type { Mention, MentionOf } from './mention.js';
import type { World } from './world.js';

export const isPerPlace = ({ sentence }: Clause): boolean =>
  /\b(?:each|per|every|group of|groups of|sets? of)\b/i.test(sentence.text);

/** "two green trains": as many as have the colour that stands between the number and its noun. */
export const colouredCounts = (clause: Clause, number: Mention, end: number, world: World): number[] | undefined => {
  const colour = clause.mentions.find(
    (other) => other.type === 'colour' && other.from >= number.to && other.to <= Math.min(end, number.to + 2),
  );
  if (colour?.type !== 'colour') return undefined;
  const has = (hex: string | undefined): boolean => hex !== undefined && isColour(hex, colour.colour);
  return unique(
    world.reading.plots.flatMap(({ elements, rows }) => [
      elements.filter(({ fill, stroke }) => has(fill) || has(stroke)).length || undefined,
      rows.filter((row) => has(row.colour)).length || undefined,
      new Set(rows.filter((row) => has(row.colour)).map(({ category }) => category)).size || undefined,
    ]),
  );
};

/** "Each group has eight points": as many as each part has. */
export const eachCounts = (clause: Clause, { plots }: World): number[] =>
  isPerPlace(clause)
    ? plots.flatMap(({ rows, series }) =>
        (series?.labels ?? []).map((label) => rows.filter((row) => row.series === label).length),
      )
    : [];

/** The number is one of those, as exactly as it is told. */
export const right = (mention: MentionOf<'number'>, counts: readonly number[]): boolean =>
  counts.some((count) => {
    if (mention.precision === 'about') return Math.abs(count - mention.value) <= Math.max(1, count * 0.1);
    // "under four conditions", "over 13 dates" tell how many there are.
    if (mention.precision === 'over' || mention.precision === 'at-least') return count >= mention.value;
    if (mention.precision === 'under' || mention.precision === 'at-most') return count <= mention.value;
    return count === mention.value;
  });

/** "two pie charts": panels, marks of a plot, or plots of that kind. */
export const chartCounts = (world: World, { forms }: MentionOf<'chart'>): number[] => [
  world.reading.panels.length,
  ...world.plots.map((plot) => plot.elements.length),
  ...(forms === 'any'
    ? []
    : [
        world.plots.filter(({ form }) => forms.includes(form)).length,
        // Several in one: overlaid histograms, densities.
        ...world.plots.flatMap(({ form, series }) => (forms.includes(form) && series ? [series.labels.length] : [])),
      ]),
];
