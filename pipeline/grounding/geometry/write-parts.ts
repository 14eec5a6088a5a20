import { listOf } from '../language/list.js';
import { quantity } from '../language/noun.js';
import { countWord } from '../language/number.js';
import { said, sentence, type Said } from '../write/said.js';
import { directionOf } from './directions.js';
import type { Thing } from './geometry.js';
import { readableIn } from './readable.js';
import { number, type Writing } from './writing.js';

/** "The angle ABC measures 40°", "the purple angle measures 49.9°", "angles measure 30° and 60°". */
export const angleSentences = ({ geometry, about }: Writing): Said[] => {
  const readable = readableIn(geometry);
  const sizes = geometry.things.flatMap((thing) => {
    const { angle } = thing.element.measures ?? {};
    if ((thing.noun !== 'angle' && thing.noun !== 'right angle') || angle === undefined) return [];
    if (!readable.has(thing, 'angle')) return [];
    const of = thing.name === undefined ? thing.phrase : `the angle ${thing.name}`;
    return [{ thing, of, size: `${number(readable.printed(angle))}°` }];
  });
  const unnamed = sizes.filter(({ of, thing }) => of === undefined && thing.noun === 'angle');
  return [
    ...sizes.flatMap(({ thing, of, size }) =>
      of === undefined || (thing.noun === 'right angle' && thing.name === undefined)
        ? []
        : [
            sentence(
              said(
                thing.noun === 'right angle' ? `${of} is a right angle` : `${of} measures ${size}`,
                about('measure', thing),
              ),
            ),
          ],
    ),
    ...(unnamed.length === 0 || unnamed.length > 6
      ? []
      : [
          sentence(
            said(
              `${unnamed.length === 1 ? 'one angle measures' : 'angles measure'} ${listOf(unnamed.map(({ size }) => size))}`,
              about('measure', ...unnamed.map(({ thing }) => thing)),
            ),
          ),
        ]),
  ];
};

/** "The interval extends from 1 to 10; it is open at 1 and closed at 10." */
export const intervalSentences = ({ geometry, fact }: Writing): Said[] =>
  geometry.things.flatMap((thing) => {
    const { from, to, left, right } = thing.element.data ?? {};
    if (thing.noun !== 'interval' || thing.phrase === undefined) return [];
    const [low, high] = [typeof from === 'number' ? from : undefined, typeof to === 'number' ? to : undefined];
    const where =
      low === undefined
        ? high === undefined
          ? undefined
          : `extends to the left from ${number(high)}`
        : high === undefined
          ? `extends to the right from ${number(low)}`
          : `extends from ${number(low)} to ${number(high)}`;
    if (where === undefined) return [];
    const ends = [
      ...(low === undefined || typeof left !== 'string' ? [] : [`${left} at ${number(low)}`]),
      ...(high === undefined || typeof right !== 'string' ? [] : [`${right} at ${number(high)}`]),
    ];
    return [
      sentence(
        said(`${thing.phrase} ${where}${ends.length === 0 ? '' : `; it is ${listOf(ends)}`}`, [
          ...fact('interval', thing.name ?? thing.id),
          ...fact('feature', thing.name ?? thing.id),
        ]),
      ),
    ];
  });

/** A letter with an index of one sign at most: what a reader finds again. */
const plainName = /^\p{L}{1,2}(?:_(?:[\p{L}\d]+|\{.\}))?['′]?$/u;

/** "The vectors N and G_y point straight up": all that point one way. */
export const directionSentences = ({ geometry: { things, scene }, fact }: Writing): Said[] => {
  const ways = new Map<string, Thing[]>();
  for (const thing of things) {
    const way = thing.phrase !== undefined && plainName.test(thing.name ?? '') ? directionOf(thing) : undefined;
    if (way !== undefined) ways.set(way, [...(ways.get(way) ?? []), thing]);
  }
  if (scene.axes.length > 0) return [];
  return [...ways].map(([way, all]) =>
    sentence(
      said(
        `the ${all.length === 1 ? 'vector' : 'vectors'} ${listOf(all.map(({ name = '' }) => name))} ${all.length === 1 ? 'points' : 'point'} ${way}`,
        all.flatMap(({ name = '' }) => fact('feature', name, 'direction')),
      ),
    ),
  );
};

export const stripSentence = ({ geometry: { things }, fact }: Writing): Said[] => {
  const count = things.filter(({ noun, element }) => noun === 'strip' && element.visible).length;
  return count === 0
    ? []
    : [
        sentence(
          said(
            `there ${count === 1 ? 'is' : 'are'} ${quantity(count, 'rectangle', countWord)}`,
            fact('count', 'strip'),
          ),
        ),
      ];
};
