import type { Measurement, Point, Scene, SceneElement } from '../../../../renderers/scene.js';
import { type DashName, dashName } from '../../language/dash.js';
import type { Vec } from './vector.js';

/** Something that words of a text may stand for: drawn, or named by the points that it joins. */
export interface Entity {
  readonly id: string;
  /** "point", "segment", "polygon", "circle", "curve", "angle", "interval", "shading", "mark", "arc", "solid", "face". */
  readonly sort: string;
  /** All that it is called by: "g", "AB", "ABC". */
  readonly names: readonly string[];
  /** The points at its ends or corners, or at the two sides and the vertex of an angle, where they have names. */
  readonly corners: readonly string[];
  /** Its ends, corners, or centre, in the figure's units. */
  readonly places: readonly Vec[];
  /** Of a curve: its points from one end to the other. */
  readonly course: () => readonly Vec[];
  /** How far a straight thing goes on beyond its ends. */
  readonly reach: 'segment' | 'ray' | 'line';
  readonly element: SceneElement | undefined;
  /** The middle of what is seen of it, in pixels. */
  readonly at: Point;
  readonly measures: Readonly<Partial<Record<Measurement, number>>>;
  /** What is written beside it. */
  readonly text: string | undefined;
}

/** The figure as words may speak of it. */
export interface Model {
  readonly entities: readonly Entity[];
  readonly points: ReadonlyMap<string, Entity>;
  /** Nouns that stand for things of this figure only, such as the faces of a solid. */
  readonly own: ReadonlyMap<string, readonly Entity[]>;
  readonly byId: ReadonlyMap<string, Entity>;
  readonly scene: Scene;
  readonly unit: string | undefined;
  /** The size of the figure in its own units: what "near" is measured by. */
  readonly extent: number;
  readonly isSpace: boolean;
  /** Whether its lengths are known, and not only their ratios. */
  readonly isScaled: boolean;
  /** How far off a reader may be along an axis: half a tenth of the distance of two ticks. */
  readonly slack: Readonly<Record<'x' | 'y', number>>;
}

export const dashOf = ({ element }: Entity): DashName => dashName(element ?? {});

const closed = new Set(['solid', 'polygon', 'circle', 'shading', 'angle', 'face', 'sector', 'rect', 'ellipse']);

/** The colours in which a reader sees it: of what is filled, both. */
export const coloursOf = ({ element, sort }: Entity): readonly string[] => {
  if (element === undefined) return [];
  const { fill, stroke, opacity, data } = element;
  if (sort === 'point')
    return [data?.['end'] === 'open' ? stroke : (fill ?? stroke)].filter((one) => one !== undefined);
  return (closed.has(sort) && opacity > 0.02 ? [fill, stroke] : [stroke ?? fill]).filter((one) => one !== undefined);
};
