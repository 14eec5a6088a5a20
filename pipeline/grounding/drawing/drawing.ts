import type { DashName } from '../language/dash.js';
import type { Scene, SceneElement } from '../../../renderers/scene.js';

/** One thing of a figure that is no chart: a box, an arrow, a frame, a shape, a word, an atom, a bond, a symbol, a wire. */
export interface Thing {
  readonly id: string;
  readonly role:
    | 'node'
    | 'edge'
    | 'cluster'
    | 'shape'
    | 'text'
    | 'atom'
    | 'bond'
    | 'glyph'
    | 'component'
    | 'wire'
    | 'junction'
    | 'current';
  /** What a reader calls it by: its words in one line; undefined where none are written. */
  readonly name: string | undefined;
  /** "box", "circle", "triangle", "arrow", "line"…, or the program's own noun: "converging lens". */
  readonly noun: string;
  /** The program says what it is. */
  readonly named: boolean;
  /** What its outline is, whatever it is called. */
  readonly outline: string;
  /** Filled with it, or, where nothing is filled, drawn in it. */
  readonly colour: string | undefined;
  readonly filled: boolean;
  readonly stroke: string | undefined;
  readonly dash: DashName;
  readonly element: SceneElement;
}

/** What an edge joins: one for each arrow, so an edge with arrows at both ends is two. */
export interface Link {
  readonly from: Thing;
  readonly to: Thing;
  readonly edge: Thing;
  readonly label: string | undefined;
  readonly directed: boolean;
}

export type DrawingKind = 'graph' | 'molecule' | 'formula' | 'circuit' | 'shapes' | 'empty';

export interface Drawing {
  readonly scene: Scene;
  readonly kind: DrawingKind;
  readonly title: string | undefined;
  /** What the program says that the figure is: "Venn diagram". */
  readonly name: string | undefined;
  readonly things: readonly Thing[];
  /** The shapes that a thing with a noun of its own is drawn with: they are no things besides it. */
  readonly partsOf: (thing: Thing) => readonly Thing[];
  readonly of: (role: Thing['role']) => readonly Thing[];
  /** What is written on a thing with a noun of its own, in the order in which it is drawn: the first is its name. */
  readonly wordsOn: (thing: Thing) => readonly string[];
  readonly links: readonly Link[];
  /** The frames around a thing, innermost first. */
  readonly framesOf: (thing: Thing) => readonly Thing[];
  /** What a cluster frames, what is in the frames within it included. */
  readonly within: (cluster: Thing) => readonly Thing[];
  /** Texts that stand alone: neither a title nor the words of a thing. */
  readonly loose: readonly Thing[];
  /** A shape that fills the whole picture, under everything else. */
  readonly ground: Thing | undefined;
}
