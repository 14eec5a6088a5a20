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

/** Of each string that may be there, the kinds of its first and of its last three characters, one after the other. */
type Demand = readonly number[];

const demands = new Map<string, readonly Demand[]>();

/** What must be there, all of it; nothing where any text may match. */
const demandsOf = (source: string): readonly Demand[] => {
  const known = demands.get(source);
  if (known) return known;
  const found = necessaryIn(source).map((words) =>
    words.flatMap((word) => [kindOf(word, 0), kindOf(word, word.length - 3)]),
  );
  if (demands.size > 5000) demands.clear();
  demands.set(source, found);
  return found;
};

const isMet = (demand: Demand, kinds: Uint8Array): boolean => {
  for (let at = 0; at < demand.length; at += 2)
    if (kinds[demand[at] as number] === 1 && kinds[demand[at + 1] as number] === 1) return true;
  return false;
};

/** False where the expression cannot match: a word that it needs is not in the text. */
export const mayMatch = (text: string, expression: RegExp): boolean => {
  const all = demandsOf(expression.source);
  if (all.length === 0) return true;
  const { kinds } = threesOf(text);
  for (const demand of all) if (!isMet(demand, kinds)) return false;
  return true;
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
