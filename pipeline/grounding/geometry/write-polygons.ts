import { listOf } from '../language/list.js';
import { said, sentence, type Said } from '../write/said.js';
import { angleAt, cornersOf, type Geometry, lengthBetween, type Thing } from './geometry.js';
import { kindsOfPolygon } from './read/kinds.js';
import { modelOf } from './read/model.js';
import { readableIn } from './readable.js';
import { inUnit, type Writing } from './writing.js';

const kinds = [
  'square',
  'rectangle',
  'rhombus',
  'parallelogram',
  'kite',
  'trapezium',
  'equilateral',
  'isosceles',
  'obtuse',
];

/** "Quadrilateral PQRS is a rhombus": what can be seen of a polygon without any number. */
const kindSentence = (geometry: Geometry, { id, noun, name = '' }: Thing): Said[] => {
  const entity = modelOf(geometry).byId.get(id);
  const own = entity ? kindsOfPolygon(entity) : [];
  const kind = kinds.find((one) => own.includes(one));
  if (kind === undefined) return [];
  const article = /^[aeio]/.test(kind) ? 'an' : 'a';
  const what = noun === 'triangle' ? `${article} ${kind} triangle` : `${article} ${kind}`;
  return [sentence(said(`${noun} ${name} is ${what}`, []))];
};

type Corner = readonly [before: string, corner: string, next: string];

const withNeighbours = (corners: readonly string[]): Corner[] =>
  corners.map((corner, index) => [corners.at(index - 1) ?? '', corner, corners[(index + 1) % corners.length] ?? '']);

const rightAngles = ({ geometry, fact }: Writing, named: string, corners: readonly Corner[]): Said[] => {
  const right = corners.filter((corner) => Math.abs((angleAt(geometry, ...corner) ?? 0) - 90) < 0.05);
  if (right.length === 0) return [];
  const what = right.length === 1 ? 'a right angle' : 'right angles';
  const facts = right.flatMap((corner) => fact('measure', corner.join(''), 'angle'));
  return [sentence(said(`${named} has ${what} at ${listOf(right.map(([, corner]) => corner))}`, facts))];
};

/** What kind of polygon it is, its sides and its area as far as they can be read, and its right angles. */
export const polygonSentences = (writing: Writing): Said[] => {
  const { geometry, fact, about } = writing;
  const readable = readableIn(geometry);
  return geometry.things.flatMap((thing) => {
    const corners = withNeighbours(cornersOf(geometry, thing) ?? []);
    if (corners.length === 0) return [];
    const named = `${thing.noun} ${thing.name ?? ''}`;
    const told = corners.filter(([, a, b]) => readable.hasLength(a, b));
    const lengths = told.map(([, a, b]) => {
      const length = readable.printed(lengthBetween(geometry, a, b) ?? 0);
      return `${a}${b} = ${inUnit(length, geometry.unit)}`;
    });
    const area = readable.has(thing, 'area') ? thing.element.measures?.area : undefined;
    const facts = told.flatMap(([, a, b]) => fact('measure', a + b, 'length'));
    return [
      ...kindSentence(geometry, thing),
      ...(told.length === 0 ? [] : [sentence(said(`in ${named}, ${listOf(lengths)}`, facts))]),
      ...rightAngles(writing, named, corners),
      ...(area === undefined
        ? []
        : [sentence(said(`${named} has an area of ${inUnit(area, geometry.unit, 2)}`, about('measure', thing)))]),
    ];
  });
};
