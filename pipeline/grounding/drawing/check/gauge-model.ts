import { isColour } from '../../language/colour.js';
import { oncePer } from '../../once-per.js';
import { lineThrough } from '../../recognised/bars.js';
import { numberIn } from '../../recognised/shapes.js';
import type { Drawing, Thing } from '../drawing.js';

export interface Gauge {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly level: number;
  readonly thing: Thing;
  /** What is written over or under it, in small letters. */
  readonly name: string | undefined;
}

const isPaper = ({ element: { fill } }: Thing): boolean =>
  fill === undefined || isColour(fill, 'white') || /^#(?:e|f)[0-9a-f](?:e|f)[0-9a-f](?:e|f)[0-9a-f]$/i.test(fill);

interface Mark {
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

const middleOf = ({ element: { box } }: Thing): number => box.x + box.width / 2;

/** Numbers right over each other, from the lowest to the highest. */
const columnsIn = (marks: readonly Mark[]): Mark[][] => {
  const found: Mark[][] = [];
  for (const mark of marks) {
    const column = found.find(([first]) => first !== undefined && Math.abs(first.x - mark.x) < 14);
    if (column) column.push(mark);
    else found.push([mark]);
  }
  return found.filter(({ length }) => length > 2).map((column) => column.toSorted((a, b) => b.y - a.y));
};

/** Words over or under a column, without their unit. */
const nameOf = (drawing: Drawing, x: number): string | undefined =>
  drawing
    .of('text')
    .filter(
      (text) =>
        numberIn(text.name) === undefined && /\p{L}{3}/u.test(text.name ?? '') && Math.abs(middleOf(text) - x) < 30,
    )
    .map(({ name = '' }) => name.replace(/\s*\(.*$/, '').toLowerCase())[0];

const gaugeAt = (drawing: Drawing, column: readonly Mark[], isOnly: boolean): Gauge | undefined => {
  const [first, second, last] = [column[0], column[1], column.at(-1)];
  const valueAt = lineThrough(column.map(({ y, value }) => [-y, value]));
  if (!valueAt || !first || !second || !last || first.value >= last.value) return undefined;
  const step = second.value - first.value;
  const reach = (isOnly ? 0.5 : 0.12) * drawing.scene.width;
  const filled = drawing.of('shape').filter((thing) => {
    const { box, kind } = thing.element;
    const top = valueAt(-box.y);
    return (
      kind === 'rect' &&
      thing.filled &&
      !isPaper(thing) &&
      Math.abs(middleOf(thing) - first.x) < reach &&
      thing.id !== drawing.ground?.id &&
      top > first.value - step &&
      top < last.value + step / 2 &&
      box.y + box.height > first.y - 30 &&
      box.height > 6
    );
  });
  const [thing, more] = filled;
  if (!thing || more) return undefined;
  const name = isOnly ? undefined : nameOf(drawing, middleOf(thing));
  return { least: first.value, most: last.value, step, level: valueAt(-thing.element.box.y), thing, name };
};

/** Columns that end beside a scale of numbers over each other: thermometers, a measuring cylinder, a water gauge. */
export const gaugesIn = oncePer((drawing: Drawing): readonly Gauge[] => {
  if (drawing.kind !== 'shapes') return [];
  const marks = drawing.of('text').flatMap((thing): Mark[] => {
    const value = numberIn(thing.name);
    const { box } = thing.element;
    return value === undefined ? [] : [{ value, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  });
  const columns = columnsIn(marks).toSorted((a, b) => b.length - a.length);
  const several = columns.length > 1 ? columns.flatMap((column) => gaugeAt(drawing, column, false) ?? []) : [];
  if (several.length > 1) return several.every(({ name }) => name !== undefined) ? several : [];
  const [only] = columns.slice(0, 1).flatMap((column) => gaugeAt(drawing, column, true) ?? []);
  return only ? [only] : [];
});
