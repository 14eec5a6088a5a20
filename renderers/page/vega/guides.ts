import type { Axis, AxisTick, Channel, Legend, LegendEntry, Point, ScaleType } from '../../scene.js';
import { boxOf, type Collector, pixel } from './collect.js';
import { inkOf } from './color.js';
import type { Item, Mark, Scale } from './scenegraph.js';
import { drawnText } from './text.js';
import { nameOf, scalarOf, tidy } from './value.js';

/** Texts and symbols somewhere under a guide, by role. */
const under = (group: Item, role: string): Item[] =>
  (group.items ?? []).flatMap((mark: Mark) =>
    mark.role === role
      ? [...mark.items]
      : mark.items.flatMap((item) => (item.items === undefined ? [] : under(item, role))),
  );

const shows = (item: Item): boolean => (item.opacity ?? 1) > 0 && drawnText(item) !== '';

const titleUnder = (group: Item, role: string): string | undefined => {
  const title = under(group, role).find(shows);
  return title === undefined ? undefined : drawnText(title);
};

const scaleTypes: Readonly<Record<string, ScaleType>> = { utc: 'time', sequential: 'linear', diverging: 'linear' };

export const scaleTypeOf = (scale: Scale): ScaleType => {
  // Sequential scales are named by what they do: `sequential-linear`, `sequential-log`.
  const type = scale.type.replace(/^(sequential|diverging)-/, '');
  return scaleTypes[type] ?? (type as ScaleType);
};

const domainOf = (scale: Scale): Axis['domain'] => {
  const domain = scale.domain().map((value) => (typeof value === 'number' ? tidy(value) : scalarOf(value)));
  const listsAll = ['band', 'point', 'ordinal', 'threshold', 'quantile', 'bin-ordinal'].includes(scale.type);
  return listsAll || domain.length < 3 ? domain : [domain[0] ?? null, domain.at(-1) ?? null];
};

export interface TracedAxis {
  readonly axis: Axis;
  readonly scale: Scale;
  /** Only grid lines: another group of the same scale has the labels. */
  readonly gridOnly: boolean;
}

const ticksOf = (group: Item, scale: Scale, start: number): AxisTick[] => {
  const labels = under(group, 'axis-label');
  const marks = labels.length > 0 ? labels : under(group, 'axis-tick');
  const half = (scale.bandwidth?.() ?? 0) / 2;
  return marks.map((item) => {
    const value = item.datum?.['value'];
    return {
      value: typeof value === 'number' && scaleTypeOf(scale) === 'time' ? scalarOf(new Date(value)) : scalarOf(value),
      label: labels.length > 0 && shows(item) ? drawnText(item) : '',
      position: pixel(start + Number(scale(value)) + half),
    };
  });
};

/** Reads an axis group. `origin` is that of the group around it, to which its scale's range belongs. */
export const traceAxis = (group: Item, origin: Point, into: Collector): TracedAxis | undefined => {
  const name = group.datum?.['scale'];
  const scale = typeof name === 'string' ? group.context?.scales[name]?.value : undefined;
  const orient = group.orient;
  if (scale === undefined || (orient !== 'left' && orient !== 'right' && orient !== 'top' && orient !== 'bottom'))
    return undefined;
  const channel = orient === 'left' || orient === 'right' ? 'y' : 'x';
  const range = scale.range().map(Number);
  const start = channel === 'x' ? origin[0] : origin[1];
  const title = titleUnder(group, 'axis-title');
  const parts = (group.items ?? []).filter((mark) => mark.items.length > 0);
  return {
    scale,
    gridOnly: parts.length > 0 && parts.every((mark) => mark.role === 'axis-grid'),
    axis: {
      id: into.nextId('axis'),
      channel,
      orient,
      ...(title === undefined ? {} : { title }),
      scale: scaleTypeOf(scale),
      domain: domainOf(scale),
      range: [pixel(start + (range[0] ?? 0)), pixel(start + (range.at(-1) ?? 0))],
      ticks: ticksOf(group, scale, start),
      grid: parts.some((mark) => mark.role === 'axis-grid' && mark.items.some((item) => (item.opacity ?? 1) > 0)),
      groups: [],
      box: boxOf(group.bounds, origin),
    },
  };
};

const legendChannels: Readonly<Record<string, Channel>> = {
  fill: 'color',
  stroke: 'color',
  size: 'size',
  strokeWidth: 'size',
  shape: 'shape',
  opacity: 'opacity',
  strokeDash: 'dash',
};

const entryOf = (label: Item, symbol: Item | undefined): LegendEntry => {
  const fill =
    symbol === undefined ? undefined : (inkOf(symbol.fill)?.alpha ?? 0) > 0 ? inkOf(symbol.fill)?.color : undefined;
  const stroke = symbol === undefined ? undefined : inkOf(symbol.stroke)?.color;
  return {
    label: shows(label) ? drawnText(label) : '',
    value: scalarOf(label.datum?.['value']),
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
    ...(symbol?.shape === undefined ? {} : { shape: nameOf(symbol.shape) }),
    ...(symbol?.size === undefined ? {} : { size: symbol.size }),
    ...(symbol?.strokeDash === undefined || symbol.strokeDash.length === 0 ? {} : { dash: symbol.strokeDash }),
    ...(symbol?.opacity === undefined ? {} : { opacity: symbol.opacity }),
  };
};

export interface TracedLegend {
  readonly legend: Legend;
  readonly scales: readonly Scale[];
}

export const traceLegend = (
  group: Item,
  origin: Point,
  panel: string | undefined,
  into: Collector,
): TracedLegend | undefined => {
  const named = group.datum?.['scales'];
  if (typeof named !== 'object' || named === null) return undefined;
  const uses = Object.entries(named).flatMap(([use, name]) => {
    const scale = group.context?.scales[String(name)]?.value;
    return scale === undefined ? [] : [{ use, scale }];
  });
  const first = uses[0];
  if (first === undefined) return undefined;
  const symbols = under(group, 'legend-symbol');
  const title = titleUnder(group, 'legend-title');
  const labels = under(group, 'legend-label');
  const isGradient = under(group, 'legend-gradient').length > 0 || under(group, 'legend-band').length > 0;
  const symbolOf = (label: Item, index: number): Item | undefined =>
    symbols.find((symbol) => symbol.datum?.['value'] === label.datum?.['value']) ?? symbols[index];
  return {
    scales: uses.map(({ scale }) => scale),
    legend: {
      id: into.nextId('legend'),
      ...(title === undefined ? {} : { title }),
      kind: isGradient ? 'gradient' : 'symbols',
      channels: [...new Set(uses.flatMap(({ use }) => legendChannels[use] ?? []))],
      scale: scaleTypeOf(first.scale),
      domain: domainOf(first.scale),
      entries: labels.map((label, index) =>
        isGradient
          ? { ...entryOf(label, undefined), ...gradientInk(first.scale, label) }
          : entryOf(label, symbolOf(label, index)),
      ),
      ...(panel === undefined ? {} : { group: panel }),
      box: boxOf(group.bounds, origin),
    },
  };
};

/** The colour of a gradient at one of its labels. */
const gradientInk = (scale: Scale, label: Item): { fill?: string } => {
  const ink = inkOf(scale(label.datum?.['value']));
  return ink === undefined ? {} : { fill: ink.color };
};
