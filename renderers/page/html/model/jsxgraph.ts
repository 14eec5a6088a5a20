import type { Note } from '../../../html/testimony.js';
import { type Any, at, call, defined, list, number, object, text, tidy, word } from './parts.js';

const kinds: Readonly<Record<string, NonNullable<Note['kind']>>> = {
  point: 'point',
  glider: 'point',
  intersection: 'point',
  midpoint: 'point',
  segment: 'segment',
  line: 'segment',
  arrow: 'vector',
  vector: 'vector',
  circle: 'circle',
  ellipse: 'ellipse',
  polygon: 'polygon',
  regularpolygon: 'polygon',
  angle: 'angle',
  arc: 'arc',
  sector: 'arc',
  functiongraph: 'curve',
  curve: 'curve',
  text: 'text',
};

const placeOf = (point: unknown): readonly [number, number] => {
  const [, x, y] = list(at(point, 'coords', 'usrCoords')).map(number);
  return [tidy(x ?? Number.NaN), tidy(y ?? Number.NaN)];
};

const finite = (value: unknown): number | undefined => {
  const found = typeof value === 'number' ? value : Number.NaN;
  return Number.isFinite(found) ? tidy(found) : undefined;
};

const lineMeasures = (line: Any): NonNullable<Note['measures']> => {
  const [first, second] = [placeOf(line['point1']), placeOf(line['point2'])];
  const isWhole = at(line, 'visProp', 'straightfirst') === true || at(line, 'visProp', 'straightlast') === true;
  return defined({
    length: isWhole ? undefined : finite(Math.hypot(second[0] - first[0], second[1] - first[1])),
    slope: finite((second[1] - first[1]) / (second[0] - first[0])),
  });
};

const measuresOf = (type: string, element: Any): Note['measures'] => {
  if (type === 'circle') {
    const radius = finite(call(element, 'Radius'));
    return radius === undefined
      ? undefined
      : { radius, area: tidy(Math.PI * radius ** 2), perimeter: tidy(2 * Math.PI * radius) };
  }
  if (type === 'polygon' || type === 'regularpolygon')
    return defined({ area: finite(call(element, 'Area')), perimeter: finite(call(element, 'Perimeter')) });
  if (type === 'angle') {
    const turned = finite(call(element, 'Value'));
    return turned === undefined ? undefined : { angle: tidy((turned * 180) / Math.PI) };
  }
  return ['segment', 'line', 'arrow'].includes(type) ? lineMeasures(element) : undefined;
};

const extentOf = (type: string, element: Any): string | undefined => {
  if (type !== 'line') return undefined;
  const [first, last] = [at(element, 'visProp', 'straightfirst'), at(element, 'visProp', 'straightlast')];
  return first === true && last === true ? 'line' : first === true || last === true ? 'ray' : undefined;
};

const noteOf = (element: Any, all: readonly Element[]): Note | undefined => {
  const type = word(element['elType']);
  const kind = kinds[type];
  const node = element['rendNode'];
  const source = node instanceof Element ? all.indexOf(node) : -1;
  if (kind === undefined || source < 0) return undefined;
  const [x, y] = kind === 'point' ? placeOf(element) : [undefined, undefined];
  // Everything has a name; a reader knows those that are written beside it.
  const named = at(element, 'label', 'visPropCalc', 'visible') === true ? text(element['name']) : undefined;
  const measures = measuresOf(type, element);
  const extent = extentOf(type, element);
  return {
    source,
    kind,
    ...(kind === 'text' || named === undefined ? {} : { label: named }),
    data: { type, ...defined({ extent }) },
    ...(x === undefined || y === undefined ? {} : { encoding: { x, y } }),
    ...(measures === undefined || Object.keys(measures).length === 0 ? {} : { measures }),
  };
};

/** The objects of JSXGraph's boards: what each is, what it is called, where it is and what it measures. */
export const boardNotes = (libraries: readonly unknown[], all: readonly Element[]): Note[] =>
  libraries
    .flatMap((library) => Object.values(object(at(library, 'boards'))))
    .flatMap((board) => list(at(board, 'objectsList')))
    .flatMap((element) => noteOf(object(element), all) ?? []);
