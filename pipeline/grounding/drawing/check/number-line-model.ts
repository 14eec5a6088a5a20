import type { Point } from '../../../../renderers/scene.js';
import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';
import { isOpen } from './fits.js';

/** A part of a number line that is drawn over it. */
export interface Span {
  readonly thing: Thing;
  /** −Infinity and Infinity where an arrow leads on. */
  readonly from: number;
  readonly to: number;
}

export interface NumberLine {
  readonly least: number;
  readonly most: number;
  /** Between one number and the next. */
  readonly step: number;
  readonly dots: readonly { readonly thing: Thing; readonly at: number; readonly open: boolean }[];
  /** Arrows over the line: from where to where. */
  readonly jumps: readonly { readonly thing: Thing; readonly from: number; readonly to: number }[];
  readonly spans: readonly Span[];
}

const valueOf = (text: string | undefined): number | undefined => {
  const plain = (text ?? '').trim().replace(/[−–]/, '-');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};

interface Mark {
  readonly value: number;
  readonly x: number;
}

/** The longest row of numbers that grow evenly to the right. */
const rowIn = (drawing: Drawing): readonly Mark[] | undefined => {
  const numbers = drawing.of('text').flatMap((thing) => {
    const value = valueOf(thing.name);
    const { box } = thing.element;
    return value === undefined ? [] : [{ value, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  });
  const rows = numbers.map(({ y }) => numbers.filter((other) => Math.abs(other.y - y) < 4));
  const row = (rows.toSorted((a, b) => b.length - a.length)[0] ?? []).toSorted((a, b) => a.x - b.x);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 4 || first.value >= last.value) return undefined;
  const slope = (last.value - first.value) / (last.x - first.x);
  const even = row.every(
    ({ x, value }) =>
      Math.abs(first.value + (x - first.x) * slope - value) < 0.08 * Math.max(1, last.value - first.value),
  );
  return even ? row : undefined;
};

/** Straight strokes, whatever their tracer calls them. */
const isStroke = ({ element: { kind, path = [] } }: Thing): boolean =>
  kind === 'rule' || kind === 'segment' || kind === 'vector' || (kind === 'path' && path.length === 2);

const isDot = ({ element: { kind, box } }: Thing): boolean =>
  (kind === 'circle' || kind === 'point' || kind === 'ellipse') && box.width < 30;

/** Where a stroke has a head: of one that is drawn as an arrow, at its end. */
const headOf = ({ element: { kind, data } }: Thing): unknown =>
  data?.['arrow'] ?? (kind === 'vector' ? 'end' : undefined);

const endsOf = ({ element: { path = [], box } }: Thing): readonly [Point, Point] => [
  path[0] ?? [box.x, box.y],
  path.at(-1) ?? [box.x + box.width, box.y + box.height],
];

/** Numbers in one row that grow evenly to the right, at a long straight line: at least four of them. */
export const lineIn = oncePer((drawing: Drawing): NumberLine | undefined => {
  if (drawing.kind !== 'shapes') return undefined;
  const row = rowIn(drawing);
  const [first, second, last] = [row?.[0], row?.[1], row?.at(-1)];
  if (!row || !first || !second || !last) return undefined;
  const slope = (last.value - first.value) / (last.x - first.x);
  const shapes = drawing.of('shape');
  const strokes = shapes.filter(isStroke);
  const long = strokes.filter(({ element: { box } }) => box.height < 1 && box.width > 0.85 * (last.x - first.x));
  const axis = long.toSorted((a, b) => b.element.box.width - a.element.box.width)[0];
  if (!axis || strokes.some(({ element: { box } }) => box.height > 60)) return undefined;
  const level = axis.element.box.y;
  const step = Math.abs(second.value - first.value);
  const grain = step / 10 || 0.1;
  const near = (x: number): number => {
    const value = Math.round((first.value + (x - first.x) * slope) / grain) * grain;
    return Math.round(value * 1e6) / 1e6;
  };
  const jumps = shapes.flatMap((thing) => {
    const arrow = headOf(thing);
    const [from, to] = endsOf(thing);
    const isFlat = Math.abs(from[1] - level) < 3 && Math.abs(to[1] - level) < 3;
    if (thing === axis || isFlat || arrow === undefined || Math.abs(from[0] - to[0]) < 12) return [];
    if (Math.abs(from[1] - level) > 34 || Math.abs(to[1] - level) > 34) return [];
    const [a, b] = arrow === 'start' ? [to, from] : [from, to];
    return [{ thing, from: near(a[0]), to: near(b[0]) }];
  });
  const isOver = (thing: Thing): boolean => {
    const { element } = thing;
    const flat = element.kind === 'rect' ? element.box.height < 20 : isStroke(thing) && element.box.height < 1;
    const middle = element.box.y + element.box.height / 2;
    const other =
      element.stroke !== axis.element.stroke || (element.strokeWidth ?? 1) > 1.3 * (axis.element.strokeWidth ?? 1);
    return thing !== axis && flat && other && Math.abs(middle - level) < 14 && element.box.width > 12;
  };
  const spans = shapes.filter(isOver).map((thing): Span => {
    const { box } = thing.element;
    const [start, end] = endsOf(thing);
    const arrow = headOf(thing);
    const [head, tail] = [arrow === 'end' || arrow === 'both', arrow === 'start' || arrow === 'both'];
    const [right, left] = start[0] < end[0] ? [head, tail] : [tail, head];
    return { thing, from: left ? -Infinity : near(box.x), to: right ? Infinity : near(box.x + box.width) };
  });
  return {
    least: first.value,
    most: last.value,
    step,
    dots: shapes
      .filter((thing) => isDot(thing) && Math.abs(thing.element.box.y + thing.element.box.height / 2 - level) < 14)
      .map((thing) => {
        const { box } = thing.element;
        return { thing, at: near(box.x + box.width / 2), open: isOpen(drawing, thing) };
      }),
    jumps,
    spans: spans.filter(({ thing }) => !jumps.some((jump) => jump.thing === thing)),
  };
});
