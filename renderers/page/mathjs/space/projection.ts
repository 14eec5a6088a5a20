import { add, dot, scaled, subtract, unit, type Vec3 } from './vector.js';

/** A point of the picture: right and up in the units of space, and how far away: bigger is further. */
export type Seen = readonly [x: number, y: number, depth: number];

export type ProjectionKind = 'oblique' | 'isometric' | 'dimetric' | 'axonometric' | 'perspective';

/** How space is looked at. Angles in degrees. */
export interface ViewOptions {
  readonly kind: ProjectionKind;
  /** Oblique: the angle at which lines that go away from the reader rise. */
  readonly angle: number;
  /** Oblique: how long such lines are drawn, 1 is their true length. */
  readonly ratio: number;
  /** Axonometric and perspective: how far to the right, and how high, the eye has moved from straight in front. */
  readonly azimuth: number;
  readonly elevation: number;
  /** Perspective: distance of the eye from the origin, in the units of space. */
  readonly distance: number;
}

export const defaultView: ViewOptions = {
  kind: 'axonometric',
  angle: 45,
  ratio: 0.5,
  azimuth: 25,
  elevation: 18,
  distance: 16,
};

/** Lines stay lines and planes stay planes under `project`, depth included, so that covering is linear arithmetic. */
export interface View {
  readonly kind: ProjectionKind;
  readonly project: (point: Vec3) => Seen;
  /** From a point to the eye, of length 1. */
  readonly towardsEye: (point: Vec3) => Vec3;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const oblique = ({ angle, ratio }: ViewOptions): View => {
  const [right, up] = [ratio * Math.cos(radians(angle)), ratio * Math.sin(radians(angle))];
  const eye = unit([right, -1, up]);
  return {
    kind: 'oblique',
    project: ([x, y, z]) => [x + right * y, z + up * y, y],
    towardsEye: () => eye,
  };
};

/** Right, up and towards the eye for a camera that has been moved by these angles. */
const cameraAxes = (azimuth: number, elevation: number): readonly [Vec3, Vec3, Vec3] => {
  const [sa, ca] = [Math.sin(radians(azimuth)), Math.cos(radians(azimuth))];
  const [se, ce] = [Math.sin(radians(elevation)), Math.cos(radians(elevation))];
  return [
    [ca, sa, 0],
    [-sa * se, ca * se, ce],
    [sa * ce, -ca * ce, se],
  ];
};

const parallel = (kind: ProjectionKind, azimuth: number, elevation: number): View => {
  const [right, up, eye] = cameraAxes(azimuth, elevation);
  return { kind, project: (p) => [dot(p, right), dot(p, up), -dot(p, eye)], towardsEye: () => eye };
};

const perspective = ({ azimuth, elevation, distance }: ViewOptions, middle: Vec3, radius: number): View => {
  const [right, up, eye] = cameraAxes(azimuth, elevation);
  const away = Math.max(distance, 1.2) * Math.max(radius, 1e-9);
  const place = add(middle, scaled(eye, away));
  return {
    kind: 'perspective',
    project: (point) => {
      const from = subtract(point, middle);
      const gap = Math.max(away - dot(from, eye), away * 1e-3);
      // 1/gap, not gap itself, is linear across a plane's picture.
      return [(dot(from, right) * away) / gap, (dot(from, up) * away) / gap, -(away * away) / gap];
    },
    towardsEye: (point) => unit(subtract(place, point)),
  };
};

/** @param middle what perspective looks at, with all that is drawn within `radius` of it */
export const createView = (options: ViewOptions, middle: Vec3 = [0, 0, 0], radius = 1): View => {
  switch (options.kind) {
    case 'oblique':
      return oblique(options);
    case 'isometric':
      return parallel('isometric', 45, (Math.atan(Math.SQRT1_2) * 180) / Math.PI);
    case 'dimetric':
      // The usual one of engineering drawing: lines that go away are half as long as the others.
      return parallel('dimetric', 20.705, 19.471);
    case 'perspective':
      return perspective(options, middle, radius);
    default:
      return parallel('axonometric', options.azimuth, options.elevation);
  }
};
