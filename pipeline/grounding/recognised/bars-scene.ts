import type { Axis, Box, Scene, SceneElement } from '../../../renderers/scene.js';
import { acrossOf, type Bar, type BarChart, barChartIn, rounded } from './bars.js';
import { aroundBoxes, centreOf, numberIn, pathOf, type Sketch, unitIn } from './shapes.js';
import { legendFor } from './swatches.js';

const endsInUnit = /\(([^()]{1,20})\)\s*$/;

interface Titles {
  readonly value: string | undefined;
  readonly category: SceneElement | undefined;
  readonly all: readonly SceneElement[];
}

/** What the values are of: words along their axis, or the heading where it ends in a unit. */
const titlesOf = (sketch: Sketch, { bars, course }: BarChart, taken: ReadonlySet<SceneElement>): Titles => {
  const panel = aroundBoxes(bars.map(({ element }) => element.box));
  const free = sketch.texts.filter((text) => !taken.has(text) && /\p{L}/u.test(text.text ?? ''));
  const turned = free.find(({ angle }) => angle !== undefined && Math.abs(angle - 270) < 5);
  const under = free.find(
    ({ box, angle }) =>
      !angle && box.y > panel.y + panel.height && Math.abs(centreOf(box)[0] - centreOf(panel)[0]) < panel.width / 3,
  );
  const heading = endsInUnit.test(sketch.scene.title ?? '') ? sketch.scene.title : undefined;
  return {
    value: turned?.text ?? (course === 'right' ? under?.text : undefined) ?? heading,
    category: course === 'up' ? under : undefined,
    all: [turned, under].filter((text) => text !== undefined),
  };
};

const stepOf = ({ scale: { ticks } }: BarChart): number =>
  ticks.length > 1 ? Math.abs((ticks[1]?.value ?? 1) - (ticks[0]?.value ?? 0)) : 1;

/** What rises from below the scale, as in a thermometer, shows where it ends, and not how long it is. */
const isLevel = ({ scale: { ticks, valueAt }, bars }: BarChart): boolean =>
  ticks.length > 2 && bars.every(({ place }) => valueAt(place.low) < Math.min(...ticks.map(({ value }) => value)));

/** As written on the bar, where it is as long as that; else as long as the scale says. */
const valueOf = (chart: BarChart, bar: Bar): number => {
  const { scale, stated } = chart;
  const length = scale.valueAt(bar.place.high) - (isLevel(chart) ? 0 : scale.valueAt(bar.place.low));
  const written = numberIn(stated.get(bar)?.text);
  const isIt = written !== undefined && Math.abs(written - length) < 0.03 * Math.abs(length) + 0.05 * stepOf(chart);
  return isIt ? written : rounded(length, stepOf(chart));
};

const nameOf = (chart: BarChart, bar: Bar): string =>
  chart.categories
    .toSorted((a, b) => Math.abs(a.across - acrossOf(bar.place)) - Math.abs(b.across - acrossOf(bar.place)))[0]
    ?.text.text?.trim() ?? '';

/** What each text and each symbol of a legend is for. */
const rolesOf = (chart: BarChart, titles: Titles): ReadonlyMap<SceneElement, SceneElement['role']> => {
  const roles = new Map<SceneElement, SceneElement['role']>();
  for (const { text } of [...chart.scale.ticks, ...chart.categories]) roles.set(text, 'axis-label');
  for (const { symbol, text } of chart.swatches) {
    roles.set(symbol, 'legend-symbol');
    roles.set(text, 'legend-label');
  }
  for (const text of titles.all) roles.set(text, 'axis-title');
  return roles;
};

const valueAxis = (chart: BarChart, title: string | undefined, panel: Box): Axis => {
  const { course, scale, bars } = chart;
  const ticks = scale.ticks.map(({ value }) => value);
  const ends = [
    Math.min(0, ...ticks),
    Math.max(...ticks, ...bars.map((bar) => scale.valueAt(bar.place.high))),
  ] as const;
  const along = (value: number): number => {
    const low = bars[0]?.place.low ?? 0;
    const [a, b] = [scale.valueAt(low), scale.valueAt(low + 100)];
    return (low + ((value - a) / (b - a)) * 100) * (course === 'up' ? -1 : 1);
  };
  return {
    id: 'axis-2',
    channel: course === 'up' ? 'y' : 'x',
    orient: course === 'up' ? 'left' : 'bottom',
    ...(title === undefined ? {} : { title }),
    scale: 'linear',
    domain: ends,
    range: [along(ends[0]), along(ends[1])],
    ticks: scale.ticks.map(({ text, value }) => ({ value, label: text.text ?? '', position: along(value) })),
    grid: false,
    groups: ['panel-1'],
    box: scale.ticks.length > 0 ? aroundBoxes(scale.ticks.map(({ text }) => text.box)) : panel,
  };
};

const nameAxis = ({ course, categories }: BarChart, title: string | undefined, panel: Box): Axis => ({
  id: 'axis-1',
  channel: course === 'up' ? 'x' : 'y',
  orient: course === 'up' ? 'bottom' : 'left',
  ...(title === undefined ? {} : { title }),
  scale: 'band',
  domain: categories.map(({ text }) => text.text?.trim() ?? ''),
  range: course === 'up' ? [panel.x, panel.x + panel.width] : [panel.y, panel.y + panel.height],
  ticks: categories.map(({ text: { text = '' }, across }) => ({
    value: text.trim(),
    label: text.trim(),
    position: across,
  })),
  grid: false,
  groups: ['panel-1'],
  box: aroundBoxes(categories.map(({ text }) => text.box)),
});

const barElement = (chart: BarChart, bar: Bar, element: SceneElement): SceneElement => {
  const { course, scale, bars, swatches } = chart;
  const [values, names] = course === 'up' ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const series = swatches.find(({ fill }) => fill === element.fill)?.label;
  const isOnOther = bars.some((other) => other !== bar && Math.abs(other.place.high - bar.place.low) < 1);
  const from = isOnOther ? rounded(scale.valueAt(bar.place.low), stepOf(chart)) : 0;
  return {
    ...element,
    kind: 'bar',
    group: 'panel-1',
    layer: 'layer-1',
    label: series ?? nameOf(chart, bar),
    encoding: {
      [values]: from + valueOf(chart, bar),
      [`${values}2`]: from,
      [names]: nameOf(chart, bar),
      ...(series === undefined ? {} : { color: series }),
    },
  };
};

/** A bar chart that someone drew by hand, as the scene of one. */
export const barScene = (sketch: Sketch): Scene | undefined => {
  const chart = barChartIn(sketch);
  if (!chart) return undefined;
  const { scene } = sketch;
  const { bars, scale, stated, categories, swatches } = chart;
  const used = new Set([...[...scale.ticks, ...categories, ...swatches].map(({ text }) => text), ...stated.values()]);
  const titles = titlesOf(sketch, chart, used);
  const roles = rolesOf(chart, titles);
  const by = new Map(bars.map((bar) => [bar.element, bar]));
  const panel = aroundBoxes([
    ...bars.map(({ element }) => element.box),
    ...sketch.strokes.filter((stroke) => pathOf(stroke).length === 2).map(({ box }) => box),
  ]);
  const unit = [...stated.values()].map(({ text }) => unitIn(text)).find((one) => one !== undefined);
  const legend = legendFor(swatches, 'legend-1');
  const seen = (element: SceneElement): SceneElement => {
    const [bar, role] = [by.get(element), roles.get(element)];
    if (bar) return barElement(chart, bar, element);
    if (role !== undefined) return { ...element, role };
    return element.kind === 'rule' || element.kind === 'path' ? { ...element, role: 'frame' } : element;
  };
  return {
    ...scene,
    elements: scene.elements.map(seen),
    groups: [{ id: 'panel-1', kind: 'panel', box: panel }],
    layers: [{ id: 'layer-1', kind: 'bar', group: 'panel-1', fields: {}, count: bars.length }],
    axes: [nameAxis(chart, titles.category?.text, panel), valueAxis(chart, titles.value ?? unit, panel)],
    legends: legend ? [legend] : [],
    relations: [...stated].map(([bar, text]) => ({ kind: 'labels' as const, from: text.id, to: bar.element.id })),
  };
};
