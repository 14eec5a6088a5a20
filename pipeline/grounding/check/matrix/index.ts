import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { cellFindings } from './cells.js';
import { codedGrid } from './coded.js';
import { courseFindings } from './courses.js';
import { lineFindings } from './lines.js';
import { pairFindings } from './pairs.js';
import { partnerFindings } from './partners.js';
import { searchFindings } from './search.js';

/** What is said of a grid with names on both sides: confusions, attention, correlations, scores of a search. */
export const gridTold = (sentence: Sentence, world: World): Finding[] => {
  const coded = codedGrid(sentence, world);
  return coded
    ? [partnerFindings, cellFindings, searchFindings, pairFindings, courseFindings, lineFindings].flatMap((read) => [
        ...read(coded),
      ])
    : [];
};
