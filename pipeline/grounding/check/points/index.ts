import { gathered } from '../../gathered.js';
import { isQuestion } from '../asked-of.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { axisFindings } from './axes.js';
import { courseFindings } from './course.js';
import { endsFindings } from './ends.js';
import { extentFindings } from './extents.js';
import { listedFindings } from './listed.js';
import { markFindings } from './marks.js';
import { spanFindings } from './spans.js';
import { unitPairFindings } from './units.js';

const readers: readonly ((sentence: Sentence, world: World) => Finding[])[] = [
  listedFindings,
  courseFindings,
  endsFindings,
  spanFindings,
  extentFindings,
  markFindings,
  unitPairFindings,
];

const digit = /\d/;

/**
 * Sentences that are, from end to end, values with their places: where all of it is read, and most of it is true, the
 * rest is false, however many numbers there are and whatever each could mean elsewhere.
 */
export const pointFindings = (sentence: Sentence, world: World): Finding[] => {
  if (isQuestion(sentence)) return [];
  const along = axisFindings(sentence, world);
  return digit.test(sentence.text) ? [...along, ...gathered(readers, (read) => read(sentence, world))] : along;
};
