import { necessaryIn } from './necessary.js';

/** Which threes of characters a text has in it: a bit for each of some thousand kinds. */
const bits = 2048;

const kindOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (bits - 1);

interface Threes {
  text: string;
  readonly kinds: Uint8Array;
}

const read = (threes: Threes, text: string): void => {
  const { kinds } = threes;
  const lower = text.toLowerCase();
  kinds.fill(0);
  let [first, second] = [lower.charCodeAt(0), lower.charCodeAt(1)];
  for (let at = 2; at < lower.length; at++) {
    const third = lower.charCodeAt(at);
    kinds[(first * 961 + second * 31 + third) & (bits - 1)] = 1;
    first = second;
    second = third;
  }
  threes.text = text;
};

/** A sentence is asked for many expressions one after the other, and so are its clauses: the last few are kept. */
const recent: readonly Threes[] = Array.from({ length: 4 }, () => ({ text: '', kinds: new Uint8Array(bits) }));
let [latest, oldest] = [recent[0] as Threes, 0];

const threesOf = (text: string): Threes => {
  if (latest.text === text) return latest;
  const known = recent.find((one) => one.text === text);
  if (known) return (latest = known);
  latest = recent[oldest] as Threes;
  oldest = (oldest + 1) % recent.length;
  read(latest, text);
  return latest;
};

/** Of each string that may be there, its first and its last three characters; none where any text may match. */
type Demand = readonly (readonly [first: number, last: number])[];

const anything: Demand = [];
const demands = new Map<string, Demand>();

const demandOf = (source: string): Demand => {
  const known = demands.get(source);
  if (known) return known;
  const demand = necessaryIn(source)?.map((word) => [kindOf(word, 0), kindOf(word, word.length - 3)] as const);
  if (demands.size > 5000) demands.clear();
  demands.set(source, demand ?? anything);
  return demand ?? anything;
};

/** False where the expression cannot match: no word that it needs is in the text. */
export const mayMatch = (text: string, expression: RegExp): boolean => {
  const demand = demandOf(expression.source);
  if (demand === anything) return true;
  const { kinds } = threesOf(text);
  for (const [first, last] of demand) if (kinds[first] === 1 && kinds[last] === 1) return true;
  return false;
};

const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global expression, as `text.matchAll` finds them, without the copy of the expression that it makes:
 * most sentences have none, and some hundred expressions are asked of each. Most of those are not even tried, as no word
 * that they need is in the sentence.
 */
export const allMatches = (text: string, expression: RegExp): readonly RegExpExecArray[] => {
  if (!mayMatch(text, expression)) return none;
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    // After an empty match the search would begin where it began.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(expression.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    match = expression.exec(text);
  }
  return found;
};

/** The first match, as `expression.exec` finds it: not tried, either, where no word that it needs is in the text. */
export const firstMatch = (text: string, expression: RegExp): RegExpExecArray | null =>
  mayMatch(text, expression) ? expression.exec(text) : null;
