import { made, names } from './formula-lexicon.js';

/** One sign, or what words make of several, and how many words it takes up. */
export interface Step {
  readonly sign: string;
  readonly length: number;
  readonly limits?: boolean;
}

type StepAt = (words: readonly string[], at: number) => Step | undefined;

/** The letter or number that a word like "square of" is said of, with words for what it stands for before it. */
const operandAt = (
  stepAt: StepAt,
  words: readonly string[],
  from: number,
): { readonly sign: string; readonly next: number } | undefined => {
  let at = from;
  for (; at < from + 5; at += 1) {
    const lower = words[at]?.toLowerCase() ?? '';
    const step =
      /^(?:the|a|its|two|of|,|both)$/.test(lower) && !/^[.,;:?!]?$/.test(words[at + 1] ?? '')
        ? undefined
        : stepAt(words, at);
    if (step && /[\p{L}\d]/u.test(step.sign) && !/^[+\-/=^√]/u.test(step.sign)) {
      let [sign, next] = [step.sign, at + step.length];
      // "m sub 1", "m one".
      for (
        let more = stepAt(words, next);
        more && /^(?:~?[\p{L}\d]*|′)$/u.test(more.sign);
        more = stepAt(words, next)
      ) {
        if (/^(?:is|and|,)$/.test(words[next] ?? '')) break;
        sign += more.sign;
        next += more.length;
      }
      return { sign, next };
    }
    if (!/^(?:the|a|their|its|two|both|all|,|[\p{Ll}-]{4,})$/u.test(lower) || between.test(lower)) return undefined;
  }
  return undefined;
};
const between =
  /^(?:from|with|that|this|which|where|when|while|into|onto|over|under|between|terms?|stands?|times|plus|minus|equals?)$/;

/** "Square of r", "product of m1 and m2", "difference between b squared and 4ac". */
export const madeAt = (stepAt: StepAt, words: readonly string[], at: number): Step | undefined => {
  const make = Object.hasOwn(made, words[at] ?? '') ? made[words[at] ?? ''] : undefined;
  if (!make || !/^(?:of|between)$/.test(words[at + 1] ?? '')) return undefined;
  const one = operandAt(stepAt, words, at + 2);
  if (!one) return undefined;
  const link =
    words[one.next] === ',' && words[one.next + 1] === 'and'
      ? 2
      : words[one.next] === 'and' || (words[one.next] === 'to' && words[one.next + 1] !== 'the')
        ? 1
        : 0;
  const other = link > 0 ? operandAt(stepAt, words, one.next + link) : undefined;
  const both = other ? make(one.sign, other.sign) : undefined;
  if (other && both !== undefined) return { sign: both, length: other.next - at };
  const alone = make(one.sign, undefined);
  return alone === undefined ? undefined : { sign: alone, length: one.next - at };
};

/** What a word stands for; Greek letters by their case. */
export const nameOf = (word: string): string | undefined => {
  if (/^(?:Sigma|Delta|Omega|Pi|Gamma|Theta|Lambda|Phi|Psi)$/.test(word))
    return (names[word.toLowerCase()] ?? '').toUpperCase();
  return Object.hasOwn(names, word.toLowerCase()) ? names[word.toLowerCase()] : undefined;
};

const shares = 'zero one half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** "Three eighths"; with no length where it goes on as a share of something: "one sixth of n". */
export const shareAt = (words: readonly string[], at: number): Step | undefined => {
  const n = names[words[at]?.toLowerCase() ?? ''];
  const part = words[at + 1]?.toLowerCase() ?? '';
  if (n === undefined || !/^[1-9]\d?$/.test(n)) return undefined;
  const whole =
    part === 'halves' ? 2 : part.startsWith('fourth') ? 4 : shares.indexOf(n === '1' ? part : part.replace(/s$/, ''));
  if (whole < 2 || (n !== '1' && !part.endsWith('s'))) return undefined;
  return words[at + 2] === 'of' ? { sign: '', length: 0 } : { sign: `${n}/${whole}`, length: 2 };
};

/** "The product of two sums": of two things, and no sign. */
export const isOfThings = (words: readonly string[], at: number): boolean =>
  /^of (?:two|three|four) (?:\p{Ll}{4,}s|infinite|finite|single|separate|double)$/u.test(
    words.slice(at, at + 3).join(' '),
  );

/** "Two zero entries": so many of them, and not 20. */
export const isZeroCount = (words: readonly string[], at: number): boolean =>
  /^\p{L}+ zero (?:entry|entries|elements?)$/u.test(words.slice(at, at + 3).join(' '));
