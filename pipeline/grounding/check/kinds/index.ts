import { gathered } from '../../gathered.js';
import { oncePer } from '../../once-per.js';
import type { Finding } from '../mention.js';
import { overlaps } from '../field.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { balanceFindings, hasBalance } from './balance.js';
import { binFindings } from './bins-told.js';
import { candleFindings } from './candles.js';
import { isCumulative } from '../cumulative.js';
import { cumulativeFindings } from './cumulative.js';
import { errorFindings } from './errors.js';
import { intervalCounts } from './interval-counts.js';
import { intervalFindings, intervalsOf } from './intervals.js';
import { pyramidFindings } from './pyramid.js';
import { roundFindings } from './round.js';
import { isSquare, rowListFindings } from './row-list.js';
import { scheduleFindings } from './schedule.js';
import { hasChanges, signedFindings } from './signed.js';
import { partCountFindings, sliceFindings } from './slices.js';
import { spreadWayFindings } from './spread-ways.js';
import { waterfallFindings } from './waterfall.js';

const readers: readonly ((sentence: Sentence, world: World) => Finding[])[] = [
  waterfallFindings,
  candleFindings,
  scheduleFindings,
  pyramidFindings,
  sliceFindings,
  partCountFindings,
  roundFindings,
  intervalFindings,
  intervalCounts,
  spreadWayFindings,
  errorFindings,
  binFindings,
  balanceFindings,
  signedFindings,
  cumulativeFindings,
  rowListFindings,
];

/** Some plot is of a kind that is read here. */
const isOfKind = oncePer(
  (world: World): boolean =>
    hasChanges(world) ||
    intervalsOf(world).length > 1 ||
    hasBalance(world) ||
    world.plots.some(isSquare) ||
    world.reading.plots.some(({ kind }) => kind === 'error-band' || kind === 'error-bar' || kind === 'area') ||
    world.plots.some(
      (plot) =>
        plot.special !== undefined ||
        plot.form === 'pie' ||
        plot.form === 'histogram' ||
        plot.rows.some(({ high }) => high !== undefined) ||
        isCumulative(plot),
    ),
);

/** What a sentence says of a chart of a kind of its own, in the words that belong to it; other rules read the rest. */
export const kindFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!isOfKind(world)) return [];
  const kept: Finding[] = [];
  for (const one of gathered(readers, (read) => read(sentence, world)))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  for (const mention of sentence.mentions) if (kept.some((one) => overlaps(one, mention))) mention.used = true;
  return kept;
};
