import { accentMarks, plainSymbol } from '../formula-tree.js';
import { byFirst, made, names } from './formula-lexicon.js';
import { isOfThings, isZeroCount, madeAt, nameOf, shareAt, type Step } from './formula-made.js';

/** A stretch of a sentence that spells mathematics: "b squared minus 4 a c". */
export interface Spoken {
  /** As `lineOf` writes it: "b^2-4ac". */
  readonly line: string;
  /** How many words it takes up. */
  readonly length: number;
  /** It has bounds of a sum or integral: compared with those of the figure. */
  readonly limits: boolean;
}

/** Words that are read aloud between signs, and stand for none. */
const silent =
  /^(?:of|the|sub|subscript|index|quantity|all|whole|th|open|close|bracket|brackets|parenthesis|parentheses|letter|capital|small|number|just|only|and|then)$/;
const ordinals: Readonly<Record<string, string>> = { second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6' };

const markNames = Object.entries(accentMarks);

/** "x̄", "E⃗": a letter with what stands over it. */
const spelledMarks = (word: string): string =>
  /\P{ASCII}/u.test(word)
    ? markNames.reduce(
        (text, [name, mark]) => (text.includes(mark) ? text.replaceAll(mark, `~${name}`) : text),
        word.normalize('NFD'),
      )
    : word;

/** What one writes in letters and signs: "f(x)", "x_i", "−b", "1/L", "c²", "2a". */
const written = (text: string): string | undefined => {
  // "It's", "we've".
  if (/^\p{L}{2,}['’](?:s|re|ve|ll|d|m|t)$/u.test(text)) return undefined;
  const word = spelledMarks(text);
  const raised = word.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ⁺⁻]+/gu, (digits) => `^${digits.normalize('NFKC').replaceAll('−', '-')}`);
  // "mu_0", "sigma_x".
  const spelled = raised.replace(/^\p{L}{2,}(?=_)/u, (letter) => names[letter.toLowerCase()] ?? letter);
  const plain = Array.from(spelled.replaceAll(/[_(){}[\]⋅·×*|]/g, ''))
    .map(plainSymbol)
    .join('');
  if (plain === '') return word === '' ? undefined : '';
  if (/^-?\d+\.\d+$/.test(plain)) return plain;
  // What is plainly no word: "m_1m_2", "f(x+h)-f(x)".
  if (/[_^()=+/√₀-₉⁰-⁹²³~]/u.test(word) && /[\p{L}\d]/u.test(plain) && !/\p{L}{4}/u.test(spelled)) return plain;
  if (
    /^(?:sin|cos|tan|log|ln|lim|exp)?[\p{L}\d]{0,3}(?:[-+=/^√<>≤≥≈≠±∞!,′∂∇][\p{L}\d√^]*)*$/u.test(plain) &&
    !/\p{L}{4}/u.test(plain)
  )
    return plain;
  return undefined;
};

const isLetter = (word: string | undefined): boolean =>
  word !== undefined && (/^\p{L}$/u.test(word) || (written(word) !== undefined && !/^\p{Ll}{2,}$/u.test(word)));

const stop =
  /^(?:is|are|has|have|he|my|do|go|am|me|in|on|at|it|an|and|to|as|we|be|by|or|if|so|up|no|us|its|not|for|but|one|two|the|all|any|can|you|how|too|get|out|use|see|say|set|left|there)$/;

/** "I need", not the letter i. */
const pronoun =
  /^(?:need|have|see|am|think|would|can|do|don't|know|was|will|like|find|must|should|could|get|understand|guess|count|had|did|want|learned|learnt)$/;

const noun = /^(?:sum|limit|integral|product|root|half|third|quarter|square|cube|logarithm)$/;
/** What a root is taken of without an "of": "root two pi". */
const operand = /^(?:\p{L}|\d+|two|three|four|five|six|seven|eight|nine|ten|pi|sigma|alpha|beta|lambda|mu)$/u;
const countWord = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;

const goes =
  /^(?:and|or|plus|minus|equals|times|over|under|in|inside|given|sub|index|squared|cubed|cross|dot|is|has|must|should|stands|appears|occurs|carries|gets|multiplies|denotes|depends)$/;

const squaredThing =
  /^(?:fractions?|terms?|roots?|brackets?|parenthes[ei]s|expressions?|quantity|quantities|sines?|cosines?|differences?|sums?|integrals?|factors?|binomials?|letters?|variables?|lengths?|distances?|logarithms?|functions?)$/;

const placing = /^(?:over|above|on|sits?|stands?|marks?|tells|says|shows|denotes|means|is|appears|indicates)$/;

const isSize = (word: string | undefined): boolean =>
  word !== undefined && (/^(?:\d+|one|n|m)$/.test(word) || countWord.test(word));

/** The letter a, or an article: "a one plus one over n", "A sum over n". */
const isArticle = (words: readonly string[], at: number): boolean => {
  const next = words[at + 1];
  // "A 2 by 2 matrix".
  if (/^(?:by|×)$/.test(words[at + 2] ?? '') && isSize(next) && isSize(words[at + 3])) return true;
  if (next === undefined || /^[.,;:!?)]$/.test(next) || /^sub(?:script)?$/.test(words[at - 1] ?? '')) return false;
  // "A squared fraction".
  if (/^(?:squared|cubed)$/.test(next) && squaredThing.test(words[at + 2] ?? '')) return true;
  if (words[at] === 'A' && at > 0 && !/^[.:;!?"“'(]$/.test(words[at - 1] ?? '')) return false;
  // "A hat over the sigma".
  if (words[at] === 'A' && /^(?:hat|bar|tilde|dot|arrow)$/.test(next) && placing.test(words[at + 2] ?? '')) return true;
  if (words[at] === 'A')
    return (
      /^\p{Ll}{3,}$/u.test(next) &&
      (Object.hasOwn(made, next) || noun.test(next) || (!goes.test(next) && stepAt(words, at + 1) === undefined))
    );
  // "A one", "a zero": an article, but within mathematics.
  if (/^(?:zero|one|two)$/.test(next)) return at === 0 || stepAt(words, at - 1) === undefined;
  if (/^(?:and|or)$/.test(next)) return !/^\p{L}$/u.test(words[at + 2] ?? '');
  return !goes.test(next) && (!isLetter(next) || /^\d/.test(next));
};

/** "The n-th power", "two zero entries": an ordinal or a count, and no letter; what is raised "to the n-th" is raised to n. */
const isOrdinal = (words: readonly string[], at: number): boolean =>
  isZeroCount(words, at) ||
  (words[at + 1] === 'th' && words[at - 1] === 'the' && words[at - 2] !== 'to' && /^\p{L}$/u.test(words[at] ?? ''));

const stepAt = (words: readonly string[], at: number): Step | undefined => {
  const word = words[at] ?? '';
  const lower = word.toLowerCase();
  if (/^[.,;:?!]$/.test(word) || isOrdinal(words, at) || (lower === 'i' && pronoun.test(words[at + 1] ?? '')))
    return undefined;
  const signed = withBounds(words, at);
  if (signed) return signed;
  const article = lower === 'the' || lower === 'a' ? 1 : 0;
  const of = joinedAt(words, at + article) ?? madeAt(stepAt, words, at + article);
  if (of) return { ...of, length: of.length + article };
  if (/^(?:square )?root$/.test(lower) && operand.test(words[at + 1] ?? '')) return { sign: '√', length: 1 };
  if (lower === 'del' && /^\p{Ll}$/u.test(words[at + 1] ?? '')) return { sign: '∂', length: 1 };
  const joined = /^(\p{L}{1,2})-(bar|hat|tilde|prime|squared|cubed)$/u.exec(word);
  if (joined && lower !== 'h-bar') return { sign: `${joined[1] ?? ''}${names[joined[2] ?? ''] ?? ''}`, length: 1 };
  // "The two masses": a number of things.
  if (
    countWord.test(lower) &&
    /^(?:the|these|those|all|both)$/.test(words[at - 1]?.toLowerCase() ?? '') &&
    /^\p{Ll}{4,}$/u.test(words[at + 1] ?? '') &&
    stepAt(words, at + 1) === undefined
  )
    return undefined;
  const share = shareAt(words, at);
  if (share) return share.length > 0 ? share : undefined;
  for (const [parts, sign] of byFirst.get(lower) ?? []) {
    if (!parts.every((part, index) => words[at + index]?.toLowerCase() === part)) continue;
    if (sign === '^') {
      const after = at + parts.length + (words[at + parts.length] === 'the' ? 1 : 0);
      const ordinal = ordinals[words[after]?.toLowerCase() ?? ''];
      if (ordinal !== undefined)
        return { sign: `^${ordinal}`, length: after - at + (/^powers?$/.test(words[after + 1] ?? '') ? 2 : 1) };
    }
    if (!/^(?:[∑∫∏]|lim)$/u.test(sign)) return { sign, length: parts.length };
    return bounded(words, at, parts.length, sign);
  }
  // "The n-th power", "to the fourth".
  if (lower === 'to' && words[at + 1] === 'the' && ordinals[words[at + 2]?.toLowerCase() ?? ''] !== undefined)
    return {
      sign: `^${ordinals[words[at + 2]?.toLowerCase() ?? ''] ?? ''}`,
      length: words[at + 3] === 'power' ? 4 : 3,
    };
  if (
    lower === 'to' &&
    words[at + 1] === 'the' &&
    (isLetter(words[at + 2]) ||
      /^(?:minus|negative|two|three|four|five|six)$/.test(words[at + 2] ?? '') ||
      Object.hasOwn(names, words[at + 2] ?? ''))
  )
    return { sign: '^', length: 2 };
  const sign = nameOf(word);
  if (sign !== undefined) return { sign, length: 1 };
  if (word === 'a') return isArticle(words, at) ? undefined : { sign: 'a', length: 1 };
  if (word === 'A' && isArticle(words, at)) return undefined;
  if ((stop.test(lower) && word !== 'I') || /^\p{Lu}\p{Ll}{2}$/u.test(word)) return undefined;
  const signs = written(word);
  if (
    signs === undefined ||
    (/^\p{Ll}{2,3}$/u.test(word) && !/^(?:ac|ab|mc|dx|dt|dy|xy|bc|kx|nx|ax|bx|ay|by|cx)$/.test(word))
  )
    return undefined;
  return { sign: signs, length: 1 };
};

/** "∑_{k=1}^{∞}", "∫_0^1": a sign with its bounds, as one writes them in a line. */
const withBounds = (words: readonly string[], at: number): Step | undefined => {
  const [, under, below] = /^(lim|max|min|sup|inf|[∑∏∫∮∬])_\{([^{}]+)\}$/u.exec(words[at] ?? '') ?? [];
  if (below !== undefined)
    return { sign: `${under ?? ''}[${Array.from(below).map(plainSymbol).join('')};]`, length: 1, limits: true };
  const [sign = '', low, high] = /^([∑∏∫])$/u.test(words[at] ?? '')
    ? [words[at], ...(/^_\{?([^{}^_]+)\}?\^\{?([^{}^_]+)\}?$/u.exec(words[at + 1] ?? '')?.slice(1) ?? [])]
    : [];
  const [lower, upper] = [written(low ?? ''), written(high ?? '')];
  if (low === undefined || lower === undefined || upper === undefined) return undefined;
  return { sign: `${sign}[${lower};${upper}]`, length: words[at + 2] === '}' ? 3 : 2, limits: true };
};

const joints: Readonly<Record<string, string>> = { sum: '+', difference: '-' };

/** "The sum of one over a, one over b and one over c": stretches that are joined, where each is longer than a letter. */
const joinedAt = (words: readonly string[], at: number): Step | undefined => {
  const joint = Object.hasOwn(joints, words[at] ?? '') ? joints[words[at] ?? ''] : undefined;
  if (joint === undefined || !/^(?:of|between)$/.test(words[at + 1] ?? '')) return undefined;
  const parts: Spoken[] = [];
  let next = at + 2;
  for (let isLast = false; ;) {
    const part = spokenAt(words, next);
    if (!part || part.limits) return undefined;
    parts.push(part);
    next += part.length;
    if (isLast) break;
    if (words[next] === ',') next += 1;
    else if (words[next] !== 'and') return undefined;
    if (words[next] === 'and') [isLast, next] = [true, next + 1];
  }
  return parts.some(({ line }) => /[/^√]/u.test(line))
    ? { sign: parts.map(({ line }) => line).join(joint), length: next - at }
    : undefined;
};

/** "From k equals 1 to infinity of". */
const bounded = (words: readonly string[], at: number, taken: number, sign: string): Step | undefined => {
  let next = at + taken;
  if (sign === 'lim' && /^(?:as|for|when)$/.test(words[next] ?? '')) {
    const of = spokenAt(words, next + 1, true);
    const link = words.slice(next + 1 + (of?.length ?? 0));
    const arrow = /^(?:goes|tends|approaches|approaching|→)$/.test(link[0] ?? '') ? (link[1] === 'to' ? 2 : 1) : 0;
    const goal = arrow > 0 ? spokenAt(words, next + 1 + (of?.length ?? 0) + arrow, true) : undefined;
    if (!of || !goal) return undefined;
    next += 1 + of.length + arrow + goal.length;
    return { sign: `lim[${of.line}→${goal.line};]`, length: next - at + (words[next] === 'of' ? 1 : 0), limits: true };
  }
  if (/^(?:sign|signs|symbol|is|has|runs|starts|begins)$/.test(words[next] ?? '')) return undefined;
  // "The sum over n from 1", "over all i of".
  let index = '';
  if (/^(?:over|on|with|in)$/.test(words[next] ?? '')) {
    const skipped = /^(?:all|the|every|each|index)$/.test(words[next + 1] ?? '') ? 2 : 1;
    const over = /^\p{L}$/u.test(words[next + skipped] ?? '') ? words[next + skipped] : undefined;
    if (over !== undefined) {
      next += skipped + 1;
      if (/^(?:running|going|ranging|equals|equal)$/.test(words[next] ?? '')) next += 1;
      if (words[next] !== 'from') return words[next] === 'of' ? { sign, length: next + 1 - at } : undefined;
      index = /[∑∏]/u.test(sign) ? `${over}=` : '';
    }
  }
  if (sign === '∏' && isOfThings(words, next)) return undefined;
  if (words[next] !== 'from') return words[next] === 'of' ? { sign, length: taken + 1 } : undefined;
  const low = spokenAt(words, next + 1, true);
  if (!low || words[next + 1 + low.length] !== 'to') return undefined;
  const high = spokenAt(words, next + 2 + low.length, true);
  if (!high) return undefined;
  next += 2 + low.length + high.length;
  return {
    sign: `${sign}[${low.line.includes('=') ? '' : index}${low.line};${high.line}]`,
    length: next - at + (words[next] === 'of' ? 1 : 0),
    limits: true,
  };
};

/** Signs that join what stands before them with what comes: at an end of a stretch they are words. */
const joins = /^(?:[+\-/=^√±≤≥<>≠]|\[3\]√|)$/u;
const begins = /^(?:[/=≤≥<>≠]|)$/u;

/** How many words may be passed over to the next sign: commas before it, brackets that are spoken. */
const pauseAt = (words: readonly string[], at: number): number => {
  let next = at;
  while (
    next < words.length &&
    next - at < 5 &&
    (words[next] === ',' ||
      silent.test(words[next]?.toLowerCase() ?? '') ||
      (words[next] === 'in' && /^(?:brackets|parentheses)$/.test(words[next + 1] ?? '')))
  ) {
    if (/^(?:and|then)$/.test(words[next] ?? '')) return 0;
    next += 1;
  }
  const passed = words.slice(at, next);
  if (next === at || !passed.includes(',')) return next - at < 3 ? next - at : 0;
  // "2, 3, -6": one number after another.
  if (/^-\d/.test(words[next] ?? '')) return 0;
  const sign = stepAt(words, next)?.sign;
  const goesOn =
    sign !== undefined &&
    (/^[+\-/=^±]/.test(sign) ||
      (sign === '' && words[next] === 'times') ||
      (/^d\p{L}?$/u.test(sign) && !words[next]?.includes('_')));
  return goesOn || passed.some((word) => /^(?:brackets|parentheses|bracket)$/.test(word)) ? next - at : 0;
};

/** The longest stretch of mathematics that begins at a word; undefined where none does. @param short ends before "of" and "the" */
export const spokenAt = (words: readonly string[], from: number, short = false): Spoken | undefined => {
  let [line, whole] = ['', ''];
  let at = from;
  let end = from;
  let limits = false;
  while (at < words.length) {
    const step = stepAt(words, at);
    if (step && at === from && begins.test(step.sign) && !/^[=<>/≤≥]/u.test(words[at] ?? '')) return undefined;
    const aside = words[at] === 'to' && !/^powers?$/.test(words[at + (step?.length ?? 1) - 1] ?? '');
    if (step && at === from && step.sign.startsWith('^') && aside) return undefined;
    if (step) {
      line += step.sign;
      at += step.length;
      limits ||= step.limits === true;
      if (!joins.test(step.sign)) [end, whole] = [at, line];
    } else {
      const pause = short || at === from ? 0 : pauseAt(words, at);
      if (pause === 0 || stepAt(words, at + pause) === undefined) break;
      at += pause;
    }
  }
  return end > from ? { line: whole.replaceAll('h~bar', 'ħ'), length: end - from, limits } : undefined;
};
