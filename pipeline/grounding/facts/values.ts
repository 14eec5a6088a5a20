import type { Fact } from '../fact.js';
import { isCountable } from '../reading/field.js';
import { markNoun } from '../reading/figure-name.js';
import type { Measure, Plot, Reading, Row } from '../reading/reading.js';
import { sequencesOf } from '../reading/sequence.js';
import { highest, lowest, meanOf, sumOf } from '../reading/statistics.js';
import { fact, factId } from './make.js';

export const valueId = (row: Row): string => factId('value', [row.id]);

const wanted = (count: number): number => (count <= 30 ? 0.4 : 2 / count);

/** Of a step of a waterfall: with its sign. */
const changeOf = ({ from, to, total }: Row, { special }: Plot): number | undefined =>
  special !== 'waterfall' || total || from === undefined || to === undefined ? undefined : to - from;

const rowFacts = (row: Row, plot: Plot, salience: number): Fact[] => {
  const facts: Fact[] = [];
  const about = [row.element.id];
  const add = (value: number | undefined, measure: Measure | undefined, name: string): void => {
    if (value === undefined || !measure) return;
    facts.push(
      fact('value', [row.panel, row.series, row.category, name], value, {
        id: name === 'value' ? valueId(row) : `${valueId(row)}:${name}`,
        about,
        unit: measure.unit,
        tolerance: measure.tolerance(value),
        salience,
      }),
    );
  };
  if (plot.form === 'scatter') {
    add(row.x, plot.x, 'x');
    add(row.y, plot.y, 'y');
    add(row.size, plot.size, 'size');
  } else add(changeOf(row, plot) ?? row.value, plot.measure, 'value');
  if (
    plot.form === 'range' ||
    plot.form === 'box' ||
    plot.form === 'error' ||
    plot.form === 'band' ||
    plot.special === 'waterfall'
  ) {
    if (row.from !== undefined && row.to !== undefined)
      facts.push(
        fact('interval', [row.panel, row.series, row.category, row.from], row.to, {
          id: factId('interval', [row.id]),
          about,
          salience,
        }),
      );
  }
  if (row.low !== undefined && row.high !== undefined)
    facts.push(
      fact('interval', [row.panel, row.series, row.category, row.low], row.high, {
        id: factId('interval', [row.id, 'whiskers']),
        about,
        salience,
      }),
    );
  return facts;
};

const extremeFacts = (plot: Plot): Fact[] => {
  const valued = plot.rows.filter((row) => row.value !== undefined);
  const values = valued.map((row) => row.value ?? 0);
  if (values.length < 2 || !plot.measure) return [];
  const [low, high] = [lowest(values), highest(values)];
  const at = (value: number): Row | undefined => valued.find((row) => row.value === value);
  const one = (name: 'max' | 'min', value: number): Fact => {
    const row = at(value);
    return fact('extreme', [name, plot.panel, row?.series, row?.category, plot.id], value, {
      about: row ? [row.element.id] : [],
      unit: plot.measure?.unit,
      tolerance: plot.measure?.tolerance(value) ?? 0,
      salience: 0.7,
    });
  };
  const about = plot.elements.map((element) => element.id);
  return [
    ...(low < high ? [one('max', high), one('min', low)] : []),
    fact('value-range', [plot.panel, plot.id, low], high, { about, unit: plot.measure.unit, salience: 0.5 }),
    fact('mean', [plot.panel, plot.id], meanOf(values), {
      about,
      unit: plot.measure.unit,
      tolerance: plot.measure.tolerance(high),
      salience: 0.05,
    }),
    ...(plot.form === 'bar' || plot.form === 'pie' || plot.form === 'histogram'
      ? [
          fact('sum', [plot.panel, plot.id], sumOf(values), {
            about,
            unit: plot.measure.unit,
            tolerance: plot.measure.tolerance(high),
            salience: 0.05,
          }),
        ]
      : []),
  ];
};

const shareFacts = (plot: Plot): Fact[] => {
  if (plot.form !== 'pie') return [];
  const total = sumOf(plot.rows.map((row) => row.value ?? 0));
  if (total <= 0) return [];
  return plot.rows.map((row) =>
    fact('share', [row.category ?? row.series ?? row.id], ((row.value ?? 0) / total) * 100, {
      about: [row.element.id],
      unit: '%',
      tolerance: 2,
      salience: 0.5,
    }),
  );
};

const orderFacts = (plot: Plot): Fact[] => {
  if (plot.category?.kind !== 'names' || plot.rows.length < 3) return [];
  const facts: Fact[] = [];
  for (const { name, rows } of sequencesOf(plot).slice(0, 12)) {
    const steps = rows.slice(1).map((row, index) => row.value - (rows[index]?.value ?? 0));
    const order =
      steps.length > 1 && steps.every((step) => step >= 0)
        ? 'ascending'
        : steps.length > 1 && steps.every((step) => step <= 0)
          ? 'descending'
          : undefined;
    if (order && steps.some((step) => step !== 0))
      facts.push(
        fact('order', [plot.panel, name, plot.id], order, { about: rows.map((row) => row.element.id), salience: 0.4 }),
      );
  }
  return facts;
};

/** How many of each there are, and what each shows. */
export const valueFacts = ({ plots, panels }: Reading): Fact[] => {
  const facts: Fact[] = [];
  if (panels.length > 1)
    facts.push(
      fact('count', ['panel'], panels.length, { about: panels.map((panel) => panel.group.id), salience: 0.7 }),
    );
  for (const plot of plots) {
    if (plot.form === 'part') continue;
    const about = plot.elements.map((element) => element.id);
    const salience = wanted(plot.rows.length) / Math.sqrt(panels.length);
    if (isCountable(plot))
      facts.push(
        fact('count', [markNoun(plot), plot.panel, plot.id], plot.elements.length, {
          about,
          salience: panels.length > 1 ? 0.2 : 0.5,
        }),
      );
    for (const [division, name] of [
      [plot.category, 'category'],
      [plot.series, 'series'],
    ] as const) {
      if (division && division.kind !== 'numbers')
        facts.push(
          fact('count', [name, plot.panel, plot.id], division.labels.length, { about: [division.id], salience: 0.4 }),
        );
    }
    if (plot.form === 'values' || plot.form === 'reference' || plot.form === 'field') continue;
    for (const row of plot.rows) facts.push(...rowFacts(row, plot, salience));
    facts.push(...extremeFacts(plot), ...shareFacts(plot), ...orderFacts(plot));
  }
  return facts;
};
