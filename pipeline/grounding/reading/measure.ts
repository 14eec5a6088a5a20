import { oncePer } from '../once-per.js';
import type { SpaceAxis } from '../../../renderers/scene-plots.js';
import type { Axis, Channel, Legend, Scalar } from '../../../renderers/scene.js';
import { formatNumber, plainNumber } from '../language/number.js';
import { parseTitle } from '../language/title.js';
import { withUnit } from '../language/unit.js';
import type { Measure } from './reading.js';

interface Scale {
  readonly channel: Channel;
  readonly id: string;
  readonly title: string | undefined;
  readonly domain: readonly Scalar[];
  readonly log: boolean;
  readonly marks: readonly { readonly value: Scalar; readonly label: string }[];
  /** Length on the screen, pixels. */
  readonly length: number;
}

const numberIn = (label: string): number => Number(label.replace(/[−–]/g, '-').replace(/[^\d.eE+-]/g, ''));

/** A hundred where shares are labelled in percent. */
const factorOf = (marks: Scale['marks']): number => {
  const percent = marks.filter(
    (mark) => mark.label.endsWith('%') && typeof mark.value === 'number' && mark.value !== 0,
  );
  return percent.some((mark) => Math.abs(numberIn(mark.label) - Number(mark.value) * 100) < 0.51) ? 100 : 1;
};

const unitOf = (title: string | undefined, marks: Scale['marks'], factor: number): string | undefined => {
  const parsed = title === undefined ? undefined : parseTitle(title).unit;
  if (factor === 100) return '%';
  if (parsed !== undefined) return parsed;
  if (marks.some((mark) => /^[-−]?\$\d/.test(mark.label))) return '$';
  return marks.some((mark) => /\d%$/.test(mark.label)) ? '%' : wordBehind(marks);
};

/** "20 years", "30 years", …: the one word that stands behind the number of every tick but zero. */
const wordBehind = (marks: Scale['marks']): string | undefined => {
  const told = marks.filter(({ value, label }) => label !== '' && value !== 0);
  const words = told.map(({ value, label }) => {
    const [, digits = '', word] = /^([-−–]?[\d.,]+) (\p{L}{2,})$/u.exec(label) ?? [];
    return word !== undefined && numberIn(digits) === value ? word : undefined;
  });
  return told.length > 1 && new Set(words).size === 1 ? words[0] : undefined;
};

const stepOf = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b);
  const steps = sorted
    .slice(1)
    .map((value, index) => value - (sorted[index] ?? 0))
    .filter((step) => step > 0);
  if (steps.length === 0) return undefined;
  const least = Math.min(...steps);
  // Labels at uneven places, such as 0, 10, 20, 30 and 34, have no distance.
  const isEven = steps.every((step) => Math.abs(step / least - Math.round(step / least)) < 0.02);
  return isEven ? least : undefined;
};

const measureOf = (scale: Scale): Measure => {
  const factor = factorOf(scale.marks);
  const title = scale.title ? parseTitle(scale.title) : undefined;
  const unit = unitOf(scale.title, scale.marks, factor);
  const ends = scale.domain.filter((value) => typeof value === 'number').map((value) => value * factor);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const labelled = scale.marks
    .filter((mark) => mark.label !== '' && typeof mark.value === 'number')
    .map((mark) => Number(mark.value) * factor);
  const step = scale.log ? undefined : stepOf(labelled);
  const perPixel = scale.length > 0 ? (high - low) / scale.length : 0;
  const tolerance = (value: number): number =>
    scale.log
      ? Math.abs(value) * 0.06
      : Math.max((step ?? (high - low) / 5) * 0.1, perPixel * 1.5, Math.abs(value) * 1e-9);
  const written = new Map<number, string>();
  const spell = (value: number): string =>
    !title && unit === undefined && isYearLike(low, high) && Number.isInteger(value)
      ? String(value)
      : yearTitle(title?.noun)
        ? // Half a year between two ticks, where a line crosses another: no whole one.
          plainNumber(value, 2).replace(',', '')
        : formatNumber(value, scale.log ? Math.abs(value) : high - low);
  const plain = (value: number): string => {
    const known = written.get(value);
    if (known !== undefined) return known;
    const text = spell(value);
    written.set(value, text);
    return text;
  };
  return {
    channel: scale.channel,
    id: scale.id,
    title,
    noun: title?.noun || 'value',
    unit,
    factor,
    low,
    high,
    log: scale.log,
    step,
    tolerance,
    plain,
    format: (value) => withUnit(plain(value), unit),
  };
};

const isYearLike = (low: number, high: number): boolean => low >= 1000 && high <= 2200 && high - low <= 500;
const yearTitle = (noun: string | undefined): boolean =>
  noun !== undefined && /\byear\b/i.test(noun) && !/number of|per/.test(noun);

const wholeMeasure = ({ channel, id, title, domain, scale, ticks, range }: Axis): Measure =>
  measureOf({ channel, id, title, domain, log: scale === 'log', marks: ticks, length: Math.abs(range[1] - range[0]) });

/** The pieces of a broken axis, low to high: each has ticks as far apart as it needs. */
const piecesOf = (axis: Axis, breaks: NonNullable<Axis['breaks']>): Measure[] => {
  const ends = axis.domain.map(Number).toSorted((a, b) => a - b);
  const edges = [ends[0] ?? 0, ...breaks.flat(), ends.at(-1) ?? 0];
  return Array.from({ length: breaks.length + 1 }, (_, at) => {
    const domain = edges.slice(2 * at, 2 * at + 2);
    const [low = 0, high = 0] = domain;
    const ticks = axis.ticks.filter(({ value }) => typeof value === 'number' && value >= low && value <= high);
    return wholeMeasure({ ...axis, domain, ticks, range: [0, 0] });
  });
};

export const axisMeasure = oncePer((axis: Axis): Measure => {
  const whole = wholeMeasure(axis);
  if (axis.breaks === undefined) return whole;
  const pieces = piecesOf(axis, axis.breaks);
  const { step: _, ...rest } = whole;
  return {
    ...rest,
    step: undefined,
    tolerance: (value) => (pieces.find(({ high }) => value <= high) ?? whole).tolerance(value),
  };
});

export const legendMeasure = (legend: Legend, channel: Channel): Measure =>
  measureOf({
    channel,
    id: legend.id,
    title: legend.title,
    domain: legend.domain,
    log: legend.scale === 'log',
    marks: legend.entries,
    length: 0,
  });

/** What an axis in space measures. */
export const spaceMeasure = ({ channel, title, domain, labels }: SpaceAxis, group: string): Measure =>
  measureOf({
    channel,
    id: `${channel}:${group}`,
    title,
    domain,
    log: false,
    marks: labels.map((label) => ({ label, value: Number(label.replace('−', '-').replaceAll(',', '')) })),
    length: 0,
  });

/** A quantity without axis or legend: nothing in the figure says what it is called. */
export const bareMeasure = (channel: Channel, values: readonly number[]): Measure => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return measureOf({
    channel,
    id: `measure-${channel}`,
    title: undefined,
    domain: [low, high],
    log: false,
    marks: [],
    length: 0,
  });
};
