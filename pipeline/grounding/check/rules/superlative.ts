import { isOpenSuperlative } from '../superlative-open.js';
import { together } from './together.js';
import { dividedBy, hasSubject, isBareAt, isBeyond, isOwned, ofOwner, subsets } from '../superlative-subject.js';
import { isAdverb, isChange, endOf, isElsewhere, isLoss, isPlaceOnly, isRank, rankedIn } from '../superlative-words.js';
import { entitiesOf, isExtreme, numbersOf, rankBefore } from '../superlative-parts.js';
import { isPlainExtreme } from '../superlative-plain.js';
import { atRank, rankings, scoped } from '../ranking.js';
import { highest, lowest, sumOf } from '../../reading/statistics.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import {
  agrees,
  dimensionOf,
  factsOfRows,
  matchesRow,
  measureOf,
  nameOf,
  plotOf,
  rowAgrees,
  type Valued,
} from '../query.js';
import type { Rule } from '../rule.js';
import { isMixed } from '../focus.js';
import { isPace, quantityWorld } from '../quantity.js';
import { isUpsideDown } from '../upside-down.js';
import type { World } from '../world.js';

interface Question {
  readonly mention: Mention;
  readonly clause: Clause;
  readonly world: World;
  readonly sign: 1 | -1;
  readonly rank: number;
}

/** "Madrid peaks in 2019" asks when Madrid is highest; "the lowest is 60, for South in 2021" asks of all. */
const ways = (
  { world, mention, clause }: Question,
  entities: readonly Mention[],
  numbers: readonly MentionOf<'number'>[],
): ReturnType<typeof subsets> => {
  const dimensions = entities.map((entity) => dimensionOf(world, entity));
  const own = clause.mentions.some(
    (other) => hasSense(other, 'its') && mention.from - other.from >= 0 && mention.from - other.from < 3,
  );
  if ((hasSense(mention, 'peak', 'trough') || own) && new Set(dimensions).size > 1) {
    const isPlace = (_: Mention, index: number): boolean => dimensions[index] === 'category';
    return [{ subject: entities.filter(isPlace), scope: entities.filter((entity, index) => !isPlace(entity, index)) }];
  }
  const first = numbers[0];
  if (first && entities.length > 1 && mention.to <= first.from && entities.every((entity) => entity.from >= first.to))
    return [{ subject: entities, scope: [] }];
  if (first && dimensions[0] === 'series' && isOwned(clause, mention, entities)) return ofOwner(entities);
  // "Madrid peaks at 26": among all of its own.
  if (first && hasSense(mention, 'peak', 'trough') && entities.length === 1 && dimensions[0] === 'series')
    return ofOwner(entities);
  const parted = dividedBy(clause, mention, entities);
  if (parted) return [parted];
  const said = hasSubject(clause, mention, entities);
  // "Oslo is the highest in July": of all in July, or of all its months.
  if (said && isBareAt(clause, mention, said))
    return [said, { subject: entities, scope: [] }, { subject: said.scope, scope: said.subject }];
  if (said) return [said, { subject: entities, scope: [] }];
  return subsets(entities);
};

/** "A, G and C are the three lowest": the names are those of the first so many. */
const isTopSet = (
  { clause, world, sign, rank }: Question,
  entities: readonly Mention[],
): { ok: boolean; actual: readonly Valued[] } | undefined => {
  const dimension = entities[0] ? dimensionOf(world, entities[0]) : undefined;
  if (entities.length < 2 || rank !== 1 || !entities.every((entity) => dimensionOf(world, entity) === dimension))
    return undefined;
  const rows = scoped(world, clause.scope);
  const sorted = [...rows].sort((a, b) => (b.value - a.value) * sign).slice(0, entities.length);
  const ok = entities.every((entity) => sorted.some((row) => matchesRow(row, entity)));
  return ok ? { ok, actual: sorted } : undefined;
};

/** "peaks around 11": where along an axis of numbers, as near as a reader sees the top of a curve. */
const isPlace = (number: MentionOf<'number'>, row: Valued, { world, mention }: Question): boolean => {
  const plot = plotOf(world, row);
  const at = row.x ?? Number(row.category);
  if (!hasSense(mention, 'peak', 'trough') || plot?.category?.kind !== 'numbers' || !Number.isFinite(at)) return false;
  const width = plot.x ? plot.x.high - plot.x.low : 0;
  return (
    Math.abs(number.value - at) <= Math.max(number.rounding, width * (number.precision === 'about' ? 0.04 : 0.025))
  );
};

/** "always the smallest": in every place. */
const holdsAlways = ({ world, sign }: Question, subject: readonly Mention[]): boolean => {
  const rows = scoped(world, []);
  return [...new Set(rows.map((row) => row.category))].every((place) => {
    const here = rows.filter((row) => row.category === place);
    const best = sign > 0 ? highest(here.map((row) => row.value)) : lowest(here.map((row) => row.value));
    return here.some((row) => row.value === best && subject.every((mention) => matchesRow(row, mention)));
  });
};

/** Entities are the extreme of what is left when the scope is taken: in one of the ways that the words allow. */
const answers = (
  question: Question,
  entities: readonly Mention[],
  numbers: readonly MentionOf<'number'>[],
): { ok: boolean; actual: readonly Valued[] } => {
  const { clause, world, sign, rank } = question;
  let actual: readonly Valued[] = [];
  const set = isTopSet(question, entities);
  if (set !== undefined) return set;
  for (const { subject, scope } of ways(question, entities, numbers)) {
    const everywhere = scoped(world, [...scope, ...clause.scope.filter((mention) => !subject.includes(mention))]);
    const end = endOf(clause, question.mention);
    const labels = world.plots[0]?.category?.labels ?? [];
    const rows = end
      ? everywhere.filter((row) => row.category === (end === 'first' ? labels[0] : labels[labels.length - 1]))
      : everywhere;
    if (rows.length === 0) continue;
    const by = subject[0] ? dimensionOf(world, subject[0]) : undefined;
    for (const ranked of rankings(rows, by)) {
      const tops = atRank(ranked, sign, rank, measureOf(world, rows[0])?.format ?? String);
      if (actual.length === 0) actual = tops;
      const hit = tops.filter(
        (row) =>
          subject.every((mention) => matchesRow(row, mention)) ||
          (subject.length > 1 &&
            subject.some((mention) => matchesRow(row, mention)) &&
            subject.every((mention) => tops.some((top) => matchesRow(top, mention)))),
      );
      const value = sumOf(hit.map((row) => row.value));
      const said =
        numbers.length === 0 ||
        numbers.some(
          (number) =>
            hit.some((row) => rowAgrees(number, row, world)) ||
            agrees(number, value, measureOf(world, hit[0])) ||
            hit.some((row) => isPlace(number, row, question)) ||
            (isLoss(clause) && agrees({ ...number, value: -number.value }, value, measureOf(world, hit[0]))),
        );
      if (hit.length > 0 && said) return { ok: true, actual: tops };
    }
  }
  return { ok: false, actual };
};

const scatterAnswer = ({ world, sign }: Question, numbers: readonly MentionOf<'number'>[]): boolean =>
  world.plots
    .filter((plot) => plot.form === 'scatter')
    .some((plot) =>
      (
        [
          ['x', plot.x],
          ['y', plot.y],
          ['size', plot.size],
        ] as const
      ).some(([channel, measure]) => {
        const values = plot.rows.map((row) => row[channel]).filter((value) => value !== undefined);
        return (
          measure !== undefined &&
          numbers.some((number) => agrees(number, sign > 0 ? highest(values) : lowest(values), measure))
        );
      }),
    );

const used = (mentions: readonly Mention[]): void => {
  for (const mention of mentions) if (mention.type !== 'number') mention.used = false;
};

/** "A is high in May, well before the warmest months": of none of what was named. */
const isAside = (clause: Clause, mention: Mention): boolean =>
  /^(?:before|after|until)$/.test(clause.sentence.tokens[clause.from]?.lower ?? '') ||
  clause.mentions.some((other) => isEntity(other) && isBeyond(clause, other, mention));

/** Values of several quantities are not ranked against each other: which of them is meant is not said. */
const isUnsure = (world: World, subject: readonly Mention[]): boolean =>
  isMixed(world) && !subject.some((other) => /^(?:series|panel)$/.test(dimensionOf(world, other) ?? ''));

/** What is ranked the words do not say: lengths of dumbbells, places on an axis that runs downwards, one of each. */
const isOpen = ({ clause, mention, world }: Question, numbers: readonly unknown[]): boolean =>
  isUpsideDown(world) ||
  // "The peaks are at about 27, 17, 10 and 5, respectively".
  (numbers.length > 2 && clause.mentions.some((other) => hasSense(other, 'respectively'))) ||
  (world.plots[0]?.stems === 'dumbbell' &&
    /^(?:long|short|wid|narrow)/.test(clause.sentence.tokens[mention.from]?.lower ?? ''));

const judge = (clause: Clause, mention: Mention, world: World): Finding | undefined => {
  const high = hasSense(mention, 'max', 'peak') || mention.type === 'number';
  const sign = high === !isPace(clause, mention, world) ? 1 : -1;
  const ordinal = mention.type === 'number' ? mention : rankBefore(clause, mention);
  const entities = entitiesOf(clause, mention, world);
  if (entities.length === 0 && isAside(clause, mention)) return undefined;
  const inherited =
    entities.length === 0 &&
    (!clause.mentions.some((other) => other.type === 'number') || endOf(clause, mention) !== undefined)
      ? clause.inherited.filter((other) => !clause.scope.includes(other))
      : [];
  const numbers = numbersOf(clause, mention);
  const told = new Set(entities.map((entity) => dimensionOf(world, entity)));
  // "…, with a peak of 18 in 2012": of the series that the sentence is about.
  const owner =
    hasSense(mention, 'peak', 'trough') && inherited.length === 0
      ? clause.inherited.filter((other) => dimensionOf(world, other) === 'series' && !told.has('series'))
      : [];
  const all = [...entities, ...inherited, ...owner];
  const subject = mention.type === 'number' ? rankedIn(clause, mention, all) : all;
  if (subject.length === 0 && numbers.length === 0) return undefined;
  const question: Question = { mention, clause, world, sign, rank: ordinal?.value ?? 1 };
  const first = numbers.slice(0, 1);
  const always = clause.mentions.some((other) => hasSense(other, 'always') && Math.abs(other.from - mention.from) < 5);
  const answer =
    together(question, subject, (own) => answers(question, own, first)) ?? answers(question, subject, first);
  const ok =
    answer.ok &&
    (!always ||
      subject.length === 0 ||
      dimensionOf(world, subject[0] as Mention) !== 'series' ||
      holdsAlways(question, subject));
  const { actual } = answer;
  if (!ok && subject.length === 0 && scatterAnswer(question, first))
    return finding([mention, ...first], true, first[0]?.value ?? null, first[0]?.value ?? null);
  if (actual.length === 0 && (subject.length === 0 || scoped(world, []).length === 0)) return undefined;
  const denied = isDenied(clause, mention);
  const involved = [mention, ...entities, ...first, ...(ordinal ? [ordinal] : [])];
  const stated = [
    ...subject.map((other) =>
      clause.sentence.text.slice(other.start - clause.sentence.start, other.end - clause.sentence.start),
    ),
    ...first.map(({ value }) => value),
  ].join(', ');
  const result = finding(
    involved,
    !ok &&
      ((!denied && (isUnsure(world, subject) || isOpenSuperlative(clause, mention, world, numbers.length))) ||
        isOpen(question, numbers))
      ? undefined
      : ok !== denied,
    stated,
    actual
      .slice(0, 3)
      .map((row) => `${nameOf(row)}: ${row.value}`)
      .join('; '),
    factsOfRows(world, actual),
  );
  used(entities);
  return isPlainExtreme(clause, mention, first, world) ? { ...result, plain: true } : result;
};

/** "Seven famous peaks": of mountains, where no course has any. */
const arePeaks = ({ sentence: { tokens, mentions } }: Clause, mention: Mention, world: World): boolean =>
  /^(?:peaks|summits)$/.test(tokens[mention.from]?.lower ?? '') &&
  mentions.some(({ type, to }) => type === 'number' && to <= mention.from && mention.from - to <= 2) &&
  world.plots.every(({ form }) => form !== 'line' && form !== 'area');

/** "E is the highest bar (91)", "the second-lowest value is 28", "Europe peaks in 1990". */
export const superlativeRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    if (
      (!isExtreme(mention) && !isRank(clause, mention)) ||
      mention.used ||
      isAdverb(clause, mention) ||
      isChange(clause, mention) ||
      isPlaceOnly(clause, mention) ||
      isElsewhere(clause, mention) ||
      arePeaks(clause, mention, world)
    )
      return [];
    const result = judge(clause, mention, quantityWorld(clause, world));
    return result ? [result] : [];
  });
