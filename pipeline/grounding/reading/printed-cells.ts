import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { centreOf } from '../recognised/shapes.js';
import type { Plot, Row } from './reading.js';

const plain = /^[−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<decimals>\d+))?$/;

interface Printed {
  readonly value: number;
  readonly decimals: number;
}

const numberOf = ({ text = '' }: SceneElement): Printed | undefined => {
  const match = plain.exec(text.trim());
  if (!match) return undefined;
  return { value: Number(match[0].replaceAll(',', '').replace('−', '-')), decimals: match[1]?.length ?? 0 };
};

const isIn = (text: SceneElement, { box }: SceneElement): boolean => {
  const [across, down] = centreOf(text.box);
  return across > box.x && across < box.x + box.width && down > box.y && down < box.y + box.height;
};

/** Half of the last digit that is printed, rounded either way. */
const halfOf = ({ decimals }: Printed): number => 0.5 * 10 ** -decimals * 1.001;

/** The number that stands in a cell, where it is the cell's own. */
const printedIn = (row: Row, texts: readonly SceneElement[]): Printed | undefined => {
  const { value } = row;
  if (value === undefined) return undefined;
  const own = texts.filter((text) => isIn(text, row.element)).flatMap((text) => numberOf(text) ?? []);
  return own.find((one) => Math.abs(one.value - value) <= halfOf(one));
};

/** What is printed in the cells of a grid, each with half of its last digit; empty where one of them has no number. */
export const printedCells = (
  plot: Plot,
  scene: Scene,
): ReadonlyMap<Row, { readonly value: number; readonly half: number }> => {
  const rows = plot.rows.filter(({ value }) => value !== undefined);
  if (plot.form !== 'heatmap' || rows.length < 2 || rows.length > 900) return new Map();
  const texts = scene.elements.filter(({ kind, visible, text }) => kind === 'text' && visible && text !== undefined);
  if (texts.length < rows.length) return new Map();
  const printed = rows.flatMap((row) => {
    const own = printedIn(row, texts);
    return own ? [[row, { value: own.value, half: halfOf(own) }] as const] : [];
  });
  return printed.length < rows.length ? new Map() : new Map(printed);
};
