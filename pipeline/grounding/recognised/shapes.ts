import { distance, distanceTo } from '../../../renderers/circuit/distance.js';
import type { Box, Point, Scene, SceneElement } from '../../../renderers/scene.js';

/** What a drawing without nodes, axes and nouns of its own shows, by what its elements are for. */
export interface Sketch {
  readonly scene: Scene;
  /** Visible marks, back to front, without what they stand on. */
  readonly elements: readonly SceneElement[];
  /** The edge of a canvas and the paper on it: behind everything, around everything, and none of the things shown. */
  readonly sheets: readonly SceneElement[];
  readonly texts: readonly SceneElement[];
  /** Outlines that enclose something. */
  readonly closed: readonly SceneElement[];
  /** Lines that enclose nothing. */
  readonly strokes: readonly SceneElement[];
}

export const centreOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

export const areaOf = ({ width, height }: Box): number => width * height;

export const aroundPoints = (points: readonly Point[]): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

export const aroundBoxes = (boxes: readonly Box[]): Box => {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  return { x, y, width: right - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
};

/** CSS pixels between a point and a box; 0 inside. */
export const gapTo = ([x, y]: Point, box: Box): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** CSS pixels between two boxes; 0 where they meet. */
export const gapBetween = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(a.x - b.x - b.width, 0, b.x - a.x - a.width),
    Math.max(a.y - b.y - b.height, 0, b.y - a.y - a.height),
  );

export const holds = (outer: Box, inner: Box, slack = 2): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

/** CSS pixels between a box and a course; 0 where it runs through the box. */
export const gapToCourse = (box: Box, path: readonly Point[]): number => {
  const corners: Point[] = [
    centreOf(box),
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
    [box.x + box.width / 2, box.y],
    [box.x + box.width / 2, box.y + box.height],
    [box.x, box.y + box.height / 2],
    [box.x + box.width, box.y + box.height / 2],
  ];
  let least = Infinity;
  for (const [index, from] of path.entries()) {
    const to = path[index + 1] ?? from;
    least = Math.min(least, gapTo(from, box), ...corners.map((corner) => distanceTo(corner, from, to)));
  }
  return least;
};

export const pathOf = ({ path, box, kind }: SceneElement): readonly Point[] =>
  path ??
  (kind === 'rule'
    ? [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ]
    : []);

const isBack = (path: readonly Point[]): boolean => {
  const [first, last] = [path[0], path.at(-1)];
  return path.length > 2 && first !== undefined && last !== undefined && distance(first, last) < 0.5;
};

const isClosed = (element: SceneElement): boolean =>
  ['rect', 'circle', 'ellipse', 'polygon'].includes(element.kind) ||
  (element.kind === 'path' && (element.fill !== undefined || isBack(pathOf(element))) && pathOf(element).length > 2);

const isStroke = (element: SceneElement): boolean =>
  (element.kind === 'rule' || (element.kind === 'path' && !isClosed(element))) && pathOf(element).length > 1;

/** A shape that covers nearly all of the picture, under everything else. */
const isPaper = ({ kind, box, fill }: SceneElement, { width, height }: Scene): boolean =>
  kind === 'rect' && fill !== undefined && areaOf(box) > 0.97 * width * height;

/** A rectangle around everything else that takes up most of the picture. */
const isSheet = ({ kind, box }: SceneElement, all: readonly SceneElement[], { width, height }: Scene): boolean =>
  kind === 'rect' && areaOf(box) > 0.85 * width * height && all.every((other) => holds(box, other.box));

export const sketchOf = (scene: Scene): Sketch => {
  const shown = scene.elements.filter(({ visible, role }) => visible && role === 'mark');
  const printed = shown[0] && isPaper(shown[0], scene) ? shown.slice(1) : shown;
  const first = printed.findIndex((element) => !isSheet(element, printed, scene));
  const elements = printed.slice(Math.max(first, 0));
  return {
    scene,
    elements,
    sheets: printed.slice(0, Math.max(first, 0)),
    texts: elements.filter(({ kind, text }) => kind === 'text' && (text ?? '').trim() !== ''),
    closed: elements.filter(isClosed),
    strokes: elements.filter(isStroke),
  };
};

/** A number that is written alone, with its unit or its percent sign. */
export const numberIn = (text: string | undefined): number | undefined => {
  const found =
    /^\s*[$€£¥]?\s*([-−–]?\d[\d,\u00a0\u202f ]*(?:\.\d+)?)\s*(?:%|[\p{L}°µ]{1,4}(?:\/[\p{L}]{1,3})?)?\s*$/u.exec(
      text ?? '',
    );
  if (!found) return undefined;
  const value = Number((found[1] ?? '').replace(/[−–]/, '-').replaceAll(/[,\s]/g, ''));
  return Number.isFinite(value) ? value : undefined;
};

export const unitIn = (text: string | undefined): string | undefined =>
  /\d\s*(%|[\p{L}°µ]{1,4}(?:\/[\p{L}]{1,3})?)\s*$/u.exec(text ?? '')?.[1];
