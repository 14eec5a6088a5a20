import { plainText, symbolIn } from './written.js';
import { oncePer } from '../once-per.js';
import type { Feature, Point, Scene, SceneElement } from '../../../renderers/scene.js';
import { colourName } from '../language/colour.js';
import { lettered } from './lettered.js';
import { described } from './undescribed.js';
import { drawnPlane } from './drawn/plane.js';

/** One thing of a figure of geometry or of functions, as a reader calls it. */
export interface Thing {
  readonly id: string;
  /** "point", "segment", "triangle", "circle", "curve"… */
  readonly noun: string;
  /** Its letters; undefined where it has none. */
  readonly name: string | undefined;
  /** "the circle k", "the blue curve": fits no other thing of the figure; undefined where nothing does. */
  readonly phrase: string | undefined;
  readonly colour: string | undefined;
  readonly element: SceneElement;
}

export interface Geometry {
  readonly scene: Scene;
  readonly things: readonly Thing[];
  /** Places of points by their names, in the figure's own units. */
  readonly places: ReadonlyMap<string, Point>;
  readonly unit: string | undefined;
  /** Whether its lengths are known, and not only their ratios. */
  readonly isScaled: boolean;
}

/** What the axes of a figure make of it: lines of numbers one below the other are no plane. */
export const frameOf = ({ axes }: Scene): 'coordinate system' | 'number line' | 'geometric figure' =>
  axes.length === 0
    ? 'geometric figure'
    : axes.length === 1 || axes.every(({ channel }) => channel === 'x')
      ? 'number line'
      : 'coordinate system';

const sided: Readonly<Record<number, string>> = { 3: 'triangle', 4: 'quadrilateral', 5: 'pentagon', 6: 'hexagon' };

const polygonNoun = ({ path, data }: SceneElement): string => {
  if (data?.['type'] === 'region' || data?.['type'] === 'shading') return 'shaded region';
  return sided[path?.length ?? 0] ?? 'polygon';
};

const nounOf = (element: SceneElement): string => {
  const { kind, data } = element;
  if (kind === 'polygon') return polygonNoun(element);
  if (kind === 'segment' && data?.['type'] === 'interval') return 'interval';
  if (kind === 'segment' && data?.['side'] === true) return 'side';
  if (kind === 'segment') return typeof data?.['extent'] === 'string' ? data['extent'] : 'segment';
  if (kind === 'arc') return data?.['type'] === 'sector' ? 'sector' : 'arc';
  if (kind === 'angle') return data?.['type'] === 'right' ? 'right angle' : 'angle';
  if (kind === 'area') return 'shaded area';
  if (kind === 'rect') return data?.['type'] === 'riemann' ? 'strip' : 'rectangle';
  if (kind === 'rule') return data?.['asymptote'] === true ? 'asymptote' : 'line';
  if (kind === 'tick') return 'mark';
  if (kind === 'solid') return typeof data?.['type'] === 'string' ? data['type'].replaceAll('-', ' ') : 'solid';
  return kind;
};

/** Geometry has measures of its own, features, or places; it has no layers of marks. */
const isGeometry = (scene: Scene): boolean =>
  scene.layers.length === 0 &&
  scene.groups.length === 1 &&
  !scene.elements.some(({ kind }) => kind === 'node' || kind === 'atom' || kind === 'glyph' || kind === 'component') &&
  scene.elements.some(
    ({ kind, measures, features, data }) =>
      measures !== undefined ||
      features !== undefined ||
      kind === 'curve' ||
      (kind === 'point' && typeof data?.['x'] === 'number'),
  );

const nameOf = ({ kind, label, data }: SceneElement): string | undefined => {
  // A size that is written at an angle is no name.
  if (kind === 'angle' && typeof data?.['name'] === 'string') return data['name'];
  if (kind === 'angle') return label === undefined || label.includes('°') ? undefined : label.replace(/^∠/, '');
  const words = ((kind === 'vector' || kind === 'segment') && symbolIn(label)) || plainText(label);
  return words === undefined || /["“”\n\\]/.test(words) ? undefined : words;
};

/** "4 cm", "12": what is written at a thing is its size, and no name. */
const isSize = (name = ''): boolean => /^[\d.,]+ ?(?:\p{L}{1,3}|°|%)?$/u.test(name);

const withPhrases = (things: readonly Thing[]): Thing[] =>
  things.map((thing) => {
    const { noun, name, colour } = thing;
    const alike = things.filter((one) => one.noun === noun);
    const own = isSize(name) ? `labelled “${name}”` : (name ?? '');
    const called = noun === 'curve' && name !== undefined ? `the graph of ${name}` : `the ${noun} ${own}`.trim();
    if (name !== undefined && alike.filter((one) => one.name === name).length === 1)
      return { ...thing, phrase: called };
    if (name !== undefined) return thing;
    if (alike.length === 1) return { ...thing, phrase: `the ${noun}` };
    const same = alike.filter((one) => one.colour === colour);
    return colour !== undefined && same.length === 1 ? { ...thing, phrase: `the ${colour} ${noun}` } : thing;
  });

const read = (scene: Scene): Omit<Geometry, 'isScaled'> => {
  const things = scene.elements
    .filter(
      ({ visible, role, kind }) =>
        role === 'mark' && (visible || kind === 'solid' || kind === 'point') && kind !== 'text',
    )
    .map((element): Thing => {
      const inked =
        element.kind === 'circle' ||
        element.kind === 'ellipse' ||
        element.kind === 'polygon' ||
        element.data?.['type'] === 'sector'
          ? (element.fill ?? element.stroke)
          : (element.stroke ?? element.fill);
      return {
        id: element.id,
        noun: nounOf(element),
        name: nameOf(element),
        phrase: undefined,
        colour: inked === undefined ? undefined : colourName(inked),
        element,
      };
    });
  const places = new Map<string, Point>();
  for (const { noun, name, element } of things) {
    const [x, y] = [element.data?.['x'], element.data?.['y']];
    if (noun === 'point' && name !== undefined && typeof x === 'number' && typeof y === 'number')
      places.set(name, [x, y]);
  }
  const unit = scene.elements.find((element) => element.unit !== undefined)?.unit;
  return { scene, things: withPhrases(things), places, unit };
};

/** The geometry in a scene; undefined for charts, graphs and other drawings. */
export const readGeometry = oncePer((scene: Scene): Geometry | undefined => {
  const plane = isGeometry(scene) ? { scene: lettered(described(scene)), isScaled: true } : drawnPlane(scene);
  return plane && { ...read(plane.scene), isScaled: plane.isScaled };
});

/** Two letters of points are a stroke between them, whether it is drawn or is a side of a polygon. */
export const lengthBetween = ({ places }: Geometry, one: string, other: string): number | undefined => {
  const [a, b] = [places.get(one), places.get(other)];
  return a === undefined || b === undefined ? undefined : Math.hypot(b[0] - a[0], b[1] - a[1]);
};

/** Degrees at the middle one of three points, at most 180. */
export const angleAt = ({ places }: Geometry, from: string, vertex: string, to: string): number | undefined => {
  const [a, v, b] = [places.get(from), places.get(vertex), places.get(to)];
  if (a === undefined || v === undefined || b === undefined) return undefined;
  const [ax, ay, bx, by] = [a[0] - v[0], a[1] - v[1], b[0] - v[0], b[1] - v[1]];
  const cosine = (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by));
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
};

/** The names of points that a name is written with: "AB_1" is A and B_1. Undefined where it is not. */
export const lettersOf = ({ places }: Geometry, name: string): string[] | undefined => {
  const letters: string[] = [];
  const names = [...places.keys()].toSorted((a, b) => b.length - a.length);
  let rest = name;
  while (rest !== '') {
    const next = names.find((one) => rest.startsWith(one));
    if (next === undefined) return undefined;
    letters.push(next);
    rest = rest.slice(next.length);
  }
  return letters;
};

/** Which corners a polygon has, by name, in their order. */
export const cornersOf = (geometry: Geometry, { name, noun }: Thing): string[] | undefined => {
  if (name === undefined || !/gon$|triangle|quadrilateral/.test(noun)) return undefined;
  const letters = lettersOf(geometry, name);
  return letters !== undefined && letters.length >= 3 ? letters : undefined;
};

export const featuresOf = (thing: Thing, kind: Feature['kind']): readonly Feature[] =>
  (thing.element.features ?? []).filter((feature) => feature.kind === kind);
