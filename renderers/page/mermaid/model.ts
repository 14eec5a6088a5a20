import type { Radar } from './radar.js';

/** The id of the drawing's root: mermaid begins all ids in it with this and a hyphen. */
export const figureId = 'figure';

/** What mermaid's own model of a diagram says of a node, where it lays the diagram out as a graph. */
export interface ModelNode {
  readonly id: string;
  readonly label?: string;
  readonly domId?: string;
  readonly shape?: string;
  readonly isGroup?: boolean;
  readonly parentId?: string;
  /** What sort of thing it is in its diagram: an event of a timeline. */
  readonly noun?: string;
  /** What else is worth telling of it. */
  readonly more?: Readonly<Record<string, string>>;
}

export interface ModelEdge {
  readonly id: string;
  readonly start?: string;
  readonly end?: string;
  readonly arrowTypeStart?: string;
  readonly arrowTypeEnd?: string;
  readonly startLabelRight?: string;
  readonly endLabelLeft?: string;
  /** Of a Sankey diagram: how much flows. */
  readonly value?: number;
  /** Where arrows are drawn beside the line, not as its markers. */
  readonly points?: { readonly forward: boolean; readonly backward: boolean };
}

export interface Section {
  readonly label: string;
  readonly value: number;
}

export interface Task {
  readonly id: string;
  readonly startTime: Date;
  readonly endTime: Date;
  /** The end as it is drawn, where the chart leaves days out. */
  readonly renderEndTime?: Date | null;
  readonly task: string;
  /** Its section. */
  readonly type: string;
  readonly milestone?: boolean;
  readonly vert?: boolean;
  readonly crit?: boolean;
  readonly done?: boolean;
  readonly active?: boolean;
}

/** What an xy chart draws as bars or as a line: categories, or numbers, and their values. */
export interface Plot {
  readonly type: string;
  readonly data: readonly (readonly [at: string | number, value: number])[];
}

/** An axis of an xy chart, as mermaid scaled it. */
export interface XyAxis {
  readonly type: string;
  readonly min?: number;
  readonly max?: number;
  readonly categories?: readonly string[];
}

export interface Model {
  /** What mermaid calls the diagram. */
  readonly type: string;
  readonly title?: string;
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
  /** Of a pie. */
  readonly sections: readonly Section[];
  /** Of a Gantt chart. */
  readonly tasks: readonly Task[];
  /** Of an xy chart. */
  readonly plots: readonly Plot[];
  readonly radar?: Radar;
  /** Of an xy chart: the places, whichever way they run. */
  readonly xAxis?: XyAxis;
  /** Of an xy chart: the values. */
  readonly yAxis?: XyAxis;
  /** Its values run to the right, not upwards. */
  readonly sideways: boolean;
}
