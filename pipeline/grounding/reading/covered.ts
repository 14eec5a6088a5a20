import type { SceneElement } from '../../../renderers/scene.js';

/** More are data that lie upon other data, and no highlights. */
const few = 3;

const placeOf = ({ group, box }: SceneElement): string =>
  `${group ?? ''} ${Math.round(box.x + box.width / 2)} ${Math.round(box.y + box.height / 2)}`;

/**
 * Points on which others of their size are drawn in another colour, to highlight them: nobody sees what is below. All
 * points of that colour highlight, or none: series may meet at a place.
 */
export const coveredPoints = (elements: readonly SceneElement[]): ReadonlySet<SceneElement> => {
  const points = elements.filter(({ kind, role, visible }) => kind === 'point' && role === 'mark' && visible);
  const last = new Map<string, SceneElement>();
  const below = new Map<SceneElement, SceneElement>();
  for (const point of points) {
    const place = placeOf(point);
    const other = last.get(place);
    last.set(place, point);
    if (other && isOver(point, other)) below.set(point, other);
  }
  if (below.size === 0) return new Set();
  const colours = new Set([...below.keys()].map(({ fill }) => fill));
  const covered = [...colours].flatMap((colour) => {
    const own = points.filter(({ fill }) => fill === colour);
    const hidden = own.flatMap((point) => below.get(point) ?? []);
    return own.length <= few && hidden.length === own.length ? hidden : [];
  });
  return new Set(points.length - covered.length > 2 * covered.length ? covered : []);
};

const isOver = (above: SceneElement, below: SceneElement): boolean =>
  above.fill !== undefined &&
  below.fill !== undefined &&
  above.fill !== below.fill &&
  above.opacity > 0.95 &&
  Math.abs(above.box.x - below.box.x) < 0.6 &&
  Math.abs(above.box.y - below.box.y) < 0.6 &&
  above.box.width > below.box.width - 0.6 &&
  above.box.height > below.box.height - 0.6;
