import { distance } from '../../../renderers/circuit/distance.js';
import type { Point, SceneElement } from '../../../renderers/scene.js';
import { pathOf } from './shapes.js';

const shapeNames: Readonly<Partial<Record<SceneElement['kind'], string>>> = { circle: 'circle', ellipse: 'ellipse' };

const isAt = (value: number, other: number, size: number): boolean => Math.abs(value - other) < 0.1 * size;

/** Four corners in the middle of the sides of their box. */
const isDiamond = ({ box }: SceneElement, corners: readonly Point[]): boolean =>
  corners.length === 4 &&
  corners.every(
    ([x, y]) =>
      (isAt(x, box.x + box.width / 2, box.width) &&
        (isAt(y, box.y, box.height) || isAt(y, box.y + box.height, box.height))) ||
      (isAt(y, box.y + box.height / 2, box.height) &&
        (isAt(x, box.x, box.width) || isAt(x, box.x + box.width, box.width))),
  );

/** Two corners at the top and two at the bottom, each pair as long as the other and shifted. */
const isSlanted = ({ box }: SceneElement, corners: readonly Point[]): boolean => {
  const [top, bottom] = [
    corners.filter(([, y]) => isAt(y, box.y, box.height)).map(([x]) => x),
    corners.filter(([, y]) => isAt(y, box.y + box.height, box.height)).map(([x]) => x),
  ];
  if (top.length !== 2 || bottom.length !== 2) return false;
  const length = ([a = 0, b = 0]: readonly number[]): number => Math.abs(a - b);
  return isAt(length(top), length(bottom), box.width) && !isAt(Math.min(...top), Math.min(...bottom), box.width / 2);
};

/** The name of a node's outline. */
export const nodeShape = (element: SceneElement): string => {
  const own = shapeNames[element.kind];
  if (own !== undefined) return own;
  if (element.kind === 'text') return 'plain';
  if (element.kind === 'rect')
    return isAt(element.box.width, element.box.height, element.box.width / 5) ? 'square' : 'box';
  const corners = pathOf(element).filter(
    (corner, index, all) => index === 0 || distance(corner, all[index - 1] as Point) > 0.5,
  );
  const [first, last] = [corners[0], corners.at(-1)];
  const closed = first && last && corners.length > 1 && distance(first, last) < 0.5 ? corners.slice(0, -1) : corners;
  if (isDiamond(element, closed)) return 'diamond';
  if (closed.length === 4 && isSlanted(element, closed)) return 'parallelogram';
  return { 3: 'triangle', 4: 'quadrilateral', 5: 'pentagon', 6: 'hexagon', 8: 'octagon' }[closed.length] ?? 'box';
};
