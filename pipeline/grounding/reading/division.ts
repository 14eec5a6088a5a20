import type { Axis, Channel, Legend, Scalar } from '../../../renderers/scene.js';
import { formatDate, granularityOf, isDate, monthNames, type DateStyle } from '../language/date.js';
import { parseTitle } from '../language/title.js';
import type { Division } from './reading.js';

interface Source {
  readonly channel: Channel;
  readonly id: string;
  readonly title: string | undefined;
  readonly marks: readonly { readonly value: Scalar; readonly label: string }[];
  readonly domain: readonly Scalar[];
  readonly discrete: boolean;
}

const key = (value: Scalar): string => JSON.stringify(value);

const dateStyle = (dates: readonly string[], marks: Source['marks']): DateStyle => {
  const labels = marks.map((mark) => mark.label).filter(Boolean);
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  const granularity = granularityOf(dates);
  const named = labels.some((label) => /\b\d{4}\b|'\d\d\b/.test(label));
  const months = labels.some((label) => monthNames.some((month) => label.includes(month.slice(0, 3))));
  return {
    granularity,
    yearless: !named && years.size === 1 && labels.length > 0,
    dayless: !months && labels.length > 0 && dates.every((date) => date.slice(0, 10) === dates[0]?.slice(0, 10)),
  };
};

const expanded = (label: string): string => monthNames.find((month) => month.slice(0, 3) === label) ?? label;

/**
 * How numbers beside each other are told apart: by no more decimals than it takes, for nobody reads 1.63265 off an axis
 * on which the next one is 1.83673. Six significant digits at most.
 */
const numberSpeller = (values: readonly Scalar[]): ((value: number) => string) => {
  const sorted = [...new Set(values.filter((value) => typeof value === 'number'))].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((value, index) => value - (sorted[index] ?? value));
  const gap = gaps.length > 0 ? Math.min(...gaps) : 0;
  // Off by a twentieth of the way to the next at most.
  const decimals = gap > 0 ? Math.max(0, Math.ceil(-Math.log10(gap / 10))) : Number.POSITIVE_INFINITY;
  return (value) => {
    const exact = Number(value.toPrecision(6));
    return String(decimals > 10 ? exact : Number(exact.toFixed(decimals)));
  };
};

/** Names for the values `values` of one channel, as the axis or legend prints them. */
const divisionOf = (source: Source, values: readonly Scalar[]): Division => {
  const printed = new Map(
    source.marks.filter((mark) => mark.label !== '').map((mark) => [key(mark.value), mark.label.replaceAll('\n', ' ')]),
  );
  const dates = values.filter(isDate);
  const asDates = dates.length > 0 && dates.length === values.filter((value) => value !== null).length;
  const style = asDates ? dateStyle(dates, source.marks) : undefined;
  const spellNumber = numberSpeller(values);
  const spell = (value: Scalar): string => {
    const label = source.discrete ? printed.get(key(value)) : undefined;
    if (label !== undefined) return asDates ? expanded(label) : label;
    if (style && isDate(value)) return formatDate(value, style);
    if (typeof value === 'number' && !Number.isInteger(value)) return spellNumber(value);
    return value === null ? 'null' : String(value).replaceAll('\n', ' ');
  };
  const spelled = new Map<Scalar, string>();
  const labelOf = (value: Scalar): string => {
    const known = spelled.get(value);
    if (known !== undefined) return known;
    const label = spell(value);
    spelled.set(value, label);
    return label;
  };
  const seen = new Set<string>();
  const order = source.discrete
    ? [...source.domain.filter((value) => values.includes(value)), ...values]
    : [...values].sort(byValue);
  for (const value of order) seen.add(labelOf(value));
  return {
    channel: source.channel,
    id: source.id,
    title: source.title ? parseTitle(source.title) : undefined,
    kind: asDates
      ? 'dates'
      : values.every((value) => typeof value === 'number') && !source.discrete
        ? 'numbers'
        : 'names',
    labels: [...seen],
    labelOf,
  };
};

const byValue = (a: Scalar, b: Scalar): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const continuous = new Set(['linear', 'log', 'pow', 'sqrt', 'symlog', 'time']);
export const isContinuous = (axis: Axis | undefined): boolean => axis !== undefined && continuous.has(axis.scale);
export const isQuantitative = (axis: Axis | undefined): boolean =>
  isContinuous(axis) && axis?.scale !== 'time' && !axis?.domain.some(isDate);

export const axisDivision = (axis: Axis, values: readonly Scalar[]): Division =>
  divisionOf(
    {
      channel: axis.channel,
      id: axis.id,
      title: axis.title,
      marks: axis.ticks,
      domain: axis.domain,
      discrete: !isContinuous(axis),
    },
    values,
  );

export const legendDivision = (legend: Legend, channel: Channel, values: readonly Scalar[]): Division =>
  divisionOf(
    { channel, id: legend.id, title: legend.title, marks: legend.entries, domain: legend.domain, discrete: true },
    values,
  );

export const bareDivision = (channel: Channel, values: readonly Scalar[]): Division =>
  divisionOf({ channel, id: `division-${channel}`, title: undefined, marks: [], domain: [], discrete: true }, values);
