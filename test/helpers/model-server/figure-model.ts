import type { Script } from './answer.js';
import { draughtsman, lenient } from './draughtsman.js';
import { editor, factual, splitter } from './editor.js';
import { lie } from './lie.js';
import { byPrompt } from './prompted.js';

/**
 * A model for every prompt of figwright: it draws, describes, edits, judges and explains. `lies` is the share of the
 * sentences of its captions that it makes false before it hands them over.
 */
export const figureModel = ({ lies = 0 }: { readonly lies?: number } = {}): Script =>
  byPrompt({
    describe: () => 'A figure with several parts and some words.',
    analyse: editor.analyse,
    refine: (asked) => lie(factual(asked), lies, asked.content).text,
    correct: editor.strict,
    split: splitter(),
    reproduce: draughtsman.write,
    compose: draughtsman.write,
    repair: draughtsman.repair,
    principle: draughtsman.principle,
    invent: draughtsman.invent,
    walkthrough: draughtsman.walkthrough,
    explain: draughtsman.explain,
    ...lenient,
  });
