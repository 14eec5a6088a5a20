import type { Fact } from '../fact.js';
import { correlationWord, type Pair } from '../reading/correlation.js';
import type { Plot, Reading } from '../reading/reading.js';
import { crossingsOf, monotonicOf, sequencesOf, trendOf } from '../reading/sequence.js';
import { correlationOf } from '../reading/statistics.js';
import { fact } from './make.js';

const hasCourse = (plot: Plot): boolean =>
  plot.form === 'line' || plot.form === 'area' || plot.category?.kind === 'dates' || plot.category?.kind === 'numbers';

const trendFacts = (plot: Plot): Fact[] => {
  if (!hasCourse(plot) || !plot.measure) return [];
  const spread = plot.measure.high - plot.measure.low;
  const sequences = sequencesOf(plot);
  const facts: Fact[] = [];
  for (const { name, rows } of sequences.slice(0, 40)) {
    if (rows.length < 2) continue;
    const values = rows.map((row) => row.value);
    const about = [...new Set(rows.map((row) => row.element.id))];
    const ends = [rows[0]?.category, rows[rows.length - 1]?.category];
    facts.push(fact('trend', [plot.panel, name, ...ends, plot.id], trendOf(values, spread), { about, salience: 0.6 }));
    const monotonic = monotonicOf(values);
    if (monotonic) facts.push(fact('monotonic', [plot.panel, name, plot.id], monotonic, { about, salience: 0.2 }));
  }
  for (const [index, a] of sequences.slice(0, 8).entries()) {
    for (const b of sequences.slice(index + 1, 8)) {
      const first = crossingsOf(a, b)[0];
      if (first && plot.form === 'line')
        facts.push(
          fact('crossing', [plot.panel, a.name, b.name, first[0]], first[1], {
            about: [a.rows[0]?.element.id ?? '', b.rows[0]?.element.id ?? ''],
            salience: 0.1,
          }),
        );
    }
  }
  return facts;
};

const correlationFacts = (plot: Plot): Fact[] => {
  if (plot.form !== 'scatter') return [];
  const groups = new Map<string | undefined, Pair[]>([[undefined, []]]);
  for (const row of plot.rows) {
    if (row.x === undefined || row.y === undefined) continue;
    groups.get(undefined)?.push([row.x, row.y]);
    if (row.series !== undefined)
      groups.set(row.series, [...(groups.size > 30 ? [] : (groups.get(row.series) ?? [])), [row.x, row.y]]);
  }
  return [...groups].flatMap(([name, pairs]) => {
    const coefficient = correlationOf(pairs);
    if (pairs.length < 5 || Number.isNaN(coefficient)) return [];
    return [
      fact('correlation', [plot.panel, name, plot.id], correlationWord(coefficient), {
        about: name === undefined ? plot.elements.map((element) => element.id) : [],
        salience: name === undefined ? 0.7 : 0.1,
      }),
    ];
  });
};

/** How values go along an axis, and with each other. */
export const courseFacts = ({ plots }: Reading): Fact[] =>
  plots.flatMap((plot) => [...trendFacts(plot), ...correlationFacts(plot)]);
