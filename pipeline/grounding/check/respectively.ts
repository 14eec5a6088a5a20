import { hasSense, isEntity, type Clause } from './clause.js';
import { finding } from './finding.js';
import { holds } from './held-value.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { isNoValue } from './no-value.js';
import { dimensionOf, factsOfRows, nameOf } from './query.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

export const isValue = (mention: Mention): mention is NumberIn =>
  mention.type === 'number' &&
  !mention.used &&
  !(mention.inWords && mention.value <= 1) &&
  (mention.unit === 'plain' || mention.unit === 'percent');

/** "A had more than B (410 vs 230)": one number for each, in their order. */
const isBracketed = ({ sentence: { tokens } }: Clause, numbers: readonly NumberIn[]): boolean => {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    numbers.length > 1 &&
    tokens[first.from - 1]?.text === '(' &&
    tokens.slice(first.to, last.from).every((token) => !/^[()]$/.test(token.text))
  );
};

export const withContext = (world: World, own: readonly Mention[], context: readonly Mention[]): Mention[] => {
  const taken = new Set(own.map((mention) => dimensionOf(world, mention)));
  return [...own, ...context.filter((mention) => !own.includes(mention) && !taken.has(dimensionOf(world, mention)))];
};

/** What stands between the two makes them one: a range in brackets, or so many of so many. */
const isOfOther = ({ sentence: { text, start } }: Clause, one: NumberIn | undefined, other: NumberIn): boolean =>
  one !== undefined &&
  (/^ of (?:its |the |their |all )?$/i.test(text.slice(one.end - start, other.start - start)) ||
    (/^ ?[–-] ?$/.test(text.slice(one.end - start, other.start - start)) && text[one.start - start - 1] === '('));

/** "On axes from 0 to 40 and pH 0 to 14": the two ends of one range, and no value of two things. */
const isRange = ({ sentence: { text, start } }: Clause, one: NumberIn | undefined, other: NumberIn): boolean =>
  one !== undefined && /^ (?:up )?to $/i.test(text.slice(one.end - start, other.start - start));

/** "A, B and C are 1, 2 and 3": each name with its own number. */
export const respectively = (clause: Clause, world: World): Finding[] => {
  const numbers = clause.mentions.filter(isValue).filter((number) => !isNoValue(clause, number, world));
  const bracketed = isBracketed(clause, numbers);
  const entities = clause.mentions.filter(
    (mention) => isEntity(mention) && !clause.scope.includes(mention) && (!mention.used || bracketed),
  );
  const cue = clause.sentence.mentions.some((mention) => hasSense(mention, 'respectively'));
  const first = numbers[0];
  const before = entities.filter((entity) => first !== undefined && entity.to <= first.from);
  // "Oslo and Madrid have their maxima in July, at 18 and 27 °C respectively": July is where both have them.
  const ofKind = before.filter((entity) => dimensionOf(world, entity) === dimensionOf(world, before[0] as Mention));
  const list = cue && before.length > numbers.length && ofKind.length === numbers.length ? ofKind : before;
  const later = entities.filter(
    (entity) => first !== undefined && entity.from >= (numbers[numbers.length - 1]?.to ?? 0),
  );
  const names = list.length >= numbers.length ? list.slice(-numbers.length) : later.slice(0, numbers.length);
  const follows =
    later.length === numbers.length &&
    list.length <= 1 &&
    numbers.every((number, index) => index === 0 || number.from - (numbers[index - 1]?.to ?? 0) <= 2);
  const close = numbers.every((number, index) => index === 0 || number.from - (numbers[index - 1]?.to ?? 0) <= 5);
  const last = numbers[numbers.length - 1];
  const isOfOneKind = new Set(names.map((name) => dimensionOf(world, name))).size === 1;
  const isParted =
    first !== undefined &&
    last !== undefined &&
    entities.some((entity) => entity.from >= first.to && entity.to <= last.from);
  const isList =
    follows ||
    (list.length === numbers.length &&
      numbers.length > 1 &&
      isOfOneKind &&
      (bracketed || !isParted) &&
      later.every((entity) => list.every((one) => dimensionOf(world, one) !== dimensionOf(world, entity))) &&
      (close || bracketed));
  // "scores (0–10) of A and B", "buries 165 of its 350": a scale, and a part of a whole.
  if (numbers.some((number, index) => index > 0 && isOfOther(clause, numbers[index - 1], number))) return [];
  if (!cue && numbers.some((number, index) => index > 0 && isRange(clause, numbers[index - 1], number))) return [];
  // "Travel is to parties as 4 is to 1": how many times as large.
  if (/\b(?:is|are) to\b.*\bas\b.*\b(?:is|are) to\b/i.test(clause.sentence.text)) return [];
  if (numbers.length < 2 || names.length !== numbers.length || (!cue && !isList)) return [];
  // "some 340 or 355 hours less per year than the average": how far apart they are.
  const behind = clause.sentence.tokens.slice(last?.to, (last?.to ?? 0) + 3).map(({ lower }) => lower);
  if (behind.some((word) => /^(?:more|less|fewer|higher|lower|above|below|longer|shorter)$/.test(word))) return [];
  const rest = [...entities.filter((entity) => !names.includes(entity)), ...clause.scope];
  return numbers.map((number, index) => {
    const name = names[index];
    const { ok, rows } = holds(clause, number, withContext(world, name ? [name] : [], rest), world);
    return finding(
      [number],
      ok,
      number.value,
      rows
        .slice(0, 3)
        .map((row) => `${nameOf(row)}: ${row.value ?? row.y ?? ''}`)
        .join('; '),
      factsOfRows(world, rows),
    );
  });
};
