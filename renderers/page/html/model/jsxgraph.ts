import type { Board, Note } from '../../../html/testimony.js';
import { boardOf, frameNotes } from './jsxgraph/board.js';
import { functionCourse } from './jsxgraph/course.js';
import { type Any, at, call, defined, list, number, object, pixel, text, tidy, word } from './parts.js';

const kinds: Readonly<Record<string, NonNullable<Note['kind']>>> = {
  point: 'point',
  glider: 'point',
  intersection: 'point',
  otherintersection: 'point',
  midpoint: 'point',
  circumcenter: 'point',
  incenter: 'point',
  orthogonalprojection: 'point',
  perpendicularpoint: 'point',
  parallelpoint: 'point',
  mirrorpoint: 'point',
  reflection: 'point',
  segment: 'segment',
  perpendicularsegment: 'segment',
  line: 'segment',
  tangent: 'segment',
  normal: 'segment',
  parallel: 'segment',
  perpendicular: 'segment',
  bisector: 'segment',
  arrow: 'vector',
  arrowparallel: 'vector',
  vector: 'vector',
  circle: 'circle',
  circumcircle: 'circle',
  incircle: 'circle',
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
  if (kinds[type] === 'circle') {
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
  return kinds[type] === 'segment' || kinds[type] === 'vector' ? lineMeasures(element) : undefined;
};

const extentOf = (type: string, element: Any): string | undefined => {
  if (kinds[type] !== 'segment') return undefined;
  const [first, last] = [at(element, 'visProp', 'straightfirst'), at(element, 'visProp', 'straightlast')];
  return first === true && last === true ? 'line' : first === true || last === true ? 'ray' : undefined;
};

/** The ends of an arrow, whose line is drawn shorter by the head. */
const endsOf = (line: Any, home: HTMLElement): Note['path'] => {
  const ends = ['point1', 'point2'].map((end): [number, number] => {
    const [, x, y] = list(at(line, end, 'coords', 'scrCoords')).map(number);
    return [pixel(home.clientLeft + (x ?? Number.NaN)), pixel(home.clientTop + (y ?? Number.NaN))];
  });
  return ends.flat().every(Number.isFinite) ? ends : undefined;
};

const noteOf = (element: Any, all: readonly Element[]): Note | undefined => {
  const type = word(element['elType']);
  const kind = kinds[type];
  const node = element['rendNode'];
  const source = node instanceof Element ? all.indexOf(node) : -1;
  if (kind === undefined || source < 0) return undefined;
  // Points that only help to construct stand nowhere that a reader sees.
  if (kind === 'point' && at(element, 'visPropCalc', 'visible') !== true) return undefined;
  const [x, y] = kind === 'point' ? placeOf(element) : [undefined, undefined];
  // Everything has a name; a reader knows those that are written beside it.
  const named = at(element, 'label', 'visPropCalc', 'visible') === true ? text(element['name']) : undefined;
  const course = kind === 'curve' ? functionCourse(element) : undefined;
  const home = at(element, 'board', 'containerObj');
  const path = kind === 'vector' && home instanceof HTMLElement ? endsOf(element, home) : undefined;
  const measures = course?.slope === undefined ? measuresOf(type, element) : { slope: course.slope };
  const extent = extentOf(type, element);
  return {
    source,
    kind,
    ...(kind === 'text' || named === undefined ? {} : { label: named }),
    data: { type, ...defined({ extent, x, y }) },
    ...(x === undefined || y === undefined ? {} : { encoding: { x, y } }),
    ...(path === undefined ? {} : { path, home: all.indexOf(home as Element) }),
    ...(course === undefined ? {} : { features: course.features }),
    ...(measures === undefined || Object.keys(measures).length === 0 ? {} : { measures }),
  };
};

const boardsOf = (libraries: readonly unknown[]): Any[] =>
  libraries.flatMap((library) => Object.values(object(at(library, 'boards')))).map(object);

/** The objects of JSXGraph's boards: what each is, what it is called, where it is and what it measures. */
export const boardNotes = (libraries: readonly unknown[], all: readonly Element[]): Note[] =>
  boardsOf(libraries).flatMap((board) => {
    const elements = list(board['objectsList']).map(object);
    return [...frameNotes(board, elements, all), ...elements.flatMap((element) => noteOf(element, all) ?? [])];
  });

/** The planes that JSXGraph's boards show, with their axes. */
export const boardPlanes = (libraries: readonly unknown[], all: readonly Element[]): Board[] =>
  boardsOf(libraries).flatMap((board) => boardOf(board, all) ?? []);
