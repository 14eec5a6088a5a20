import type { Random } from '../../random.js';
import { factsWith } from '../facts-about.js';
import { listOf } from '../language/list.js';
import { countWord } from '../language/number.js';
import { quantity } from '../language/noun.js';
import { joined, said, sentence, type CaptionStyle, type FactBook, type Said } from '../write/said.js';
import { cornersOf, frameOf, type Geometry, type Thing } from './geometry.js';
import { angleSentences, directionSentences, intervalSentences, stripSentence } from './write-parts.js';
import { polygonSentences } from './write-polygons.js';
import { relationSentences, together } from './write-relations.js';

import { readableIn } from './readable.js';
import { curveSentences, meetingSentences } from './write-curves.js';
import { inUnit, number, type Writing } from './writing.js';

const roundSentences = ({ geometry, about }: Writing): Said[] =>
  geometry.things.flatMap((thing) => {
    const { radius } = thing.element.measures ?? {};
    if (thing.noun !== 'circle' || radius === undefined || thing.phrase === undefined) return [];
    const isRead = readableIn(geometry).has(thing, 'radius');
    const centre = geometry.scene.relations.find(({ kind, to }) => kind === 'centre-of' && to === thing.id)?.from;
    const middle = geometry.things.find(({ id, name }) => id === centre && name !== undefined)?.name;
    const parts = [
      ...(middle === undefined ? [] : [`the centre ${middle}`]),
      ...(isRead ? [`the radius ${inUnit(readableIn(geometry).printed(radius), geometry.unit)}`] : []),
    ];
    if (parts.length === 0) return [];
    return [
      sentence(
        said(`${thing.phrase} has ${listOf(parts)}`, [
          ...(isRead ? about('measure', thing) : []),
          ...(middle === undefined ? [] : about('relation', thing)),
        ]),
      ),
    ];
  });

/** The sides of a polygon have been told with it. */
const isSide = (geometry: Geometry, { id }: Thing): boolean =>
  geometry.scene.relations.some(
    ({ kind, from, to }) =>
      kind === 'side-of' &&
      from === id &&
      geometry.things.some((thing) => thing.id === to && cornersOf(geometry, thing) !== undefined),
  );

/** "The segments MA and MB are 3 cm long": all of one length at once. */
const lengthSentences = ({ geometry, about }: Writing): Said[] => {
  const readable = readableIn(geometry);
  const by = new Map<string, Thing[]>();
  const own: Said[] = [];
  for (const thing of geometry.things) {
    const { length } = thing.element.measures ?? {};
    const isStroke = thing.noun === 'segment' || thing.noun === 'vector';
    if (!isStroke || length === undefined || thing.name === undefined || thing.phrase === undefined) continue;
    if (!readable.has(thing, 'length') || isSide(geometry, thing)) continue;
    const size = inUnit(readable.printed(length), geometry.unit);
    // "The segment 4 cm is 4 cm long": its length is all that is written at it.
    if (thing.name === size) own.push(said(`one ${thing.noun} is labelled “${size}”`, about('measure', thing)));
    else by.set(size, [...(by.get(size) ?? []), thing]);
  }
  const told = [...by].map(([size, things]) =>
    said(
      `${together(things.map(({ phrase = '' }) => phrase))} ${things.length > 1 ? 'are' : 'is'} ${size} long`,
      about('measure', ...things),
    ),
  );
  return [...told, ...own].map(sentence);
};

const slopeSentences = ({ geometry, about }: Writing): Said[] =>
  geometry.things.flatMap((thing) => {
    const { slope } = thing.element.measures ?? {};
    if (thing.phrase === undefined || thing.noun !== 'line' || slope === undefined) return [];
    if (geometry.scene.axes.length === 0) return [];
    return [sentence(said(`${thing.phrase} has the slope ${number(slope)}`, about('measure', thing)))];
  });

const placeSentences = ({ geometry, fact }: Writing): Said[] => {
  if (geometry.scene.axes.length < 2) return [];
  const { place } = readableIn(geometry);
  return [...geometry.places].map(([name, [x, y]]) =>
    sentence(
      said(`point ${name} is at (${number(place('x', x))}, ${number(place('y', y))})`, fact('coordinates', name)),
    ),
  );
};

const solidSentences = ({ geometry, about }: Writing): Said[] =>
  geometry.things.flatMap((thing) => {
    const { volume, surface, height } = thing.element.measures ?? {};
    if (thing.element.kind !== 'solid' || thing.phrase === undefined) return [];
    const parts = [
      ...(volume === undefined ? [] : [`a volume of ${inUnit(volume, geometry.unit, 3)}`]),
      ...(surface === undefined ? [] : [`a surface of ${inUnit(surface, geometry.unit, 2)}`]),
      ...(height === undefined ? [] : [`a height of ${inUnit(height, geometry.unit)}`]),
    ];
    return parts.length === 0 ? [] : [sentence(said(`${thing.phrase} has ${listOf(parts)}`, about('measure', thing)))];
  });

const shadeSentences = ({ geometry, about }: Writing): Said[] =>
  geometry.things.flatMap((thing) => {
    const { area } = thing.element.measures ?? {};
    if (
      !thing.noun.startsWith('shaded') ||
      area === undefined ||
      thing.phrase === undefined ||
      geometry.scene.axes.length === 0
    )
      return [];
    return [
      sentence(said(`${thing.phrase} has an area of ${inUnit(area, geometry.unit, 2)}`, about('measure', thing))),
    ];
  });

const wordSentence = ({ geometry, fact }: Writing): Said | undefined => {
  const texts = geometry.scene.elements
    .filter(
      ({ kind, role, visible, text, id }) =>
        kind === 'text' &&
        role === 'mark' &&
        visible &&
        text !== undefined &&
        /[\p{L}\d]/u.test(text) &&
        !geometry.scene.relations.some((one) => one.kind === 'labels' && one.from === id),
    )
    .slice(0, 8);
  const quoted = texts.flatMap(({ text = '' }) => (/["“”\n\\]/.test(text) ? [] : [`“${text}”`]));
  return quoted.length === 0
    ? undefined
    : sentence(
        said(
          `the figure says ${listOf(quoted)}`,
          texts.flatMap(({ id }) => fact('text', id)),
        ),
      );
};

const axisSentence = ({ geometry, fact }: Writing): Said | undefined => {
  const parts = geometry.scene.axes.map(
    ({ channel, domain: [low, high] }) => `the ${channel}-axis from ${number(Number(low))} to ${number(Number(high))}`,
  );
  return parts.length === 0
    ? undefined
    : sentence(said(`it shows ${listOf(parts)}`, [...fact('axis-range', 'x'), ...fact('axis-range', 'y')]));
};

const minor = new Set(['mark', 'side', 'strip', 'face', 'right angle', 'tick']);

const headline = ({ geometry, random, fact }: Writing): Said => {
  const { scene, things } = geometry;
  const groups = new Map<string, number>();
  for (const { noun, element } of things)
    if (!minor.has(noun) && (element.visible || element.kind === 'solid'))
      groups.set(noun, (groups.get(noun) ?? 0) + 1);
  const ordered = [...groups].toSorted(([a], [b]) => Number(a === 'point') - Number(b === 'point')).slice(0, 6);
  const items = ordered.map(([noun, count]) => {
    const only = things.find((thing) => thing.noun === noun);
    const named = count === 1 && only?.name !== undefined && noun !== 'shaded area' ? ` ${only.name}` : '';
    return `${quantity(count, noun, countWord)}${named}`;
  });
  const frame = frameOf(scene);
  const what = frame === 'number line' ? quantity(scene.axes.length, frame, countWord) : `a ${frame}`;
  const titled = scene.title === undefined || /["“”]/.test(scene.title) ? '' : ` titled “${scene.title}”`;
  const list = items.length === 0 ? '' : ` with ${listOf(items)}`;
  const facts = [
    ...fact('figure'),
    ...(titled === '' ? [] : fact('title')),
    ...ordered.flatMap(([noun]) => fact('count', noun)),
  ];
  const other =
    scene.axes.length === 0 && items.length > 0
      ? `this geometric figure${titled} shows ${listOf(items)}`
      : `this figure shows ${what}${titled}${list}`;
  return sentence(said(random.pick([`${what}${titled}${list}`, other]), facts));
};

const writingOf = (geometry: Geometry, book: FactBook, random: Random): Writing => ({
  geometry,
  random,
  about: (predicate, ...things) =>
    factsWith(book.facts)(predicate)
      .filter(({ about }) => things.some((thing) => thing !== undefined && about.includes(thing.id)))
      .map(({ id }) => id),
  fact: (predicate, ...args) => [...book.all(predicate, ...args)],
});

/** A caption of geometry, or of graphs of functions. */
export const geometryText = (style: CaptionStyle, geometry: Geometry, book: FactBook, random: Random): Said => {
  const writing = writingOf(geometry, book, random);
  const first = headline(writing);
  if (style === 'alt') return first;
  const dense = style === 'dense';
  const groups: readonly (readonly [readonly Said[], number, number])[] = [
    [solidSentences(writing), 2, 8],
    [polygonSentences(writing), 2, 9],
    [roundSentences(writing), 1, 6],
    [curveSentences(writing), 2, 8],
    [meetingSentences(writing), 1, 6],
    [shadeSentences(writing), 1, 4],
    [intervalSentences(writing), 2, 4],
    [stripSentence(writing), 1, 1],
    [angleSentences(writing), 1, 8],
    [[...lengthSentences(writing), ...slopeSentences(writing)], 1, 8],
    [directionSentences(writing), 1, 4],
    [placeSentences(writing), 0, 10],
    [relationSentences(writing), 1, 8],
  ];
  const body = groups.flatMap(([list, brief, full]) => list.slice(0, dense ? full : brief));
  return joined([
    first,
    ...(dense ? [axisSentence(writing)] : []),
    ...(dense ? body : body.slice(0, 3)),
    ...(dense ? [wordSentence(writing)] : []),
  ]);
};
