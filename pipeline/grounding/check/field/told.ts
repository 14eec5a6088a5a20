import { readByMarks, type SpaceAxis } from '../../../../renderers/scene-plots.js';
import type { Fact } from '../../fact.js';
import type { Plot } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

/** A sentence, and the fields and plots in space of the figure that it may speak of. */
export interface Told {
  readonly sentence: Sentence;
  readonly world: World;
  readonly fields: readonly Plot[];
  readonly axes: readonly SpaceAxis[];
}

/** Drawn by a method for fields or for space: none of the marks that bars and lines are made of. */
export const isFieldOrSpace = ({ drawn }: Plot): boolean => drawn !== undefined && !readByMarks.has(drawn);

/** A number as it is written: "−1,234.5". */
export const number = '[−-]?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
export const value = (text: string): number => Number(text.replace('−', '-').replaceAll(',', ''));

const denied = /\b(?:not?|never|without|rather than|instead of|no)\b[^.;,]{0,24}$/i;

/** What a stretch of the sentence is worth; where it is denied, the other way round. */
export const found = (
  { sentence }: Told,
  match: RegExpMatchArray,
  ok: boolean | undefined,
  actual: string | number | null,
  facts: readonly string[] = [],
): Finding => {
  const at = match.index ?? 0;
  const start = sentence.start + at;
  const not = ok !== undefined && denied.test(sentence.text.slice(0, at));
  return { start, end: start + match[0].length, ok: not ? !ok : ok, stated: match[0], actual, facts };
};

export const factIds = (world: World, predicate: Fact['predicate']): string[] =>
  world.factsBy(predicate).map(({ id }) => id);
