import type { Painting, Stroke } from '../../../html/testimony.js';
import type { Point } from '../../../scene.js';
import { type Any, at, boxOfPoints, call, defined, list, number, object, pixel, scalar, text, word } from './parts.js';

/** What was drawn last by each renderer of three.js. */
interface Drawn {
  readonly renderer: Any;
  readonly scene: unknown;
  readonly camera: unknown;
}

const drawn = new Map<unknown, Drawn>();

const watch = (renderer: unknown): void => {
  const own = at(renderer, 'render');
  if (typeof own !== 'function' || typeof renderer !== 'object' || renderer === null) return;
  Reflect.set(renderer, 'render', (scene: unknown, camera: unknown, ...rest: unknown[]): unknown => {
    drawn.set(renderer, { renderer: object(renderer), scene, camera });
    return Reflect.apply(own, renderer, [scene, camera, ...rest]);
  });
};

/** Three tells its developers' tools of every renderer that it makes, through a global of this name. */
export const watchScenes = (): void => {
  const listener = new EventTarget();
  listener.addEventListener('observe', (event) => {
    const made = event instanceof CustomEvent ? (event.detail as unknown) : undefined;
    if (typeof at(made, 'render') === 'function') watch(made);
  });
  Object.defineProperty(globalThis, '__THREE_DEVTOOLS__', { value: listener });
};

const mostVertices = 5_000;

/** Column by column, as three keeps its matrices. */
const times = (matrix: readonly number[], [x, y, z, w]: readonly number[]): number[] =>
  [0, 1, 2, 3].map(
    (row) =>
      (matrix[row] ?? 0) * (x ?? 0) +
      (matrix[row + 4] ?? 0) * (y ?? 0) +
      (matrix[row + 8] ?? 0) * (z ?? 0) +
      (matrix[row + 12] ?? 0) * (w ?? 0),
  );

const matrixOf = (owner: unknown, name: string): number[] => list(at(owner, name, 'elements')).map(number);

interface View {
  readonly camera: unknown;
  readonly width: number;
  readonly height: number;
}

const onCanvas = (
  place: readonly number[],
  world: readonly number[],
  { camera, width, height }: View,
): Point | undefined => {
  const seen = times(matrixOf(camera, 'matrixWorldInverse'), times(world, [...place, 1]));
  const [x = 0, y = 0, , w = 0] = times(matrixOf(camera, 'projectionMatrix'), seen);
  if (!(w > 1e-9)) return undefined; // behind the camera
  return [pixel(((x / w + 1) / 2) * width), pixel(((1 - y / w) / 2) * height)];
};

const verticesOf = (geometry: unknown): number[][] => {
  const values = list(at(geometry, 'attributes', 'position', 'array')).map(number);
  const count = Math.floor(values.length / 3);
  const every = Math.max(1, Math.ceil(count / mostVertices));
  return Array.from({ length: Math.ceil(count / every) }, (_, index) =>
    values.slice(index * every * 3, index * every * 3 + 3),
  );
};

const hexOf = (color: unknown): string | undefined => {
  const hex = call(color, 'getHexString');
  return typeof hex === 'string' && /^[0-9a-f]{6}$/.test(hex) ? `#${hex}` : undefined;
};

const parametersOf = (geometry: unknown): Record<string, ReturnType<typeof scalar>> =>
  Object.fromEntries(
    Object.entries(object(at(geometry, 'parameters')))
      .filter(([, value]) => typeof value === 'number' && Number.isFinite(value))
      .map(([name, value]) => [name, scalar(value)]),
  );

const volumeOf = (type: string, parameters: Readonly<Record<string, unknown>>): Stroke['measures'] => {
  const size = (name: string): number => number(parameters[name]);
  if (type === 'BoxGeometry') {
    const [a, b, c] = [size('width'), size('height'), size('depth')];
    return { volume: a * b * c, surface: 2 * (a * b + b * c + a * c) };
  }
  if (type === 'SphereGeometry') {
    const radius = size('radius');
    return { radius, volume: (4 / 3) * Math.PI * radius ** 3, surface: 4 * Math.PI * radius ** 2 };
  }
  if (type === 'CylinderGeometry' && size('radiusTop') === size('radiusBottom')) {
    const [radius, height] = [size('radiusTop'), size('height')];
    return {
      radius,
      height,
      volume: Math.PI * radius ** 2 * height,
      surface: 2 * Math.PI * radius * (radius + height),
    };
  }
  if (type === 'ConeGeometry') {
    const [radius, height] = [size('radius'), size('height')];
    return {
      radius,
      height,
      volume: (Math.PI * radius ** 2 * height) / 3,
      surface: Math.PI * radius * (radius + Math.hypot(radius, height)),
    };
  }
  return undefined;
};

const isPlainSize = (mesh: unknown): boolean => ['x', 'y', 'z'].every((axis) => at(mesh, 'scale', axis) === 1);

const kindOf = (thing: Any): Stroke['kind'] | undefined => {
  if (thing['isMesh'] === true) return 'solid';
  if (thing['isPoints'] === true) return 'point';
  return thing['isLine'] === true ? 'path' : undefined;
};

/** Where the tip of a cone points: cones are made with theirs up, and turned. */
const tipOf = (world: readonly number[]): 'up' | 'down' | 'aside' => {
  const [across, rise, deep] = [4, 5, 6].map((index) => world[index] ?? 0) as [number, number, number];
  const upright = rise / (Math.hypot(across, rise, deep) || 1);
  return upright > 0.9 ? 'up' : upright < -0.9 ? 'down' : 'aside';
};

const strokeOf = (thing: Any, view: View): Stroke | undefined => {
  const kind = kindOf(thing);
  const geometry = thing['geometry'];
  const material = list(thing['material'])[0] ?? thing['material'];
  if (kind === undefined || at(material, 'visible') === false) return undefined;
  const world = matrixOf(thing, 'matrixWorld');
  const outline = verticesOf(geometry)
    .map((place) => onCanvas(place, world, view))
    .filter((point) => point !== undefined);
  if (outline.length === 0) return undefined;
  const type = word(at(geometry, 'type'));
  const parameters = parametersOf(geometry);
  const measures = kind === 'solid' && isPlainSize(thing) ? volumeOf(type, parameters) : undefined;
  const fill = hexOf(at(material, 'color'));
  return {
    kind,
    box: boxOfPoints(outline),
    ...(kind === 'path'
      ? { path: outline.slice(0, 400).map(([x, y]) => [x, y] as [number, number]), ...defined({ stroke: fill }) }
      : defined({ fill })),
    opacity: at(material, 'transparent') === true ? Math.min(1, Math.max(0, number(at(material, 'opacity')) || 0)) : 1,
    ...defined({ label: text(thing['name']) }),
    data: {
      geometry: type,
      material: scalar(at(material, 'type')),
      ...parameters,
      x: scalar(world[12]),
      y: scalar(world[13]),
      z: scalar(world[14]),
      ...(type === 'ConeGeometry' ? { tip: tipOf(world) } : {}),
    },
    ...(measures === undefined ? {} : { measures }),
  };
};

const shownIn = (thing: unknown): Any[] =>
  at(thing, 'visible') === false ? [] : [object(thing), ...list(at(thing, 'children')).flatMap(shownIn)];

/** The bodies, lines and points of three's scenes, projected as their camera last saw them. */
export const scenePaintings = (all: readonly Element[]): Painting[] =>
  [...drawn.values()].flatMap(({ renderer, scene, camera }) => {
    const canvas = renderer['domElement'];
    const source = canvas instanceof Element ? all.indexOf(canvas) : -1;
    if (source < 0 || !(canvas instanceof HTMLCanvasElement)) return [];
    const { width, height } = canvas.getBoundingClientRect();
    const view = { camera, width, height };
    return [{ source, strokes: shownIn(scene).flatMap((thing) => strokeOf(thing, view) ?? []) }];
  });
