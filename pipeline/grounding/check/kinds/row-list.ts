import { allMatches } from '../../all-matches.js';
import type { Plot, Row } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { agrees } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { judged, toldOfPlot } from './told.js';

/** A table whose rows and columns have the same names, as of correlations: a name alone says neither. */
export const isSquare = ({ category, category2, series }: Plot): boolean => {
  const other = category2 ?? series;
  return (
    category !== undefined &&
    other !== undefined &&
    category.labels.length > 1 &&
    category.labels.every((label) => other.labels.includes(label))
  );
};

const rowOf = ({ rows }: Plot, a: string, b: string): Row[] =>
  rows.filter(({ category, series }) => (category === a && series === b) || (category === b && series === a));

const scoped = /^(?:for|in the row of|of) /i;

/** "For Weight, the values are Speed (−0.4), Weight (1) and Power (0.3)": each where its column meets the row. */
export const rowListFindings = (sentence: Sentence, world: World): Finding[] => {
  const plot = world.plots.find(isSquare);
  if (!plot || !scoped.test(sentence.text)) return [];
  const told = toldOfPlot(sentence, world, plot);
  const labels = plot.category?.labels ?? [];
  const named = sentence.mentions.flatMap((mention) => {
    const label = mention.type === 'name' ? mention.refs.find((ref) => labels.includes(ref.label))?.label : undefined;
    return label === undefined
      ? []
      : [{ label, start: mention.start - sentence.start, end: mention.end - sentence.start }];
  });
  const [scope, ...items] = named;
  const values = allMatches(sentence.text, / \([^()]+\)/g);
  if (!scope || items.length < 2 || items.length !== values.length || !sentence.text.slice(scope.end).startsWith(','))
    return [];
  return items.flatMap(({ label, start, end }) => {
    const number = told.numbers.find((one) => one.start >= end && one.start <= end + 3);
    const rows = rowOf(plot, scope.label, label);
    if (!number || rows.length === 0) return [];
    const ok = rows.some(({ value }) => value !== undefined && agrees(number.number, value, plot.measure));
    return [judged(told, start, number.end, ok, rows[0]?.value ?? null, rows)];
  });
};
