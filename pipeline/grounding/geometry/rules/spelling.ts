import { lastPer } from '../../once-per.js';
import type { Clause } from '../read/sentence.js';

/** The clause with its capitals, at the offsets of its text: names of points have them. */
export const spelled = lastPer(({ text, tokens, offset }: Clause): string => {
  const letters = Array.from(text);
  if (letters.length !== text.length) return text;
  for (const token of tokens)
    for (let at = 0; at < token.text.length; at += 1) letters[token.start - offset + at] = token.text[at] ?? '';
  return letters.join('');
});
