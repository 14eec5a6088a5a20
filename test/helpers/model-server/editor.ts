import type { Asked } from './asked.js';
import { dataOf } from './prompted.js';

/** Sentences that the objections of a `correct` request quote. */
const objectedTo = (asked: Asked): string[] =>
  [...dataOf(asked, 'objections').matchAll(/” in “([\s\S]*?)”: /g)].map(([, sentence = '']) => sentence);

/** Editors of several characters, as answers to the prompts `analyse`, `refine` and `correct`. */
export const editor = {
  /** The facts as a list. */
  analyse: (asked: Asked): string =>
    dataOf(asked, 'facts')
      .split('\n')
      .map((line) => `- ${line}`)
      .join('\n'),
  /** Looks at nothing and gives the draft back. */
  idle: (asked: Asked): string => dataOf(asked, 'draft'),
  /** Takes out what is objected to. */
  strict: (asked: Asked): string =>
    objectedTo(asked)
      .reduce((text, sentence) => text.replace(sentence, ''), dataOf(asked, 'caption'))
      .replaceAll(/ {2,}/g, ' ')
      .trim() || 'A figure.',
  /** Insists. */
  stubborn: (asked: Asked): string => dataOf(asked, 'caption'),
};
