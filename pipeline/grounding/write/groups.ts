import { valueId } from '../facts/values.js';
import { listOf } from '../language/list.js';
import { countWord } from '../language/number.js';
import { highest, lowest, meanOf, sumOf } from '../reading/statistics.js';
import { outliersIn } from '../reading/outliers.js';
import type { Plot, Row } from '../reading/reading.js';
import { valued } from './extremes.js';
import { at, atRow } from './phrases.js';
import type { PlotContext } from './context.js';
import { said, sentence, type Said } from './said.js';

const mostGroups = 12;
/** Events of one row that are told one by one. */
const mostEvents = 10;

/** As they stand along the axis. */
const inOrder = (plot: Plot): Row[] => {
  const order = plot.category?.labels ?? [];
  return [...plot.rows].sort((a, b) => order.indexOf(a.category ?? '') - order.indexOf(b.category ?? ''));
};

/** The values beyond the whiskers of a box, lowest first. */
const outliersAt = ({ reading }: PlotContext, row: Row): number[] =>
  outliersIn(reading)
    .flatMap(({ point, box }) => (box === row ? [point.value] : []))
    .toSorted((a, b) => a - b);

/** Each box: its median, its quartiles, its whiskers, and the points beyond them. */
export const boxSentences = (context: PlotContext): Said[] => {
  const { plot, random } = context;
  const { measure } = plot;
  const rows = inOrder(plot).filter((row) => row.from !== undefined && row.to !== undefined);
  if (!measure || rows.length === 0 || rows.length > mostGroups) return [];
  const short = random.chance(0.5);
  return rows.map((row) => {
    const place = row.category === undefined ? '' : `${atRow(plot, row)}, `;
    const box = `from ${measure.plain(row.from ?? 0)} to ${measure.format(row.to ?? 0)}`;
    const median = row.value === undefined ? '' : `the median is ${measure.format(row.value)} and `;
    const whiskers =
      row.low === undefined || row.high === undefined
        ? ''
        : short
          ? `, with whiskers from ${measure.plain(row.low)} to ${measure.format(row.high)}`
          : `; the whiskers extend from ${measure.plain(row.low)} to ${measure.format(row.high)}`;
    const beyond = outliersAt(context, row);
    const outliers =
      beyond.length === 0
        ? ''
        : beyond.length > 4
          ? ` (${countWord(beyond.length)} outliers)`
          : ` (${beyond.length === 1 ? 'outlier' : 'outliers'} at ${listOf(beyond.map(measure.plain))})`;
    return sentence(
      said(`${place}${median}the box ${short ? 'spans' : 'runs'} ${box}${whiskers}${outliers}`, [
        valueId(row),
        `interval:${row.id}`,
        `interval:${row.id}:whiskers`,
      ]),
    );
  });
};

/** Each violin: its median, how far it reaches, and its mean where that is marked. */
export const violinSentences = ({ plot, random }: PlotContext): Said[] => {
  const { measure } = plot;
  const rows = inOrder(plot).filter((row) => row.low !== undefined && row.high !== undefined);
  if (!measure || rows.length === 0 || rows.length > mostGroups) return [];
  const verb = random.pick(['reaches', 'extends'] as const);
  return rows.map((row) => {
    const place = row.category === undefined ? 'the violin' : `the violin ${atRow(plot, row)}`;
    const middles = [
      ...(row.value === undefined ? [] : [`a median of ${measure.format(row.value)}`]),
      ...(row.mean === undefined ? [] : [`a mean of ${measure.format(row.mean)}`]),
    ];
    const middle = middles.length > 0 ? `, with ${listOf(middles)}` : '';
    return sentence(
      said(`${place} ${verb} from ${measure.plain(row.low ?? 0)} to ${measure.format(row.high ?? 0)}${middle}`, [
        valueId(row),
        `interval:${row.id}:whiskers`,
      ]),
    );
  });
};

/** The error bars of bars, points or a line. */
export const errorSentences = ({ plot }: PlotContext): Said[] => {
  const rows = inOrder(plot).filter((row) => row.low !== undefined && row.high !== undefined);
  const { measure } = plot;
  if (!measure || plot.form === 'box' || rows.length === 0 || rows.length > mostGroups) return [];
  const spans = rows.map(
    (row) => `from ${measure.plain(row.low ?? 0)} to ${measure.format(row.high ?? 0)} ${atRow(plot, row)}`,
  );
  return [
    sentence(
      said(
        `the error ${rows.length === 1 ? 'bar extends' : 'bars extend'} ${listOf(spans)}`,
        rows.map((row) => `interval:${row.id}:whiskers`),
      ),
    ),
  ];
};

/** Each group of a strip plot: how many points, their range and their mean. */
export const stripSentences = ({ plot, random }: PlotContext): Said[] => {
  const { measure, category } = plot;
  if (!measure || !category || category.labels.length > mostGroups) return [];
  const rows = valued(plot);
  const mean = random.chance(0.7);
  return category.labels.flatMap((label) => {
    const own = rows.filter((row) => row.category === label).map((row) => row.value);
    if (plot.drawn === 'events' && own.length > 0 && own.length <= mostEvents) {
      const places = own.map((value, index) => (index < own.length - 1 ? measure.plain(value) : measure.format(value)));
      const facts = rows.filter((row) => row.category === label).map(valueId);
      const events = own.length === 1 ? 'one event lies' : `${countWord(own.length)} events lie`;
      return [sentence(said(`${at(category, label)}, ${events} at ${listOf(places)}`, facts))];
    }
    if (own.length < 2) return [];
    const [low, high] = [lowest(own), highest(own)];
    const text = `${at(category, label)}, the ${countWord(own.length)} values range from ${measure.plain(low)} to ${measure.format(high)}`;
    return [sentence(said(mean ? `${text}, with a mean of ${measure.format(meanOf(own))}` : text))];
  });
};

/** Several rows stand at one place, in one series: a cloud in each, not a value. */
export const isStrip = (plot: Plot): boolean => {
  if (plot.form !== 'dot' && plot.form !== 'strip') return false;
  const places = new Set(plot.rows.map((row) => `${row.category ?? ''}|${row.series ?? ''}`));
  return plot.rows.length >= places.size * 2;
};

/** What the parts at each place come to together. */
export const totalSentence = ({ plot }: PlotContext): Said | undefined => {
  const { measure, category } = plot;
  if (plot.form !== 'bar' || plot.arrangement !== 'stacked' || !measure || !category) return undefined;
  if (category.labels.length > 8 || plot.rows.some((row) => (row.value ?? 0) < 0)) return undefined;
  const totals = category.labels.map((label) => {
    const total = sumOf(plot.rows.filter((row) => row.category === label).map((row) => row.value ?? 0));
    return `${measure.format(total)} ${at(category, label)}`;
  });
  return sentence(said(`in total, the stacks come to ${listOf(totals)}`));
};
