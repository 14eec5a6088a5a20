import type { Row } from '../../reading/reading.js';
import type { Mention, MentionOf } from '../mention.js';
import { isNear } from '../query.js';
import { highest, lowest } from '../../reading/statistics.js';
import type { World } from '../world.js';
import { within, type Cue, type Place, type Told } from './told.js';

export type Bar = Row & { readonly from: number; readonly to: number };

export const barsOf = (rows: readonly Row[]): Bar[] =>
  rows.filter((row): row is Bar => row.from !== undefined && row.to !== undefined);

/** A point in time that the text names, and whether a bar's end is it. */
export interface When {
  readonly start: number;
  readonly end: number;
  readonly is: (value: number) => boolean;
}

export const isDated = ({ plot }: Told): boolean =>
  plot.rows.some(({ element }) => typeof element.encoding?.['x'] === 'string');

const dateIs =
  ({ year, month, day }: MentionOf<'date'>) =>
  (value: number): boolean => {
    const date = new Date(Math.round(value * 86_400_000));
    return (
      (year === undefined || date.getUTCFullYear() === year) &&
      (month === undefined || date.getUTCMonth() + 1 === month) &&
      (day === undefined || Math.abs(date.getUTCDate() - day) < 0.5)
    );
  };

export const whensOf = (told: Told): When[] => {
  const { sentence, plot } = told;
  const dated = isDated(told);
  return sentence.mentions.flatMap((mention: Mention): When[] => {
    const span = { start: mention.start - sentence.start, end: mention.end - sentence.start };
    if (dated) return mention.type === 'date' ? [{ ...span, is: dateIs(mention) }] : [];
    if (mention.type !== 'number' || mention.unit === 'factor' || mention.unit === 'percent') return [];
    return [{ ...span, is: (value) => isNear(mention, value, (plot.measure?.tolerance(value) ?? 0) * 0.6) }];
  });
};

/** A date on which something of a schedule is done. */
export const isScheduled = ({ plots }: World, date: MentionOf<'date'>): boolean =>
  plots.some((plot) => {
    if (plot.special !== 'schedule' || !plot.rows.some(({ element }) => typeof element.encoding?.['x'] === 'string'))
      return false;
    const bars = barsOf(plot.rows);
    const [first, last] = [lowest(bars.map(({ from }) => from)), highest(bars.map(({ to }) => to))];
    const is = dateIs(date);
    for (let day = Math.floor(first); day <= last && day < first + 4000; day += 1) if (is(day)) return true;
    return false;
  });

export const barsAt = (place: Place | undefined): Bar[] => barsOf(place?.rows ?? []);

export const subjectOf = (told: Told, cue: Cue): Place | undefined => {
  const own = within(told.places, cue.from, cue.start).at(-1);
  return own ?? told.places.findLast(({ end }) => end <= cue.start);
};

export const show = (told: Told, value: number): string => told.plot.measure?.plain(value) ?? String(value);
