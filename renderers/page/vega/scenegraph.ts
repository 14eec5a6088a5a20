/** The parts of Vega's runtime scenegraph that the tracer reads. Vega publishes no types for them. */

export interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Scale {
  (value: unknown): unknown;
  readonly type: string;
  readonly domain: () => unknown[];
  readonly range: () => unknown[];
  readonly invert?: (position: number) => unknown;
  readonly bandwidth?: () => number;
  readonly bins?: readonly number[] | { readonly start: number; readonly stop: number; readonly step: number };
}

export interface Context {
  readonly scales: Record<string, { readonly value: Scale | undefined }>;
}

export type Datum = Record<string, unknown>;

export interface Item {
  readonly mark: Mark;
  readonly bounds: Bounds;
  readonly datum?: Datum;
  readonly items?: readonly Mark[];
  readonly context?: Context;
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly width?: number;
  readonly height?: number;
  readonly fill?: unknown;
  readonly stroke?: unknown;
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly strokeDash?: readonly number[];
  readonly size?: number;
  readonly shape?: unknown;
  readonly text?: string | number | readonly (string | number)[] | null;
  readonly fontSize?: number;
  readonly font?: string;
  readonly angle?: number;
  readonly limit?: number;
  readonly lineBreak?: string;
  readonly orient?: string;
  readonly startAngle?: number;
  readonly endAngle?: number;
  readonly innerRadius?: number;
  readonly outerRadius?: number;
  readonly defined?: boolean;
  readonly interpolate?: string;
  readonly path?: unknown;
  readonly url?: string;
  readonly clip?: unknown;
  readonly ariaRoleDescription?: string;
}

export interface Mark {
  readonly marktype: string;
  readonly role?: string;
  readonly name?: string;
  readonly clip?: unknown;
  readonly items: readonly Item[];
  readonly zindex?: number;
  /** The item of the group mark around; the root has none. */
  readonly group?: Item;
}

/** The record behind an item. A mark may take its data from another mark: then the record is behind that one's item. */
export const datumOf = (item: Item): Datum | undefined => {
  let datum = item.datum;
  while (datum !== undefined && 'mark' in datum && 'bounds' in datum && 'datum' in datum) {
    datum = datum['datum'] as Datum | undefined;
  }
  return datum;
};

/** The record of the group that an item is drawn in: each series, each row of a facet is one. */
export const aroundOf = (item: Item): Datum | undefined => {
  const { group } = item.mark;
  return group === undefined || group === null ? undefined : datumOf(group);
};

/** What the record behind an item says, or the one behind its group. */
export const valueOf = (item: Item, field: string): unknown => datumOf(item)?.[field] ?? aroundOf(item)?.[field];

/** Every scale that a group's marks could have used, outer scopes included. */
export const scalesOf = (context: Context | undefined): [name: string, scale: Scale][] => {
  const found: [string, Scale][] = [];
  // Scopes are chained as prototypes, so that for…in sees the outer ones too.
  for (const name in context?.scales) {
    const scale = context.scales[name]?.value;
    // Projections live among the scales; they have no range.
    if (typeof scale?.range === 'function') found.push([name, scale]);
  }
  return found;
};

/** The text of an item as it is written, lines joined by a newline. */
export const textOf = (item: Item): string => {
  const { text } = item;
  if (text === null || text === undefined) return '';
  if (Array.isArray(text)) return text.map(String).join('\n');
  return item.lineBreak ? String(text).split(item.lineBreak).join('\n') : String(text);
};
