import { plainText, symbolIn } from '../written.js';
import { oncePer } from '../../once-per.js';
import type { Point, Scene, SceneElement } from '../../../../renderers/scene.js';
import type { Geometry } from '../geometry.js';
import type { Entity, Model } from './entity.js';
import { type ToUnits, middleOf, noCourse, unitsOf } from './units.js';
import { type Vec, minus, size } from './vector.js';

const sorts: Readonly<Record<string, string>> = {
  point: 'point',
  segment: 'segment',
  vector: 'segment',
  rule: 'segment',
  polygon: 'polygon',
  rect: 'polygon',
  circle: 'circle',
  ellipse: 'ellipse',
  arc: 'arc',
  angle: 'angle',
  curve: 'curve',
  area: 'shading',
  tick: 'mark',
  solid: 'solid',
  face: 'face',
};

const sortOf = ({ kind, data, features }: SceneElement): string => {
  if (kind === 'segment' && data?.['type'] === 'interval') return 'interval';
  if (kind === 'polygon' && (data?.['type'] === 'region' || data?.['type'] === 'shading')) return 'shading';
  if (kind === 'arc' && data?.['type'] === 'sector') return 'sector';
  if (features !== undefined) return 'curve';
  return sorts[kind] ?? kind;
};

const labelsOf = ({ elements, relations }: Scene): ReadonlyMap<string, string> => {
  const words = new Map(elements.map(({ id, text }) => [id, text]));
  return new Map(
    relations.flatMap(({ kind, from, to }) => {
      const text = kind === 'labels' ? plainText(words.get(from)) : undefined;
      return text === undefined ? [] : [[to, text] as const];
    }),
  );
};

/** The letters in a name that are names of points: "AB_1" is A and B_1. */
export const splitName = (name: string, points: ReadonlyMap<string, unknown>): string[] | undefined => {
  if (points.has(name)) return [name];
  const parts = name.match(/\p{L}(?:_?\{?[\d₀-₉]+\}?)?['′’]*/gu) ?? [];
  return parts.join('') === name && parts.every((part) => points.has(part)) ? parts : undefined;
};

const isStraight = (sort: string): boolean => sort === 'segment' || sort === 'interval';

const reachOf = ({ data, kind }: SceneElement): Entity['reach'] =>
  kind === 'rule' ? 'line' : data?.['extent'] === 'line' || data?.['extent'] === 'ray' ? data['extent'] : 'segment';

const placedPoints = ({ scene, things }: Geometry, toUnits: ToUnits): Entity[] => {
  const labels = labelsOf(scene);
  return things.flatMap(({ element }): Entity[] => {
    if (element.kind !== 'point') return [];
    const at = middleOf(element);
    const [x, y] = [element.data?.['x'], element.data?.['y']];
    const text = labels.get(element.id);
    const names = [...new Set([plainText(element.label), text].flatMap((one) => one?.replace(/\s*\(.*$/, '') || []))];
    const place: Vec = typeof x === 'number' && typeof y === 'number' ? [x, y, 0] : toUnits(at);
    return [
      { ...bare, id: element.id, sort: 'point', names, corners: names.slice(0, 1), places: [place], element, at, text },
    ];
  });
};

const bare = { reach: 'segment', course: noCourse, measures: {} } as const;

type Points = ReadonlyMap<string, Entity>;

const pointAt = (points: Points, pixel: Point): string | undefined =>
  [...points].find(([, { at }]) => Math.hypot(at[0] - pixel[0], at[1] - pixel[1]) < 1.6)?.[0];

/** The names of the ends or corners of a thing: from its own name, or by what points lie there. */
const cornersOf = (element: SceneElement, sort: string, points: Points): readonly string[] => {
  const { path = [], data, label } = element;
  const vertex = data?.['vertex'];
  const letters = splitName(plainText(label) ?? '?', points);
  if (sort === 'angle') {
    const named = splitName(String(data?.['name'] ?? '?'), points);
    return named ?? (letters?.length === 3 ? letters : typeof vertex === 'string' ? ['', vertex, ''] : []);
  }
  if (letters && letters.length > 1 && sort !== 'circle' && sort !== 'curve') return letters;
  if (!(isStraight(sort) && path.length === 2) && !(sort === 'polygon' && path.length < 13)) return [];
  const found = path.map((pixel) => pointAt(points, pixel));
  return found.every((one) => one !== undefined) ? found : [];
};

const thingOf = (element: SceneElement, text: string | undefined, points: Points, toUnits: ToUnits): Entity => {
  const sort = sortOf(element);
  const { path = [], label } = element;
  const corners = cornersOf(element, sort, points);
  const written = text === undefined || /[°=]|^[−-]?\d/.test(text) ? undefined : text;
  const isRound = path.length > 13 && sort !== 'polygon';
  const byName = corners.length > 1 && (isStraight(sort) || sort === 'polygon');
  const places = byName
    ? corners.flatMap((corner) => points.get(corner)?.places.slice(0, 1) ?? [])
    : isRound
      ? [toUnits(middleOf(element))]
      : path.map(toUnits);
  const reach = reachOf(element);
  const [a, b, more] = places;
  const length = isStraight(sort) && reach === 'segment' && a && b && !more ? { length: size(minus(a, b)) } : {};
  const names = [
    plainText(label)?.replace(/^∠/, ''),
    written,
    sort === 'curve' ? undefined : symbolIn(text ?? label),
    corners.length > 1 ? corners.join('') : undefined,
  ];
  let course: readonly Vec[] | undefined;
  return {
    id: element.id,
    sort,
    names: [...new Set(names.flatMap((one) => one ?? []))],
    corners,
    places,
    reach,
    course: () => (course ??= path.map(toUnits)),
    element,
    at: middleOf(element),
    measures: { ...length, ...element.measures },
    text,
  };
};

const slackOf = ({ axes }: Scene, channel: 'x' | 'y'): number => {
  const [a, b] = axes.find((axis) => axis.channel === channel)?.ticks ?? [];
  return a && b ? Math.abs(Number(b.value) - Number(a.value)) * 0.06 || 0 : 0;
};

/** Of graphs alone, what their axes span. */
const extentOf = ({ axes }: Scene, ofPlaces: number): number => {
  const spans = axes.map(({ domain: [low, high] }) => Math.abs(Number(high) - Number(low))).filter(Number.isFinite);
  const widest = spans.length > 1 ? Math.min(...spans) : 0;
  return ofPlaces < 0.2 * widest ? widest : ofPlaces;
};

/** A model of some things: what is known of a figure of the plane and of one of space alike. */
export const modelFrom = (
  scene: Scene,
  entities: readonly Entity[],
  more: Pick<Model, 'unit' | 'isSpace' | 'isScaled' | 'own'>,
): Model => {
  const all = entities.flatMap(({ places }) => places);
  const span = (index: 0 | 1 | 2): number =>
    Math.max(...all.map((one) => one[index])) - Math.min(...all.map((one) => one[index]));
  return {
    ...more,
    scene,
    slack: { x: slackOf(scene, 'x'), y: slackOf(scene, 'y') },
    entities,
    points: new Map(
      entities.flatMap((one) => (one.sort === 'point' ? one.names.map((name) => [name, one] as const) : [])),
    ),
    byId: new Map(entities.map((one) => [one.id, one])),
    extent: all.length === 0 ? 1 : extentOf(scene, Math.max(span(0), span(1), span(2), 1e-6)),
  };
};

const build = (geometry: Geometry): Model => {
  const { scene, things, unit } = geometry;
  const toUnits = unitsOf(geometry);
  const labels = labelsOf(scene);
  const placed = placedPoints(geometry, toUnits);
  const points = new Map(placed.flatMap((point) => point.names.map((name) => [name, point] as const)));
  const others = things.flatMap(({ element }) =>
    element.kind === 'point' ? [] : [thingOf(element, labels.get(element.id), points, toUnits)],
  );
  return modelFrom(scene, [...placed, ...others], {
    unit,
    isSpace: false,
    isScaled: geometry.isScaled,
    own: new Map(),
  });
};

/** The figure of the plane as words may speak of it; read once. */
export const modelOf = oncePer((geometry: Geometry): Model => build(geometry));
