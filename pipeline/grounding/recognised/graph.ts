import { distance, distanceTo } from '../../../renderers/circuit/distance.js';
import type { Point, Scene, SceneElement } from '../../../renderers/scene.js';
import { type Edge, type Frame, type Graph, graphScene, type Node } from './graph-scene.js';
import { zigzagIn } from './symbols.js';
import { areaOf, centreOf, gapBetween, gapTo, gapToCourse, holds, pathOf, type Sketch } from './shapes.js';

const near = 7;
const longest = 48;

const outlineOf = (element: SceneElement): readonly Point[] => {
  const { x, y, width, height } = element.box;
  const path = element.kind === 'rect' ? [] : (element.path ?? []);
  if (path.length > 2) return [...path, path[0] as Point];
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
};

const isIn = ([x, y]: Point, path: readonly Point[]): boolean => {
  let inside = false;
  for (const [index, [ax, ay]] of path.entries()) {
    const [bx, by] = path[index + 1] ?? path[0] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};

/** CSS pixels from a place to a shape; negative inside. */
const gapToShape = (place: Point, element: SceneElement): number => {
  const { box, kind } = element;
  if (kind === 'circle' || kind === 'ellipse') {
    const [cx, cy] = centreOf(box);
    const [rx, ry] = [box.width / 2, box.height / 2];
    const reach = Math.hypot((place[0] - cx) / rx, (place[1] - cy) / ry);
    return (reach - 1) * Math.min(rx, ry);
  }
  if (kind === 'text') return gapTo(place, box);
  const outline = outlineOf(element);
  let least = Infinity;
  for (const [index, from] of outline.entries()) {
    const to = outline[index + 1];
    if (to) least = Math.min(least, distanceTo(place, from, to));
  }
  return isIn(place, outline) ? -least : least;
};

/** The smallest shape in whose middle a place is or that it is in, or else the nearest whose outline it is at. */
const shapeAt = (place: Point, shapes: readonly SceneElement[], reach: number): SceneElement | undefined => {
  const found = shapes
    .map((element) => ({ element, gap: gapToShape(place, element) }))
    .filter(({ gap }) => gap <= reach);
  const within = found.filter(({ gap }) => gap < 0).toSorted((a, b) => areaOf(a.element.box) - areaOf(b.element.box));
  // Dots may touch: a line that ends in the middle of one is not of its neighbour.
  const centred = within.find(({ element }) => distance(place, centreOf(element.box)) < 1);
  if (centred) return centred.element;
  const inside = within.filter(({ gap }) => gap < -near);
  const close = found.filter(({ gap }) => Math.abs(gap) <= reach).toSorted((a, b) => Math.abs(a.gap) - Math.abs(b.gap));
  return close.find(({ gap }) => Math.abs(gap) <= near)?.element ?? inside[0]?.element ?? close[0]?.element;
};

/** The corner of an arrow's head that is farthest from where its line ends: its tip. */
const tipOf = (head: SceneElement, end: Point): Point =>
  pathOf(head).reduce((best, corner) => (distance(corner, end) > distance(best, end) ? corner : best), end);

const isHead = (element: SceneElement): boolean => {
  const corners = new Set(pathOf(element).map((corner) => corner.map(Math.round).join()));
  return Math.max(element.box.width, element.box.height) <= 26 && (corners.size === 3 || corners.size === 4);
};

interface End {
  readonly place: Point;
  readonly head: SceneElement | undefined;
}

const endOf = (place: Point, stroke: SceneElement, heads: readonly SceneElement[]): End => {
  const head = heads.find((one) => one !== stroke && gapTo(place, one.box) <= 5);
  if (!head) return { place, head };
  // An open head has its tip where the line ends.
  const tip = head.fill === undefined ? place : tipOf(head, place);
  return { place: distance(tip, place) > 30 ? place : tip, head };
};

const edgeOf = (
  stroke: SceneElement,
  shapes: readonly SceneElement[],
  heads: readonly SceneElement[],
): Edge | undefined => {
  const path = pathOf(stroke);
  const [first, last] = [path[0], path.at(-1)];
  // A spring between two bodies joins no nodes.
  if (!first || !last || zigzagIn(path)) return undefined;
  const [start, end] = [endOf(first, stroke, heads), endOf(last, stroke, heads)];
  const drawn = stroke.data?.['arrow'];
  const [back, on] = [
    start.head !== undefined || drawn === 'start' || drawn === 'both',
    end.head !== undefined || drawn === 'end' || drawn === 'both',
  ];
  const [from, to] = [
    shapeAt(start.place, shapes, back ? near + 8 : near),
    shapeAt(end.place, shapes, on ? near + 8 : near),
  ];
  if (!from || !to || from === to) return undefined;
  const arrow = back && on ? 'both' : back ? 'start' : on ? 'end' : 'none';
  return { stroke, path, from, to, arrow, heads: [start.head, end.head].filter((head) => head !== undefined) };
};

const isName = ({ text }: SceneElement): boolean => (text ?? '').trim().length <= longest;

/** CSS pixels that words may stand further from a shape whose colour they have than from another. */
const tellingInk = 8;

/** Words in the colour of what they name, as at the ends of a slope chart, where they are moved apart to be read. */
const isOneInk = ({ fill }: SceneElement, shape: SceneElement): boolean =>
  fill !== undefined && fill === shape.fill && !/^#(?:000000|ffffff)/i.test(fill);

/** Of words as far from one shape as from another, those level with it are meant. */
const centresApart = ({ text, shape }: { readonly text: SceneElement; readonly shape: SceneElement }): number =>
  distance(centreOf(text.box), centreOf(shape.box));

/** The words in each shape, each in the smallest that holds them; and words beside a shape that has none. */
const wordsOn = (sketch: Sketch, shapes: readonly SceneElement[]): ReadonlyMap<SceneElement, SceneElement[]> => {
  const found = new Map<SceneElement, SceneElement[]>();
  const left: SceneElement[] = [];
  const small = shapes.toSorted((a, b) => areaOf(a.box) - areaOf(b.box));
  for (const text of sketch.texts) {
    const shape = small.find(
      (one) =>
        holds(one.box, text.box, 3) ||
        (gapToShape(centreOf(text.box), one) < 0 && areaOf(text.box) < 1.5 * areaOf(one.box)),
    );
    if (shape) found.set(shape, [...(found.get(shape) ?? []), text]);
    else if (isName(text)) left.push(text);
  }
  const pairs = left
    .flatMap((text) => shapes.map((shape) => ({ text, shape, gap: gapBetween(text.box, shape.box) })))
    .filter(({ shape, gap }) => gap < 22 && !found.has(shape))
    .map((pair) => ({ ...pair, far: pair.gap - (isOneInk(pair.text, pair.shape) ? tellingInk : 0) }))
    .toSorted((a, b) => a.far - b.far || centresApart(a) - centresApart(b));
  const used = new Set<SceneElement>();
  for (const { text, shape } of pairs) {
    if (used.has(text) || found.has(shape)) continue;
    found.set(shape, [text]);
    used.add(text);
  }
  return found;
};

/** Words that stand at a line and on no shape: each on the line that it is nearest to. */
const labelsOf = (
  { texts }: Sketch,
  nodes: readonly Node[],
  edges: readonly Edge[],
): ReadonlyMap<SceneElement, Edge> => {
  const taken = new Set(nodes.flatMap(({ words, element }) => [...words, element]));
  const pairs = texts
    .filter((text) => !taken.has(text) && isName(text))
    .flatMap((text) => edges.map((edge) => ({ text, edge, gap: gapToCourse(text.box, edge.path) })))
    .filter(({ text, gap }) => gap < Math.max(14, (text.fontSize ?? 12) * 1.1))
    .toSorted((a, b) => a.gap - b.gap);
  const found = new Map<SceneElement, Edge>();
  const labelled = new Set<Edge>();
  for (const { text, edge } of pairs) {
    if (found.has(text) || labelled.has(edge)) continue;
    found.set(text, edge);
    labelled.add(edge);
  }
  return found;
};

/** Shapes around others, to which no line leads, frame them. */
const framesAmong = (shapes: readonly SceneElement[], nodes: readonly Node[]): readonly Frame[] =>
  shapes
    .filter((shape) => !nodes.some(({ element }) => element === shape) && shape.kind !== 'circle')
    .map((frame) => ({
      frame,
      inner: nodes.filter(({ element }) => holds(frame.box, element.box, 0)).map(({ element }) => element),
    }))
    .filter(({ inner }) => inner.length > 1 && inner.length < nodes.length);

const nodesFrom = (sketch: Sketch, shapes: readonly SceneElement[], edges: readonly Edge[]): Node[] => {
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const words = wordsOn(
    sketch,
    shapes.filter((shape) => linked.has(shape) || (shape.box.width > 30 && shape.box.height > 16)),
  );
  return [...linked].map((element) => ({
    element,
    words: element.kind === 'text' ? [] : (words.get(element) ?? []),
  }));
};

const found = (sketch: Sketch, shapes: readonly SceneElement[], heads: readonly SceneElement[]): Edge[] =>
  sketch.strokes.flatMap((stroke) => (heads.includes(stroke) ? [] : (edgeOf(stroke, shapes, heads) ?? [])));

const isGraph = ({ nodes, edges }: Graph, strokes: number): boolean => {
  const named = nodes.filter(({ words, element }) => words.length > 0 || element.kind === 'text').length;
  return edges.length > 1 && nodes.length > 2 && named >= 0.75 * nodes.length && edges.length >= 0.6 * strokes;
};

/** Lines that run to the border around everything end there, and lead to nothing: those of a field, say. */
const isAround = (shape: SceneElement, shapes: readonly SceneElement[]): boolean =>
  shapes.length > 3 && shapes.every((other) => other === shape || holds(shape.box, other.box, 0));

/** Shapes or words with a name that lines or arrows join, as nodes and edges; undefined where the drawing shows none. */
export const graphIn = (sketch: Sketch): Scene | undefined => {
  const { scene } = sketch;
  const maybe = sketch.elements.filter(isHead);
  const heads = maybe.filter(
    (head) =>
      head.kind !== 'rule' &&
      sketch.strokes.some((stroke) => stroke !== head && pathEnds(stroke).some((end) => gapTo(end, head.box) <= 5)),
  );
  const outlines = sketch.closed.filter(
    (shape) => !heads.includes(shape) && Math.min(shape.box.width, shape.box.height) >= 6,
  );
  const shapes = outlines.filter((shape) => !isAround(shape, outlines));
  const lines = sketch.strokes.filter((stroke) => !heads.includes(stroke));
  let edges = found(sketch, shapes, heads);
  let nodes = nodesFrom(sketch, shapes, edges);
  if (!isGraph({ nodes, edges }, lines.length)) {
    edges = found(sketch, sketch.texts.filter(isName), heads);
    nodes = nodesFrom(sketch, [], edges);
    // Words at both ends of each line, as at the pins of a chip, are joined to nothing else.
    const isPairs = nodes.length === 2 * edges.length;
    if (isPairs || shapes.length > nodes.length || !isGraph({ nodes, edges }, lines.length)) return undefined;
  }
  const frames = framesAmong(shapes, nodes);
  const labels = labelsOf(sketch, nodes, edges);
  return graphScene(scene, { nodes, edges }, labels, frames, [...heads, ...sketch.sheets], sketch);
};

const pathEnds = (stroke: SceneElement): Point[] =>
  [pathOf(stroke)[0], pathOf(stroke).at(-1)].filter((end) => end !== undefined);
