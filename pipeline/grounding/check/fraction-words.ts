import { isHyphen } from './number-names.js';
import { unitName } from '../language/unit.js';
import { fractionValue, multiplierOf, unitWord } from './number-words.js';
import type { Token } from './token.js';

/** "just over a quarter", "from a tenth in 1990 to a third": no noun follows that the number could be of. */
const isAlone = (tokens: readonly Token[], at: number, end: number): boolean => {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[end + 1]];
  if (tokens[at - 2]?.lower === 'by') return false;
  return (
    /^(?:to|from|than|over|under|about|nearly|almost|around|roughly|just|only|another|least|exceeds?|exceeded)$/.test(
      before,
    ) &&
    (after?.kind !== 'word' || /^(?:in|by|at|for|among|during|while|do|does|did|are|is|were|was)$/.test(after.lower))
  );
};

/** A fraction: "half", "a third", "two thirds", "three quarters". */
export const fraction = (tokens: readonly Token[], at: number): { value: number; to: number } | undefined => {
  const word = tokens[at]?.lower ?? '';
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const part = fractionValue(tokens[next]?.lower ?? '');
  const times = word === 'a' || word === 'one' ? 1 : unitWord(word);
  if (
    times !== undefined &&
    part !== undefined &&
    times * part < 1 &&
    (times > 1 ||
      ['of', 'the', 'as', 'that'].includes(tokens[next + 1]?.lower ?? '') ||
      // "fell by a third".
      tokens[at - 1]?.lower === 'by' ||
      (word === 'one' && (tokens[next + 1]?.kind !== 'word' || tokens[at - 1]?.lower === 'to')) ||
      isAlone(tokens, at, next))
  )
    return { value: times * part, to: next + 1 };
  // "Half an hour" is as long as it is, and no part of anything.
  const isTime = /^(?:hour|minute|second|day|week|month|year|decade|century|millennium)$/.test(
    tokens[at + 2]?.lower ?? '',
  );
  return word === 'half' && !isTime ? { value: 0.5, to: at + 1 } : undefined;
};

const hyphened = (tokens: readonly Token[], at: number): { value: number; to: number } | undefined => {
  const found = outOf(
    tokens.filter((_, index) => index !== at + 1 && index !== at + 3),
    at,
  );
  return found && { value: found.value, to: found.to + 2 };
};

/** "one household in five", "one young man in three": a part of all of them. */
const onePerson = (tokens: readonly Token[], at: number): { value: number; to: number } | undefined => {
  if (tokens[at]?.lower !== 'one') return undefined;
  const link = [at + 2, at + 3].find((index) => tokens[index]?.lower === 'in');
  const all = link === undefined ? undefined : unitWord(tokens[link + 1]?.lower ?? '');
  const noun = tokens[(link ?? 0) - 1];
  const isNoun =
    noun?.pos === 'NOUN' &&
    !noun.lower.endsWith('s') &&
    !/^(?:time|point|year|month|day|week|panel|line|bar|step)$/.test(noun.lower);
  if (link === undefined || all === undefined || all < 3 || !isNoun) return undefined;
  const next = tokens[link + 2];
  return next?.pos === 'NUM' || /[^s]s$/.test(next?.lower ?? '') ? undefined : { value: 1 / all, to: link + 2 };
};

/** "seven out of ten", "2 in 5": of a round number, not of so many things that are there. */
export const outOf = (tokens: readonly Token[], at: number): { value: number; to: number } | undefined => {
  // "eight-in-ten".
  if (isHyphen(tokens[at + 1]) && tokens[at + 2]?.lower === 'in' && isHyphen(tokens[at + 3]))
    return hyphened(tokens, at);
  const parted = onePerson(tokens, at);
  if (parted) return parted;
  const whole = tokens[at + 1]?.lower === 'in' ? at + 2 : at + 3;
  const joined = tokens[at + 1]?.lower === 'in' || (tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of');
  const numberOf = (token: Token | undefined): number => unitWord(token?.lower ?? '') ?? Number(token?.text);
  const [part, all] = [numberOf(tokens[at]), numberOf(tokens[whole])];
  const inWords = tokens[at]?.kind === 'word' && tokens[whole]?.kind === 'word';
  if (!joined || !(part > 0 && part < all) || !(inWords || /^(?:3|4|5|10|100)$/.test(tokens[whole]?.text ?? '')))
    return undefined;
  return all <= 100 ? { value: part / all, to: whole + 1 } : undefined;
};

/** "half a metre", "half an hour", "half a million": an amount, and no half of anything that is shown. */
export const halfUnit = (tokens: readonly Token[], at: number): { value: number; to: number } | undefined => {
  if (tokens[at]?.lower !== 'half' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const unit = tokens[at + 2]?.lower ?? '';
  const scale = multiplierOf(unit);
  if (scale !== undefined) return { value: scale / 2, to: at + 3 };
  // "half a point lower", "half a percentage point".
  const isPoint = unit === 'point' || (unit === 'percentage' && tokens[at + 3]?.lower === 'point');
  return isPoint || unitName(unit) !== undefined ? { value: 0.5, to: at + 2 } : undefined;
};
