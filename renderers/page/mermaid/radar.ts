import type { Encoding, Layer, Legend, Point, Scene, SceneElement } from '../../scene.js';
import { boxAround } from '../svg/geometry.js';
import type { Traced } from '../svg/trace.js';

/** A radar chart as mermaid's database has it: the names of its axes, and a value on each for every curve. */
export interface Radar {
  readonly axes: readonly string[];
  readonly curves: readonly { readonly label: string; readonly values: readonly number[] }[];
  readonly low: number;
  readonly high: number;
}

interface Database {
  readonly getAxes: () => readonly { readonly name: string; readonly label?: string }[];
  readonly getCurves: () => readonly {
    readonly name: string;
    readonly label?: string;
    readonly entries: readonly number[];
  }[];
  readonly getOptions: () => { readonly min?: number; readonly max?: number | null };
}

export const radarOf = (database: unknown): Radar => {
  const { getAxes, getCurves, getOptions } = database as Database;
  const curves = getCurves().map(({ name, label, entries }) => ({ label: label ?? name, values: entries }));
  const { min, max } = getOptions();
  return {
    axes: getAxes().map(({ name, label }) => label ?? name),
    curves,
    low: min ?? 0,
    high: max ?? Math.max(...curves.flatMap(({ values }) => values)),
  };
};

type Change = Partial<SceneElement>;

const panel = 'panel';

const curveNumber = (source: Element): number =>
  Number(/\bradarCurve-(\d+)\b/.exec(source.getAttribute('class') ?? '')?.[1] ?? -1);

/** Where a curve turns: on each axis as far out as its value. Axes are drawn from the middle outwards. */
const cornersOf = ({ low, high }: Radar, values: readonly number[], pieces: readonly Traced[]): Point[] | undefined => {
  const axes = pieces.filter(({ source }) => source.matches('.radarAxisLine')).map(({ element }) => element.path);
  const corners = values.flatMap((value, index): Point[] => {
    const [middle, end] = axes[index] ?? [];
    const share = (Math.min(high, Math.max(low, value)) - low) / (high - low);
    if (middle === undefined || end === undefined || !Number.isFinite(share)) return [];
    return [[middle[0] + (end[0] - middle[0]) * share, middle[1] + (end[1] - middle[1]) * share]];
  });
  return corners.length === values.length ? corners : undefined;
};

/** What the pieces of a radar chart are: curves with their values, words of axes and of the legend. */
export const radarChange = ({ source }: Traced, pieces: readonly Traced[], radar: Radar): Change | undefined => {
  if (source.matches('.radarAxisLabel')) return { role: 'axis-label' };
  if (source.matches('.radarLegendText')) return { role: 'legend-label' };
  if (source.matches('[class^="radarLegendBox"]')) return { role: 'legend-symbol' };
  if (source.matches('.radarGraticule, .radarAxisLine')) return { role: 'frame' };
  const curve = radar.curves[curveNumber(source)];
  const corners = curve && cornersOf(radar, curve.values, pieces);
  const [first] = corners ?? [];
  if (curve === undefined || corners === undefined || first === undefined) return undefined;
  const points = curve.values.map((value, index): Encoding => ({ theta: radar.axes[index] ?? '', radius: value }));
  return {
    kind: 'line',
    label: curve.label,
    encoding: { color: curve.label },
    path: [...corners, first],
    points: [...points, points[0] ?? {}],
    group: panel,
    layer: 'curves',
  };
};

/** One panel, its curves as one layer, and the legend. */
export const radarGuides = (
  elements: readonly SceneElement[],
): Pick<Scene, 'groups' | 'layers' | 'axes' | 'legends'> => {
  const lines = elements.filter(({ layer }) => layer === 'curves');
  const named = elements.filter(({ role }) => role === 'legend-label');
  const boxOf = (those: readonly SceneElement[]) =>
    boxAround(
      those.flatMap(({ box }) => [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ]),
    );
  const layer: Layer = { id: 'curves', kind: 'line', group: panel, fields: { color: 'curve' }, count: lines.length };
  const legend: Legend = {
    id: 'legend',
    kind: 'symbols',
    channels: ['color'],
    scale: 'ordinal',
    domain: named.flatMap(({ text }) => text ?? []),
    entries: named.flatMap(({ text }) => {
      const stroke = lines.find(({ label }) => label === text)?.stroke;
      return text === undefined ? [] : [{ label: text, value: text, ...(stroke === undefined ? {} : { stroke }) }];
    }),
    group: panel,
    box: boxOf(named),
  };
  return {
    groups: [{ id: panel, kind: 'panel', box: boxOf(lines) }],
    layers: [layer],
    axes: [],
    legends: named.length === 0 ? [] : [legend],
  };
};
