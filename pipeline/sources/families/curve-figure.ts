import type { Random } from '../../random.js';
import { numberAxis } from './axis.js';
import type { FamilyFigure } from './family.js';
import { composeFigure } from './figure.js';
import { pickHeading } from './heading.js';
import { colourScale, pickLegend } from './legend.js';
import { roundSignificant } from './round.js';
import { createStyle, type Sizes, type Style } from './style.js';
import { type Row, synthetic, variable } from './topics/table.js';

/** One line of a figure: the same law under other circumstances. */
export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly dashed?: boolean;
}

/** Words, or a line, at a place that the law itself makes special. */
export interface Note {
  readonly x?: number;
  readonly y?: number;
  /** A line over the whole height (`x` alone) or width (`y` alone), a dot with words (both), or words alone. */
  readonly mark: 'line' | 'dot' | 'words';
  readonly text?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly above?: boolean;
}

/** A figure of what follows from a law: curves over one axis, with what is special on them. */
export interface CurveFigure {
  readonly titles: readonly string[];
  readonly subtitle?: string;
  readonly x: string;
  readonly y: string;
  readonly curves: readonly Curve[];
  /** What tells the curves apart, for the legend. */
  readonly series?: string;
  readonly notes?: readonly Note[];
  readonly xDomain?: readonly [number, number];
  readonly yDomain?: readonly [number, number];
  readonly xLog?: boolean;
  readonly yLog?: boolean;
  readonly xReversed?: boolean;
  /** Readings are marked by dots. */
  readonly dots?: boolean;
  readonly fill?: boolean;
  /** Joins the points in their own order and not by x: for closed paths. */
  readonly ordered?: boolean;
  readonly digits?: number;
  readonly sizes?: Sizes;
}

const scaleOf = (domain: CurveFigure['xDomain'], log = false, reversed = false): object => ({
  ...(log && { type: 'log' }),
  ...(domain === undefined ? { zero: false, nice: !log } : { domain, nice: false }),
  ...(reversed && { reverse: true }),
});

const noteLayers = (style: Style, notes: readonly Note[]): object[] => {
  const { ink, muted, fontSize } = style.theme;
  return notes.flatMap(({ x, y, mark, text, align = 'left', above = true }) => {
    const data = { values: [{}] };
    const at = {
      ...(x !== undefined && { x: { datum: roundSignificant(x, 4) } }),
      ...(y !== undefined && { y: { datum: roundSignificant(y, 4) } }),
    };
    const shape =
      mark === 'line'
        ? [{ data, mark: { type: 'rule', color: muted, strokeDash: [5, 4] }, encoding: at }]
        : mark === 'dot'
          ? [{ data, mark: { type: 'point', filled: true, size: 55, color: ink, opacity: 1 }, encoding: at }]
          : [];
    if (text === undefined) return shape;
    const place =
      y === undefined ? { ...at, y: { value: -6 } } : x === undefined ? { ...at, x: { value: style.width + 5 } } : at;
    const middle = x === undefined;
    const words = {
      type: 'text',
      text,
      color: ink,
      fontSize: fontSize - 1,
      align: y === undefined ? 'center' : middle ? 'left' : align,
      baseline: middle ? 'middle' : above ? 'bottom' : 'top',
      ...(!middle && y !== undefined && { dx: align === 'left' ? 5 : align === 'right' ? -5 : 0, dy: above ? -5 : 5 }),
    };
    return [...shape, { data, mark: words, encoding: place }];
  });
};

const rowsOf = ({ curves, x, y, series, digits = 4, ordered }: CurveFigure): Row[] => {
  const names = [variable(x).field, variable(y).field] as const;
  return curves.flatMap(({ name, points }) =>
    points.map(([across, up], index): Row => ({
      ...(series !== undefined && { [variable(series).field]: name }),
      ...(ordered && { step: index + 1 }),
      [names[0]]: roundSignificant(across, Math.max(5, digits)),
      [names[1]]: roundSignificant(up, digits),
    })),
  );
};

const encodingOf = (style: Style, figure: CurveFigure, legend: object): object => {
  const { curves, series } = figure;
  const [x, y] = [variable(figure.x), variable(figure.y)];
  const names = curves.map(({ name }) => name);
  const grouping = series === undefined ? undefined : { field: variable(series).field, type: 'nominal', legend };
  const dashed = curves.some((curve) => curve.dashed);
  return {
    x: {
      field: x.field,
      type: 'quantitative',
      title: x.title,
      scale: scaleOf(figure.xDomain, figure.xLog, figure.xReversed),
      axis: { ...numberAxis(style, 'x', x, 'position'), ...(figure.xLog && { tickCount: 5, format: '~s' }) },
    },
    y: {
      field: y.field,
      type: 'quantitative',
      title: y.title,
      scale: scaleOf(figure.yDomain, figure.yLog),
      axis: { ...numberAxis(style, 'y', y), ...(figure.yLog && { tickCount: 5 }) },
      ...(figure.fill && { stack: null }),
    },
    ...(grouping && { color: { ...grouping, scale: colourScale(style, names) } }),
    ...(figure.ordered && { order: { field: 'step', type: 'ordinal' } }),
    ...(dashed &&
      grouping && {
        strokeDash: {
          ...grouping,
          scale: { domain: names, range: curves.map((curve) => (curve.dashed ? [6, 4] : [1, 0])) },
        },
      }),
  };
};

const markOf = (random: Random, style: Style, { series, fill, dots }: CurveFigure): object => {
  const filled = fill === true && series === undefined;
  return {
    type: filled ? 'area' : 'line',
    strokeWidth: random.pick([1.5, 2, 2, 2.5, 3]),
    ...(series === undefined && { color: style.colour }),
    ...(filled && { fillOpacity: 0.35, line: { color: style.colour } }),
    ...(dots && { point: { filled: true, size: random.pick([30, 40, 55]) } }),
  };
};

/** Composes the figure in a style of its own; sizes, typeface, grid, colours and legend are chosen by `random`. */
export const curveFigure = (random: Random, figure: CurveFigure): FamilyFigure => {
  const style = createStyle(random.fork('style'), figure.sizes);
  const { curves, series, notes = [] } = figure;
  const names = curves.map(({ name }) => name);
  const legend = series === undefined ? {} : pickLegend(random.fork('legend'), style, variable(series).title, names);
  const single = { mark: markOf(random.fork('stroke'), style, figure), encoding: encodingOf(style, figure, legend) };
  return composeFigure({
    style,
    heading: pickHeading(random.fork('heading'), style, {
      title: random.pick(figure.titles),
      ...(figure.subtitle !== undefined && { subtitle: figure.subtitle }),
    }),
    table: { rows: rowsOf(figure), origin: synthetic },
    legend: series !== undefined,
    body: notes.length === 0 ? single : { layer: [single, ...noteLayers(style, notes)] },
  });
};

/** `count` places at even steps, both ends included. */
export const evenSteps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Number((from + ((to - from) * index) / (count - 1)).toPrecision(6)));
