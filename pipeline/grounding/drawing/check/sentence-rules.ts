import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { pictureVerdicts } from '../../pictures/index.js';
import { centreRule } from './centre-word.js';
import { chanceTreeRule } from './chance-trees.js';
import { clockRule } from './clock.js';
import { columnNumberRule } from './column-numbers.js';
import { gaugeRule } from './gauge.js';
import { intervalRule } from './number-line-spans.js';
import { writtenLetterRule } from './letters-written.js';
import { methodRule } from './methods-written.js';
import { journeyRule } from './journeys.js';
import { labelColourRule } from './label-colours.js';
import { labelNumberRule } from './label-numbers.js';
import { codeTreeRule } from './code-trees.js';
import { numberToldRule } from './numbers-told.js';
import { questionRule } from './questions-told.js';
import { jumpRule } from './number-line-jumps.js';
import { numberLineRule } from './number-line.js';
import { orderToldRule } from './order-told.js';
import { packetRule } from './packets.js';
import { placedPointRule } from './placed-points.js';
import { printedRule } from './printed.js';
import { sankeyRule } from './sankey.js';
import { setVerdicts } from './venn-sets.js';
import { quadrantRule } from './quadrants.js';
import { lensRule } from './lens-told.js';
import { leverRule } from './lever.js';
import { scaledRule } from './scaled.js';
import { madeUpPartRule } from './made-up-parts.js';
import { bodyCountRule } from './bodies-counted.js';
import { unitRule } from './unit-words.js';
import { timelineRule } from './timelines.js';
import { timelineSectionRule } from './timeline-sections.js';
import { symbolValueRule } from './symbol-values.js';
import { vennVerdicts } from './circles.js';
import { memberRule } from './venn-members.js';
import { writtenRowRule } from './written-rows.js';
import type { Scope } from './verdict.js';

/** Read off a sentence as it is spelled, and not off its pieces: numbers, clocks, sets, what labels stand at. */
export const sentenceVerdicts: readonly ((sentence: SentenceText, scope: Scope) => readonly Verdict[])[] = [
  centreRule,
  clockRule,
  chanceTreeRule,
  vennVerdicts,
  setVerdicts,
  memberRule,
  printedRule,
  columnNumberRule,
  labelNumberRule,
  symbolValueRule,
  labelColourRule,
  numberToldRule,
  questionRule,
  codeTreeRule,
  numberLineRule,
  jumpRule,
  gaugeRule,
  scaledRule,
  leverRule,
  lensRule,
  intervalRule,
  placedPointRule,
  quadrantRule,
  timelineRule,
  timelineSectionRule,
  unitRule,
  bodyCountRule,
  madeUpPartRule,
  journeyRule,
  sankeyRule,
  packetRule,
  orderToldRule,
  writtenLetterRule,
  methodRule,
  writtenRowRule,
  (sentence, { drawing, facts }) => pictureVerdicts(sentence, drawing.scene, facts),
];
