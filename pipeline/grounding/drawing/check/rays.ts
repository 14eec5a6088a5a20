import type { Point } from '../../../../renderers/scene.js';
import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';
import { isLook, looks } from './fits.js';
import type { Piece } from './piece.js';

/** The lines of a drawing of light that are rays: not the axis, and not what stands upright, as an object does. */
const linesOfLight = oncePer((drawing: Drawing): readonly Thing[] =>
  drawing.of('shape').filter(({ filled, element: { path = [], box } }) => {
    const isAxis = box.height < 2 && (box.width > 0.7 * drawing.scene.width || box.width < 0.05 * drawing.scene.width);
    return !filled && path.length > 1 && box.width >= 2 && !isAxis;
  }),
);

const areOne = (one: Thing, other: Thing): boolean => {
  const [a = [], b = []] = [one.element.path, other.element.path];
  const isNear = (p: Point | undefined, q: Point | undefined): boolean =>
    p !== undefined && q !== undefined && Math.hypot(p[0] - q[0], p[1] - q[1]) < 3;
  const meet = [a[0], a.at(-1)].some((p) => [b[0], b.at(-1)].some((q) => isNear(p, q)));
  return meet && one.element.stroke === other.element.stroke;
};

/** How few and how many rays one may see: what goes on in its own colour where another ends may be one or two. */
export const rayCounts = (drawing: Drawing, adjectives: readonly Piece[]): readonly [least: number, most: number] => {
  const lines = linesOfLight(drawing).filter((line) =>
    adjectives.filter(isLook).every((look) => looks(drawing, line, look) !== false),
  );
  const left = [...lines];
  let least = 0;
  while (left.length > 0) {
    least += 1;
    const ray = left.splice(0, 1);
    for (const part of ray)
      for (let at = left.length - 1; at >= 0; at -= 1) {
        const other = left[at];
        if (other && areOne(part, other)) ray.push(...left.splice(at, 1));
      }
  }
  return [least, lines.length];
};
