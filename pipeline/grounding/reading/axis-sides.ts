import { oncePer } from '../once-per.js';
import type { Axis } from '../../../renderers/scene.js';
import { parseTitle } from '../language/title.js';
import { axisOf } from './lookup.js';
import type { Plot, Reading } from './reading.js';

export interface Sided {
  /** A series, or what an axis measures. */
  readonly name: string;
  readonly side: 'left' | 'right';
  readonly axis: Axis;
  /** The marks of the series; none for the axis itself. */
  readonly plot: Plot | undefined;
}

/** The upright axis that measures a plot, where its panel has one on either side. */
export const sideAxis = ({ scene, panels }: Reading, plot: Plot): Axis | undefined => {
  const upright = scene.axes.filter(
    ({ channel, groups, ticks }) =>
      channel === 'y' && groups.includes(plot.group) && ticks.some(({ label }) => label !== ''),
  );
  const panel = panels.find(({ group }) => group.id === plot.group);
  const hasBoth = (['left', 'right'] as const).every((side) => upright.some(({ orient }) => orient === side));
  return panel && hasBoth ? axisOf(scene, panel.group, 'y', plot.elements) : undefined;
};

/** Of a figure with two upright scales: which series and which quantities stand on which side. */
export const sidesIn = oncePer((reading: Reading): readonly Sided[] =>
  reading.plots.flatMap((plot): Sided[] => {
    const axis = plot.form === 'part' || plot.form === 'reference' ? undefined : sideAxis(reading, plot);
    if (axis === undefined || (axis.orient !== 'left' && axis.orient !== 'right')) return [];
    const { orient: side } = axis;
    const labels = new Set(plot.elements.flatMap(({ label, encoding }) => [label, encoding?.['color']]));
    const names = [...labels].filter((name): name is string => typeof name === 'string' && /\p{L}{2}/u.test(name));
    const noun = axis.title === undefined ? [] : [parseTitle(axis.title).noun];
    return [
      ...names.filter((name) => !plot.category?.labels.includes(name)).map((name) => ({ name, side, axis, plot })),
      ...noun.map((name) => ({ name, side, axis, plot: undefined })),
    ];
  }),
);
