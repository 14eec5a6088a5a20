import { isMeasured } from '../countable.js';
import { isNoCourse, directionOf, isRepeated, repeatedStep } from '../course-cues.js';
import { isOfUnread } from '../course-untold.js';
import { isOfOthers, isOfWay } from '../course-of-others.js';
import { hasLeg } from '../course-readings.js';
import { isCourseOpen, isLoose } from '../course-open.js';
import { fits, stretchesOf } from '../course-fits.js';
import { isOpposite } from '../course-opposite.js';
import { deniedMultiple, saysAll } from '../denied-multiple.js';
import { isLegOfOne, isOnlyOne, isShare, isSole, reachOf, saysHowMuch, shareOf } from '../course-subject.js';
import { atPlaces, partOf, type Course, type Part } from '../course-told.js';
import { courseNumbers, goes, type Direction } from '../course-words.js';
import type { Sequence } from '../../reading/sequence.js';
import { highest, lowest } from '../../reading/statistics.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import { isUpToPlace } from '../course-aside.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { dimensionOf, matchesRow } from '../query.js';
import type { Rule } from '../rule.js';
import {
  allBut,
  candidates,
  courseFacts,
  beside,
  hasOrder,
  isOfStacks,
  ofEach,
  inShares,
  saysOthers,
  tellsShares,
  totals,
  wholeOf,
} from '../stretch.js';
import { acrossSeries } from './across-series.js';
import { asDrawn } from '../upside-down.js';
import type { World } from '../world.js';

/** The courses that a clause is about: the sum, those not named before, or those that are named. */
const meant = (
  clause: Clause,
  mention: Mention,
  world: World,
  named: readonly Mention[],
  inherited: boolean,
): readonly Sequence[] => {
  const { from, to } = reachOf(clause, mention);
  const isSum = (other: Mention): boolean => hasSense(other, 'total') && other.from >= from && other.to <= to;
  if ((inherited || named.length === 0) && clause.mentions.some(isSum)) return totals(world);
  return inherited && saysOthers(clause)
    ? allBut(world, named)
    : [...ofEach(candidates(world, named), named, world), ...(named.length === 0 ? wholeOf(clause, world) : [])];
};

const never = /\b(?:never|ever|at no (?:point|time|stage))\b/i;

/** Nobody would see it otherwise. */
const isPlain = ({ direction }: Course, { rows, plot: { measure } }: Sequence): boolean => {
  const values = rows.map(({ value }) => value);
  const moved = (highest(values) - lowest(values)) / (measure ? measure.high - measure.low : Infinity);
  return direction === 'steady' ? moved <= 0.04 : moved >= 0.05;
};

const judge = (clause: Clause, mention: Mention, direction: Direction, world: World): Finding[] => {
  if (isOfWay(clause, mention, world) || isUpToPlace(clause, mention, world)) return [];
  const earlier = clause.sentence.mentions.filter(
    (other) => other.to <= reachOf(clause, mention).from && isEntity(other) && dimensionOf(world, other) === 'category',
  );
  const whole = partOf(clause, mention, direction, world, earlier.at(-1) ?? clause.since);
  const part = atPlaces(whole, earlier.slice(-2));
  const { own, named, course, all, second, said } = part;
  const panels = clause.scope.filter((other) => dimensionOf(world, other) === 'panel');
  const sequences = meant(clause, mention, world, named, own.length === 0)
    .filter((sequence) => panels.every((panel) => sequence.rows.some((row) => matchesRow(row, panel))))
    .map((sequence) => (tellsShares(clause, sequence) ? inShares(sequence) : sequence));
  const judged = sequences.filter((sequence) => stretchesOf(course, sequence).length > 0);
  if (sequences.length === 0 || (judged.length === 0 && course.places.length === 0)) return [];
  const stranger =
    own.length === 0 &&
    clause.mentions.some(
      (other) => other.type === 'colour' && other.to <= mention.from && mention.from - other.to <= 6,
    );
  const verdict = stranger
    ? { ok: undefined, used: [] }
    : (deniedMultiple(part, judged) ??
      respective(part, world) ??
      (own.length > 0 ? ofNamed(part, judged, world) : ofAny(part, judged, world)));
  const shown = judged[0];
  const rows = shown ? (stretchesOf(course, shown)[0] ?? []) : [];
  const isOpen = verdict.ok === false && isCourseOpen(course, shown, rows.length, own.length === 0, world);
  const result = finding(
    [
      mention,
      ...own,
      ...course.places.filter((place) => all.includes(place)),
      ...course.numbers,
      ...said,
      ...verdict.used,
    ],
    isOpen ? undefined : verdict.ok,
    direction,
    rows.length > 1 ? `${rows[0]?.value} to ${rows[rows.length - 1]?.value}` : null,
    courseFacts(world, rows, shown),
  );
  for (const other of all) if (!course.places.includes(other)) other.used = false;
  return [
    isFirm(part, world) ? { ...result, firm: true, plain: isOpposite(part, judged) } : result,
    ...second.flatMap((other) => gap(course, other, world)),
  ];
};

interface Judged {
  readonly ok: boolean | undefined;
  readonly used: readonly Mention[];
}

/** Somebody that the figure knows stands right before the verb: a name, a kind of mark, the total, the quantity shown. */
const isFirm = ({ course: { clause, mention, numbers, places } }: Part, world: World): boolean => {
  const { tokens, mentions } = clause.sentence;
  // "They rose from 610 in 2013 to 820 in 2016", of the one course there is.
  if (
    numbers.length === 2 &&
    places.length === 2 &&
    isLegOfOne(clause, numbers, places) &&
    candidates(world, []).length === 1
  )
    return true;
  let at = mention.from - 1;
  while (
    at >= clause.from &&
    (/^(?:ADV|AUX|PART)$/.test(tokens[at]?.pos ?? '') ||
      /^(?:gets?|getting|becomes?|keeps?|both|all|each)$/.test(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  const word = tokens[at];
  if (at < clause.from || word === undefined) return false;
  const subject = mentions.find(({ from, to }) => from <= at && at < to);
  return (
    subject?.type === 'kind' ||
    (subject !== undefined && (isEntity(subject) || hasSense(subject, 'total', 'median', 'mean'))) ||
    (world.plots.length === 1 && isMeasured(world, word.norm)) ||
    // "After October it keeps dropping": of one course there is only that.
    (/^(?:it|this)$/.test(word.lower) && candidates(world, []).length === 1)
  );
};

/** "A and B fell by 4 and 6, respectively": each by its own number. */
const respective = ({ own, course }: Part, world: World): Judged | undefined => {
  const { clause, mention } = course;
  const { mentions } = clause.sentence;
  const [one] = own;
  if (!mentions.some((other) => hasSense(other, 'respectively'))) return undefined;
  if (!one) return respectiveOfAll(course, world);
  const dimension = dimensionOf(world, one);
  const names = mentions.filter(
    (other) => isEntity(other) && other.to <= mention.from && dimensionOf(world, other) === dimension,
  );
  const numbers = mentions.filter(
    (other): other is Mention & MentionOf<'number'> =>
      other.type === 'number' && other.from > mention.from && other.unit !== 'ordinal',
  );
  if (names.length < 2 || numbers.length !== names.length) return { ok: undefined, used: [] };
  const ok = names.every((name, index) =>
    candidates(world, [name]).some((sequence) =>
      fits({ ...course, numbers: numbers.slice(index, index + 1) }, sequence),
    ),
  );
  return { ok, used: numbers };
};

/** "By 2015 this had dropped to 13% and 12%, respectively": the courses of the figure, in one of their orders. */
const respectiveOfAll = (course: Course, world: World): Judged => {
  const numbers = course.clause.mentions.filter(
    (other): other is Mention & MentionOf<'number'> =>
      other.type === 'number' && other.from > course.mention.from && other.unit !== 'ordinal',
  );
  const sequences = candidates(world, []);
  if (numbers.length < 2 || numbers.length !== sequences.length) return { ok: undefined, used: [] };
  const hits = numbers.map((number) =>
    sequences.map((sequence) => fits({ ...course, numbers: [number], leg: false }, sequence)),
  );
  const straight = hits.every((row, index) => row[index] === true);
  const reversed = hits.every((row, index) => row[row.length - 1 - index] === true);
  const none = hits.some((row) => !row.includes(true));
  return { ok: straight || reversed ? true : none ? false : undefined, used: numbers };
};

const ofNamed = ({ own, course }: Part, judged: readonly Sequence[], world: World): Judged => {
  const { clause, mention, direction } = course;
  const denied = isDenied(clause, mention);
  if (denied) {
    const { text, start } = clause.sentence;
    const ever = never.test(text.slice((clause.sentence.tokens[clause.from]?.start ?? start) - start));
    const moves = (sequence: Sequence): boolean =>
      ever && (direction === 'rise' || direction === 'fall')
        ? stretchesOf(course, sequence).some((rows) => hasLeg(sequence, rows, direction, [], clause))
        : fits(course, sequence) &&
          !stretchesOf(course, sequence).every((rows) => goes(rows, 'steady', false, sequence));
    return { ok: judged.length > 0 && !judged.some(moves), used: [] };
  }
  const onlyOne = isOnlyOne(clause, own);
  if (judged.length === 0) return { ok: undefined, used: [] };
  // The same names in two plots: bars, and a line of their sums.
  const all = judged.some(({ plot }) => judged.every((other) => other.plot !== plot || fits(course, other)));
  const others = onlyOne ? allBut(world, own).some((sequence) => fits(course, sequence)) : false;
  if (all && others && saysHowMuch(clause, mention)) return { ok: undefined, used: [] };
  return { ok: (all && !others) || (isLoose(course, judged[0]) && !all ? undefined : false), used: [] };
};

const ofAny = ({ course, named }: Part, judged: readonly Sequence[], world: World): Judged => {
  const { clause, mention, numbers } = course;
  const fitting = judged.filter((one) => fits(course, one));
  const told = fitting.length;
  const share = shareOf(clause, mention);
  if (share && judged.length > 1 && (share.share !== 'all' || named.length === 0)) {
    // "Two rise and one falls": each on the whole, or on some leg of its way.
    const whole = typeof share.share === 'number' ? [judged.filter((one) => fits({ ...course, leg: false }, one))] : [];
    const ok = [fitting, ...whole].some((list) =>
      isShare(share.share, list.filter((one) => isPlain(course, one)).length, list.length, judged.length),
    );
    return { ok, used: share.used };
  }
  const denied = isDenied(clause, mention);
  if (!denied && named.length === 0 && judged.length > 1 && isSole(clause, mention))
    return { ok: told === 1, used: [] };
  const some = named.length > 0 || numbers.length > 0;
  const ok = some ? told > 0 : told * 2 > judged.length;
  // "The cells only go down after hour 4", where those of one of two courses do: it may be the one that is meant.
  if (!ok && told > 0 && judged.length === 2 && course.places.length > 0 && !saysAll(clause))
    return { ok: undefined, used: [] };
  const { text, start } = clause.sentence;
  if (!ok && !denied && isOfStacks(clause, judged[0]) && totals(world).some((one) => fits(course, one)))
    return { ok: true, used: [] };
  const ever = never.test(text.slice((clause.sentence.tokens[clause.from]?.start ?? start) - start));
  const [only] = judged;
  if (denied && ever && only && judged.length === 1 && (course.direction === 'rise' || course.direction === 'fall'))
    return {
      ok: !stretchesOf(course, only).some((rows) => hasLeg(only, rows, course.direction, [], clause)),
      used: [],
    };
  if (denied)
    return { ok: judged.every((one) => goes(one.rows, 'steady', false, one)) || told < judged.length, used: [] };
  // Of two plots over the same places, such as bars and a line, either may be meant.
  const isOther =
    !ok && course.places.length > 1 && numbers.length > 0 && beside(world, judged).some((one) => fits(course, one));
  return { ok: ok || isOther || (isLoose(course, judged[0]) ? undefined : false), used: [] };
};

/** The second part of "beech rose by 7 points and maple by 19". */
const gap = (course: Course, other: Mention, world: World): Finding[] => {
  const { clause } = course;
  const numbers = courseNumbers(clause, other, clause.to);
  const [sequence] = candidates(world, [other]);
  if (!sequence || numbers.length === 0) return [];
  const ok = fits({ ...course, numbers, leg: false }, sequence);
  return [finding([other, ...numbers], ok, course.direction, null, courseFacts(world, sequence.rows, sequence))];
};

/** "Sales rise from 10 in 1990 to 20 in 2000", "the blue line stays flat". */
export const trendRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    const direction = directionOf(clause, mention, world);
    if (direction && isOfUnread(clause, mention)) return [];
    if (!direction || mention.used || !hasOrder(world) || isNoCourse(clause, mention, world)) return [];
    if (isRepeated(clause, mention) || isOfOthers(clause, mention)) return [];
    const step = repeatedStep(clause, mention, world);
    if (step) return [finding([mention, step], undefined, direction, null)];
    const across = acrossSeries(clause, mention, direction, world);
    return across.length > 0
      ? [...across]
      : judge(clause, mention, asDrawn(direction, world, clause.sentence.text), world);
  });
