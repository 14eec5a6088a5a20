import type { Scalar } from '../../renderers/scene.js';

/** One typed, checkable statement computed from a scene. */
export interface Fact {
  /** Stable: made of the predicate and of what it is about. The same scene gives the same ids. */
  readonly id: string;
  readonly predicate: Predicate;
  /** Ids of the scene elements, axes, legends, groups that it is about. */
  readonly about: readonly string[];
  /** What the predicate is applied to; the order is documented at each predicate. */
  readonly args: readonly Scalar[];
  readonly value: Scalar;
  readonly unit?: string;
  /** How far a stated number may be off and still be read correctly from the figure; same unit as `value`. */
  readonly tolerance?: number;
  /** How much a reader wants to know it: 1 first, 0 last. */
  readonly salience: number;
}

/**
 * What a fact says. A closed list, shared by all languages. After each: its arguments, then its value. Numbers
 * are in printed units: 28 where the figure prints "28%".
 */
export type Predicate =
  | 'figure' // [panel?] → the kind of figure: "grouped bar chart"
  | 'composition' // [] → how panels are laid out: "2 by 3", "side by side", "stacked vertically"
  | 'layer' // [panel?] → a kind of mark that is drawn: "line", "point"
  | 'orientation' // [panel?] → "horizontal" or "vertical"
  | 'arrangement' // [panel?] → "grouped", "stacked", "normalised", "overlaid"
  | 'title' // [panel?] → text
  | 'subtitle' // [] → text
  | 'axis-title' // [channel, panel?] → text
  | 'axis-unit' // [channel, panel?] → unit
  | 'axis-range' // [channel, panel?, low] → high
  | 'axis-break' // [channel, from] → to: what is left out of an axis
  | 'axis-scale' // [channel, panel?] → scale type
  | 'axis-direction' // [channel, panel?] → "reversed"
  | 'axis-ticks' // [channel, panel?, label…] → distance of two ticks, or their number
  | 'legend-title' // [channel] → text
  | 'legend-entry' // [channel, label] → colour, shape or dash by which the label is shown
  | 'text' // [] → words written in the plot
  | 'count' // [of what, panel?] → number
  | 'value' // [panel?, series?, category?, measure] → number
  | 'interval' // [panel?, series?, category?, from] → to
  | 'share' // [series or category] → percent of the whole
  | 'extreme' // ["max" or "min", panel?, series?, category?] → number
  | 'value-range' // [panel?, series?, low] → high
  | 'order' // [panel?] → "ascending" or "descending", along the axis
  | 'tie' // [category, category] → number
  | 'sum' // [panel?, series or category?] → number
  | 'mean' // [panel?, series or category?] → number
  | 'trend' // [panel?, series?, start, end] → "rising", "falling", "steady", "fluctuating"
  | 'monotonic' // [panel?, series?] → "increasing" or "decreasing"
  | 'crossing' // [series, series] → place where they cross
  | 'correlation' // [panel?, series?, coefficient] → "positive", "negative", "none"
  | 'reference' // [channel] → level of a line across the plot
  | 'colour' // [series, category or kind] → colour name
  | 'shape' // [series or kind] → symbol name
  | 'dash' // [series or kind] → "dashed", "dotted", "solid"
  | 'attribute' // [box, name] → its type, or "attribute" or "method" where none is written; [record, "field 2"] → its words or "empty"
  | 'cardinality' // [of each, of the others] → "1 to 1", "0 to many"
  | 'connection' // [from, to, words on the edge?] → "directed" or "undirected"
  | 'degree' // ["in", "out" or "all", node] → number of edges
  | 'member' // [thing] → the innermost frame around it
  | 'position' // [thing, other thing] → "left of", "right of", "above", "below"
  | 'formula' // [molecule, or the output of logic] → "C2H6O", "NOT (a AND b)"
  | 'measure' // [thing, length, area…] → number
  | 'coordinates' // [point, x] → y; [square of a net, column] → row
  | 'feature' // [curve, kind, x?, other?] → y, or the slope; [curve in space, "closed" or "handed"] → what it is; [vector, "direction"] → "up and to the left"; [interval, "open" or "closed", end] → nothing more
  | 'relation' // [thing, other thing, kind] → "parallel", "tangent"…
  | 'hidden'; // [edge] → "all" or "part": what the body in front of it hides

/** What a checker found about one span of a text. */
export interface Claim {
  /** Character offsets in the caption, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: 'supported' | 'contradicted' | 'unverifiable';
  /** What the text says, and what the figure shows instead or as well. */
  readonly stated: Scalar;
  readonly actual: Scalar;
  /** Ids of the facts it was held against. */
  readonly facts: readonly string[];
}
