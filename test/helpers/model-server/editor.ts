import { sentencesOf } from '../../../pipeline/grounding/check/sentences.js';
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

/** Takes a text apart into its sentences; `says` may make others of them. */
export const splitter =
  (says: (sentence: string) => readonly string[] = (sentence) => [sentence]) =>
  (asked: Asked): string =>
    JSON.stringify({
      statements: sentencesOf(dataOf(asked, 'caption')).flatMap(({ text }) =>
        says(text).map((one) => ({ quote: text, says: one })),
      ),
    });

const sentenceOf = (line: string): string | undefined => {
  const [, predicate = '', args = '', value = ''] = /^([a-z-]+)(?: \((.*)\))? = (.+)$/.exec(line) ?? [];
  const word = value.replaceAll('"', '');
  const of = args.replaceAll('"', '').split(', ')[0] ?? '';
  if (predicate === 'figure' && of === '') return `The figure is a ${word}.`;
  if (predicate === 'title') return `The title is “${word}”.`;
  if (predicate === 'axis-title' && of === 'x') return `The horizontal axis shows “${word}”.`;
  if (predicate === 'axis-title' && of === 'y') return `The vertical axis shows “${word}”.`;
  if (predicate === 'count' && /^[a-z ]+$/.test(of)) return `There are ${word} ${of.replace(/s$/, '')}s.`;
  if (predicate === 'extreme' && /^(max|min), [^,]+$/.test(args.replaceAll('"', '')))
    return `${of === 'max' ? 'The highest' : 'The lowest'} value is ${word}.`;
  return undefined;
};

/** Writes from facts, one sentence for each that it has words for. */
export const factual = (asked: Asked): string =>
  dataOf(asked, 'facts')
    .split('\n')
    .flatMap((line) => sentenceOf(line) ?? [])
    .slice(0, 8)
    .join(' ') || 'A figure.';
