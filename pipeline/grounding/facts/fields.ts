import type { Fact } from '../fact.js';
import { fieldEnds, flowOf, isContour, levelsOf } from '../reading/field.js';
import { spaceMeasure } from '../reading/measure.js';
import type { Panel, Plot, Reading } from '../reading/reading.js';
import { fact } from './make.js';

const spaceFacts = ({ group }: Panel): Fact[] =>
  (group.space ?? []).flatMap((axis) => {
    const name = `${axis.channel}:${group.id}`;
    const about = [group.id];
    const { unit, low, high } = spaceMeasure(axis, group.id);
    return [
      ...(axis.title ? [fact('axis-title', [name], axis.title, { about, salience: 0.8 })] : []),
      ...(unit === undefined ? [] : [fact('axis-unit', [name], unit, { about, salience: 0.5 })]),
      fact('axis-range', [name, low], high, { about, unit, tolerance: (high - low) * 0.05, salience: 0.5 }),
      ...(axis.labels.length > 0
        ? [fact('axis-ticks', [name, ...axis.labels.slice(0, 40)], axis.labels.length, { about, salience: 0.2 })]
        : []),
    ];
  });

const endFacts = (plot: Plot): Fact[] => {
  const { max, min } = fieldEnds(plot);
  return (
    [
      ['max', max],
      ['min', min],
    ] as const
  ).flatMap(([name, end]) => {
    if (!end || !plot.measure) return [];
    const { about, value, x, y } = end;
    const detail = { about, unit: plot.measure.unit, tolerance: plot.measure.tolerance(value), salience: 0.7 };
    return [
      fact('extreme', [name, plot.panel, null, null, plot.id], value, detail),
      ...(x === undefined || y === undefined
        ? []
        : [fact('coordinates', [name, plot.id, x], y, { about, salience: 0.6 })]),
    ];
  });
};

const flowFacts = (plot: Plot): Fact[] => {
  const { heading, growth } = flowOf(plot);
  const about = plot.elements.map(({ id }) => id);
  return (
    [
      ['direction', heading],
      ['growth', growth],
    ] as const
  ).flatMap(([name, value]) =>
    value === undefined ? [] : [fact('attribute', ['arrows', name, plot.id], value, { about, salience: 0.6 })],
  );
};

const levelFacts = (plot: Plot): Fact[] => {
  if (!isContour(plot)) return [];
  const about = plot.elements.map(({ id }) => id);
  const rings = plot.elements.filter(({ data }) => data?.['closed'] === true).length;
  return [
    fact('count', ['level', plot.panel, plot.id], levelsOf(plot).length, { about, salience: 0.4 }),
    ...(plot.drawn === 'contours'
      ? [fact('count', ['closed contour line', plot.panel, plot.id], rings, { about, salience: 0.2 })]
      : []),
  ];
};

/** Fields and plots in space: their axes, where they are highest and lowest, which way they flow. */
export const fieldFacts = ({ panels, plots }: Reading): Fact[] => [
  ...panels.flatMap(spaceFacts),
  ...plots
    .filter(({ form }) => form === 'field')
    .flatMap((plot) => [...endFacts(plot), ...flowFacts(plot), ...levelFacts(plot)]),
];
