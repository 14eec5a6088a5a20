import { oncePer } from '../once-per.js';
import { isColour } from '../language/colour.js';
import { lineThrough } from '../recognised/bars.js';
import { centreOf, gapTo, numberIn, pathOf } from '../recognised/shapes.js';
import type { Point } from '../../../renderers/scene.js';
import type { Drawing, Thing } from './drawing.js';

/** Something that stands at a place of a scale: a substance on a strip of numbers, one of several thermometers. */
export interface Scaled {
  readonly name: string;
  readonly text: Thing;
  readonly value: number;
}

export interface Scale {
  readonly step: number;
  readonly least: number;
  readonly most: number;
  readonly entries: readonly Scaled[];
  /** Columns that rise beside numbers, or names that lines join to a row of numbers. */
  readonly kind: 'columns' | 'strip';
}

interface Numbered {
  readonly value: number;
  readonly at: Point;
}

const middleOf = ({ element: { box } }: Thing): Point => centreOf(box);

const isTime = (name: string): boolean => /^\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?$|^\d{1,2}[:.]\d\d$/i.test(name);

/** Numbers in line that grow evenly: along x where `axis` is 0, upwards where it is 1. */
const rowsOf = (drawing: Drawing, axis: 0 | 1): readonly (readonly Numbered[])[] => {
  const across = (one: Numbered): number => (axis === 0 ? one.at[1] : one.at[0]);
  const numbers = drawing.of('text').flatMap((text): Numbered[] => {
    const value = isTime(text.name ?? '') ? undefined : numberIn(text.name);
    return value === undefined ? [] : [{ value, at: middleOf(text) }];
  });
  const left = new Set(numbers);
  const rows: Numbered[][] = [];
  for (const first of numbers) {
    if (!left.has(first)) continue;
    const row = numbers.filter(
      (other) => left.has(other) && Math.abs(across(other) - across(first)) < (axis === 0 ? 4 : 14),
    );
    for (const one of row) left.delete(one);
    const sorted = row.toSorted((a, b) => a.at[axis] - b.at[axis]);
    if (sorted.length > 3 && lineThrough(sorted.map(({ at, value }) => [at[axis], value] as const)) !== undefined)
      rows.push(sorted);
  }
  return rows;
};

const scaleThrough = (
  row: readonly Numbered[],
  axis: 0 | 1,
): Pick<Scale, 'least' | 'most' | 'step'> & { readonly valueAt: ReturnType<typeof lineThrough> } => {
  const values = row.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return {
    valueAt: lineThrough(row.map(({ at, value }) => [at[axis], value] as const)),
    least,
    most,
    step: (most - least) / (row.length - 1),
  };
};

const wordsIn = (drawing: Drawing): readonly Thing[] =>
  drawing
    .of('text')
    .filter(({ name = '' }) => isTime(name) || (/\p{L}{3}/u.test(name) && numberIn(name) === undefined));

/** Names that a line of its own joins to a place over or under a row of numbers. */
const stripIn = (drawing: Drawing): Scale | undefined => {
  const [row, other] = rowsOf(drawing, 0);
  if (!row || other) return undefined;
  const { valueAt, ...scale } = scaleThrough(row, 0);
  const level = row[0]?.at[1] ?? 0;
  const lines = drawing.of('shape').filter(({ element }) => pathOf(element).length === 2);
  const entries = wordsIn(drawing).flatMap((text): Scaled[] => {
    const led = lines.flatMap(({ element }) => {
      const [a, b] = pathOf(element);
      if (!a || !b) return [];
      const [near, far] = gapTo(a, text.element.box) < gapTo(b, text.element.box) ? [a, b] : [b, a];
      const isLed =
        gapTo(near, text.element.box) < 16 &&
        Math.abs(far[1] - level) < Math.abs(near[1] - level) &&
        Math.abs(far[1] - level) < 70;
      return isLed ? [far[0]] : [];
    });
    const value = led.length === 1 && led[0] !== undefined ? valueAt?.(led[0]) : undefined;
    return value === undefined || text.name === undefined
      ? []
      : [{ name: text.name, text, value: Math.round(value * 20) / 20 }];
  });
  return entries.length > 1 ? { ...scale, entries, kind: 'strip' } : undefined;
};

const isPaper = (hex: string): boolean =>
  isColour(hex, 'white') || /^#[ef][0-9a-f][ef][0-9a-f][ef][0-9a-f]$/i.test(hex);

/** Two or more columns of one width that rise beside numbers, each with a name under or over it. */
const columnsIn = (drawing: Drawing): Scale | undefined => {
  const rows = rowsOf(drawing, 1);
  const scales = rows.map((row) => ({
    ...scaleThrough(row, 1),
    x: row[0]?.at[0] ?? 0,
    floor: Math.max(...row.map(({ at }) => at[1])),
  }));
  const [scale] = scales;
  if (!scale || scales.some(({ least, most }) => least !== scale.least || most !== scale.most)) return undefined;
  const columns = drawing.of('shape').filter(({ filled, element: { kind, fill, box } }) => {
    const isColumn = kind === 'rect' && filled && fill !== undefined && !isPaper(fill) && box.width < 30;
    return isColumn && box.y + box.height > scale.floor - 8 && box.y + box.height < scale.floor + 50;
  });
  const words = wordsIn(drawing);
  const entries = columns.flatMap(({ element: { box } }): Scaled[] => {
    const x = box.x + box.width / 2;
    const own = scales.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
    const gap = ({ element: { box: other } }: Thing): number =>
      Math.max(other.y - box.y - box.height, box.y - other.y - other.height);
    const [text, more] = words
      .filter((one) => one.name !== drawing.title && Math.abs(middleOf(one)[0] - x) < 24)
      .toSorted((a, b) => gap(a) - gap(b));
    const value = own?.valueAt?.(box.y);
    return !text || (more && gap(more) < gap(text) + 8) || text.name === undefined || value === undefined
      ? []
      : [{ name: text.name, text, value }];
  });
  const isOneWidth = new Set(columns.map(({ element: { box } }) => Math.round(box.width))).size === 1;
  return entries.length > 1 && entries.length === columns.length && isOneWidth
    ? { step: scale.step, least: scale.least, most: scale.most, entries, kind: 'columns' }
    : undefined;
};

export const scaleOf = oncePer((drawing: Drawing): Scale | undefined =>
  drawing.kind === 'shapes' ? (columnsIn(drawing) ?? stripIn(drawing)) : undefined,
);
