import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { boundFindings } from './bounds.js';
import { codedOf, type Coded } from './coded.js';
import { identityFindings } from './identity.js';
import { leadingFindings } from './leading.js';
import { linesOf } from './lines.js';
import { medianTimes } from './medians.js';
import { meetingFindings } from './meeting.js';
import { orderFindings } from './order.js';
import { peakFindings } from './peaks.js';
import { valueFindings } from './values.js';
import { waveFindings } from './waves.js';
import { wayFindings } from './ways.js';
import { widthFindings } from './widths.js';

const readers: readonly ((coded: Coded) => Finding[])[] = [
  meetingFindings,
  orderFindings,
  boundFindings,
  medianTimes,
  identityFindings,
  valueFindings,
  peakFindings,
  wayFindings,
  widthFindings,
  waveFindings,
  leadingFindings,
];

/** What is said of curves over an axis of numbers, in statements every word of which is understood. */
export const curveFindings = (sentence: Sentence, world: World): Finding[] => {
  if (linesOf(world).length === 0) return [];
  const coded = codedOf(sentence, world);
  return readers.flatMap((read) => read(coded));
};
