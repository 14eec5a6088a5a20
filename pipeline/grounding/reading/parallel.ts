import type { Axis, Scene } from '../../../renderers/scene.js';
import { axisMeasure } from './measure.js';
import type { Plot, Row } from './reading.js';

const placeOf = ({ box, orient }: Axis): number => (orient === 'right' ? box.x : box.x + box.width);

/** The axes of a panel and the vertices of its lines, both from left to right: each vertex stands on its own axis. */
const axesOf = (scene: Scene, { group, elements }: Plot): ReadonlyMap<number, Axis> | undefined => {
  const axes = scene.axes
    .filter(({ channel, groups }) => channel === 'y' && groups.includes(group))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const places = new Set(elements.flatMap(({ path = [] }) => path.map(([x]) => Math.round(x))));
  const sorted = [...places].toSorted((a, b) => a - b);
  const columns = sorted.filter((x, index) => index === 0 || x - (sorted[index - 1] ?? 0) > 2);
  if (columns.length !== axes.length) return undefined;
  return new Map(sorted.map((x) => [x, axes[columns.findLastIndex((column) => column <= x)] as Axis]));
};

/**
 * Lines over parallel axes are no courses: each axis measures something else, and a line is the one thing that all of
 * its values belong to. To a reader each axis is a plot of its own, of one value for each line.
 */
export const onEachAxis = (scene: Scene, plot: Plot): readonly Plot[] => {
  const axes = plot.drawn === 'parallel' ? axesOf(scene, plot) : undefined;
  if (!axes) return [plot];
  const named = plot.series !== undefined && plot.series.labels.length === plot.elements.length;
  const at = (row: Row): Axis | undefined => {
    const vertex = Number(row.id.slice(row.id.lastIndexOf('#') + 1));
    const spot = row.element.path?.[vertex]?.[0];
    return spot === undefined ? undefined : axes.get(Math.round(spot));
  };
  return [...new Set(axes.values())].map((axis): Plot => {
    const measure = axisMeasure(axis);
    const rows = plot.rows
      .filter((row) => at(row) === axis)
      .map((row): Row => {
        const value = row.y === undefined ? undefined : (row.y / (plot.y?.factor ?? 1)) * measure.factor;
        return {
          ...row,
          id: `${row.element.id}:${axis.id}`,
          category: named ? row.series : undefined,
          categoryValue: undefined,
          series: named ? undefined : row.series,
          value,
          y: value,
        };
      });
    return {
      ...plot,
      id: `${plot.id}:${axis.id}`,
      form: named ? 'dot' : 'strip',
      rows,
      measure,
      y: measure,
      x: undefined,
      category: named ? plot.series : undefined,
      series: named ? undefined : plot.series,
      arrangement: 'single',
    };
  });
};
