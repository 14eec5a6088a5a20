import type { Plot, Row } from '../../reading/reading.js';
import { countOf } from '../number-words.js';
import type { Finding, Mention } from '../mention.js';
import { factsOfRows, hasValue, matchesRow, type Valued } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

/** A curve of one group: which share of it has at most which value. */
export interface Curve {
  readonly name: string | undefined;
  readonly points: readonly (Valued & { readonly x: number })[];
}

export interface Told {
  readonly sentence: Sentence;
  readonly world: World;
  readonly plot: Plot;
  readonly curves: readonly Curve[];
  /** The whole: 1, or 100 where percent are shown. */
  readonly whole: number;
}

export const curvesOf = ({ rows }: Plot): Curve[] => {
  const groups = new Map<string | undefined, Row[]>();
  for (const row of rows) groups.set(row.series, [...(groups.get(row.series) ?? []), row]);
  return [...groups].map(([name, list]) => ({
    name,
    points: list
      .flatMap((row) => (hasValue(row) && row.x !== undefined ? [{ ...row, x: row.x }] : []))
      .toSorted((a, b) => a.x - b.x),
  }));
};

/** The share up to a value, which that value is part of. */
export const shareAt = ({ points }: Curve, x: number): number =>
  points.findLast((point) => point.x <= x + 1e-9)?.value ?? 0;

export const valueAt = ({ points }: Curve, share: number): number | undefined =>
  points.find(({ value }) => value >= share - 1e-9)?.x;

export const isOf = ({ points: [first] }: Curve, mention: Mention): boolean =>
  first !== undefined && matchesRow(first, mention);

/** The group that is named last before a place of the sentence, or first after it; any of them where none is named. */
export const curvesNear = ({ sentence, curves }: Told, at: number): readonly Curve[] => {
  const named = sentence.mentions.flatMap((mention) => {
    const curve = curves.find((one) => isOf(one, mention));
    return curve ? [{ curve, start: mention.start - sentence.start }] : [];
  });
  const [first] = named;
  return first ? [(named.findLast(({ start }) => start < at) ?? first).curve] : curves;
};

/** The group that is named in a stretch of the sentence. */
export const curveIn = ({ sentence, curves }: Told, from: number, to: number): Curve | undefined => {
  const own = (mention: Mention): boolean =>
    mention.start - sentence.start >= from && mention.end - sentence.start <= to;
  return sentence.mentions.filter(own).flatMap((mention) => curves.find((one) => isOf(one, mention)) ?? [])[0];
};

export const finding = (
  { sentence, world }: Told,
  start: number,
  text: string,
  ok: boolean | undefined,
  actual: string | number | null,
  curves: readonly Curve[],
): Finding => ({
  start: sentence.start + start,
  end: sentence.start + start + text.length,
  ok,
  stated: text,
  actual,
  facts: factsOfRows(world, (curves[0]?.points ?? []).slice(0, 2)),
});

export const amount =
  '(\\d+(?:\\.\\d+)?|half an?|half|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)';
export const amountOf = (text: string): number =>
  /^\d/.test(text) ? Number(text) : /^half/i.test(text) ? 0.5 : countOf(text);

/** How far a reader may be off along the axis of values. */
export const slack = ({ plot, curves }: Told): number =>
  (plot.x ? plot.x.high - plot.x.low : Math.max(...curves.flatMap(({ points }) => points.map(({ x }) => x)))) * 0.025;
