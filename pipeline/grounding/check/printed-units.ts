import { allMatches } from '../all-matches.js';
import { knownUnit, type KnownUnit } from '../language/unit-family.js';
import type { World } from './world.js';

const cache = new WeakMap<World['reading'], readonly KnownUnit[]>();

/** Units that stand anywhere in the figure: in brackets, or after "in". */
export const printedUnits = (world: World): readonly KnownUnit[] => {
  const ready = cache.get(world.reading);
  if (ready) return ready;
  const measured = world.reading.plots
    .flatMap((plot) => [plot.x, plot.y, plot.measure, plot.size])
    .flatMap((measure) => measure?.unit ?? []);
  const printed = [
    ...world.reading.texts.map((element) => element.text ?? ''),
    ...world.reading.scene.axes.flatMap((axis) => [axis.title ?? '', ...axis.ticks.map((tick) => tick.label)]),
    ...world.reading.legends.map((legend) => legend.title ?? ''),
  ]
    .map((text) => text.replaceAll(/\blight[- ]year/gi, 'lightyear'))
    .flatMap((text) => [
      ...allMatches(text, /[([,]\s*([^)\]]+)|\bin ([\p{L}µ°$€£]+)/gu).map((match) => match[1] ?? match[2] ?? ''),
      ...allMatches(text, /[\d.]\s*([\p{L}µ°%]+)|([$€£¥])\s?\d/gu).map((match) => match[1] ?? match[2] ?? ''),
      // "thousand international $".
      ...allMatches(text, /[$€£¥]/gu).map(([sign]) => sign),
      // "hundred m".
      ...allMatches(text, /\b(?:ten|hundred|thousand|million|billion)s?(?: of)? ([\p{L}µ°$€£]+)/giu).map(
        (match) => match[1] ?? '',
      ),
      // "kg per person per year".
      ...allMatches(text, /([\p{L}µ°$€£]+) per\b/gu).map((match) => match[1] ?? ''),
      ...text.split(/\s+/).filter((word) => word.length > 3),
    ]);
  const units = [...measured, ...printed].flatMap((text) => knownUnit(text) ?? []);
  cache.set(world.reading, units);
  return units;
};
