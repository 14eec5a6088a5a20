import type {
  Axis,
  ElementKind,
  ElementRole,
  Feature,
  Measurement,
  RelationKind,
  Scalar,
  SceneElement,
} from '../../scene.js';
import type { Arguments } from './arguments.js';
import type { Settings } from './settings.js';

/**
 * What a drawing function is and what it gives to the figure: the one interface between the language and its functions.
 * A function reads its arguments, adds pieces, says how they are related, and answers with a value for the program.
 */

/** A place in the plane, in the program's coordinates: x to the right, y upwards. Space is projected before. */
export type Spot = readonly [x: number, y: number];

/** How strokes and fills look. Colours are CSS colours. */
export interface Look {
  readonly stroke?: string | undefined;
  /** CSS pixels. */
  readonly width?: number | undefined;
  readonly dash?: 'solid' | 'dashed' | 'dotted' | 'dashdot' | undefined;
  readonly fill?: string | undefined;
  /** Of the fill, 0 to 1. */
  readonly opacity?: number | undefined;
  /** Parallel thin lines of the stroke's colour in place of a flat fill. */
  readonly hatch?: boolean | undefined;
  readonly arrow?: 'none' | 'end' | 'start' | 'both' | undefined;
}

/** What is drawn. `in: 'pixels'` means CSS pixels of the image, y downwards, as `View.pixel` answers. */
export type Outline =
  | {
      readonly type: 'path';
      readonly courses: readonly (readonly Spot[])[];
      readonly closed?: boolean;
      readonly in?: 'pixels';
      /** Parts that something in front of them hides: drawn thin and dashed. */
      readonly behind?: readonly (readonly Spot[])[];
    }
  | { readonly type: 'circle'; readonly centre: Spot; readonly radius: number }
  | {
      readonly type: 'ellipse';
      readonly centre: Spot;
      readonly radii: Spot;
      /** Degrees anticlockwise from the x-axis to the first radius. */
      readonly turn: number;
    }
  /** A symbol of a fixed size: its width in CSS pixels. */
  | { readonly type: 'dot'; readonly at: Spot; readonly shape: DotShape; readonly size: number }
  /** Words, the middle of their box at a place; TeX between dollars. */
  | {
      readonly type: 'words';
      readonly at: Spot;
      readonly text: string;
      readonly in?: 'pixels';
      readonly look?: WordsLook;
    };

export type DotShape = 'circle' | 'ring' | 'square' | 'cross' | 'plus' | 'triangle' | 'diamond';

export interface WordsLook {
  readonly italic?: boolean;
  readonly bold?: boolean;
  /** CSS pixels. */
  readonly size?: number;
  readonly colour?: string | undefined;
  /** Degrees anticlockwise. */
  readonly turn?: number;
  /** Which side of the words stands at the place: 'start' is the left one. */
  readonly align?: 'start' | 'middle' | 'end';
}

/** From the program's coordinates to the image, known once everything that must be seen is. */
export interface View {
  /** What is shown, in the program's coordinates. */
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  readonly pixel: (spot: Spot) => Spot;
  readonly spot: (pixel: Spot) => Spot;
  /** CSS pixels per unit along x and along y. */
  readonly scale: Spot;
  /** How far endless things are drawn: what is shown where a program says what that is, else the image but its edge. */
  readonly room: { readonly x: readonly [low: number, high: number]; readonly y: readonly [low: number, high: number] };
  /** Of the image, CSS pixels. */
  readonly size: Spot;
}

/** Exact plane geometry, from which relations between pieces are computed. Projected solids have none. */
export type Exact =
  | { readonly type: 'point'; readonly at: Spot }
  | { readonly type: 'line'; readonly a: Spot; readonly b: Spot; readonly extent: 'segment' | 'ray' | 'line' }
  | { readonly type: 'circle'; readonly centre: Spot; readonly radius: number }
  | { readonly type: 'polygon'; readonly corners: readonly Spot[] }
  | { readonly type: 'angle'; readonly vertex: Spot; readonly degrees: number }
  /** A graph y = f(x): NaN or ±Infinity where it has no value. */
  | { readonly type: 'graph'; readonly f: (x: number) => number; readonly from: number; readonly to: number };

/** A name that stands beside its piece, moved to where it covers nothing. */
export interface Label {
  readonly text: string;
  /** The place that it names, or in the view's terms where it depends on that. */
  readonly at: Spot | ((view: View) => Spot);
  /** Direction in which it should stand if there is room, y upwards; any length. */
  readonly away?: Spot | ((view: View) => Spot) | undefined;
  /** It stands on the place itself, not beside it. */
  readonly on?: boolean;
  readonly look?: WordsLook;
}

/** One element of the scene, and how it is drawn. */
export interface Piece {
  readonly kind: ElementKind;
  readonly role?: ElementRole;
  /** Pieces of a lower level are under those of a higher one; within a level, in the order in which they were added. */
  readonly level?: Level;
  readonly outline: Outline | ((view: View) => Outline);
  /** Spots that must be inside the view; without it, those of a fixed outline. */
  readonly extent?: readonly Spot[];
  readonly look?: Look;
  readonly label?: Label | undefined;
  /** How a reader calls it, where that is not its label's text: "AB". */
  readonly name?: string | undefined;
  readonly measures?: Readonly<Partial<Record<Measurement, number>>>;
  readonly unit?: string | undefined;
  readonly features?: (view: View) => readonly Feature[];
  readonly data?: Readonly<Record<string, Scalar>>;
  readonly space?: SceneElement['space'];
  readonly exact?: Exact | undefined;
  /** In the scene, not on the paper: a solid whose faces and edges are pieces of their own. */
  readonly unseen?: boolean;
}

/** Backmost first. */
export const levels = ['ground', 'region', 'grid', 'axes', 'figure', 'mark', 'point', 'words'] as const;
export type Level = (typeof levels)[number];

export type PieceId = string;

/** What drawing functions add to. One per program. */
export interface Figure {
  /** Adds a piece; its id is that of the scene's element. */
  readonly add: (piece: Piece) => PieceId;
  readonly relate: (
    kind: RelationKind,
    from: PieceId,
    to: PieceId,
    more?: { readonly via?: PieceId; readonly directed?: boolean; readonly label?: string },
  ) => void;
  readonly piece: (id: PieceId) => Piece | undefined;
  /** Adds pieces whose number is only known with the view: labels of ticks. */
  readonly whenSeen: (pieces: (view: View) => readonly Piece[]) => void;
  /** An axis for the scene; its line, ticks and words are no elements, or pieces with a role of their own. */
  readonly axis: (describe: (view: View) => Axis) => void;
  /**
   * The value that a program gets for a piece: a plain object that cannot be changed. `figure.idOf` finds the piece again
   * when the program hands it to another function.
   */
  readonly handle: <T extends object>(id: PieceId, value: T) => T;
  readonly idOf: (value: unknown) => PieceId | undefined;
  /** Sizes, colours and fonts; `figure(…)` and `style(…)` change them for what comes after. */
  readonly settings: Settings;
}

/** One function of the language. Its entry in the registry is all that it takes. */
export interface DrawingFunction {
  readonly name: string;
  /** As a reader writes it: `segment(A, B, {options})`. */
  readonly signature: string;
  /** One sentence or two for the docs, in Markdown. */
  readonly about: string;
  /** A whole program; docs draw it. */
  readonly example: string;
  /** @throws Mistake with what to do, for arguments that make no sense. */
  readonly draw: (given: Arguments, figure: Figure) => unknown;
}

export const defineDrawing = (entry: DrawingFunction): DrawingFunction => entry;

/** What is wrong with a call, in words for the program's author. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}
