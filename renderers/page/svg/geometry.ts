import type { Box, Point } from '../../scene.js';

/** Thousandths of a pixel are noise of the arithmetic. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** From an element's own coordinates to CSS pixels in the image. */
export const onPaper = (matrix: DOMMatrix, x: number, y: number): Point => [
  rounded(matrix.a * x + matrix.c * y + matrix.e),
  rounded(matrix.b * x + matrix.d * y + matrix.f),
];

export const cornersOf = ({ x, y, width, height }: Box, matrix: DOMMatrix): Point[] => [
  onPaper(matrix, x, y),
  onPaper(matrix, x + width, y),
  onPaper(matrix, x + width, y + height),
  onPaper(matrix, x, y + height),
];

export const boxAround = (points: readonly Point[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  // Not Math.min(...): a path may have more points than a call may have arguments.
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: rounded(right - left), height: rounded(bottom - top) };
};

/** How much longer a stroke's width gets on paper. */
export const scaleOf = (matrix: DOMMatrix): number => Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));

/** Degrees clockwise, 0 to 360. */
export const angleOf = (matrix: DOMMatrix): number =>
  rounded(((Math.atan2(matrix.b, matrix.a) * 180) / Math.PI + 360) % 360);

export const holds = (outer: Box, inner: Box, slack = 0): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
