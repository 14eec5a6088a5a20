import { sumOf } from '../reading/statistics.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { agrees, dimensionOf, hasValue, matchesRow, measureOf, plotOf, type Valued } from './query.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

/** More rows than this explain any number by chance. */
const most = 24;

/** What the values of some rows come to together, what lies between two of them, and what is left of a whole. */
const resultsOf = (groups: readonly (readonly Valued[])[], world: World): number[] => {
  const rows = groups.flat();
  const sums = groups.map((group) => sumOf(group.map(({ value }) => value)));
  const gaps = rows.flatMap((row, index) =>
    rows
      .slice(index + 1)
      .filter((other) => other.plot === row.plot && (other.category === row.category || other.series === row.series))
      .map((other) => Math.abs(row.value - other.value)),
  );
  const together = groups.length > 1 ? sumOf(sums) : Number.NaN;
  const whole = sumOf((plotOf(world, rows[0] as Valued)?.rows ?? []).filter(hasValue).map(({ value }) => value));
  const share = (together / (whole || 1)) * 100;
  return [
    ...sums.filter((_, index) => (groups[index]?.length ?? 0) > 1),
    together,
    whole - together,
    share,
    100 - share,
    ...gaps,
  ];
};

/** "The gain is greatest for bronze, 115": how much it changed by. */
const change =
  /\b(?:the|a|an|its|their|biggest|largest|smallest|greatest) (?:gain|loss|growth|improvement|increase|decrease|reduction|drop|rise|change|decline)\b/i;

/** "altogether", "a gap of 13", "35 of 60", "between May and October": words that the number is worked out. */
const isWorkedOut = ({ sentence, mentions }: Clause, number: NumberIn): boolean =>
  mentions.some((one) => hasSense(one, 'total', 'difference', 'share', 'range')) ||
  (sentence.tokens[number.from - 1]?.lower === 'of' &&
    mentions.some((one) => one.type === 'number' && one.to === number.from - 1)) ||
  /^between\b/i.test(sentence.text) ||
  change.test(sentence.text);

/** "The hot drinks together account for 730 in winter but for only 380 in summer": of parts that no name tells. */
const saysTogether = /\b(?:together|combined|altogether|added up|in (?:total|sum|all))\b/i;

/** Of more rows, some come to any number. */
const fewEnough = 6;

const isSumOfSome = (number: NumberIn, rows: readonly Valued[], measure: ReturnType<typeof measureOf>): boolean => {
  let sums = [{ sum: 0, count: 0 }];
  for (const { value } of rows)
    sums = [...sums, ...sums.map(({ sum, count }) => ({ sum: sum + value, count: count + 1 }))];
  return sums.some(({ sum, count }) => count > 1 && agrees(number, sum, measure));
};

/**
 * The number is one that a reader can work out from the values of what the sentence names: a sum, a difference, or
 * a share. Which of them the text means is then not sure enough to call it wrong.
 */
export const isExplained = (clause: Clause, number: NumberIn, world: World): boolean => {
  const named = clause.sentence.mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  if (named.length === 0 || !(isWorkedOut(clause, number) || saysTogether.test(clause.sentence.text))) return false;
  const rowsOf = (one: Mention): Valued[] => world.rows.filter(hasValue).filter((row) => matchesRow(row, one));
  const exact = world.rows
    .filter(hasValue)
    .filter((row) =>
      [...new Set(named.map((one) => dimensionOf(world, one)))].every((dimension) =>
        named.some((one) => dimensionOf(world, one) === dimension && matchesRow(row, one)),
      ),
    );
  const groups = [named.map(rowsOf), exact.map((row) => [row])];
  const [some] = exact;
  if (
    some &&
    exact.length <= fewEnough &&
    saysTogether.test(clause.sentence.text) &&
    isSumOfSome(number, exact, measureOf(world, some))
  )
    return true;
  return groups.some((group) => {
    const rows = group.flat();
    if (rows.length < 2 || rows.length > most) return false;
    const measure = measureOf(world, rows[0]);
    return resultsOf(group, world).some((value) => agrees(number, value, measure));
  });
};
