import type { Fact } from '../fact.js';
import { colourName } from '../language/colour.js';
import { fieldEnds, flowOf, isContour, levelsOf, longestAt, meshCounts, voxelColours } from '../reading/field.js';
import { rampOf } from '../reading/ramp.js';
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
  const longest = longestAt(plot);
  const about = plot.elements.map(({ id }) => id);
  return (
    [
      ['direction', heading],
      ['growth', growth],
      ['longest', longest && `${longest.side} = ${longest.at}`],
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

/** The scale of colours: its name, where it is known, and its ends. */
const rampFacts = (plot: Plot): Fact[] => {
  const ramp = rampOf(plot);
  if (!ramp || plot.elements.length < 3) return [];
  const about = plot.elements.map(({ id }) => id);
  return (
    [
      ['colormap', ramp.name],
      ['low', colourName(ramp.colours[0] ?? '')],
      ['high', colourName(ramp.colours.at(-1) ?? '')],
    ] as const
  ).flatMap(([name, value]) =>
    value === undefined ? [] : [fact('attribute', ['colours', name, plot.id], value, { about, salience: 0.4 })],
  );
};

/** What a net of triangles is made of, and how many cubes there are of each colour. */
const partFacts = (plot: Plot): Fact[] => {
  const about = plot.elements.map(({ id }) => id);
  return [
    ...meshCounts(plot).map(([name, count]) =>
      fact('count', [name, plot.panel, plot.id], count, { about, salience: 0.6 }),
    ),
    ...voxelColours(plot).map(([colour, count]) =>
      fact('count', [`${colour} voxel`, plot.panel, plot.id], count, { about, salience: 0.5 }),
    ),
  ];
};

/** Fields and plots in space: their axes, where they are highest and lowest, which way they flow. */
export const fieldFacts = ({ panels, plots }: Reading): Fact[] => [
  ...panels.flatMap(spaceFacts),
  ...plots
    .filter(({ form }) => form === 'field')
    .flatMap((plot) => [...endFacts(plot), ...flowFacts(plot), ...levelFacts(plot), ...partFacts(plot)]),
  ...plots.flatMap(rampFacts),
];
