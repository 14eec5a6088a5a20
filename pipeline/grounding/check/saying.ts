import { lastPer } from '../once-per.js';
import type { Clause } from './clause.js';

/** The words of a clause, for rules that look for phrases. */
export interface Saying {
  readonly text: string;
  /** Offset in the whole text. */
  readonly from: number;
}

export const saying = lastPer(({ sentence: { text, start, tokens }, from: first, to }: Clause): Saying => {
  const from = (tokens[first]?.start ?? start) - start;
  return { text: text.slice(from, (tokens[to - 1]?.end ?? start) - start), from: start + from };
});
