/**
 * The scene: the only vocabulary of "what was drawn".
 *
 * A scene is the trace of one run. Nothing in it is guessed from the program's text: a tracer reads it from
 * what ran (the runtime scenegraph, the DOM, the figure object). All coordinates are CSS pixels in the image,
 * origin at the top left, y downwards. All colours are `#rrggbb`; transparency is in `opacity`. Dates are ISO 8601
 * strings in UTC, so that a scene is plain JSON.
 */

import type { Covering, LayerPlot, RadialAxis, SpaceAxis } from './scene-plots.js';

export type Scalar = string | number | boolean | null;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** What an element is. A closed list, shared by all languages; docs/scene.md shows each. */
export type ElementKind =
  | 'bar' // a rectangle whose length stands for a value: from a baseline, from another bar, or from a to b
  | 'line' // a series drawn as a connected line; `points` holds its data points
  | 'area' // a filled band between two lines, or between a line and a baseline; `points` holds its data points
  | 'point' // a symbol at a position: scatter points, dots
  | 'slice' // a sector of a pie or ring
  | 'cell' // a rectangle of a grid, whose colour stands for a value: heat maps
  | 'tick' // a short stroke at a position
  | 'rule' // a straight line from one point to another: reference lines, whiskers, spans
  | 'box' // the box of a box plot: lower to upper quartile
  | 'error-bar' // the extent around an estimate
  | 'error-band' // the same, continuous
  | 'region' // an outlined shape: a country on a map
  | 'rect' // a rectangle that is none of the above: background bands, brushes, frames
  | 'node' // a box, disc or word of a graph, flowchart, state machine… that edges join; `label` is its text
  | 'edge' // a connection; `path` is its course, and a relation `connects` says which nodes it joins
  | 'cluster' // a frame around nodes that belong together
  | 'atom' // a vertex of a molecule; `label` is its element symbol, also where carbon is drawn without letters
  | 'bond' // a line, or lines, between two atoms
  | 'glyph' // one symbol of a formula; `label` is its character
  | 'circle' // round shapes of drawings that are not charts
  | 'ellipse'
  | 'polygon' // a closed outline of straight sides; `path` has its corners
  | 'segment' // a straight stroke of geometry; `data.extent` says `ray` or `line` where it goes on for ever
  | 'vector' // an arrow that stands for a quantity: a force, a velocity, a displacement
  | 'arc' // a part of a circle's line
  | 'angle' // the mark of an angle, or of a right angle
  | 'curve' // the graph of a function, a parametric, polar or implicit curve; `features` has what is special on it
  | 'face' // one side of a solid, of a net or of a view
  | 'solid' // the whole of a body whose faces, edges and vertices are elements too; carries its measures
  | 'component' // one symbol of a circuit, of an apparatus, of logic; `data.type` is its sort: resistor, and-gate, beaker
  | 'wire' // a line between components
  | 'path' // any other outline
  | 'image' // a picture inside the figure
  | 'text'; // written words or numbers

/** What an element is for. `mark` carries data; the rest is the apparatus that makes it readable. */
export type ElementRole =
  | 'mark'
  | 'axis-title'
  | 'axis-label'
  | 'legend-title'
  | 'legend-label'
  | 'legend-symbol'
  | 'title'
  | 'subtitle'
  | 'header'
  | 'frame';

/** The visual variables through which data is shown. `x2`, `y2` are the other end of a span. */
export type Channel =
  | 'x'
  | 'x2'
  | 'y'
  | 'y2'
  | 'z' // the third side of a plot in space
  | 'theta'
  | 'radius'
  | 'radius2' // where a bar around a centre begins, when not there
  | 'color'
  | 'size'
  | 'shape'
  | 'opacity'
  | 'dash'
  | 'text';

/** What a reader can read off an element through axes and legends, in data units. */
export type Encoding = Readonly<Partial<Record<Channel, Scalar>>>;

/** What can be measured of a thing, in the figure's own units (of its axes, of its coordinates), not in pixels. */
export type Measurement =
  | 'length'
  | 'angle' // degrees
  | 'area'
  | 'perimeter'
  | 'radius'
  | 'slope'
  | 'volume'
  | 'surface' // the area of all faces of a solid
  | 'height'
  | 'value'; // what is written beside it: 220 for a resistor of 220 Ω

/** What is special about a curve at one place, in data units. Only what is inside the drawn part. */
export interface Feature {
  readonly kind:
    | 'root'
    | 'y-intercept'
    | 'maximum'
    | 'minimum'
    | 'inflection'
    | 'intersection' // with the curve or line `with`
    | 'hole'
    | 'jump'
    | 'vertical-asymptote' // at `x`
    | 'horizontal-asymptote' // at `y`
    | 'oblique-asymptote'; // of slope `slope` through (0, `y`)
  readonly x?: number;
  readonly y?: number;
  readonly slope?: number;
  /** Id of the other element. */
  readonly with?: string;
}

export interface SceneElement extends Covering {
  readonly id: string;
  readonly kind: ElementKind;
  readonly role: ElementRole;
  /** Bounding box in CSS pixels, before clipping. */
  readonly box: Box;
  /** Outline or course in CSS pixels: a line's vertices, an area's upper edge, a rule's two ends. */
  readonly path?: readonly Point[];
  /** The words, for `kind: 'text'`; lines joined by a newline. */
  readonly text?: string;
  /** Font size in CSS pixels, for `kind: 'text'`. */
  readonly fontSize?: number;
  /** Rotation of a text in degrees, clockwise. */
  readonly angle?: number;
  /** The name of the symbol of a `point`: circle, square, cross, diamond, triangle-up… */
  readonly shape?: string;
  /** The name by which a reader would call it: its series, its category. */
  readonly label?: string;
  /** What sort of thing the program says it is: "converging lens". A short noun phrase; a word of the author, not of the run. */
  readonly noun?: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity: number;
  /** Measured, not assumed: on the canvas, not transparent, not clipped away, not of no size. */
  readonly visible: boolean;
  /** The record behind it, as the run had it. */
  readonly data?: Readonly<Record<string, Scalar>>;
  /** What it shows, in data units, found by holding the element's geometry against the scales that ran. */
  readonly encoding?: Encoding;
  /** For `line` and `area`: what each vertex of `path` shows, same length and order as `path`. */
  readonly points?: readonly Encoding[];
  /** What it measures, exactly, as the program's own arithmetic had it. */
  readonly measures?: Readonly<Partial<Record<Measurement, number>>>;
  /** Unit of `measures.length` and what follows from it, or of `measures.value`: "cm", "N", "Ω". */
  readonly unit?: string;
  /** For a curve: its special places, from left to right. */
  readonly features?: readonly Feature[];
  /** Where its corners or ends are in space, in the program's coordinates, for what is drawn of three dimensions. */
  readonly space?: readonly (readonly [x: number, y: number, z: number])[];
  /** The `SceneGroup` (panel) it is drawn in. */
  readonly group?: string;
  /** The `Layer` it belongs to. */
  readonly layer?: string;
  /** Where in the program it comes from, where the tracer knows it. */
  readonly span?: readonly [start: number, end: number];
}

/** One plotting area. A single chart has one; facets and concatenations have many. */
export interface SceneGroup {
  readonly id: string;
  readonly parent?: string;
  /** `panel` holds marks; `facet` and `concat` arrange panels. */
  readonly kind: 'panel' | 'facet' | 'concat';
  /** The plotting area in CSS pixels. */
  readonly box: Box;
  readonly title?: string;
  /** Its axes, where it shows space. */
  readonly space?: readonly SpaceAxis[];
  /** Its radial axis, where it goes around a centre. */
  readonly round?: RadialAxis;
  /** For a cell of a facet: the values that it shows, by field. */
  readonly facet?: Readonly<Record<string, Scalar>>;
}

/** Elements that one mark definition drew in one panel: "the bars", "the points over the line". */
export interface Layer {
  readonly id: string;
  readonly kind: ElementKind;
  readonly plot?: LayerPlot;
  /** Name of the scale of colours that its colours are on: "viridis". */
  readonly colormap?: string;
  readonly group: string;
  /** The field of `data` behind each channel, where one was found that explains all elements. */
  readonly fields: Readonly<Partial<Record<Channel, string>>>;
  /** Elements per layer, invisible ones included. */
  readonly count: number;
}

export type ScaleType =
  | 'linear'
  | 'log'
  | 'pow'
  | 'sqrt'
  | 'symlog'
  | 'time'
  | 'band'
  | 'point'
  | 'ordinal'
  | 'threshold'
  | 'quantile'
  | 'quantize'
  | 'bin-ordinal'
  | 'identity';

export interface AxisTick {
  readonly value: Scalar;
  /** As written in the image; empty when the label was dropped. */
  readonly label: string;
  /** Along the axis, CSS pixels in the image. */
  readonly position: number;
}

export interface Axis {
  readonly id: string;
  readonly channel: 'x' | 'y';
  readonly orient: 'top' | 'bottom' | 'left' | 'right';
  readonly title?: string;
  readonly scale: ScaleType;
  /** `[first, last]` for continuous scales (first is at the start of `range`), every value for discrete ones. */
  readonly domain: readonly Scalar[];
  /** Where the domain's ends are, CSS pixels in the image. */
  readonly range: readonly [number, number];
  readonly ticks: readonly AxisTick[];
  readonly grid: boolean;
  /** The panels whose marks it measures: one, or many where facets share an axis. */
  readonly groups: readonly string[];
  readonly box: Box;
  /** Values that are left out, low to high, where panels are read as the pieces of one axis: no tracer says so. */
  readonly breaks?: readonly (readonly [from: number, to: number])[];
}

export interface LegendEntry {
  readonly label: string;
  readonly value: Scalar;
  readonly fill?: string;
  readonly stroke?: string;
  readonly shape?: string;
  readonly size?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface Legend {
  readonly id: string;
  readonly title?: string;
  /** `symbols`: one entry per value. `gradient`: a continuous ramp, entries are its labelled stops. */
  readonly kind: 'symbols' | 'gradient';
  readonly channels: readonly Channel[];
  readonly scale: ScaleType;
  readonly domain: readonly Scalar[];
  readonly entries: readonly LegendEntry[];
  readonly group?: string;
  readonly box: Box;
}

export type RelationKind =
  | 'labels' // the text `from` names or annotates `to`
  | 'stacked-on' // the element `from` begins where `to` ends
  | 'connects' // an edge or wire joins `from` to `to`; with `directed`, an arrow points at `to`, or the signal goes there
  | 'contains' // the cluster `from` frames `to`
  | 'part-of' // the shape `from` is one of those that the thing `to` is drawn with
  | 'bonded' // a bond joins the atoms `from` and `to`
  | 'parallel' // two straight things of one direction
  | 'perpendicular'
  | 'congruent' // two segments of one length, two angles of one size, two shapes that cover each other
  | 'similar'
  | 'tangent' // the line, or circle, `from` touches the circle or curve `to` in one point
  | 'bisects' // `from` halves the segment or angle `to`
  | 'intersects' // `from` and `to` cross
  | 'lies-on' // the point `from` is on the line, circle, curve or face `to`
  | 'vertex-of' // the point `from` is a corner of `to`
  | 'side-of' // the segment `from` is a side of the polygon, or an edge of the solid, `to`
  | 'centre-of' // the point `from` is the centre of the circle, or solid, `to`
  | 'symmetric' // `from` and `to` are mirror images in `via`
  | 'in-series' // two components share a wire, and nothing else that carries current joins it
  | 'in-parallel'; // two components join the same two wires

export interface Relation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** The element that draws the relation: the edge, the bond. */
  readonly via?: string;
  readonly directed?: boolean;
  /** What is written on it, or what sort it is: an edge's label, a bond's order. */
  readonly label?: string;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** The figure's own title and subtitle, when it has them. */
  readonly title?: string;
  readonly subtitle?: string;
  /** What the program says the figure is: "Venn diagram", "pedigree". A short noun phrase, as an element's `noun`. */
  readonly name?: string;
  /** Back to front. */
  readonly elements: readonly SceneElement[];
  readonly groups: readonly SceneGroup[];
  readonly layers: readonly Layer[];
  readonly axes: readonly Axis[];
  readonly legends: readonly Legend[];
  readonly relations: readonly Relation[];
}
