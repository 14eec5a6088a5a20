import type { AxisTick } from '../../scene.js';
import type { Mark } from '../../tikz/marks.js';
import { centreOf, type Draft, isText, nearest, nodeOf, type Piece, placeOf } from './draft.js';

export type Channel = 'x' | 'y';

/** One direction of a plot: its ends in its own values, and where they are. */
export interface Direction {
  readonly ends: readonly [number, number];
  readonly range: readonly [number, number];
  /** Words of its ticks, with their places; undefined where they are numbers. */
  readonly words: readonly AxisTick[] | undefined;
  readonly ticks: readonly AxisTick[];
  readonly log: boolean;
  /** Of an axis of dates: the Julian day that its values count from. */
  readonly days: number | undefined;
}

/** Rounded to what TeX's arithmetic and the eye can tell: a ten-thousandth of the axis. */
export const valueAt = ({ ends: [first, last], range: [start, end], log }: Direction, place: number): number => {
  const value = first + ((place - start) / (end - start)) * (last - first);
  if (log) return Number(Math.exp(value).toPrecision(4));
  const digits = Math.max(0, 4 - Math.ceil(Math.log10(Math.abs(last - first))));
  return Number(value.toFixed(Math.min(12, digits))) + 0;
};

const julianOf1970 = 2_440_588;

/** A value as the axis has it: on an axis of dates the moment, to the minute. */
export const momentAt = (direction: Direction, place: number): string | number => {
  const value = valueAt(direction, place);
  if (direction.days === undefined) return value;
  return new Date(Math.round((value + direction.days - julianOf1970) * 1440) * 60_000).toISOString();
};

/** What a reader takes a place for: the word of the tick that it stands at, or a value. */
export const readAt = (direction: Direction, place: number): string | number => {
  const { words, range } = direction;
  if (words === undefined) return momentAt(direction, place);
  const [best] = words.toSorted((a, b) => Math.abs(a.position - place) - Math.abs(b.position - place));
  const near =
    best !== undefined && Math.abs(best.position - place) < Math.abs(range[1] - range[0]) / words.length / 1.5;
  return near ? best.label : valueAt(direction, place);
};

/** What was drawn for one part of an axis. */
export const within = (draft: Draft, axis: Mark, kind: string, channel?: Channel): Piece[] =>
  draft.pieces.filter((piece) => {
    const mark = nearest(draft, piece.mark, kind);
    return (
      mark !== undefined &&
      nearest(draft, mark, 'axis') === axis &&
      (channel === undefined || mark.fields['axis'] === channel)
    );
  });

export const directionOf = (draft: Draft, axis: Mark, channel: Channel): Direction | undefined => {
  const [from, to] = [placeOf(draft, axis, axis.fields['from']), placeOf(draft, axis, axis.fields['to'])];
  const ends = [Number(axis.fields[`${channel}min`]), Number(axis.fields[`${channel}max`])] as const;
  const at = channel === 'x' ? 0 : 1;
  if (from === undefined || to === undefined || !ends.every(Number.isFinite) || from[at] === to[at]) return undefined;
  const bare: Direction = {
    ends,
    range: [from[at], to[at]],
    words: undefined,
    ticks: [],
    log: axis.fields[`${channel}mode`] === 'log',
    days: axis.fields[`${channel}days`] ? Number(axis.fields[`${channel}days`]) : undefined,
  };
  const ticks = within(draft, axis, 'ticklabel', channel).flatMap((piece): AxisTick[] => {
    const node = nodeOf(draft, piece.mark);
    const place = node && centreOf(draft, node);
    if (place === undefined || !isText(piece)) return [];
    const { text = '' } = piece.element;
    return [
      {
        value: bare.days !== undefined || /\d/.test(text) ? momentAt(bare, place[at]) : text,
        label: text,
        position: place[at],
      },
    ];
  });
  const worded = bare.days === undefined && ticks.length > 1 && ticks.every(({ label }) => !/\d/.test(label));
  return { ...bare, ticks, words: worded ? ticks : undefined };
};
