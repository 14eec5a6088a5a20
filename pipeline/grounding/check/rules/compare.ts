import { relationOf, threshold, values, type Relation } from '../threshold.js';
import { sumOf } from '../../reading/statistics.js';
import { directionOf } from '../course-cues.js';
import { hasSense, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { dimensionOf, factsOfRows, isNear, measureOf, nameOf, type Valued } from '../query.js';
import { factorHolds, ofNumbers, type Pair } from '../factor.js';
import { holdsFor, pairsOf } from '../pairs-compared.js';
import { mayMeanOther } from '../other-comparison.js';
import { endNamed, isOfPeak, isOnWay, overtakes, placesCounted, saysNever } from '../compare-words.js';
import { isOfCourse, isOfOther } from '../other-measure.js';
import { isBeforeAmount, isBetween, isComparedElsewhere, isNearly, isOfOtherNoun } from '../no-comparison.js';
import type { Rule } from '../rule.js';
import { isRangeEnd } from '../range-end.js';
import { isPace, quantityWorld } from '../quantity.js';
import { sides } from '../sides.js';
import { isElsewise } from '../unpaired.js';
import type { World } from '../world.js';

interface Statement {
  readonly relation: Relation;
  readonly mention: Mention;
  readonly factor: (Mention & MentionOf<'number'>) | undefined;
  readonly amount: (Mention & MentionOf<'number'>) | undefined;
  readonly always: boolean;
  /** "A and B together": their sum. */
  readonly joint?: boolean;
  /** "about the same". */
  readonly near?: boolean;
}

const judge = (statement: Statement, left: readonly Valued[], right: readonly Valued[], world: World): boolean => {
  const { each, whole } = pairsOf(left, right);
  const exact = measureOf(world, left[0])?.tolerance(whole.a) ?? 0;
  const tolerance = statement.near ? Math.max(exact, Math.abs(whole.b) * 0.15) : exact;
  const sums: Pair = { a: sumOf(left.map((row) => row.value)), b: sumOf(right.map((row) => row.value)) };
  // One value each, though drawn twice: a line over its area.
  const isOne = (rows: readonly Valued[]): boolean => rows.every(({ value }) => value === rows[0]?.value);
  const single = isOne(left) && isOne(right);
  const pairs = statement.joint ? [sums] : single ? [whole] : [whole, sums];
  const { factor, amount, relation } = statement;
  if (factor)
    return pairs.some(
      (pair) => factorHolds(pair, factor) || (factor.unit === 'percent' && percentHolds(pair, factor, relation)),
    );
  if (amount)
    return [...pairs, ...(statement.joint ? [] : each)].some(
      (pair) =>
        holdsFor(pair, relation, tolerance) &&
        (amount.unit === 'percent'
          ? percentHolds(pair, amount, relation) || isNear(amount, Math.abs(pair.a - pair.b), tolerance * 2)
          : isNear(amount, Math.abs(pair.a - pair.b), tolerance * 2)),
    );
  if (statement.joint) return holdsFor(sums, relation, tolerance);
  if (statement.always && each.length > 0) return each.every((pair) => holdsFor(pair, relation, tolerance));
  if (single) return holdsFor(whole, relation, tolerance);
  return (
    pairs.some((pair) => holdsFor(pair, relation, tolerance)) &&
    each.some((pair) => holdsFor(pair, relation, tolerance))
  );
};

const percentHolds = ({ a, b }: Pair, percent: MentionOf<'number'>, relation: Relation): boolean =>
  Math.abs(Math.abs(a / b - 1) * 100 - percent.value) <=
    Math.max(1.5, percent.value * (percent.precision === 'about' ? 0.12 : 0.03)) && (relation === 'more') === a > b;

const before = (
  clause: Clause,
  mention: Mention,
  accept: (number: MentionOf<'number'>) => boolean,
): (Mention & MentionOf<'number'>) | undefined =>
  clause.mentions
    .filter(
      (other): other is Mention & MentionOf<'number'> =>
        other.type === 'number' &&
        !other.used &&
        other.to <= mention.from &&
        mention.from - other.to <= 4 &&
        clause.sentence.tokens.slice(other.to, mention.from).every(({ text }) => text !== ',' && text !== ')') &&
        !(other.inWords && other.value === 1 && other.unit === 'plain') &&
        // "Berlin at 1 °C is colder": what it has, not by how much.
        !/^(?:at|with)$/.test(clause.sentence.tokens[other.from - 1]?.lower ?? '') &&
        clause.sentence.tokens[other.from - 1]?.text !== '(' &&
        // "Transport (€300) exceeded".
        clause.sentence.tokens[other.from - 2]?.text !== '(' &&
        accept(other),
    )
    .at(-1);

/** "exceeds B by 12". */
const after = (clause: Clause, mention: Mention): (Mention & MentionOf<'number'>) | undefined =>
  clause.mentions.find(
    (other): other is Mention & MentionOf<'number'> =>
      other.type === 'number' &&
      !other.used &&
      other.from >= mention.to &&
      /\bby\s+\S{0,2}$/.test(clause.sentence.text.slice(0, other.start - clause.sentence.start)),
  );

const opposite: Readonly<Record<Relation, Relation>> = { more: 'less', less: 'more', equal: 'equal' };

/** "Of the two, A had the higher final count": held against the one that is not named. */
const otherOfTwo = (clause: Clause, mention: Mention, [one]: readonly Mention[], world: World): Mention | undefined => {
  const { tokens } = clause.sentence;
  const labels = world.plots[0]?.series?.labels ?? [];
  const than = tokens.slice(mention.from, clause.to).some(({ lower }) => lower === 'than');
  if (labels.length !== 2 || one?.type !== 'name' || than || tokens[mention.from - 1]?.lower !== 'the')
    return undefined;
  const label = labels.find((other) => !one.refs.some((ref) => ref.label === other));
  if (label === undefined || !one.refs.some((ref) => labels.includes(ref.label))) return undefined;
  return { ...one, refs: [{ role: 'series', label }] };
};

/** "A and B together are as many as C": their sum. */
const isJoint = (clause: Clause, mention: Mention, lefts: readonly Mention[]): boolean =>
  lefts.length > 1 && isJointTold(clause, mention);

const isJointTold = ({ sentence: { tokens }, from }: Clause, mention: Mention, first = from): boolean =>
  tokens.slice(first, mention.from).some(({ lower }) => /^(?:together|combined|jointly|collectively)$/.test(lower));

/** "A climbs above B": where it ends, after it began below. */
const overtakesIn = (
  clause: Clause,
  { mention, relation }: Statement,
  a: readonly (readonly Valued[])[],
  b: readonly (readonly Valued[])[],
): boolean =>
  overtakes(clause, mention) &&
  a.every((one) =>
    b.every((other) => {
      const last = pairsOf(one, other).each.at(-1);
      return last !== undefined && holdsFor(last, relation, 0);
    }),
  );

const shownOf = (rows: readonly Valued[]): string =>
  rows
    .slice(0, 4)
    .map((row) => `${nameOf(row)}: ${row.value}`)
    .join('; ');
/** "Its bar is as long as that of Rome", of bars from one value to another: by how far apart their ends are. */
const areAsLong = ({ sentence: { text } }: Clause, ones: readonly Valued[], others: readonly Valued[]): boolean => {
  const isRange = (rows: readonly Valued[]): boolean =>
    rows.length === 2 && rows[0]?.category !== undefined && rows[0].category === rows[1]?.category;
  if (!/\b(?:as|equally|same) (?:long|wide|length|width)\b/i.test(text) || !isRange(ones) || !isRange(others))
    return false;
  const [one, other] = [ones, others].map(([a, b]) => Math.abs((a?.value ?? 0) - (b?.value ?? 0)));
  return Math.abs((one ?? 0) - (other ?? 0)) <= 0.02 * Math.max(one ?? 0, other ?? 0);
};

/** "A is higher than B", "A exceeds B by 12", "A is twice as high as B", "A equals B". */
const comparison = (clause: Clause, mention: Mention, world: World): Finding | undefined => {
  const said = relationOf(mention);
  if (isOfPeak(clause, mention)) return undefined;
  if (!said || isOfOther(clause.sentence.tokens, mention.from, world) || isOnWay(clause, mention)) return undefined;
  const relation = isPace(clause, mention, world) ? opposite[said] : said;
  const parts = sides(clause, mention, world);
  const factor = before(clause, mention, ({ unit }) => unit === 'factor' || unit === 'fraction');
  const amount =
    before(clause, mention, ({ unit }) => unit === 'plain' || unit === 'percent') ?? after(clause, mention);
  const statement: Statement = {
    relation,
    mention,
    factor,
    amount: factor ? undefined : amount,
    always: clause.mentions.some((other) => hasSense(other, 'always', 'all', 'monotonic')),
    near: relation === 'equal' && isNearly(clause, mention),
  };
  const places = placesCounted(clause, mention);
  const extra = [factor, statement.amount, places].filter((one) => one !== undefined);
  const alone = parts.right.length === 0 ? parts.shared.filter((one) => !clause.scope.includes(one)) : [];
  const rival = parts.right.length === 0 ? otherOfTwo(clause, mention, alone, world) : undefined;
  const left = rival ? alone.slice(0, 1) : parts.left;
  const shared = rival ? parts.shared.filter((one) => one !== left[0]) : parts.shared;
  const pair = relation === 'equal' && left.length > 1 ? left.slice(1) : [];
  const rights = rival ? [rival] : parts.right.length > 0 ? parts.right : pair;
  const lefts = parts.right.length > 0 ? left : left.slice(0, 1);
  if (lefts.length === 0 || rights.length === 0) return undefined;
  const end = endNamed(clause, mention, world);
  const sets = (list: readonly Mention[]): Valued[][] =>
    list.map((one) => values(world, [one, ...shared]).filter(({ category }) => !end || category === end));
  const joint = parts.right.length > 0 && isJoint(clause, mention, lefts);
  const [a, b] = [joint ? [sets(lefts).flat()] : sets(lefts), sets(rights)];
  if ([...a, ...b].some(({ length }) => length === 0)) return undefined;
  // "A and B together make up 18, four more than C": one or both of them were left to the clause before.
  if (!joint && isJointTold(clause, mention, lefts.every(({ from }) => from < clause.from) ? 0 : clause.from))
    return undefined;
  const never = saysNever(clause, mention);
  const ok = a.every((one) =>
    b.every((other) => {
      if (!never && !places) return judge({ ...statement, joint }, one, other, world);
      const hits = pairsOf(one, other).each.filter((pair) => holdsFor(pair, relation, 0)).length;
      return places ? hits === places.value : hits > 0;
    }),
  );
  const rows = [...a.flat(), ...b.flat()];
  if (
    !ok &&
    (overtakesIn(clause, statement, a, b) ||
      mayMeanOther(clause, statement, [...lefts, ...rights], [...a, ...b], world))
  )
    return undefined;
  const result = finding(
    [mention, ...lefts, ...(rival ? [] : rights), ...extra].filter((other) => other.from >= clause.from),
    (ok || (relation === 'equal' && areAsLong(clause, a.flat(), b.flat()))) !== (never || isDenied(clause, mention)),
    relation,
    shownOf(rows),
    factsOfRows(world, rows),
  );
  for (const other of [...lefts, ...rights]) other.used = true;
  return rival || isBetween(clause, mention, lefts, rights) ? { ...result, firm: true } : result;
};

/** "B has three times the yield of A". */
const multiple = (clause: Clause, mention: Mention & MentionOf<'number'>, world: World): Finding | undefined => {
  const { left, right, shared } = sides(clause, mention, world);
  const [a, b] = [left[left.length - 1], right[0]];
  // "bus is twice tram, and it's also three times moped": of whom the sentence began with.
  // "half as many calories again as desk workers": one and a half times as many.
  if (/\bas (?:much|many|large|high|long|big)(?: \p{L}+){0,2} again\b/iu.test(clause.sentence.text)) return undefined;
  if (/\bit(?:['’]s)?\b/i.test(clause.sentence.text.slice(a ? a.end - clause.sentence.start : 0))) return undefined;
  if (!a || !b || dimensionOf(world, a) !== dimensionOf(world, b)) return undefined;
  // "A has a quarter of the market, and B a fifth": not of each other.
  const between = clause.sentence.tokens.slice(mention.to, b.from);
  if (b.from >= mention.to && between.some(({ text }) => text === ',') && between.some(({ lower }) => lower === 'and'))
    return undefined;
  const [one, other] = [values(world, [a, ...shared]), values(world, [b, ...shared])];
  if (one.length === 0 || other.length === 0) return undefined;
  const statement: Statement = { relation: 'more', mention, factor: mention, amount: undefined, always: false };
  const rows = [...one, ...other];
  // "A reaches 58 %, nearly twice the 30 % of B": of the two numbers that stand there, which are held for themselves.
  if (ofNumbers(clause, mention)) return finding([mention], undefined, mention.value, null);
  const ok = judge(statement, one, other, world) !== isDenied(clause, mention);
  return finding(
    [mention, a, b],
    !ok && (isOfCourse(clause.sentence.text, world) || isOfOtherNoun(clause, mention, world)) ? undefined : ok,
    mention.value,
    rows
      .slice(0, 4)
      .map((row) => `${nameOf(row)}: ${row.value}`)
      .join('; '),
    factsOfRows(world, rows),
  );
};

/** "a third as long as", of a multiple that was judged. */
const isOfFactor = ({ sentence: { mentions } }: Clause, { from }: Mention): boolean =>
  mentions.some(
    (one) => one.type === 'number' && one.used && one.to === from && (one.unit === 'factor' || one.unit === 'fraction'),
  );

export const compareRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    if (
      mention.type === 'number' &&
      !mention.used &&
      (mention.unit === 'factor' || mention.unit === 'fraction') &&
      clause.mentions.every((other) => !hasSense(other, 'more', 'less', 'equal', 'share'))
    ) {
      const result = multiple(clause, mention, world);
      return result ? [result] : [];
    }
    if (mention.used || !hasSense(mention, 'more', 'less', 'equal') || isElsewise(clause, mention, world)) return [];
    // "gets warmer": a course.
    if (directionOf(clause, mention) !== undefined) return [];
    // "from 12 to over 200": no comparison.
    if (
      clause.mentions.some((other) => other.type === 'number' && other.from === mention.to && isRangeEnd(clause, other))
    )
      return [];
    // "A and B gained the same": of two courses.
    if (hasSense(mention, 'equal') && clause.mentions.some((other) => hasSense(other, 'rise', 'fall'))) return [];
    const measured = quantityWorld(clause, world);
    if (isBeforeAmount(clause, mention)) {
      const bound = threshold(clause, mention, measured);
      return bound ? [bound] : [];
    }
    // "less than a third as long as": no more is said of them than that.
    if (hasSense(mention, 'equal') && isOfFactor(clause, mention)) return [];
    const result = comparison(clause, mention, measured) ?? threshold(clause, mention, measured);
    if (!result) return [];
    return result.ok === false && isComparedElsewhere(clause, mention, world)
      ? [{ ...result, ok: undefined }]
      : [result];
  });
