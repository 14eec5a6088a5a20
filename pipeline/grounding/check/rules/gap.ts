import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, measureOf, type Valued } from '../query.js';
import type { Rule } from '../rule.js';
import { rankBefore } from '../superlative-parts.js';
import type { World } from '../world.js';

const narrows = /^(?:narrow|shr[iau]nk|clos|decreas|fall|fell|reduc|diminish|drop|declin|vanish)/;
const widens = /^(?:widen|grow|grew|increas|rise|rose|risen|rising|expand|broaden)/;

/** How far two series are from each other in one place of the axis. */
interface Gap {
  readonly place: string;
  readonly size: number;
  readonly rows: readonly [Valued, Valued];
}

/** The two that a gap is between: those that are named, or the only two there are. */
const partners = (
  clause: Clause,
  world: World,
): { pair: readonly [Mention, Mention] | undefined; named: Mention[] } => {
  const entities = [...clause.mentions, ...clause.inherited].filter(
    (mention) => isEntity(mention) && dimensionOf(world, mention) === 'series',
  );
  const [first, second] = entities;
  return { pair: first && second ? [first, second] : undefined, named: entities.slice(0, 2) };
};

const gapsOf = (clause: Clause, world: World): { gaps: Gap[]; named: Mention[] } => {
  const [plot] = world.plots;
  const labels = plot?.series?.labels ?? [];
  const { pair, named } = partners(clause, world);
  if (!plot?.category || (!pair && labels.length !== 2)) return { gaps: [], named };
  const rows = plot.rows.filter(hasValue);
  const of = (index: 0 | 1): Map<string, Valued> =>
    new Map(
      rows.flatMap((row) =>
        row.category !== undefined && (pair ? matchesRow(row, pair[index]) : row.series === labels[index])
          ? [[row.category, row]]
          : [],
      ),
    );
  const [left, right] = [of(0), of(1)];
  const gaps = plot.category.labels.flatMap((place): Gap[] => {
    const [a, b] = [left.get(place), right.get(place)];
    return a && b && a !== b ? [{ place, size: Math.abs(a.value - b.value), rows: [a, b] }] : [];
  });
  return { gaps, named };
};

/** "The gap between A and B narrows": from the first place to the last. */
const course = (clause: Clause, word: Mention, world: World): Finding | undefined => {
  const verb = clause.sentence.tokens.findIndex(
    ({ lower }, index) => index > word.from && index < clause.to && (narrows.test(lower) || widens.test(lower)),
  );
  const { lower } = clause.sentence.tokens[verb] ?? { lower: '' };
  const { gaps, named } = gapsOf(clause, world);
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (verb < 0 || !first || !last || gaps.length < 3) return undefined;
  const shown = measureOf(world, first.rows[0])?.tolerance(first.size) ?? 0;
  const told = clause.mentions.filter((mention) => mention.from >= verb && mention.to <= verb + 1);
  const ok = narrows.test(lower) ? first.size - last.size > shown : last.size - first.size > shown;
  return finding(
    [word, ...named, ...told],
    ok !== isDenied(clause, word),
    narrows.test(lower) ? 'narrows' : 'widens',
    `${first.place}: ${first.size}; ${last.place}: ${last.size}`,
    factsOfRows(world, [...first.rows, ...last.rows]),
  );
};

/** "The gap is widest in C", "In C the gap is 13, the largest of all". */
const extreme = (clause: Clause, word: Mention, world: World): Finding | undefined => {
  const superlative = clause.sentence.mentions.find(
    (mention) =>
      hasSense(mention, 'max', 'min') &&
      !mention.used &&
      Math.abs(mention.from - word.from) < 16 &&
      !clause.mentions.some(
        (other) => other.type === 'word' && other.sense === 'difference' && other.from > mention.to + 2,
      ),
  );
  const { gaps, named } = gapsOf(clause, world);
  const place = [...clause.mentions, ...clause.scope].find(
    (mention) => isEntity(mention) && !named.includes(mention) && dimensionOf(world, mention) === 'category',
  );
  const own = place && gaps.find(({ rows }) => matchesRow(rows[0], place));
  if (!superlative || !place || !own || gaps.length < 3) return undefined;
  const sizes = gaps.map(({ size }) => size);
  const rank = (rankBefore(clause, superlative)?.value ?? 1) - 1;
  const best = sizes.toSorted((a, b) => (hasSense(superlative, 'max') ? b - a : a - b))[rank];
  if (best === undefined) return undefined;
  const winner = gaps.find(({ size }) => size === best);
  const result = finding(
    [word, superlative, place, ...named],
    Math.abs(own.size - best) <= 1e-9 * Math.abs(best) !== isDenied(clause, superlative),
    own.place,
    winner?.place ?? null,
    factsOfRows(world, [...own.rows, ...(winner?.rows ?? [])]),
  );
  // "the gap is 13, the largest of all": how large it is is another statement.
  if (clause.sentence.mentions.some(({ type }) => type === 'number')) word.used = false;
  return result;
};

/** What is said of the gap between two series: where it is largest, and whether it narrows. */
export const gapRule: Rule = (clause, world) => {
  const word = clause.mentions.find(
    (mention) =>
      hasSense(mention, 'difference') &&
      !mention.used &&
      /^(?:gaps?|differences?|margins?)$/.test(clause.sentence.tokens[mention.from]?.lower ?? ''),
  );
  if (!word) return [];
  const result = extreme(clause, word, world) ?? course(clause, word, world);
  return result ? [result] : [];
};
