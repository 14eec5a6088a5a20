import { oncePer } from '../once-per.js';
import type { Box, Point } from '../../../renderers/scene.js';
import { centreOf, gapBetween, gapTo, gapToCourse, holds } from '../recognised/shapes.js';
import type { Drawing, Thing } from './drawing.js';

/** Words that stand beside a shape and name it, by a line that leads to it or by being next to it. */
export interface Callout {
  readonly text: Thing;
  readonly shape: Thing;
  /** Shapes that look the same: of four green ovals one is labelled, and all are meant. */
  readonly alike: readonly Thing[];
  /** The line from the words to the shape; undefined for words that stand beside it. */
  readonly leader: Thing | undefined;
  /** The words stand alone in the shape. */
  readonly inside?: boolean;
}

const area = ({ element: { box } }: Thing): number => box.width * box.height;

/** A point is in a shape or on its outline. */
const touches = (thing: Thing, [x, y]: Point): boolean => {
  const { box, kind } = thing.element;
  if (gapTo([x, y], box) > 5) return false;
  if (kind !== 'circle' && kind !== 'ellipse') return true;
  const [rx, ry] = [box.width / 2 + 5, box.height / 2 + 5];
  return ((x - box.x - box.width / 2) / rx) ** 2 + ((y - box.y - box.height / 2) / ry) ** 2 <= 1;
};

const isLine = ({ noun, element }: Thing): boolean =>
  noun === 'line' || (noun === 'path' && !element.fill && (element.path?.length ?? 0) >= 2);

const endsOf = ({ element: { path, box } }: Thing): readonly [Point, Point] => {
  const [first, last] = [path?.[0], path?.at(-1)];
  return first && last
    ? [first, last]
    : [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ];
};

const near = 14;

/** A line that runs through all of a large shape leads to no place in it: a normal, an axis. */
const runsThrough = ([from, tip]: readonly [Point, Point], { element: { box } }: Thing): boolean => {
  const along = Math.abs(tip[0] - from[0]) > Math.abs(tip[1] - from[1]) ? 0 : 1;
  const [low, size] = along === 0 ? [box.x, box.width] : [box.y, box.height];
  const [first, last] = [Math.min(from[along], tip[along]), Math.max(from[along], tip[along])];
  return size > 60 && Math.min(last, low + size) - Math.max(first, low) > 0.85 * size;
};

/** The shape in which words stand alone: a cell of a table, a block. They are its own, and no other's. */
const holderOf = (text: Thing, solid: readonly Thing[], all: readonly Thing[]): Thing | undefined =>
  solid.find(
    ({ element: { box, kind } }) =>
      kind !== 'circle' &&
      kind !== 'ellipse' &&
      holds(box, text.element.box) &&
      !all.some((other) => other !== text && other.element.box !== box && holds(box, other.element.box, 1)),
  );

/** No colour of its own: written as most words are. */
const plainInk = /^#(?:000000|111111|222222|333333|444444|555555|ffffff|fafafa|f5f5f5|eeeeee)$/;

const inkOf = ({ element: { fill } }: Thing): string | undefined =>
  fill === undefined || plainInk.test(fill) ? undefined : fill;

const isBold = ({ element: { strokeWidth = 1, data } }: Thing): boolean =>
  strokeWidth >= 2.5 || data?.['arrow'] !== undefined;

/** Thick, and in a colour of its own: a stalk, a pipe. */
const isStem = ({ element: { stroke, strokeWidth = 1, data } }: Thing): boolean =>
  strokeWidth >= 3 && stroke !== undefined && !plainInk.test(stroke) && data?.['arrow'] === undefined;

/** What is drawn as a line, whatever leads to it. */
const lineNoun = /\b(?:rays?|beams?|axis|normal|line|tangent|chord|asymptote)$/i;

const offLine = (box: Box, line: Thing): number => gapToCourse(box, line.element.path ?? endsOf(line));
const endsOn = ([x, y]: Point, line: Thing): boolean => offLine({ x, y, width: 0, height: 0 }, line) < 4;

/** "Incident ray", beside a line: its name, where no other line is about as near. */
const ofLine = (text: Thing, lines: readonly Thing[]): Omit<Callout, 'alike'> | undefined => {
  if (!lineNoun.test(text.name ?? '')) return undefined;
  const [first, second] = lines
    .map((line) => ({ line, gap: offLine(text.element.box, line) }))
    .toSorted((a, b) => a.gap - b.gap);
  const isClear = first !== undefined && first.gap < 22 && (second?.gap ?? 99) > 1.6 * first.gap + 6;
  return isClear ? { text, shape: first.line, leader: undefined } : undefined;
};

/** A line that is as small as a thing: the outline of a shell. */
const isSmall = ({ noun, element: { box } }: Thing): boolean =>
  noun === 'path' && box.width < 30 && box.height < 30 && Math.max(box.width, box.height) > 4;

const led = (
  text: Thing,
  lines: readonly Thing[],
  solid: readonly Thing[],
  texts: readonly Thing[],
): Omit<Callout, 'alike'> | undefined => {
  for (const leader of lines) {
    const ends = endsOf(leader);
    const [here, there] = ends.map((end) => gapTo(end, text.element.box));
    const [close, tip] = (here ?? 0) <= (there ?? 0) ? [here, ends[1]] : [there, ends[0]];
    const from = tip === ends[0] ? ends[1] : ends[0];
    // In another typeface words are shorter: then the line ends farther from them, and yet next to no others.
    const isNext = texts.every((other) => other === text || gapTo(from, other.element.box) > 2 * (close ?? 0));
    if ((close ?? Infinity) > (isNext ? 2 * near : near) || gapTo(tip, text.element.box) <= near) continue;
    // A road between two dots leads from the words at one of them to nothing that they name.
    if (solid.some((one) => touches(one, from) && !holds(one.element.box, text.element.box))) continue;
    const shape =
      lines.find((one) => one !== leader && isSmall(one) && gapTo(tip, one.element.box) <= 3) ??
      solid.filter((one) => touches(one, tip)).sort((a, b) => area(a) - area(b))[0];
    // A bold line in a colour of its own is drawn for itself, and leads to nothing but its own head.
    const isOwn =
      isBold(leader) && !plainInk.test(leader.element.stroke ?? '#000000') && leader.element.stroke !== inkOf(text);
    if (isOwn && shape?.element.fill !== leader.element.stroke) continue;
    // It ends on a line in its own colour: that is what the words name.
    const course =
      plainInk.test(leader.element.stroke ?? '#000000') || leader.element.stroke !== inkOf(text)
        ? undefined
        : lines.find((line) => line !== leader && line.element.stroke === leader.element.stroke && endsOn(tip, line));
    if (course) return { text, shape: course, leader };
    // It ends on a thick line: that is a thing of its own, in front of what is larger.
    const stem = lines.find((line) => line !== leader && isStem(line) && endsOn(tip, line));
    if (stem && (!shape || area(shape) > area(stem))) return { text, shape: stem, leader };
    if (shape && !runsThrough([from, tip], shape)) return { text, shape, leader };
  }
  return undefined;
};

/** Words over a dot that begin or end there stand over it. */
const isDot = ({ width, height }: Box): boolean => width < 24 && height < 24;

/** Words right under, over or beside a shape, of which no other stands as near. */
const beside = (text: Thing, solid: readonly Thing[]): Omit<Callout, 'alike'> | undefined => {
  const { box } = text.element;
  // A single letter names a point.
  if ((text.name ?? '').length < 3) return undefined;
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  const reach = Math.max(24, 1.8 * box.height);
  const ink = inkOf(text);
  const gaps = solid
    .filter(({ element }) => ink === undefined || element.stroke === ink || element.fill === ink)
    .map((shape) => {
      const other = shape.element.box;
      const [across, down] = [
        isDot(other)
          ? box.x < other.x + other.width + 4 && box.x + box.width > other.x - 4
          : middle[0] > other.x - 4 && middle[0] < other.x + other.width + 4,
        middle[1] > other.y && middle[1] < other.y + other.height,
      ];
      const gap = Math.max(
        other.x - box.x - box.width,
        box.x - other.x - other.width,
        other.y - box.y - box.height,
        box.y - other.y - other.height,
      );
      return { shape, gap: across || down ? gap : Infinity };
    })
    .filter(({ gap }) => gap >= -2 && gap <= reach)
    .sort((a, b) => a.gap - b.gap);
  const [first, second] = gaps;
  if (!first || (second && second.gap - first.gap < Math.max(3, first.gap / 2))) return undefined;
  return { text, shape: first.shape, leader: undefined };
};

const middleOf = ({ element: { box } }: Thing): Point => centreOf(box);

/** Words on one line, each right under or over a shape of its own: "Mercury", "Venus" and "Earth" below their planets. */
const inRows = (texts: readonly Thing[], solid: readonly Thing[]): ReadonlyMap<Thing, Thing> => {
  const found = new Map<Thing, Thing>();
  const words = texts.filter(({ name = '' }) => /\p{L}{3}/u.test(name));
  for (const first of words) {
    const row = words.filter(
      (text) =>
        Math.abs(middleOf(text)[1] - middleOf(first)[1]) < 3 && text.element.fontSize === first.element.fontSize,
    );
    if (row[0] !== first || row.length < 3) continue;
    const pairs = row.map((text) => {
      const column = solid
        .filter((shape) => Math.abs(middleOf(shape)[0] - middleOf(text)[0]) < 5)
        .map((shape) => ({ text, shape, gap: middleOf(text)[1] - middleOf(shape)[1] }))
        .toSorted((a, b) => Math.abs(a.gap) - Math.abs(b.gap));
      return column.length === 1 ? column[0] : undefined;
    });
    const known = pairs.filter((pair) => pair !== undefined);
    const isOneSided = known.every(
      ({ gap }) => Math.sign(gap) === Math.sign(known[0]?.gap ?? 0) && Math.abs(gap) < 110,
    );
    if (known.length < row.length || !isOneSided || new Set(known.map(({ shape }) => shape)).size < row.length)
      continue;
    for (const { text, shape } of known) found.set(text, shape);
  }
  return found;
};

/** Words in a colour of their own name what is drawn in it and nearest to them: of an arrow, its line. */
const inColour = (text: Thing, shapes: readonly Thing[]): Omit<Callout, 'alike'> | undefined => {
  const ink = inkOf(text);
  if (ink === undefined || !/\p{L}/u.test(text.name ?? '')) return undefined;
  const alike = shapes
    .filter(({ element }) => element.stroke === ink || element.fill === ink)
    .map((shape) => ({ shape, gap: gapBetween(text.element.box, shape.element.box) }))
    .filter(({ gap }) => gap < 40)
    .toSorted((a, b) => a.gap - b.gap);
  const [nearest] = alike;
  if (!nearest) return undefined;
  const line = alike.find(({ shape, gap }) => isLine(shape) && gap < nearest.gap + 25);
  return { text, shape: (line ?? nearest).shape, leader: undefined };
};

const isAlike = (one: Thing, other: Thing): boolean => {
  const [a, b] = [one.element, other.element];
  // What has a colour of its own is the same sort of thing at a somewhat other size.
  const slack = a.fill !== undefined && !plainInk.test(a.fill) && a.fill === b.fill ? 0.2 : 0.06;
  const same = (x: number, y: number): boolean => Math.abs(x - y) <= slack * Math.max(x, y);
  return (
    one.noun === other.noun &&
    a.fill === b.fill &&
    a.stroke === b.stroke &&
    ((same(a.box.width, b.box.width) && same(a.box.height, b.box.height)) ||
      (same(a.box.width, b.box.height) && same(a.box.height, b.box.width)))
  );
};

/** Rectangles of one height side by side, or of one width over each other, that touch: the pieces of one bar. */
const barOf = (shape: Thing, solid: readonly Thing[]): readonly Thing[] => {
  const isPiece = (a: Thing, b: Thing): boolean => {
    const [one, other] = [a.element.box, b.element.box];
    const flat = Math.abs(one.y - other.y) < 2 && Math.abs(one.height - other.height) < 2;
    const upright = Math.abs(one.x - other.x) < 2 && Math.abs(one.width - other.width) < 2;
    return (flat || upright) && a.element.stroke === b.element.stroke && gapBetween(a.element.box, b.element.box) < 2;
  };
  const rects = solid.filter(({ element: { kind } }) => kind === 'rect');
  const bar = rects.includes(shape) ? [shape] : [];
  for (let at = 0; at < bar.length; at += 1)
    bar.push(...rects.filter((one) => !bar.includes(one) && isPiece(bar[at] as Thing, one)));
  return bar;
};

/** What the loose words of a drawing of shapes name. */
export const calloutsOf = oncePer((drawing: Drawing): readonly Callout[] =>
  drawing.kind === 'shapes' ? read(drawing) : [],
);

const read = (drawing: Drawing): Callout[] => {
  const shapes = drawing.of('shape').filter(({ id }) => id !== drawing.ground?.id);
  const lines = shapes.filter(isLine);
  const solid = shapes.filter((shape) => !lines.includes(shape));
  // A bold line or an arrow in the colour of the words leads nowhere: it is what they name.
  const byColour = drawing.loose.map((text) => inColour(text, shapes));
  const held = new Map(
    drawing.loose.flatMap((text) => {
      const holder = holderOf(text, solid, drawing.things);
      return holder ? [[text, holder] as const] : [];
    }),
  );
  // A letter in a shape stands for it, and words beside it may say what it is.
  const worded = new Set([...held].flatMap(([{ name = '' }, holder]) => (/\p{L}{3}/u.test(name) ? [holder] : [])));
  const byLine = drawing.loose.map((text, index) => {
    if (held.has(text) || lineNoun.test(text.name ?? '')) return undefined;
    const own = byColour[index]?.shape;
    return own && isLine(own) && isBold(own) ? undefined : led(text, lines, solid, drawing.loose);
  });
  const taken = new Set(byLine.flatMap((one) => one?.shape.id ?? []));
  const named = new Set(shapes.filter(({ name }) => name !== undefined).map(({ id }) => id));
  // An orbit is drawn around other things, and words at its rim name one that is on it.
  const isOrbit = (one: Thing): boolean =>
    !one.filled &&
    one.outline === 'circle' &&
    solid.some((other) => other !== one && other.outline === 'circle' && holds(one.element.box, other.element.box, 1));
  const free = solid.filter((one) => !worded.has(one) && !taken.has(one.id) && !named.has(one.id) && !isOrbit(one));
  const texts = new Map<string, number>();
  const byRow = inRows(drawing.loose, free);
  const all = drawing.loose.flatMap((text, index) => {
    const holder = held.get(text);
    const inside = holder && { text, shape: holder, leader: undefined, inside: true };
    const own = byRow.get(text);
    const under = own && { text, shape: own, leader: undefined };
    const one = inside ?? ofLine(text, lines) ?? byLine[index] ?? byColour[index] ?? under ?? beside(text, free);
    if (one) texts.set(one.shape.id, (texts.get(one.shape.id) ?? 0) + 1);
    return one ?? [];
  });
  const called = new Set(all.map(({ shape }) => shape.id));
  const inBar = (shape: Thing, other: Thing): boolean => {
    const bar = barOf(shape, solid);
    return bar.includes(other) && !bar.some((piece) => worded.has(piece) || (piece !== shape && called.has(piece.id)));
  };
  return all
    .filter(({ shape, leader }) => leader !== undefined || texts.get(shape.id) === 1)
    .map((one) => ({
      ...one,
      // Cells of a table look alike, and each is another.
      alike: solid.filter(
        (other) =>
          !held.has(one.text) &&
          other !== one.shape &&
          !called.has(other.id) &&
          !named.has(other.id) &&
          (isAlike(one.shape, other) || (one.leader === undefined && inBar(one.shape, other))),
      ),
    }));
};
