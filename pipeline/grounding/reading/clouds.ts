import type { Row } from './reading.js';

/** A point of a cloud lies on the stroke: an error bar through it, or the cap at one end of that. */
export const holdsPoint = ({ element: { box } }: Row, points: readonly Row[]): boolean =>
  points.some(({ element: { box: own } }) => {
    const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
    return x > box.x - 1.5 && x < box.x + box.width + 1.5 && y > box.y - 1.5 && y < box.y + box.height + 1.5;
  });
