import type { Plot, Row } from '../reading/reading.js';
import { firstMatch } from '../all-matches.js';
import type { Clause } from './clause.js';
import type { Finding } from './mention.js';
import { channelAsked, isUnwantedOf } from './quantity.js';
import { factsOfRows } from './query.js';
import type { Sentence } from './scan.js';
import { codeOf, type Piece } from './statement/piece.js';
import { piecesOf } from './statement/pieces.js';
import type { World } from './world.js';

/** "The lightest laptop has the longest battery life", "The car with the longest range is the dearest". */
const both =
  /^(?:d[KQyx]{1,2}Pd|d)(?<first>M)(?<what>[QKyjx]{0,4})V{1,2}(?:d[QK]P|d[QK]gV)?d(?<second>M)[QKyjx]{0,4}(?=$|[,;:])/d;

const paced = /^(?:fast|slow|quick)/;

/** The points that have the most or the least along the axis that a phrase names. */
const extremesIn = (
  { degree }: Piece,
  clause: Clause,
  plot: Plot,
  world: World,
): { readonly rows: readonly Row[]; readonly channel: string; readonly slack: readonly Row[] } | undefined => {
  const channel = channelAsked(plot, clause, world);
  const title = channel && plot[channel]?.title?.printed;
  if (!degree || !channel || title === undefined) return undefined;
  if (
    (paced.test(degree.stem) && /\b(?:time|duration|delay|latency)\b/i.test(title)) ||
    (degree.judged && isUnwantedOf(title))
  )
    return undefined;
  const valued = plot.rows.filter((row) => row[channel] !== undefined);
  const size = (row: Row): number => (row[channel] ?? 0) * degree.sign;
  const top = Math.max(...valued.map(size));
  const tolerance = plot[channel]?.tolerance(top * degree.sign) ?? 0;
  return {
    rows: valued.filter((row) => size(row) === top),
    // What a reader cannot tell from the first.
    slack: valued.filter((row) => size(row) >= top - tolerance),
    channel,
  };
};

/** Of a cloud of points: what is first along one axis is first along the other. */
export const twoExtremes = (sentence: Sentence, whole: Clause, world: World): Finding[] => {
  const [plot, ...others] = world.plots.filter(({ form }) => form === 'scatter');
  if (!plot || others.length > 0 || world.reading.panels.length > 1) return [];
  const pieces = piecesOf(sentence, world);
  const match = firstMatch(codeOf(pieces), both);
  const [a, b] = [match?.indices?.groups?.['first']?.[0] ?? 0, match?.indices?.groups?.['second']?.[0] ?? 0];
  const [first, second] = [pieces[a], pieces[b]];
  const verb = pieces.findIndex(({ code }, at) => at > a && code === 'V');
  if (!match || !first || !second || verb < 0) return [];
  const last = pieces[match[0].length - 1]?.to ?? sentence.tokens.length;
  const one = extremesIn(first, { ...whole, from: pieces[0]?.from ?? 0, to: pieces[verb]?.from ?? 0 }, plot, world);
  const other = extremesIn(second, { ...whole, from: second.from, to: last }, plot, world);
  if (!one || !other || one.channel === other.channel) return [];
  const isSame = one.slack.some((row) => other.slack.includes(row));
  const [start, end] = [sentence.tokens[pieces[0]?.from ?? 0]?.start, sentence.tokens[last - 1]?.end];
  const [row] = one.rows;
  if (start === undefined || end === undefined || !row) return [];
  return [
    {
      start,
      end,
      ok: isSame,
      stated: sentence.text.slice(start - sentence.start, end - sentence.start),
      actual: `${row.category ?? row.series ?? ''} (${row.x}, ${row.y})`.trim(),
      facts: factsOfRows(world, [row]),
      plain: true,
    },
  ];
};
