import { amongOwn, dividedBy, hasSubject, isBareAt, isOwned, ofOwner, subsets } from './superlative-subject.js';
import { endOf, isLoss } from './superlative-words.js';
import { atRank, rankings, scoped } from './ranking.js';
import { isColour } from '../language/colour.js';
import { highest, lowest, sumOf } from '../reading/statistics.js';
import { hasSense, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { agrees, dimensionOf, matchesRow, measureOf, plotOf, rowAgrees, type Valued } from './query.js';
import type { World } from './world.js';

export interface Question {
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
  const its = clause.mentions.find(
    (other) => hasSense(other, 'its') && mention.from - other.from >= 0 && mention.from - other.from < 3,
  );
  const own = its !== undefined;
  const owned = its && amongOwn(its, entities, world);
  if (owned) return [owned];
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
export const holdsAlways = ({ world, sign }: Question, subject: readonly Mention[]): boolean => {
  const rows = scoped(world, []);
  return [...new Set(rows.map((row) => row.category))].every((place) => {
    const here = rows.filter((row) => row.category === place);
    const best = sign > 0 ? highest(here.map((row) => row.value)) : lowest(here.map((row) => row.value));
    return here.some((row) => row.value === best && subject.every((mention) => matchesRow(row, mention)));
  });
};

/** Entities are the extreme of what is left when the scope is taken: in one of the ways that the words allow. */
export const answers = (
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
    const colour = clause.mentions.find(({ type, from }) => type === 'colour' && from === question.mention.to);
    const ofColour =
      colour?.type === 'colour'
        ? everywhere.filter(({ colour: own }) => own !== undefined && isColour(own, colour.colour))
        : [];
    // "the tallest green bar": of those alone.
    const rows =
      ofColour.length > 0
        ? ofColour
        : end
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

export const scatterAnswer = ({ world, sign }: Question, numbers: readonly MentionOf<'number'>[]): boolean =>
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

/** "tallest with 30": the number is the place where it is so. */
export const isPlaceOf = (
  actual: readonly Valued[],
  [number]: readonly MentionOf<'number'>[],
  { plots }: World,
): boolean =>
  number !== undefined &&
  plots.some(({ category }) => category?.kind === 'numbers') &&
  actual.some(({ category }) => category !== undefined && Number(category) === number.value);
