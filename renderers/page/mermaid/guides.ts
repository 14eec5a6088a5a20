import type { Axis, AxisTick, Box, Layer, Legend, Scene, SceneElement } from '../../scene.js';
import { boxAround } from '../svg/geometry.js';
import type { Traced } from '../svg/trace.js';
import { sectionWith } from './charts.js';
import { ganttGuides } from './gantt.js';
import type { Model, XyAxis } from './model.js';
import { radarGuides } from './radar.js';

/** A piece of a chart with the id that it has in the scene. */
export interface Placed {
  readonly piece: Traced;
  readonly element: SceneElement;
}

type Guides = Pick<Scene, 'groups' | 'layers' | 'axes' | 'legends'>;

const noGuides: Guides = { groups: [], layers: [], axes: [], legends: [] };

const panel = 'panel';

const around = (boxes: readonly Box[]): Box =>
  boxAround(boxes.flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const]));

const isIn = ({ source }: Traced, selector: string): boolean => source.closest(selector) !== null;

const layer = (id: string, kind: Layer['kind'], fields: Layer['fields'], count: number): Layer => ({
  id,
  kind,
  group: panel,
  fields,
  count,
});

/** Of a pie: its slices, and the legend beside it, whose entries may carry the values. */
const pieGuides = (placed: readonly Placed[], model: Model): Guides => {
  const slices = placed.filter(({ element }) => element.kind === 'slice');
  const key = placed.filter(({ piece }) => isIn(piece, '.legend'));
  const entries = key.flatMap(({ element }) => {
    const section = element.kind === 'text' ? sectionWith(element.text ?? '', model) : undefined;
    const slice = slices.find((one) => one.element.label === section?.label);
    const fill = slice?.element.fill;
    return section ? [{ label: section.label, value: section.label, ...(fill === undefined ? {} : { fill }) }] : [];
  });
  const legend: Legend = {
    id: 'legend',
    kind: 'symbols',
    channels: ['color'],
    scale: 'ordinal',
    domain: entries.map(({ value }) => value),
    entries,
    group: panel,
    box: around(key.map(({ element }) => element.box)),
  };
  return {
    ...noGuides,
    groups: [{ id: panel, kind: 'panel', box: around(slices.map(({ element }) => element.box)) }],
    layers: [layer('slices', 'slice', { theta: 'value', color: 'label' }, slices.length)],
    legends: entries.length > 0 ? [legend] : [],
  };
};

type Side = 'bottom' | 'top' | 'left';
const sides: readonly Side[] = ['bottom', 'top', 'left'];

/** Where a linear axis puts a value, from the first and the last of its written numbers. */
const placeBy = (ticks: readonly AxisTick[]): ((value: number) => number) | undefined => {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first.value === last.value) return undefined;
  const step = (last.position - first.position) / (Number(last.value) - Number(first.value));
  return (value) => first.position + (value - Number(first.value)) * step;
};

/** An axis of an xy chart, by what stands in its group; undefined where the chart draws none there. */
const xyAxis = (side: Side, said: XyAxis, placed: readonly Placed[], plot: Box): Axis | undefined => {
  const own = placed.filter(({ piece }) => isIn(piece, `.${side}-axis`));
  const channel = side === 'left' ? 'y' : 'x';
  const middle = ({ x, y, width, height }: Box): number => (channel === 'x' ? x + width / 2 : y + height / 2);
  const words = own.filter(({ piece, element }) => element.kind === 'text' && isIn(piece, '.label'));
  const title = own.find(({ piece, element }) => element.kind === 'text' && isIn(piece, '.title'))?.element.text;
  const linear = said.type === 'linear';
  const ticks = words.map(({ element }): AxisTick => {
    const label = element.text ?? '';
    return { value: linear ? Number(label) : label, label, position: middle(element.box) };
  });
  if (own.length === 0) return undefined;
  const place = linear ? placeBy(ticks) : undefined;
  const ends = [said.min ?? 0, said.max ?? 0] as const;
  const range: Axis['range'] =
    place !== undefined
      ? [place(ends[0]), place(ends[1])]
      : channel === 'x'
        ? [plot.x, plot.x + plot.width]
        : [plot.y, plot.y + plot.height];
  return {
    id: `axis-${channel}`,
    channel,
    orient: side,
    ...(title === undefined ? {} : { title }),
    scale: linear ? 'linear' : 'band',
    domain: linear ? ends : (said.categories ?? []),
    range,
    ticks,
    grid: false,
    groups: [panel],
    box: around(own.map(({ element }) => element.box)),
  };
};

/** Of an xy chart: one layer for each of its series, and its axes; sideways, categories are on the left. */
const xyGuides = (placed: readonly Placed[], model: Model): Guides => {
  const marks = placed.filter(({ element }) => element.layer !== undefined);
  const box = around([
    ...marks.map(({ element }) => element.box),
    ...placed.filter(({ piece }) => isIn(piece, '.axis-line')).map(({ element }) => element.box),
  ]);
  const [across, upwards] = model.sideways ? [model.yAxis, model.xAxis] : [model.xAxis, model.yAxis];
  const axes = sides.flatMap((side) => {
    const said = side === 'left' ? upwards : across;
    return said ? (xyAxis(side, said, placed, box) ?? []) : [];
  });
  const layers = [...new Set(marks.map(({ element }) => element.layer ?? ''))].map((id) => {
    const own = marks.filter(({ element }) => element.layer === id);
    return layer(id, own[0]?.element.kind ?? 'bar', {}, own.length);
  });
  return { ...noGuides, groups: [{ id: panel, kind: 'panel', box }], layers, axes };
};

/** Panels, layers, axes and legends of mermaid's charts; none for its other diagrams. */
export const guidesOf = (placed: readonly Placed[], model: Model): Guides => {
  if (placed.some(({ element }) => element.kind === 'slice')) return pieGuides(placed, model);
  if (placed.some(({ element }) => element.layer === 'tasks')) return ganttGuides(placed);
  if (model.radar !== undefined) return radarGuides(placed.map(({ element }) => element));
  return model.plots.length > 0 ? xyGuides(placed, model) : noGuides;
};
