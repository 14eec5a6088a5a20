import type { Layer, Scene, SceneElement } from '../../../renderers/scene.js';
import { withIntervals } from './interval-strokes.js';
import { withLetterNames } from './letter-names.js';
import { withSharedNames } from './shared-names.js';

/** A line at about the middle of an area of its colour: what a course is uncertain by, whose lower edge may be level. */
const isAround = (area: SceneElement, line: SceneElement): boolean => {
  const colour = area.fill ?? area.stroke;
  if (line.kind !== 'line' || line.group !== area.group || colour === undefined || line.stroke !== colour) return false;
  const course = new Map((line.points ?? []).map(({ x, y }) => [x, y]));
  const shared = (area.points ?? []).flatMap(({ x, y, y2 }) => {
    const at = course.get(x);
    return typeof y === 'number' && typeof y2 === 'number' && typeof at === 'number' ? [[y, y2, at] as const] : [];
  });
  return (
    shared.length > 2 &&
    shared.every(([a, b, at]) => {
      const margin = Math.abs(a - b) * 0.1;
      return a === b || (at >= Math.min(a, b) + margin && at <= Math.max(a, b) - margin);
    })
  );
};

/** Areas around a line are its band, whatever their edges look like. */
const withBands = (scene: Scene): Scene => {
  const lines = scene.elements.filter(({ kind, role }) => kind === 'line' && role === 'mark');
  const bands = new Set(
    scene.elements.filter(
      (one) => one.kind === 'area' && one.role === 'mark' && lines.some((line) => isAround(one, line)),
    ),
  );
  if (bands.size === 0) return scene;
  const layers = new Map<string, Layer>();
  const moved = (element: SceneElement): SceneElement => {
    const old = scene.layers.find(({ id }) => id === element.layer);
    const home = scene.layers.find(({ kind, group }) => kind === 'error-band' && group === element.group);
    if (!old) return { ...element, kind: 'error-band' };
    if (!home && layers.get(old.id) === undefined) layers.set(old.id, { ...old, kind: 'error-band' });
    return { ...element, kind: 'error-band', layer: home?.id ?? old.id };
  };
  const elements = scene.elements.map((one) => (bands.has(one) ? moved(one) : one));
  const used = new Set(elements.map(({ layer }) => layer));
  return {
    ...scene,
    elements,
    layers: scene.layers.filter(({ id }) => used.has(id)).map((layer) => layers.get(layer.id) ?? layer),
  };
};

/** Up, across and down again, or level alone, over bars or boxes: what joins two groups, and no course. */
const isBracket = ({ kind, role, points = [], path = [] }: SceneElement): boolean => {
  if (kind !== 'line' || role !== 'mark' || path.length !== 4 || points.length !== 4) return false;
  const [a, b, c, d] = path;
  if (!a || !b || !c || !d) return false;
  return (
    Math.abs(a[0] - b[0]) < 1 &&
    Math.abs(c[0] - d[0]) < 1 &&
    Math.abs(b[1] - c[1]) < 1 &&
    b[1] < a[1] &&
    Math.abs(a[0] - d[0]) > 4
  );
};

const grouped: ReadonlySet<SceneElement['kind']> = new Set(['bar', 'box', 'point', 'area']);

/** Brackets of significance are drawn as lines are: they are no data. */
const withoutBrackets = (scene: Scene): Scene => {
  const brackets = new Set(scene.elements.filter(isBracket));
  if (brackets.size === 0 || !scene.elements.some(({ kind, role }) => role === 'mark' && grouped.has(kind)))
    return scene;
  const elements = scene.elements.map((one): SceneElement => {
    if (!brackets.has(one)) return one;
    const { layer: _layer, encoding: _encoding, points: _points, ...bare } = one;
    return { ...bare, kind: 'path' };
  });
  const used = new Set(elements.map(({ layer }) => layer));
  return { ...scene, elements, layers: scene.layers.filter(({ id }) => used.has(id)) };
};

/** A chart as its readers see it: panels that share a legend, bands around lines, brackets over groups, strokes through estimates. */
export const chartScene = (scene: Scene): Scene =>
  withSharedNames(withIntervals(withoutBrackets(withBands(withLetterNames(scene)))));
