import type { Finding } from '../mention.js';
import { overlaps } from '../field.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { candleFindings } from './candles.js';
import { scheduleFindings } from './schedule.js';
import { waterfallFindings } from './waterfall.js';

const readers: readonly ((sentence: Sentence, world: World) => Finding[])[] = [
  waterfallFindings,
  candleFindings,
  scheduleFindings,
];

/** What a sentence says of a chart of a kind of its own, in the words that belong to it; other rules read the rest. */
export const kindFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!world.plots.some(({ special }) => special !== undefined)) return [];
  const kept: Finding[] = [];
  for (const one of readers.flatMap((read) => read(sentence, world)))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  for (const mention of sentence.mentions) if (kept.some((one) => overlaps(one, mention))) mention.used = true;
  return kept;
};
