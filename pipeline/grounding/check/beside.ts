import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';

/** "$5000 with benefits of $1400": the benefits have a number of their own. */
export const ownsNext = ({ sentence: { tokens, mentions } }: Clause, { to }: Mention): boolean =>
  /^(?:of|is|was|are|were|being|worth|totaling|totalling|reaching|:|=)$/.test(tokens[to]?.lower ?? '') &&
  mentions.some((other) => other.type === 'number' && other.from > to && other.from - to <= 3);

/** "10% in plum, Catering with 9%": the colour of what was told ends it, and the next name begins another part. */
const isPastColour = ({ sentence: { mentions, tokens } }: Clause, after: Mention, before: Mention): boolean =>
  /^(?:,|;|and)$/.test(tokens[before.from - 1]?.lower ?? '') &&
  mentions.some(({ type, from, to }) => type === 'colour' && from >= after.to && to <= before.from);

/** "in Q2 450, in Q3 610": a number right behind its own name, and a comma before the next. */
export const isSpokenFor = (
  clause: Clause,
  number: Mention,
  entity: Mention,
  entities: readonly Mention[],
): boolean => {
  const { tokens } = clause.sentence;
  return (
    isPastColour(clause, number, entity) ||
    (tokens[number.to]?.text === ',' &&
      entity.from > number.to &&
      entities.some(
        (other) =>
          other.to === number.from || (other.to + 1 === number.from && /^[$€£]$/.test(tokens[other.to]?.text ?? '')),
      ))
  );
};

/** "14.7 million in 2016", "France (12)", "Go at 13.2": the number and the name stand side by side. */
export const isBeside = (clause: Clause, number: Mention): boolean => {
  const { tokens, text, start } = clause.sentence;
  const isLink = (from: number, to: number): boolean =>
    to >= from &&
    to - from <= 2 &&
    tokens.slice(from, to).every(({ lower }) => /^(?:in|for|at|with|by|%|percent|[($€£:])$/.test(lower)) &&
    !/[,;]/.test(text.slice((tokens[from]?.start ?? start) - start, (tokens[to]?.start ?? start) - start));
  const isListed = clause.sentence.mentions.some(
    (other) =>
      other.type === 'number' &&
      other !== number &&
      ((other.from >= number.to && other.from - number.to <= 2) ||
        (other.to <= number.from && number.from - other.to <= 2)),
  );
  if (isListed || clause.sentence.mentions.some((other) => hasSense(other, 'respectively'))) return false;
  // "Thursday, at 66".
  const isApposed = (other: Mention): boolean =>
    tokens[other.to]?.text === ',' &&
    tokens[other.to + 1]?.lower === 'at' &&
    number.from - other.to <= 4 &&
    tokens
      .slice(other.to + 2, number.from)
      .every(({ lower }) => /^(?:about|around|roughly|nearly|almost|only|just)$/.test(lower));
  if (clause.mentions.some((other) => isEntity(other) && isApposed(other))) return true;
  return clause.mentions.some(
    (other) => isEntity(other) && (isLink(number.to, other.from) || isLink(other.to, number.from)),
  );
};

/** "Zenmi outsold Pearl with 53 million": the number is the one's who does it. */
export const isPassed = ({ sentence: { tokens }, mentions }: Clause, { from }: Mention): boolean =>
  /^(?:out(?:sold|did|ran|paced|numbered|performed|scored|earned|ranked)|overt(?:ook|aking|akes?)|passe[sd]|passing|surpass(?:es|ed|ing)|beats?|beating|topped|overhauled)$/.test(
    tokens[from - 1]?.lower ?? '',
  ) && mentions.some((one) => isEntity(one) && one.to < from);
