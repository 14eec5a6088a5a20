import type { Point, SceneElement } from '../../renderers/scene.js';
import { defineGate, fail, pass } from './gate.js';

// Share of the smaller text's area that may lie under another one: below it, words only touch.
const allowedShare = 0.1;
// Letters with their descenders fill about this much of the font size; the rest of a text’s box is empty.
const inkHeight = 0.9;

interface TextArea {
  readonly text: string;
  readonly corners: readonly Point[];
  readonly area: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rectangle that the letters fill, turned as the text is: from its upright box, font size and angle. */
const areaOf = ({ text = '', box, fontSize, angle = 0 }: SceneElement): TextArea => {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const upright = sin < 0.02;
  const lines = text.split('\n').length;
  const full = upright
    ? box.height
    : Math.min((fontSize ?? 11) * (1 + (lines - 1) * 1.2), Math.max(box.width, box.height));
  const length = cos >= sin ? (box.width - full * sin) / cos : (box.height - full * cos) / sin;
  const halfWidth = Math.max(length, 1) / 2;
  const halfHeight = Math.max(lines > 1 ? full : Math.min(full, (fontSize ?? full) * inkHeight), 1) / 2;
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([right = 0, down = 0]): Point => {
    const [dx, dy] = [right * halfWidth, down * halfHeight];
    return [middleX + dx * Math.cos(turn) - dy * Math.sin(turn), middleY + dx * Math.sin(turn) + dy * Math.cos(turn)];
  });
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    text,
    corners,
    area: 4 * halfWidth * halfHeight,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
};

/** The part of a convex polygon on the inner side of the edge from `a` to `b` (Sutherland–Hodgman). */
const cut = (polygon: readonly Point[], a: Point, b: Point): Point[] => {
  const side = ([x, y]: Point): number => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
  return polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] as Point;
    const [here, there] = [side(point), side(next)];
    const kept = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const t = here / (here - there);
    return [...kept, [point[0] + t * (next[0] - point[0]), point[1] + t * (next[1] - point[1])] as const];
  });
};

const polygonArea = (polygon: readonly Point[]): number =>
  Math.abs(
    polygon.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = polygon[(index + 1) % polygon.length] as Point;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

const sharedArea = (one: TextArea, other: TextArea): number => {
  let polygon: readonly Point[] = one.corners;
  for (const [index, corner] of other.corners.entries()) {
    if (polygon.length === 0) return 0;
    polygon = cut(polygon, corner, other.corners[(index + 1) % 4] as Point);
  }
  return polygonArea(polygon);
};

/** The same words in the same place are one text drawn twice, as for a halo. */
const isEcho = (one: TextArea, other: TextArea): boolean =>
  one.text === other.text &&
  one.corners.every(([x, y], index) => {
    const [otherX, otherY] = other.corners[index] as Point;
    return Math.hypot(x - otherX, y - otherY) < 3;
  });

/** No words lie on other words. */
export const textOverlap = defineGate({
  name: 'text-overlap',
  version: 1,
  check: ({ rendering: { scene } }) => {
    const areas = scene.elements
      .filter((element) => element.visible && element.opacity >= 0.05 && element.text?.trim())
      .map(areaOf)
      .sort((one, other) => one.left - other.left);
    let open: TextArea[] = [];
    for (const area of areas) {
      open = open.filter((other) => other.right > area.left);
      for (const other of open) {
        // Most texts that share a column are far above or below each other: no need to cut their shapes.
        if (other.bottom <= area.top || area.bottom <= other.top) continue;
        const share = sharedArea(area, other) / Math.min(area.area, other.area);
        if (share <= allowedShare || isEcho(area, other)) continue;
        return fail(
          'text-on-text',
          `“${area.text}” and “${other.text}” overlap by ${(share * 100).toFixed(0)} % of the smaller one.`,
        );
      }
      open.push(area);
    }
    return pass;
  },
});
