import { highest, lowest, meanOf, medianOf, sumOf } from '../../reading/statistics.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import {
  agrees,
  dimensionOf,
  factsOfRows,
  hasValue,
  isNear,
  matchesRow,
  measureOf,
  rowAgrees,
  select,
  type Valued,
} from '../query.js';
import type { Rule } from '../rule.js';
import type { Row } from '../../reading/reading.js';
import type { World } from '../world.js';

type NumberIn = Mention & MentionOf<'number'>;

const numbersIn = (clause: Clause): NumberIn[] =>
  clause.mentions.filter(
    (mention): mention is NumberIn => mention.type === 'number' && !mention.used && mention.unit !== 'ordinal',
  );

const entitiesIn = (clause: Clause): Mention[] => [
  ...clause.mentions.filter((mention) => isEntity(mention) && !clause.scope.includes(mention)),
  ...clause.scope,
];

const rowsOf = (world: World, entities: readonly Mention[]): Valued[] => {
  const groups = new Map<string, Mention[]>();
  for (const entity of entities) {
    const dimension = dimensionOf(world, entity) ?? 'none';
    groups.set(dimension, [...(groups.get(dimension) ?? []), entity]);
  }
  const rows = world.rows
    .filter(hasValue)
    .filter((row) => [...groups.values()].every((list) => list.some((mention) => matchesRow(row, mention))));
  const main = rows.filter((row) => row.plot === world.plots[0]?.id);
  return main.length > 0 ? main : rows;
};

/** The ends of what a scatter plot shows along one axis, or of one box or interval. */
const coordinatesAgree = (all: readonly Row[], [a, b]: readonly [NumberIn, NumberIn], world: World): boolean => {
  const coordinates = world.plots
    .filter((plot) => plot.form === 'scatter')
    .some((plot) =>
      (['x', 'y', 'size'] as const).some((channel) => {
        const values = all
          .filter((row) => row.plot === plot.id)
          .map((row) => row[channel])
          .filter((value) => value !== undefined);
        return (
          values.length > 0 && agrees(a, lowest(values), plot[channel]) && agrees(b, highest(values), plot[channel])
        );
      }),
    );
  const isSpan = (row: Row, from: number | undefined, to: number | undefined): boolean =>
    from !== undefined &&
    to !== undefined &&
    isNear(a, from, measureOf(world, row)?.tolerance(from) ?? 0) &&
    isNear(b, to, measureOf(world, row)?.tolerance(to) ?? 0);
  return coordinates || all.some((row) => isSpan(row, row.from, row.to) || isSpan(row, row.low, row.high));
};

/** "from 40 to 88 million": both may be millions. */
const withMultipleOf = (other: NumberIn, number: NumberIn): NumberIn => {
  const multiple = other.digits === '' ? 1 : other.value / Number(other.digits.replaceAll(',', ''));
  return multiple >= 1000
    ? { ...number, value: number.value * multiple, rounding: number.rounding * multiple }
    : number;
};

/** "It doubled between January and May, from 40 to 88": at the two places named before. */
const isStepped = (clause: Clause, numbers: readonly NumberIn[], world: World): boolean => {
  const spots = [...clause.inherited, ...clause.scope]
    .filter((one) => dimensionOf(world, one) === 'category')
    .slice(-2);
  const rows = spots.map((one) => rowsOf(world, [one]));
  return (
    spots.length === 2 &&
    rows.every((list) => list.length > 0) &&
    numbers.every((number) => rows.flat().some((row) => rowAgrees(number, row, world)))
  );
};

/** "between 10 and 50", "from 10 to 50": the lowest and the highest of what is named. */
const rangeFinding = (clause: Clause, world: World): Finding | undefined => {
  const word = clause.mentions.find((mention) => hasSense(mention, 'range') && !mention.used);
  const numbers = numbersIn(clause).filter((number) => !word || number.from > word.from);
  const [a, b] = numbers;
  if (!word || !a || !b || b.from - a.to > 14) return undefined;
  const scope =
    clause.scope.length > 0
      ? clause.scope
      : clause.mentions.filter((mention) => isEntity(mention) && mention.to <= word.from);
  const held = (rows: readonly Valued[]): boolean => {
    const values = rows.map((row) => row.value);
    const measure = measureOf(world, rows[0]);
    return (
      values.length > 0 &&
      ((agrees(a, lowest(values), measure) && agrees(b, highest(values), measure)) ||
        (agrees(b, lowest(values), measure) && agrees(a, highest(values), measure)))
    );
  };
  const rows = rowsOf(world, scope);
  const all = world.rows.filter((row) => scope.every((mention) => matchesRow(row, mention)));
  const coordinates = (): boolean => coordinatesAgree(all, [a, b], world);
  const axes = (): boolean =>
    world.facts.some(
      (fact) =>
        fact.predicate === 'axis-range' &&
        isNear(a, Number(fact.args.at(-1)), fact.tolerance ?? 0) &&
        isNear(b, Number(fact.value), fact.tolerance ?? 0),
    );
  const parts = (): boolean =>
    world.plots.some((plot) =>
      [...new Set(plot.rows.map((row) => row.series))].some(
        (series) => scope.length === 0 && held(plot.rows.filter(hasValue).filter((row) => row.series === series)),
      ),
    );
  const ok =
    held(rows) ||
    isStepped(clause, [a, b], world) ||
    isStepped(clause, [withMultipleOf(b, a), b], world) ||
    coordinates() ||
    axes() ||
    parts();
  const values = rows.map((row) => row.value);
  const places = clause.mentions.filter(
    (mention) => isEntity(mention) && mention.from > a.to - 1 && mention.from <= b.to + 4,
  );
  const placed = ok && places.length > 0 ? placesAgree(clause, [a, b], places, world) : true;
  return finding(
    [word, a, b, ...places],
    ok && placed,
    `${a.value} to ${b.value}`,
    values.length > 0 ? `${lowest(values)} to ${highest(values)}` : null,
    [
      ...world
        .factsBy('value-range')
        .slice(0, 1)
        .map((fact) => fact.id),
      ...factsOfRows(
        world,
        rows.filter((row) => row.value === lowest(values) || row.value === highest(values)),
      ),
    ],
  );
};

/** "from 19 for G to 91 for D": each end where it is said to be. */
const placesAgree = (
  clause: Clause,
  [a, b]: readonly [NumberIn, NumberIn],
  places: readonly Mention[],
  world: World,
): boolean => {
  const own = (number: NumberIn, until: number): Mention[] =>
    places.filter((place) => place.from >= number.to && place.from < until);
  const holds = (number: NumberIn, mentions: readonly Mention[]): boolean =>
    mentions.length === 0 ||
    select(world, [...mentions, ...clause.scope]).some((row) => rowAgrees(number, row, world)) ||
    mentions.every((one) => select(world, [one, ...clause.scope]).some((row) => rowAgrees(number, row, world)));
  return holds(a, own(a, b.from)) && holds(b, own(b, Infinity));
};

/** "a total of 120", "the average is 35", "the median is 12". */
const totalFinding = (clause: Clause, world: World): Finding | undefined => {
  const word = clause.mentions.find((mention) => hasSense(mention, 'total', 'mean', 'median') && !mention.used);
  const number = numbersIn(clause).find((mention) => mention.unit === 'plain' || mention.unit === 'percent');
  if (!word || !number) return undefined;
  // "724 in 2012, 742 in 2014": each number has a place of its own.
  if (numbersIn(clause).length > 1 && entitiesIn(clause).length > 1) return undefined;
  const rows = rowsOf(world, entitiesIn(clause));
  const values = rows.map((row) => row.value);
  if (values.length === 0) return undefined;
  const measure = measureOf(world, rows[0]);
  const actual = hasSense(word, 'total') ? sumOf(values) : hasSense(word, 'mean') ? meanOf(values) : medianOf(values);
  const slack = measure ? measure.tolerance(actual) * (hasSense(word, 'total') ? Math.sqrt(values.length) : 1) : 0;
  const ok = isNear(number, actual, slack);
  if (hasSense(word, 'median') && rows.length === 1 && world.plots[0]?.form === 'box')
    return finding([word, number], ok, number.value, actual, factsOfRows(world, rows));
  // A figure of means: "the mean of A is 12" is a value, left for the rule about values.
  const isOwn = entitiesIn(clause).length > 0 || /mean|average|median|total|sum/i.test(measure?.noun ?? '');
  if (!ok && isOwn && (rows.length === 1 || rows.some((row) => rowAgrees(number, row, world)))) return undefined;
  return finding([word, number], ok, number.value, actual, factsOfRows(world, rows));
};

/** "A makes up 30 % of the whole", "half of the total". */
const shareFinding = (clause: Clause, world: World): Finding | undefined => {
  const number = numbersIn(clause).find((mention) => mention.unit === 'percent' || mention.unit === 'fraction');
  const entities = clause.mentions.filter((mention) => isEntity(mention) && !clause.scope.includes(mention));
  const word = clause.mentions.find((mention) => hasSense(mention, 'share', 'total') && !mention.used);
  if (
    !number ||
    entities.length === 0 ||
    (!word && !world.plots.some((plot) => plot.form === 'pie' || plot.measure?.unit === '%'))
  )
    return undefined;
  const whole = rowsOf(world, clause.scope);
  const part = rowsOf(world, entitiesIn(clause));
  if (whole.length === 0 || part.length === 0) return undefined;
  const percent: MentionOf<'number'> =
    number.unit === 'fraction' ? { ...number, value: number.value * 100, rounding: 3 } : number;
  const printed = number.unit === 'fraction' && world.plots[0]?.measure?.unit === '%';
  if (printed && part.length === 1)
    return finding(
      [number, ...entities],
      part.some((row) => isNear(percent, row.value, 1)),
      percent.value,
      part[0]?.value ?? null,
      factsOfRows(world, part),
    );
  const shares = [whole, ...entities.map((entity) => rowsOf(world, [...clause.scope, entity]))].map(
    (rows) => (sumOf(part.map((row) => row.value)) / sumOf(rows.map((row) => row.value))) * 100,
  );
  // "a third of the rent goes into savings": of another part, not of the whole.
  const base = entities.find(
    (entity) =>
      entity.from >= number.to && entity.from - number.to <= 2 && clause.sentence.tokens[number.to]?.lower === 'of',
  );
  const rest = entities.filter((entity) => entity !== base);
  if (base && rest.length === 1 && dimensionOf(world, base) === dimensionOf(world, rest[0] ?? base)) {
    const [whole = 0, share = 0] = [base, rest[0] ?? base].map((entity) =>
      sumOf(rowsOf(world, [...clause.scope, entity]).map((row) => row.value)),
    );
    shares.splice(0, shares.length, (share / whole) * 100);
  }
  const ok = shares.some((share) => isNear(percent, share, 0.6));
  const exact = part.some((row) => rowAgrees(number, row, world));
  if (!ok && !exact && entities.length > 1 && numbersIn(clause).length > 1) return undefined;
  if (!ok && !exact && !word && numbersIn(clause).length > 1) return undefined;
  const result = finding(
    [number, ...(word ? [word] : []), ...entities],
    ok || exact,
    percent.value,
    shares[0] ?? null,
    factsOfRows(world, part),
  );
  return result;
};

/** "between the highest and the lowest": of all that is in the scope. */
const spreadFinding = (clause: Clause, word: Mention, number: NumberIn, world: World): Finding | undefined => {
  const ends = clause.mentions.filter((mention) => hasSense(mention, 'max', 'min', 'peak', 'trough'));
  const rows = rowsOf(world, clause.scope);
  if (ends.length !== 2 || rows.length < 2) return undefined;
  const values = rows.map((row) => row.value);
  const gap = highest(values) - lowest(values);
  const ok = isNear(number, gap, measureOf(world, rows[0])?.tolerance(gap) ?? 0);
  return finding([word, number, ...ends], ok, number.value, gap);
};

/** "The gap between A and B is 12". */
const differenceFinding = (clause: Clause, world: World): Finding | undefined => {
  const word = clause.mentions.find((mention) => hasSense(mention, 'difference') && !mention.used);
  const number = numbersIn(clause)[0];
  const entities = clause.mentions.filter((mention) => isEntity(mention) && !clause.scope.includes(mention));
  const [a, b] = entities;
  if (word && number && !a) return spreadFinding(clause, word, number, world);
  if (!word || !number || !a || !b) return undefined;
  const shared = [...entities.slice(2), ...clause.scope];
  const [left, right] = [rowsOf(world, [a, ...shared]), rowsOf(world, [b, ...shared])];
  if (left.length === 0 || right.length === 0) return undefined;
  const gap = Math.abs(meanOf(left.map((row) => row.value)) - meanOf(right.map((row) => row.value)));
  return finding(
    [word, number, a, b],
    isNear(number, gap, (measureOf(world, left[0])?.tolerance(gap) ?? 0) * 2),
    number.value,
    gap,
    factsOfRows(world, [...left, ...right]),
  );
};

export const aggregateRule: Rule = (clause, world) =>
  [differenceFinding, shareFinding, rangeFinding, totalFinding].flatMap((part) => {
    const result = part(clause, world);
    return result ? [result] : [];
  });
