import type { Axis, AxisTick } from '../../../scene.js';
import { type Figure, Mistake, type Spot, type View } from '../figure.js';
import { exact } from '../values.js';

type Way = 'x' | 'y';

export interface AxisPlan {
  readonly way: Way;
  readonly title: string | undefined;
  /** Distance of two ticks; undefined: as many as there is room for. */
  readonly step: number | undefined;
  readonly ticks: readonly number[] | undefined;
  readonly names: readonly string[] | undefined;
  readonly labels: boolean;
  readonly style: 'origin' | 'box' | 'corner';
  readonly grid: boolean;
  readonly pi: boolean;
  readonly colour: string;
  readonly size: number;
  readonly arrows: boolean;
}

/** 1, 2 or 5 times a power of ten, at least `least`. */
const niceStep = (least: number): number => {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((part) => part * power >= least * 0.999) ?? 10);
};

const stepOf = (plan: AxisPlan, view: View): number => {
  if (plan.step !== undefined) return plan.step;
  const scale = plan.way === 'x' ? view.scale[0] : view.scale[1];
  const least = (plan.way === 'x' ? 42 : 30) / scale;
  return plan.pi ? Math.PI * ([0.25, 0.5, 1, 2, 4].find((part) => part * Math.PI >= least) ?? 8) : niceStep(least);
};

export const valuesOf = (plan: AxisPlan, view: View): number[] => {
  const [low, high] = plan.way === 'x' ? view.x : view.y;
  const slack = (high - low) * 1e-6;
  if (plan.ticks !== undefined) return plan.ticks.filter((one) => one >= low - slack && one <= high + slack);
  const step = stepOf(plan, view);
  const first = Math.ceil((low - slack) / step);
  const last = Math.floor((high + slack) / step);
  if (last - first > 400) throw new Mistake(`An axis has at most 400 ticks; a step of ${step} makes ${last - first}`);
  return Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step) + 0);
};

const piText = (value: number): string => {
  for (const part of [1, 2, 3, 4, 6]) {
    const over = (value / Math.PI) * part;
    const whole = Math.round(over);
    if (Math.abs(over - whole) > 1e-6) continue;
    if (whole === 0) return '0';
    const front = Math.abs(whole) === 1 ? '' : String(Math.abs(whole));
    return `${whole < 0 ? '−' : ''}${front}π${part === 1 ? '' : `/${part}`}`;
  }
  return String(exact(value));
};

const textOf = (plan: AxisPlan, value: number, index: number): string => {
  if (plan.names !== undefined) return plan.names[index] ?? '';
  return plan.pi ? piText(value) : String(exact(value)).replace('-', '−');
};

/** Where an axis crosses the other one, in the other's values. */
const crossing = ({ style, way }: AxisPlan, view: View): number => {
  const [low, high] = way === 'x' ? view.y : view.x;
  return style === 'origin' ? Math.min(Math.max(0, low), high) : low;
};

export const spotOn = (plan: AxisPlan, value: number, view: View): Spot =>
  plan.way === 'x' ? [value, crossing(plan, view)] : [crossing(plan, view), value];

/** Labels of ticks; where the axes cross, the zero would stand in the way of both. */
export const tickWords = (
  plan: AxisPlan,
  figure: Figure,
  view: View,
): readonly { readonly text: string; readonly at: Spot; readonly value: number }[] => {
  const across = plan.style === 'origin' && plan.way === 'x' ? view.y : view.x;
  const hidden = plan.style === 'origin' && across[0] < 0 && across[1] > 0;
  const last = plan.way === 'x' ? view.x[1] : view.y[1];
  const crowd =
    (plan.arrows && plan.title !== undefined ? 14 : -1) / (plan.way === 'x' ? view.scale[0] : view.scale[1]);
  return valuesOf(plan, view).flatMap((value, index) => {
    const text = textOf(plan, value, index);
    if (text === '' || (hidden && Math.abs(value) < 1e-12) || (plan.style === 'origin' && last - value < crowd * 0.2))
      return [];
    const [x, y] = view.pixel(spotOn(plan, value, view));
    const gap = plan.style === 'origin' ? 7 : 9;
    const at: Spot = plan.way === 'x' ? [x, y + gap + figure.settings.fontSize * 0.36] : [x - gap, y];
    return [{ text, at, value }];
  });
};

export const describe = (plan: AxisPlan, figure: Figure, view: View): Axis => {
  const { way, title, grid } = plan;
  const [low, high] = way === 'x' ? view.x : view.y;
  const pixel = (value: number): number => view.pixel(spotOn(plan, value, view))[way === 'x' ? 0 : 1];
  const [start, end] = [view.pixel(spotOn(plan, low, view)), view.pixel(spotOn(plan, high, view))];
  const written = new Map(plan.labels ? tickWords(plan, figure, view).map(({ text, value }) => [value, text]) : []);
  const ticks = valuesOf(plan, view).map((value): AxisTick => ({
    value,
    label: written.get(value) ?? '',
    position: exact(pixel(value)),
  }));
  return {
    id: `${way}-axis`,
    channel: way,
    orient: way === 'x' ? 'bottom' : 'left',
    ...(title === undefined ? {} : { title }),
    scale: 'linear',
    domain: [exact(low), exact(high)],
    range: [exact(pixel(low)), exact(pixel(high))],
    ticks,
    grid,
    groups: ['panel'],
    box: {
      x: exact(Math.min(start[0], end[0])),
      y: exact(Math.min(start[1], end[1])),
      width: exact(Math.abs(end[0] - start[0])),
      height: exact(Math.abs(end[1] - start[1])),
    },
  };
};
