import type { Layer, Scalar, Scene, SceneElement } from '../../../renderers/scene.js';

interface Stroke {
  readonly element: SceneElement;
  readonly along: 'x' | 'y';
  readonly at: Scalar;
  readonly low: number;
  readonly high: number;
}

/** A line of two points along one axis, at one place of the other. */
const strokeOf = (element: SceneElement): Stroke | undefined => {
  const [a, b, ...more] = element.points ?? [];
  if (element.kind !== 'line' || element.role !== 'mark' || !a || !b || more.length > 0) return undefined;
  for (const [along, across] of [
    ['x', 'y'],
    ['y', 'x'],
  ] as const) {
    const [from, to, at] = [a[along], b[along], a[across]];
    if (typeof from === 'number' && typeof to === 'number' && at !== undefined && at === b[across] && from !== to)
      return { element, along, at, low: Math.min(from, to), high: Math.max(from, to) };
  }
  return undefined;
};

/** A mark at the same place, well within the two ends: an estimate, of which the stroke tells how sure it is. */
const isAround = ({ element, along, at, low, high }: Stroke, point: SceneElement): boolean => {
  const [value, place] = [point.encoding?.[along], point.encoding?.[along === 'x' ? 'y' : 'x']];
  const margin = (high - low) * 0.03;
  return (
    point.group === element.group &&
    place === at &&
    typeof value === 'number' &&
    value > low + margin &&
    value < high - margin
  );
};

/** Only the middle of a marker, drawn as a line of one point. */
const isDot = ({ kind, role, path = [] }: SceneElement): boolean =>
  kind === 'line' && role === 'mark' && path.length === 1;

/** Strokes through estimates, each drawn as a line of its own, are bars of their errors: no courses. */
export const withIntervals = (scene: Scene): Scene => {
  const points = scene.elements.filter(({ kind, role }) => kind === 'point' && role === 'mark');
  if (points.length < 2) return scene;
  const lines = scene.elements.filter((one) => one.kind === 'line' && one.role === 'mark' && !isDot(one));
  const strokes = lines.map(strokeOf);
  const found = strokes.filter((one) => one !== undefined && points.some((point) => isAround(one, point)));
  // Lines that join anything else are courses.
  if (found.length < 2 || found.length !== lines.length) return scene;
  const byElement = new Map(found.map((one) => [one?.element, one]));
  const layers = new Map<string, Layer>();
  const elements = scene.elements.map((element): SceneElement => {
    const stroke = byElement.get(element);
    const { points: _points, layer, ...bare } = element;
    if (isDot(element)) return { ...bare, kind: 'path' };
    if (!stroke || layer === undefined) return element;
    const old = scene.layers.find(({ id }) => id === layer);
    if (old) layers.set(layer, { ...old, kind: 'error-bar' });
    const { along, at, low, high } = stroke;
    const place = along === 'x' ? { y: at, x: high, x2: low } : { x: at, y: high, y2: low };
    return { ...bare, layer, kind: 'error-bar', encoding: { ...bare.encoding, ...place } };
  });
  return { ...scene, elements, layers: scene.layers.map((one) => layers.get(one.id) ?? one) };
};
