import { landscapesOf, type Landscape } from '../reading/landscape.js';
import { readOff } from '../reading/field.js';
import { highest, lowest } from '../reading/statistics.js';
import type { PlotContext } from './context.js';
import { measureNoun } from './phrases.js';
import { said, sentence, type Said } from './said.js';

/** A picture of a field, of which values at some places are told, and what its bar of colours says that they are. */
const fieldIn = ({ plot, reading }: PlotContext): Landscape | undefined =>
  plot.kind === 'image' ? landscapesOf(reading).find((one) => one.plot === plot) : undefined;

/** "Intensity as colours over x and y": none for other pictures. */
export const sampledSubject = (context: PlotContext): Said | undefined => {
  const field = fieldIn(context);
  if (!field) return undefined;
  const [value, x, y] = [field.value, field.across, field.up].map(measureNoun);
  const plane = x === 'value' || y === 'value' ? '' : ` over ${x} and ${y}`;
  return said(`${value === 'value' ? 'values' : value} as colours${plane}`, [context.book.find('figure')]);
};

/** Where it is highest or lowest; undefined where that is so at places far from each other. */
const placeOf = (
  { spots, slack, high, low }: Landscape,
  end: 'high' | 'low',
): Landscape['spots'][number] | undefined => {
  const value = end === 'high' ? high : low;
  const near = spots.filter((one) => Math.abs(one.value - value) <= slack);
  const isOne = (['u', 'v'] as const).every((side) => {
    const along = near.map((one) => one[side]);
    return highest(along) - lowest(along) < 0.15;
  });
  return isOne ? near.find((one) => one.value === value) : undefined;
};

/** "in the lower right", "in the centre": the part of the plane in which a place lies. */
const partOf = ({ u, v }: Landscape['spots'][number]): string => {
  const across = u < 0.35 ? 'left' : u > 0.65 ? 'right' : '';
  const up = v < 0.35 ? 'lower' : v > 0.65 ? 'upper' : '';
  if (across === '' && up === '') return 'in the centre';
  if (across === '') return `in the ${up} part`;
  return up === '' ? `on the ${across}` : `in the ${up} ${across}`;
};

/** "The dose is highest in the lower right. The highest value is about 29.6 Gy." */
export const sampledSentences = (context: PlotContext): Said[] => {
  const field = fieldIn(context);
  const { value } = field ?? {};
  const noun = measureNoun(value);
  if (!field || !value || noun === 'value') return [];
  const facts = [context.book.find('figure')];
  return (['high', 'low'] as const).flatMap((end) => {
    const spot = placeOf(field, end);
    if (!spot) return [];
    const told = value.format(readOff(field[end], value, 100));
    return [`the ${noun} is ${end}est ${partOf(spot)}`, `the ${end}est value is about ${told}`].map((text) =>
      sentence(said(text, facts)),
    );
  });
};
