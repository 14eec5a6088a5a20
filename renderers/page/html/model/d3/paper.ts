import type { Box, Point } from '../../../../scene.js';
import { boxBetween, pixel } from '../parts.js';

/** A drawing as the page lays it out: pixels from the top left of its root. */
export interface Paper {
  readonly root: SVGSVGElement;
  /** Where a point of an element's own coordinates is drawn. */
  readonly at: (element: Element, x: number, y: number) => Point;
  readonly boxOf: (element: Element) => Box;
}

export const paperOf = (root: SVGSVGElement): Paper => {
  const { left, top } = root.getBoundingClientRect();
  return {
    root,
    at: (element, x, y) => {
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      if (matrix === null) return [Number.NaN, Number.NaN];
      const { a, b, c, d, e, f } = matrix;
      return [a * x + c * y + e - left, b * x + d * y + f - top];
    },
    boxOf: (element) => {
      const box = element.getBoundingClientRect();
      return boxBetween(box.left - left, box.top - top, box.right - left, box.bottom - top);
    },
  };
};

export const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** The ends of a path's commands, in its own coordinates: of a line through data, the data's places. */
export const cornersOf = (path: Element): Point[] => {
  const found: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of (path.getAttribute('d') ?? '').matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...rest.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(([digits]) => Number(digits));
    const length = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 }[command];
    if (command === 'Z') continue;
    // d3 writes absolute commands; what somebody else wrote is left to the drawing.
    if (length === undefined) return [];
    for (let index = 0; index + length <= numbers.length; index += length) {
      const last = numbers[index + length - 1] ?? 0;
      if (command === 'H') x = last;
      else {
        if (command !== 'V') x = numbers[index + length - 2] ?? 0;
        y = last;
      }
      found.push([pixel(x), pixel(y)]);
    }
  }
  return found;
};
