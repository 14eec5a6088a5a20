import type { LayerPlot } from '../../../renderers/scene-plots.js';
import type {
  Channel,
  ElementKind,
  Legend,
  Scalar,
  Scene,
  SceneElement,
  SceneGroup,
} from '../../../renderers/scene.js';
import type { ParsedTitle } from '../language/title.js';

/** What a reader calls a plot. `values` are printed numbers or words; `reference` is a line that marks a level. */
export type Form =
  | 'bar'
  | 'histogram'
  | 'range'
  | 'line'
  | 'area'
  | 'scatter'
  | 'dot'
  | 'strip'
  | 'pie'
  | 'heatmap'
  /** Values over a plane or in space: surfaces, contours, arrows, streamlines, bins of points. */
  | 'field'
  | 'box'
  | 'error'
  | 'band'
  | 'map'
  | 'values'
  | 'reference'
  /** Belongs to the marks of another plot: whiskers, caps, markers on a line. */
  | 'part'
  | 'other';

/** One quantity that is shown on a scale. Numbers are in the units that the figure prints (28 for "28%"). */
export interface Measure {
  readonly channel: Channel;
  readonly id: string;
  readonly title: ParsedTitle | undefined;
  /** What running text calls it; "value" when nothing in the figure names it. */
  readonly noun: string;
  readonly unit: string | undefined;
  /** Printed units per data unit: 100 where a share of 1 is labelled "100%". */
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
  /** Distance of two ticks, in printed units. */
  readonly step: number | undefined;
  /** How far a value read off the figure may be off. */
  readonly tolerance: (value: number) => number;
  /** With unit, rounded as a reader could read it. */
  readonly format: (value: number) => string;
  readonly plain: (value: number) => string;
}

/** A division of the figure into named parts: the positions along an axis, the colours of a legend. */
export interface Division {
  readonly channel: Channel;
  readonly id: string;
  readonly title: ParsedTitle | undefined;
  readonly kind: 'names' | 'dates' | 'bins' | 'numbers';
  /** In the order in which they are drawn. */
  readonly labels: readonly string[];
  readonly labelOf: (value: Scalar) => string;
}

/** One thing that a reader can look at: a bar, a point, a vertex of a line. */
export interface Row {
  readonly id: string;
  readonly element: SceneElement;
  readonly plot: string;
  /** Id of the panel's group. */
  readonly group: string;
  readonly panel: string | undefined;
  readonly category: string | undefined;
  readonly categoryValue: Scalar | undefined;
  readonly series: string | undefined;
  readonly x: number | undefined;
  readonly y: number | undefined;
  /** The main measure. */
  readonly value: number | undefined;
  /** The two ends, where both mean something. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Ends of the whiskers, or of the error bar, that belong to it. */
  readonly low?: number;
  readonly high?: number;
  /** The mean, where a box or a violin marks it beside the median. */
  readonly mean?: number | undefined;
  readonly size: number | undefined;
  readonly colour: string | undefined;
  /** Of a waterfall: a level from zero, no step. */
  readonly total?: true;
}

/** A kind of chart that marks make together: by how they stand, not by what each is. */
export type Special =
  | 'waterfall' // `value` is how much a step changes, `from` and `to` the levels before and after
  | 'candlestick' // `from` opens, `to` closes, between `low` and `high`
  | 'ohlc' // the same, drawn of strokes
  | 'blind-candlestick' // nothing tells opening from closing: `from` is the lower end of the body
  | 'pyramid' // `value` is counted from the middle to either side
  | 'schedule' // `from` and `to` are places in time
  | 'funnel' // `value` is the width of a bar that is centred
  | 'radar'
  | 'polar-bars'
  | 'wind-rose'
  | 'polar'
  | 'nested-pie';

export type Arrangement = 'single' | 'stacked' | 'normalised' | 'grouped' | 'overlaid';

export interface Plot {
  readonly id: string;
  readonly kind: ElementKind;
  readonly form: Form;
  /** What its method draws, where the marks alone do not say it. */
  readonly drawn?: LayerPlot | undefined;
  readonly special?: Special | undefined;
  /** Name of the scale that its colours are on. */
  readonly colormap?: string | undefined;
  readonly group: string;
  readonly panel: string | undefined;
  readonly rows: readonly Row[];
  readonly elements: readonly SceneElement[];
  readonly horizontal: boolean;
  readonly arrangement: Arrangement;
  /** Points with a stem from the baseline, or joined in pairs. */
  readonly stems?: 'lollipop' | 'dumbbell';
  /** What `row.value` is measured in. */
  readonly measure: Measure | undefined;
  readonly x: Measure | undefined;
  readonly y: Measure | undefined;
  readonly size: Measure | undefined;
  readonly category: Division | undefined;
  /** The second position of a grid. */
  readonly category2: Division | undefined;
  readonly series: Division | undefined;
}

export interface Panel {
  readonly group: SceneGroup;
  readonly label: string | undefined;
  readonly plots: readonly Plot[];
  /** The plot that the panel is about. */
  readonly main: Plot | undefined;
}

/** A small plot within a plot that shows a part of it again, enlarged. */
export interface Inset {
  readonly panel: Panel;
  readonly host: Panel;
}

export interface Reading {
  readonly scene: Scene;
  readonly panels: readonly Panel[];
  /** Panels that enlarge a part of another; they are not among `panels`. */
  readonly insets: readonly Inset[];
  readonly plots: readonly Plot[];
  /** The plot that the figure is about: the one that a title would name. */
  readonly main: Plot | undefined;
  readonly legends: readonly Legend[];
  readonly texts: readonly SceneElement[];
}
