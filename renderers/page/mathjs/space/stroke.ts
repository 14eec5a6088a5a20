import type { ElementKind } from '../../../scene.js';
import type { Figure, Look, PieceId } from '../figure.js';
import { besideStroke } from '../plane/straight.js';
import { exact } from '../values.js';
import { flat, type HiddenStyle, spaceOf, strokeIn } from './state.js';
import type { Vec3 } from './vector.js';

/** A straight stroke between two places of space, with its hidden parts, name and measures. */
export const addStroke = (
  figure: Figure,
  stroke: {
    readonly kind: ElementKind;
    readonly points: readonly [Vec3, Vec3];
    readonly look: Look;
    readonly label?: string | undefined;
    readonly names?: readonly (string | undefined)[];
    readonly hidden?: HiddenStyle | undefined;
    readonly measures: Readonly<Record<string, number>>;
    readonly data?: Readonly<Record<string, string | number | boolean>>;
  },
): PieceId => {
  const space = spaceOf(figure);
  const { points, names = [], label } = stroke;
  return figure.add({
    kind: stroke.kind,
    ...strokeIn(space, points, { hidden: stroke.hidden }),
    look: stroke.look,
    name: names.length === 2 && names.every((name) => name !== undefined) ? names.join('') : undefined,
    label: label === undefined ? undefined : besideStroke(label, flat(space, points[0]), flat(space, points[1])),
    measures: Object.fromEntries(Object.entries(stroke.measures).map(([key, value]) => [key, exact(value)])),
    unit: figure.settings.unit,
    data: stroke.data ?? {},
    space: points,
  });
};
