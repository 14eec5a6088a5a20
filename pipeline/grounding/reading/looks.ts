import { oncePer } from '../once-per.js';
import type { SceneElement } from '../../../renderers/scene.js';
import { colourName } from '../language/colour.js';
import { type DashName, dashName } from '../language/dash.js';
import { colourOf } from './rows.js';
import type { Plot } from './reading.js';

export interface Look {
  /** Hex colours, the most frequent first. */
  readonly colours: readonly string[];
  readonly shapes: readonly string[];
  readonly dash: DashName | undefined;
  readonly ids: readonly string[];
}

const dashOf = (element: SceneElement): Look['dash'] =>
  element.kind === 'line' || element.kind === 'rule' ? dashName(element) : undefined;

const byFrequency = (values: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
};

export const lookOf = (elements: readonly SceneElement[]): Look => {
  const dashes = byFrequency(elements.map((element) => dashOf(element) ?? '').filter(Boolean));
  return {
    colours: byFrequency(elements.map((element) => colourOf(element) ?? '').filter(Boolean)),
    shapes: byFrequency(elements.map((element) => element.shape ?? '').filter(Boolean)),
    dash: dashes.length === 1 ? (dashes[0] as Look['dash']) : undefined,
    ids: elements.map((element) => element.id),
  };
};

/**
 * The outline of a filled symbol is not what a reader calls it by, but that of a hollow one is: a blue ring is blue, and
 * white within black is white.
 */
export const legendColour = (
  { fill, stroke }: Pick<SceneElement, 'fill' | 'stroke'>,
  background: string,
): string | undefined => {
  const isHollow = fill === background && stroke !== undefined && !/^(?:black|(?:\w+ )?grey)$/.test(colourName(stroke));
  return fill === undefined || isHollow ? stroke : fill;
};

/** The look of all marks of a plot. */
export const looksOf = oncePer((plot: Plot): Look => lookOf(plot.elements));

const distinct = (elements: readonly SceneElement[]): SceneElement[] => [...new Set(elements)];

/** The looks of the named parts of a plot: its series, or the categories of one that has none. */
export const looksByName = (plot: Plot, by: 'series' | 'category'): ReadonlyMap<string, Look> => {
  const known = looks.get(plot) ?? new Map<string, ReadonlyMap<string, Look>>();
  looks.set(plot, known);
  const result = known.get(by) ?? groupLooks(plot, by);
  known.set(by, result);
  return result;
};

const looks = new WeakMap<Plot, Map<string, ReadonlyMap<string, Look>>>();

const groupLooks = (plot: Plot, by: 'series' | 'category'): ReadonlyMap<string, Look> => {
  const groups = new Map<string, SceneElement[]>();
  for (const row of plot.rows) {
    const name = row[by];
    if (name === undefined) continue;
    const list = groups.get(name);
    if (list) list.push(row.element);
    else groups.set(name, [row.element]);
  }
  return new Map([...groups].map(([name, elements]) => [name, lookOf(distinct(elements))]));
};
