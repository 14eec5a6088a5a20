import type { Token } from '../token.js';

const phrases: readonly string[] = [
  'with the exception of',
  'with the sole exception of',
  'with the only exception of',
  'with exception of',
  'except for',
  'except in',
  'except on',
  'except at',
  'except',
  'excepting',
  'excluding',
  'apart from',
  'aside from',
  'other than',
  'bar',
  'save for',
  'save',
  'but for',
  'but not in',
  'but not',
  'but',
];

const starts: ReadonlySet<string> = new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? ''));

/** How many words say that what follows is left out: "except for", and after "every" or "all" also "but". */
export const exceptionAt = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at]?.lower ?? '';
  if (!starts.has(first)) return 0;
  const isDoubtful = first === 'but' || first === 'bar' || first === 'save';
  // "in every group but the police": right behind what it is taken from.
  if (isDoubtful && tokens[at - 1]?.text === ',') return 0;
  if (isDoubtful && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:every|all|each|any)$/.test(lower)))
    return 0;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return words.length;
  }
  return 0;
};
