import { knownUnit, type KnownUnit } from '../language/unit-family.js';
import type { Clause } from './clause.js';
import type { NumberIn } from './named-rows.js';
import type { World } from './world.js';

/** "28,500 TWh": a printed number, and the unit behind it where both tell one. */
const isWritten = (text: string, number: NumberIn, unit: KnownUnit | undefined): boolean =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?([\p{L}%]*)/gu)].some(([, digits = '', word = '']) => {
    const own = knownUnit(word);
    return Number(digits.replaceAll(',', '')) === number.value && (!own || !unit || own.family === unit.family);
  });

/** A total that the figure itself gives. */
export const isPrintedTotal = (
  { sentence: { tokens } }: Clause,
  number: NumberIn,
  { reading, plots: [plot] }: World,
): boolean => {
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
