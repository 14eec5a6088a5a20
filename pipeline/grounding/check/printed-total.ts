import { knownUnit, type KnownUnit } from '../language/unit-family.js';
import { levelsIn, type Level } from '../reading/levels.js';
import { hasSense } from './clause.js';
import type { Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';
import { isNear } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** "28,500 TWh": a printed number, and the unit behind it where both tell one. */
const isWritten = (text: string, number: NumberIn, unit: KnownUnit | undefined): boolean =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?([\p{L}%]*)/gu)].some(([, digits = '', word = '']) => {
    const own = knownUnit(word);
    return Number(digits.replaceAll(',', '')) === number.value && (!own || !unit || own.family === unit.family);
  });

/** A total that the figure itself gives. */
export const isPrintedTotal = ({ tokens }: Sentence, number: NumberIn, { reading, plots: [plot] }: World): boolean => {
  const unit = knownUnit(tokens[number.to]?.text ?? '');
  return reading.texts.some(
    ({ text = '' }) =>
      // In the middle of a ring there is nothing else that a number could be.
      (/\b(?:total|sum|overall)\b/i.test(text) ||
        (plot?.form === 'pie' &&
          number.value > 100 &&
          !plot.category?.labels.some((label) => text.includes(label)) &&
          !plot.rows.some(({ value }) => value === number.value))) &&
      isWritten(text, number, unit),
  );
};

/** "Mean = 72.4", "Average (321)": what the figure itself gives, beside a line at that level. */
export const printedLevel = (word: Mention, world: World): number | undefined => {
  const cue = hasSense(word, 'median') ? /\bmedian\b/i : /\b(?:mean|average|avg)\b/i;
  const found = world.reading.texts.flatMap(({ text = '' }) => {
    const [, digits] = cue.test(text) ? (/^\D*?([-−–]?\d[\d.,]*)\D*$/.exec(text) ?? []) : [];
    return digits === undefined ? [] : [Number(digits.replace(/[−–]/, '-').replaceAll(',', ''))];
  });
  return world.reading.plots.some(({ form }) => form === 'reference') && found.length === 1 ? found[0] : undefined;
};

/** "The dashed line marks the average of 472": what a line across the plot stands for. */
export const drawnLevel = (number: NumberIn, { reading }: World): Level | undefined =>
  levelsIn(reading).find(({ low, high }) => low === high && isNear(number, low, 0));
