import type { Reader, Spans } from './match.js';
import { readers } from './readers.js';

/** A pattern that takes all of a stretch. */
interface Taker {
  readonly reader: Reader;
  readonly spans: Spans;
}

const ways = readers.flatMap(([patterns, reader, needs]) => patterns.map((pattern) => ({ pattern, reader, needs })));

interface Search {
  readonly found: Taker[];
  /** Patterns that have been asked so far. */
  asked: number;
}

const searches = new Map<string, Search>();
const limit = 20_000;

const searchFor = (code: string): Search => {
  const known = searches.get(code);
  if (known) return known;
  if (searches.size >= limit) searches.clear();
  const search = { found: [], asked: 0 };
  searches.set(code, search);
  return search;
};

/**
 * The first, second, … pattern that takes a stretch of these letters, in the readers' order. Sentences differ in their
 * words far more than in their letters: which patterns take a stretch is found once for all that read alike.
 */
export const takerOf = (code: string, index: number): Taker | undefined => {
  const search = searchFor(code);
  while (search.found.length <= index && search.asked < ways.length) {
    const way = ways[search.asked];
    search.asked += 1;
    const groups = way?.needs.test(code) === true ? way.pattern.exec(code)?.indices : undefined;
    if (way && groups) search.found.push({ reader: way.reader, spans: Object.entries(groups.groups ?? {}) });
  }
  return search.found[index];
};
