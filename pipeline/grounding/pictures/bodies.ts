import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { oncePer } from '../once-per.js';

export type BodyKind = 'cube' | 'sphere' | 'cone' | 'cylinder' | 'ring';

/** A body of a rendered scene, in the units of the scene: y goes up. */
export interface Body {
  readonly element: SceneElement;
  readonly kind: BodyKind;
  readonly fill: string | undefined;
  readonly at: { readonly x: number; readonly y: number; readonly z: number };
  /** How high it is, where it is neither scaled nor turned. */
  readonly height: number | undefined;
  readonly volume: number | undefined;
  readonly tip: string | undefined;
  /** Far longer than it is thick. */
  readonly isStick: boolean;
}

const kinds: Readonly<Record<string, BodyKind>> = {
  BoxGeometry: 'cube',
  SphereGeometry: 'sphere',
  ConeGeometry: 'cone',
  CylinderGeometry: 'cylinder',
  TorusGeometry: 'ring',
};

/** A plane, or a slab far wider than it is high: what others stand on. */
export const isGround = (data: SceneElement['data']): boolean => {
  const size = (name: string): number => Number(data?.[name] ?? NaN);
  return (
    /^(?:Plane|Circle|Ring)/.test(String(data?.['geometry'] ?? '')) ||
    (data?.['geometry'] === 'BoxGeometry' && size('height') < 0.2 * Math.min(size('width'), size('depth')))
  );
};

/** The bodies of a scene in space that all are of kinds with a name; what they stand on is none. */
export const bodiesIn = oncePer((scene: Scene): readonly Body[] => {
  const solids = scene.elements.filter(({ visible, kind }) => visible && kind === 'solid');
  const rest = solids.filter(({ data }) => !isGround(data));
  const bodies = rest.flatMap((element): Body[] => {
    const { data = {}, measures, fill } = element;
    const kind = kinds[String(data['geometry'])];
    const [x, y, z] = [data['x'], data['y'], data['z']];
    if (kind === undefined || typeof x !== 'number' || typeof y !== 'number' || typeof z !== 'number') return [];
    const { radius, height = data['height'] } = measures ?? {};
    const isStick = kind === 'cylinder' && typeof height === 'number' && radius !== undefined && height > 6 * radius;
    return [
      {
        element,
        kind,
        fill,
        at: { x, y, z },
        height:
          measures === undefined || isStick
            ? undefined
            : kind === 'sphere'
              ? 2 * (radius ?? NaN)
              : typeof height === 'number'
                ? height
                : undefined,
        volume: measures?.volume,
        tip: typeof data['tip'] === 'string' ? data['tip'] : undefined,
        isStick,
      },
    ];
  });
  return bodies.length === rest.length && bodies.length > 1 ? bodies : [];
});
