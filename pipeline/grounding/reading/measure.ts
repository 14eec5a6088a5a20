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
  return marks.some((mark) => /\d%$/.test(mark.label)) ? '%' : undefined;
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
        ? plainNumber(value, 0).replace(',', '')
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

export const axisMeasure = oncePer((axis: Axis): Measure =>
  measureOf({
    channel: axis.channel,
    id: axis.id,
    title: axis.title,
    domain: axis.domain,
    log: axis.scale === 'log',
    marks: axis.ticks,
    length: Math.abs(axis.range[1] - axis.range[0]),
  }),
);

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

/** A quantity without axis or legend: what an element's own records say. */
export const bareMeasure = (channel: Channel, values: readonly number[], title?: string): Measure => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return measureOf({ channel, id: `measure-${channel}`, title, domain: [low, high], log: false, marks: [], length: 0 });
};
