import type { Token } from './token.js';

export const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐–]$/.test(token.text);

/** "Figure 1", "Fig. 2", "Table 3": what a text calls the figure, or one beside it. */
const isReference = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return (
    tokens[at]?.kind === 'number' &&
    /^(?:figures?|figs?|tables?|tab|exhibit|footnote|note|chapter|section|ref)$/.test(before?.lower ?? '')
  );
};

/** "2D", "a 30-day mean", "a 30 day rolling average", "300 px wide": part of a name, a window or a size on the screen. */
const isModifier = (tokens: readonly Token[], at: number): boolean => {
  const [number, next, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (number?.kind !== 'number' || !next) return false;
  if (/^(?:px|pixels?)$/.test(next.lower)) return true;
  if (/^(?:rolling|moving|running|trailing)$/.test(noun?.lower ?? '')) return true;
  if (next.start !== number.end) return false;
  if (/^d$/i.test(next.text)) return true;
  return (
    isHyphen(next) && noun?.start === next.end && /^(?:day|week|month|year|hour|minute|point|period)$/.test(noun.lower)
  );
};

/** "Top-20 accuracy", "Cover-2": joined to a word, it belongs to a name. */
const isJoined = (tokens: readonly Token[], at: number): boolean => {
  const [word, hyphen, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    number?.kind === 'number' &&
    word?.kind === 'word' &&
    isHyphen(hyphen) &&
    word.end === hyphen?.start &&
    hyphen.end === number.start &&
    word.text.length > 1 &&
    !/^(?:sub|under|over|mid|pre|post|minus|to|and)$/.test(word.lower)
  );
};

/** "WMT14", "ResNet50", "Adam2": digits without a space after a capitalised word or a code. */
const isGlued = (tokens: readonly Token[], at: number): boolean => {
  const [word, number] = [tokens[at - 1], tokens[at]];
  return (
    number?.kind === 'number' &&
    word?.kind === 'word' &&
    word.end === number.start &&
    word.text.length > 1 &&
    /^\p{Lu}/u.test(word.text) &&
    !/^(?:USD|EUR|GBP|CHF|AUD|CAD|US|RM|Rs)$/.test(word.text)
  );
};

/** "60 homicides per 100,000 people": what a rate is of. */
const isBase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'per' && /^1(?:,?0)+$/.test(tokens[at]?.text ?? '');

/** "a first quartile (Q1) of 20": which quartile. */
const isQuartile = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'Q' &&
  tokens[at - 2]?.text === '(' &&
  /^quartiles?$/.test(tokens[at - 3]?.lower ?? '') &&
  /^[1-4]$/.test(tokens[at]?.text ?? '');

/** "The fastest one, …": whatever was spoken of. */
const isPronoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' &&
  /(?:est|most)$/.test(tokens[at - 1]?.lower ?? '') &&
  !/^(?:NOUN|PROPN|NUM|ADJ)$/.test(tokens[at + 1]?.pos ?? '');

/** Digits that are part of a name or of a rate, and tell no quantity. */
export const isNoNumber = (tokens: readonly Token[], at: number): boolean =>
  isQuartile(tokens, at) ||
  isPronoun(tokens, at) ||
  isModifier(tokens, at) ||
  isReference(tokens, at) ||
  isJoined(tokens, at) ||
  isGlued(tokens, at) ||
  isBase(tokens, at);

/** "the low 40s": all from there up to the next ten. */
export const isTens = (tokens: readonly Token[], at: number): boolean =>
  /^\d0$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.lower === 's' &&
  tokens[at + 1]?.start === tokens[at]?.end &&
  /^(?:the|low|high|mid|early|late|lower|upper|over|under)$/.test(tokens[at - 1]?.lower ?? '');

/** "multiplied by two and a half": of a factor, which no value is. */
export const isMultiplier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'by' &&
  tokens.slice(Math.max(0, at - 7), at).some(({ lower }) => lower.startsWith('multipl'));
