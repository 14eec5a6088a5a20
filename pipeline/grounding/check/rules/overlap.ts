import { isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Mention } from '../mention.js';
import { factsOfRows, nameOf, select } from '../query.js';
import type { Row } from '../../reading/reading.js';
import type { Rule } from '../rule.js';

interface Interval {
  readonly row: Row;
  readonly low: number;
  readonly high: number;
}

const ordered = (row: Row, a: number | undefined, b: number | undefined): Interval[] =>
  a === undefined || b === undefined ? [] : [{ row, low: Math.min(a, b), high: Math.max(a, b) }];

/** What of a box or an error bar is meant: its box where the text says so, else as far as it reaches. */
const intervalsOf = (clause: Clause, rows: readonly Row[]): Interval[] =>
  /\bbox(?:es)?\b/i.test(clause.sentence.text) && !/\bwhiskers?\b/i.test(clause.sentence.text)
    ? rows.flatMap((row) => ordered(row, row.from, row.to))
    : rows.flatMap((row) => ordered(row, row.low, row.high));

const verbs = new Set(['overlap', 'overlaps', 'overlapped', 'touch', 'touches']);

const verbAt = ({ sentence: { tokens }, from, to }: Clause): number => {
  for (let at = from; at < to; at++) if (verbs.has(tokens[at]?.lower ?? '')) return at;
  return -1;
};

/** "The error bars of A and B overlap", "the boxes do not touch": two intervals have a part in common. */
export const overlapRule: Rule = (clause, world) => {
  const { tokens } = clause.sentence;
  const verb = verbAt(clause);
  if (verb < 0 || !world.rows.some(({ low, high }) => low !== undefined && high !== undefined)) return [];
  const named = clause.mentions.filter((mention) => isEntity(mention) && !clause.scope.includes(mention));
  const [first, second, ...others] = named;
  if (!first || !second || others.length > 0) return [];
  const of = (mention: Mention): Interval[] => intervalsOf(clause, select(world, [mention, ...clause.scope]));
  const [[a, ...more], [b, ...rest]] = [of(first), of(second)];
  if (!a || !b || a.row === b.row || more.length > 0 || rest.length > 0) return [];
  const word = tokens[verb];
  const { start, end } = word ?? first;
  const denied = isDenied(clause, { type: 'word', sense: 'cross', from: verb, to: verb + 1, start, end, used: false });
  const common = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  const result = finding(
    named,
    common >= 0 !== denied,
    denied ? 'apart' : 'overlap',
    [a, b].map(({ row, low, high }) => `${nameOf(row)}: ${low} to ${high}`).join('; '),
    factsOfRows(world, [a.row, b.row]),
  );
  return [{ ...result, start: Math.min(result.start, start), end: Math.max(result.end, end), firm: true }];
};
