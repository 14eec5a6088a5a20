import { hasSense, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import { numbersIn, type NumberIn } from './named-rows.js';
import type { Token } from './token.js';

/** What may stand before a number and belongs to it. */
const approximate =
  /^(?:about|around|roughly|approximately|approx|nearly|almost|just|some|only|well|over|under|above|below|slightly|more|less|than|a|an|the|little|bit|minus|negative|low|high|of|[-−–~≈$€£'"“”‘’])$/;

/** Whether only words that belong to the number at `to` stand between two places, or the noun of "from day 2 to day 7". */
const reaches = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ lower }) => approximate.test(lower)) ||
  (to - from === 1 && tokens.slice(to + 1, to + 4).some(({ norm }) => norm === tokens[from]?.norm));

export interface StatedRange {
  readonly word: Mention;
  readonly ends: readonly [NumberIn, NumberIn];
  /** "each step from 1 to 10", "from 1 to 10 to 100": no range of anything that is shown, but a way to read it. */
  readonly open: boolean;
}

/** The joint of a range before its second number: "to", or "and" after "between". */
const isJoint = (token: Token | undefined, between: boolean): boolean =>
  between ? token?.lower === 'and' : token !== undefined && /^(?:to|through|[-–—])$/.test(token.lower);

const endOf = (
  clause: Clause,
  number: NumberIn,
  between: boolean,
  others: readonly NumberIn[],
): NumberIn | undefined => {
  const { tokens } = clause.sentence;
  const next = others.find((other) => other.from >= number.to);
  if (!next || next.from - number.to > 14) return undefined;
  let joint = next.from - 1;
  while (joint > number.to && !isJoint(tokens[joint], between) && reaches(tokens, joint, joint + 1)) joint -= 1;
  if (joint > number.to && isJoint(tokens[joint - 1], between)) joint -= 1;
  // Of "ranges 10–50", the dash is the sign before the second number.
  if (next.from === number.to && /^[-–—]$/.test(tokens[next.from]?.text ?? '')) return next;
  if (joint < number.to) return /^[-–—]$/.test(tokens[next.from - 1]?.text ?? '') ? next : undefined;
  if (!isJoint(tokens[joint], between)) return undefined;
  // "from 55 (Friday) to 90 (Wednesday)", but not "(33) to the last (16)".
  let depth = 0;
  for (const { text } of tokens.slice(number.to, joint)) {
    if (text === '(') depth += 1;
    else if (text === ')') depth -= 1;
    if (depth < 0 || (depth === 0 && /^[;:]$/.test(text))) return undefined;
  }
  return next;
};

/**
 * The two numbers of "from 10 to 50", "between 10 and 50" or "ranges from 10 for A to 50 for B": the first right after
 * the word, the second after what joins them. "From left to right: 10, 50" has no such numbers.
 */
export const statedRange = (clause: Clause): StatedRange | undefined => {
  const { tokens } = clause.sentence;
  const numbers = numbersIn(clause);
  for (const word of clause.mentions) {
    if (!hasSense(word, 'range') || word.used) continue;
    const first = numbers.find((number) => number.from >= word.to);
    if (!first) return undefined;
    const last = tokens[word.to - 1]?.lower;
    const isNoun = last !== 'from' && last !== 'between';
    const gap = tokens.slice(word.to, first.from);
    const near = isNoun
      ? gap.length <= 6 && !gap.some(({ text }) => /^[,;:]$/.test(text)) && gap.every(({ lower }) => lower !== 'from')
      : reaches(tokens, word.to, first.from);
    const second = near ? endOf(clause, first, last === 'between', numbers) : undefined;
    if (!second) continue;
    const before = tokens.slice(Math.max(0, word.from - 4), word.from);
    const steps = before.some(({ norm }) => /^(?:step|interval|jump|stride|doubling|move)$/.test(norm));
    const chained = numbers.some(
      (other) =>
        other.from >= second.to &&
        other.from - second.to <= 4 &&
        tokens.slice(second.to, other.from).some(({ lower }) => lower === 'to') &&
        tokens.slice(second.to, other.from).every(({ lower }) => lower !== 'from'),
    );
    return { word, ends: [first, second], open: steps || chained };
  }
  return undefined;
};
