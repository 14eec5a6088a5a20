import type { Plot, Row } from './reading.js';

/** A point of a cloud lies on the stroke: an error bar through it, or the cap at one end of that. */
export const holdsPoint = ({ element: { box } }: Row, points: readonly Row[]): boolean =>
  points.some(({ element: { box: own } }) => {
    const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
    return x > box.x - 1.5 && x < box.x + box.width + 1.5 && y > box.y - 1.5 && y < box.y + box.height + 1.5;
  });

/** Some strokes lie across, others stand upright: there is no one interval for each point. */
export const goBothWays = (plots: readonly Plot[]): boolean => {
  const boxes = plots.flatMap(({ rows }) => rows.map(({ element: { box } }) => box));
  return boxes.some(({ width, height }) => width > height) && boxes.some(({ width, height }) => height > width);
};
