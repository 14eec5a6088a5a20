import { perText } from '../../once-per.js';
import type { Token } from '../../check/token.js';
import type { Item } from './item.js';

const finiteVerb =
  /^(?:is|are|was|were|has|have|does|do|lies?|lays?|meets?|cuts?|crosse?s?|touch(?:es)?|intersects?|bisects?|halves|halve|measures?|runs?|goes|go|rises?|falls?|drops?|climbs?|comes?|peaks|pass(?:es)?|joins?|connects?|links?|stands?|sits?|forms?|contains?|divides?|splits?|shows?|carr(?:y|ies)|equals?|ends|starts|begins?|belongs?|opens?|hits?|reach(?:es)?|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|can|cannot|makes?|marks|bounds|encloses?|consists?|differs?|shares?|slopes|attains?|takes|approach(?:es)?|increases?|decreases?|turns|gets?|follows|separates?|appears?|covers?|stays?|changes?|looks?|leads?|bears|extends?|continues?|adds?|gives|holds?|must|will|would|should|wraps|ran|differ|=)$/;

const isFinite = perText((word) => finiteVerb.test(word));

export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isFinite(token.lower) || token.pos === 'AUX' || (token.pos === 'VERB' && /[^s]s$/.test(token.lower)));

const strong = new Set([
  'but',
  'while',
  'whereas',
  'because',
  'since',
  'so',
  'although',
  'though',
  'which',
  'who',
  'whose',
  'where',
  'when',
  'therefore',
  'hence',
  'thus',
]);
const adverbs =
  /^(?:then|also|both|all|each|it|just|only|there|thus|therefore|hence|so|not|never|neither|again|only|further|too|together|either|now|here|always|after|that|afterwards|beyond)$/;

/** A clause, as the tokens from one to before another. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

export const itemAt = (items: readonly Item[], at: number): Item | undefined =>
  items.find((one) => one.type === 'phrase' && one.from <= at && at < one.to);

/** Past a list of phrases: "the line g and the circle k" → the token after. */
const pastPhrases = (tokens: readonly Token[], items: readonly Item[], from: number): number => {
  let at = from;
  for (;;) {
    const item = itemAt(items, at);
    if (!item) break;
    at = item.to;
    if (tokens[at]?.lower === 'of' && itemAt(items, at + 1)) at += 1;
    else break;
  }
  return at;
};

const places = /^(?:between|from|through|at|in|inside|within|by|with|under|to|on)$/;
const describes = /^(?:between|from|through|at|in|inside|within|by|with|under|of|to|on|the|a|an|its|and|both|two)$/;

/** Past what a thing is described by: "the region enclosed between them is", "the segment drawn from A to B has". */
const pastDescription = (tokens: readonly Token[], items: readonly Item[], from: number): number => {
  const first = tokens[from];
  if (!itemAt(items, from - 1) || (first?.pos !== 'VERB' && !places.test(first?.lower ?? '')) || isVerb(first))
    return from;
  let at = from + 1;
  while (at < from + 9) {
    const item = items.find((one) => one.from === at);
    if (item) at = item.to;
    else if (describes.test(tokens[at]?.lower ?? '')) at += 1;
    else break;
  }
  const isEnd =
    itemAt(items, at - 1) !== undefined && /^(?:is|are|has|have|isn['’]?t|aren['’]?t)$/.test(tokens[at]?.lower ?? '');
  return isEnd ? at : from;
};

/** Past a short aside in commas: "b, in green, runs". */
const pastAside = (tokens: readonly Token[], from: number): number => {
  if (tokens[from]?.text !== ',') return from;
  for (let at = from + 2; at < from + 8; at += 1)
    if (tokens[at]?.text === ',') return isVerb(tokens[at + 1]) ? at + 1 : from;
  return from;
};

/** Past a subject that is no thing of the figure: "the radius", "its area", "that of the square". */
const pastNoun = (tokens: readonly Token[], items: readonly Item[], from: number): number => {
  if (itemAt(items, from)) return from;
  if (!/^(?:the|its|their|that|this)$/.test(tokens[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (at < from + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') && !itemAt(items, at)) at += 1;
  if (tokens[at]?.lower === 'of' && itemAt(items, at + 1)) return at + 1;
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'the' && itemAt(items, at + 2)) return at + 2;
  return at > from + 1 && isVerb(tokens[at]) ? at : from;
};

/** "1 does not": past a number that something is said of. */
const pastNumber = (tokens: readonly Token[], items: readonly Item[], from: number): number => {
  const number = items.find((one) => one.type === 'number' && one.from === from && one.unit === undefined);
  return number && /^(?:is|isn['’]?t|does|doesn['’]?t|belongs)$/.test(tokens[number.to]?.lower ?? '')
    ? number.to
    : from;
};

const isStop = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ';' ||
  tokens[at]?.text === '—' ||
  // "2 : 1" is a ratio.
  (tokens[at]?.text === ':' && !(tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'));

/** Where a sentence falls into clauses. */
export const cutsOf = (tokens: readonly Token[], items: readonly Item[]): Cut[] => {
  const cuts: Cut[] = [];
  let from = 0;
  let hasVerb = false;
  const cut = (at: number, next: number): void => {
    if (at > from) cuts.push({ from, to: at });
    from = next;
    hasVerb = false;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const inside = items.some((one) => one.from < at && at < one.to);
    if (inside) continue;
    if (isStop(tokens, at)) {
      cut(at, at + 1);
      continue;
    }
    const isValue =
      token.lower === 'which' &&
      /^(?:is|equals|was)$/.test(tokens[at + 1]?.lower ?? '') &&
      items.some((one) => one.type === 'number' && (one.from === at + 2 || one.from === at + 3));
    if (strong.has(token.lower) && at > from && hasVerb && !isValue) {
      cut(at, at + 1);
      continue;
    }
    if (
      hasVerb &&
      (token.text === ',' ||
        token.lower === 'and' ||
        token.lower === 'for' ||
        token.lower === 'as' ||
        token.lower === 'or' ||
        token.lower === 'nor')
    ) {
      let next = at + 1;
      if (token.text === ',' && /^(?:and|but|so|or|for|as)$/.test(tokens[next]?.lower ?? '')) next += 1;
      while (adverbs.test(tokens[next]?.lower ?? '') && !itemAt(items, next)) next += 1;
      const past = pastPhrases(tokens, items, pastNoun(tokens, items, next));
      const after = pastNumber(tokens, items, past === next ? past : pastDescription(tokens, items, past));
      let probe = pastAside(tokens, after);
      while (adverbs.test(tokens[probe]?.lower ?? '')) probe += 1;
      const isList =
        items.some((one) => one.type === 'number' && one.to === at) &&
        items.some((one) => one.type === 'number' && one.from === next);
      if (
        !isList &&
        (token.lower !== 'as' || after > next) &&
        isVerb(tokens[probe]) &&
        !(token.lower === 'as' && tokens[next - 2]?.lower === 'as')
      ) {
        cut(at, token.text === ',' && /^(?:and|but|so|or|for|as)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1);
        continue;
      }
    }
    if (isVerb(token) && !itemAt(items, at)) hasVerb = true;
  }
  cuts.push({ from, to: tokens.length });
  return cuts;
};
