import type { Axis, Box, Layer, Legend, Point, SceneElement, SceneGroup } from '../scene.js';
import { agrees, agreesAround } from './agree.js';
import type { Chart, ChartAxis, ChartLegend, ChartMark } from './testimony.js';

/** A chart on the paper: what its model says, moved to where its element stands. */
export interface PlacedChart {
  readonly groups: readonly SceneGroup[];
  readonly layers: readonly Layer[];
  readonly axes: readonly Axis[];
  readonly legends: readonly Legend[];
  readonly marks: readonly SceneElement[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

export const moved = (box: Box, x: number, y: number): Box => ({ ...box, x: round(box.x + x), y: round(box.y + y) });

export const movedPath = (path: readonly (readonly [number, number])[], x: number, y: number): Point[] =>
  path.map(([px, py]) => [round(px + x), round(py + y)]);

const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

const placeAxis = (
  { panel, ...axis }: ChartAxis,
  x: number,
  y: number,
  id: string,
  groups: readonly SceneGroup[],
): Axis => {
  const by = axis.channel === 'x' ? x : y;
  return withoutUndefined({
    ...axis,
    id,
    range: [round(axis.range[0] + by), round(axis.range[1] + by)],
    ticks: axis.ticks.map((tick) => ({ ...tick, position: round(tick.position + by) })),
    groups: [groups[panel]?.id ?? ''],
    box: moved(axis.box, x, y),
  }) as Axis;
};

const placeLegend = (legend: ChartLegend, x: number, y: number, id: string): Legend =>
  withoutUndefined({
    ...legend,
    id,
    entries: legend.entries.map(withoutUndefined),
    box: moved(legend.box, x, y),
  }) as Legend;

const placeMark = (mark: ChartMark, kind: SceneElement['kind'], x: number, y: number): SceneElement =>
  withoutUndefined({
    ...mark,
    id: '',
    kind,
    role: 'mark',
    visible: true,
    box: moved(mark.box, x, y),
    ...(mark.path === undefined ? {} : { path: movedPath(mark.path, x, y) }),
  }) as SceneElement;

const roundOf = ({ radials = [] }: Chart, panel: number): Pick<SceneGroup, 'round'> => {
  const radial = radials.find((one) => one.panel === panel);
  return radial ? { round: { domain: radial.domain, rings: radial.rings, labels: radial.labels } } : {};
};

/** The axis that a line crosses at one level: it is not of the strokes that have a place each, such as stems. */
const crossedBy = (kind: Layer['kind'], { encoding }: ChartMark): string => {
  const [channel = '', ...others] = Object.keys(encoding).filter((one) => one !== 'color');
  return kind === 'rule' && others.length === 0 ? channel : '';
};

/** Series of one kind on one scale are one layer: "the bars", "the lines". */
const layersOf = (chart: Chart): { panel: number; kind: Layer['kind']; marks: readonly ChartMark[] }[] => {
  const merged = new Map<string, { panel: number; kind: Layer['kind']; marks: ChartMark[] }>();
  for (const { panel, kind, scale = '', marks } of chart.layers) {
    for (const mark of marks) {
      const key = `${panel} ${kind} ${scale} ${crossedBy(kind, mark)}`;
      const known = merged.get(key);
      if (known === undefined) merged.set(key, { panel, kind, marks: [mark] });
      else known.marks.push(mark);
    }
  }
  return [...merged.values()];
};

/**
 * Puts a chart where its element stands, `x` and `y` CSS pixels from the top left of the paper; `number` tells its ids
 * from those of the others. A mark that does not stand where its axes put its value keeps its place and loses the value.
 */
export const placeChart = (chart: Chart, { x, y }: Pick<Box, 'x' | 'y'>, number: number): PlacedChart => {
  const groups = chart.panels.map((box, index): SceneGroup => ({
    id: `panel-${number}-${index + 1}`,
    kind: 'panel',
    box: moved(box, x, y),
    ...roundOf(chart, index),
  }));
  const axes = chart.axes
    .filter(({ panel }) => groups[panel] !== undefined)
    .map((axis, index) => placeAxis(axis, x, y, `axis-${number}-${index + 1}`, groups));
  const layers: Layer[] = [];
  const marks: SceneElement[] = [];
  for (const { panel, kind, marks: own } of layersOf(chart)) {
    const group = groups[panel]?.id;
    if (group === undefined) continue;
    const id = `layer-${number}-${layers.length + 1}`;
    layers.push({ id, kind, group, fields: {}, count: own.length });
    for (const mark of own) {
      const placed = { ...placeMark(mark, kind, x, y), group, layer: id };
      const { encoding: _encoding, points: _points, ...bare } = placed;
      const radial = chart.radials?.find((one) => one.panel === panel);
      const borne = radial
        ? agreesAround(placed, radial, [radial.centre[0] + x, radial.centre[1] + y])
        : agrees(placed, axes);
      marks.push(borne ? placed : bare);
    }
  }
  const legends = chart.legends.map((legend, index) => placeLegend(legend, x, y, `legend-${number}-${index + 1}`));
  return { groups, layers, axes, legends, marks };
};
