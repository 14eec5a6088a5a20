import { escaped } from '../../language/escaped.js';
import { oncePer } from '../../once-per.js';
import { angleAt, type Geometry, lengthBetween, lettersOf, type Thing } from '../geometry.js';

/** What some words of a text stand for: a thing that is drawn, or points that name something between them. */
export interface Referent {
  readonly words: string;
  readonly thing: Thing | undefined;
  readonly points: readonly string[];
}

export interface Names {
  /** A pattern, without groups, for all words that stand for something. */
  readonly any: string;
  /** A pattern for the name of one point. */
  readonly point: string;
  readonly find: (words: string) => Referent;
}

const caseless = (text: string): string => text.replace(/^[a-z]/, (first) => `[${first}${first.toUpperCase()}]`);

const nouns = [
  'points?',
  'segment',
  'side',
  'line',
  'ray',
  'vector',
  'edge',
  'angle',
  'right angle',
  'triangle',
  'quadrilateral',
  'rectangle',
  'square',
  'parallelogram',
  'rhombus',
  'trapezium',
  'kite',
  'polygon',
  'pentagon',
  'hexagon',
  'circle',
  'curve',
  'graph of',
  'graph',
  'function',
  'chord',
  'diameter',
  'radius',
  'diagonal',
  'height',
  'median',
  'tangent',
];

const phrasesOf = ({ phrase, noun, name }: Thing): string[] => {
  if (name === undefined) return phrase === undefined ? [] : [phrase, phrase.replace(/^the /, '')];
  const nouns =
    noun === 'curve'
      ? ['the graph of', 'graph of', 'the curve', 'curve', 'the function', 'function']
      : [`the ${noun}`, noun];
  const alone = /^\p{Lu}/u.test(name) || noun === 'curve' || name.length > 1 ? [name] : [];
  return [...nouns.map((one) => `${one} ${name}`), ...alone];
};

/** Reads the names of a figure once; texts are then searched for them. */
export const namesOf = oncePer((geometry: Geometry): Names => namesIn(geometry));

const namesIn = (geometry: Geometry): Names => {
  const by = new Map<string, Thing>();
  // What is drawn later gives way: a point A before a label A.
  for (const thing of geometry.things) for (const words of phrasesOf(thing)) if (!by.has(words)) by.set(words, thing);
  const points = [...geometry.places.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const point = points.length === 0 ? '(?:(?!))' : `(?:${points.join('|')})`;
  const noun = `(?:(?:[Tt]he )?(?:${nouns.map(caseless).join('|')}) )?`;
  const literal = [...by.keys()].toSorted((a, b) => b.length - a.length).map((words) => caseless(escaped(words)));
  const strangers = `(?:(?:[Tt]he )?(?:${nouns.map(caseless).join('|')}) )[A-Z][A-Z']{0,5}`;
  const any = `(?<![\\p{L}\\d_])(?:${[...literal, `${noun}${point}{1,6}`, strangers].join('|')})(?![\\p{L}\\d_'])`;
  return {
    any,
    point,
    find: (words) => {
      const plain = words.charAt(0).toLowerCase() + words.slice(1);
      const thing = by.get(words) ?? by.get(plain);
      const last = words.split(' ').at(-1) ?? '';
      return { words, thing, points: lettersOf(geometry, last) ?? [] };
    },
  };
};

/** A length that words tell, by what is drawn or by its two ends. */
export const lengthOf = (geometry: Geometry, { thing, points }: Referent): number | undefined => {
  const [one, other] = points;
  if (points.length === 2 && one !== undefined && other !== undefined) return lengthBetween(geometry, one, other);
  return thing?.element.measures?.length;
};

export const degreesOf = (geometry: Geometry, { thing, points }: Referent): number | undefined => {
  const [from, vertex, to] = points;
  const drawn = thing?.element.measures?.angle;
  if (drawn !== undefined) return drawn;
  if (points.length === 3 && from !== undefined && vertex !== undefined && to !== undefined)
    return angleAt(geometry, from, vertex, to);
  return undefined;
};

/** Nothing of this name is in the figure. */
export const isStranger = ({ thing, points }: Referent): boolean => thing === undefined && points.length === 0;
