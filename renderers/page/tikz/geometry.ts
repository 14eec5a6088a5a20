import type { Point, SceneElement } from '../../scene.js';
import type { Mark } from '../../tikz/marks.js';
import { type Draft, isText, nearest, nodeOf, type Piece } from './draft.js';
import { coursesOf, lengthOf, type Tips, withTips } from './strokes.js';

/** Into the coordinates that the program writes its paths in; undefined where they are skewed beyond use. */
type ToUnits = (place: Point) => Point;

const numbers = (text: string | undefined): number[] => (text ?? '').split(' ').map(Number.parseFloat);

/** Hundred-thousandths of a unit are noise of TeX's arithmetic. */
const tidy = (value: number): number => Math.round(value * 1000) / 1000 + 0;

const unitsOf = (draft: Draft, mark: Mark | undefined): { to: ToUnits; scale: number } | undefined => {
  const matrix = mark && draft.matrixOf(mark);
  if (matrix === undefined || mark === undefined) return undefined;
  const [aa = 1, ab = 0, ba = 0, bb = 1, x = 0, y = 0] = numbers(mark.fields['at']);
  const [xx = 1, xy = 0, yx = 0, yy = 1] = numbers(mark.fields['units']);
  const whole = matrix.multiply(new DOMMatrix([aa, ab, ba, bb, x, y])).multiply(new DOMMatrix([xx, xy, yx, yy, 0, 0]));
  const back = whole.inverse();
  if (!Number.isFinite(back.a + back.b + back.c + back.d)) return undefined;
  const [across, up] = [Math.hypot(whole.a, whole.b), Math.hypot(whole.c, whole.d)];
  const square =
    Math.abs(across - up) < 1e-3 * across && Math.abs(whole.a * whole.c + whole.b * whole.d) < 1e-3 * across * up;
  return {
    to: ([px, py]) => [tidy(back.a * px + back.c * py + back.e), tidy(back.b * px + back.d * py + back.f)],
    // Lengths mean something only where both directions have one unit.
    scale: square ? 1 / across : Number.NaN,
  };
};

const measured = (value: number): number | undefined => (Number.isFinite(value) ? tidy(value) : undefined);

const angleOf = ([ax, ay]: Point, [bx, by]: Point): number => tidy((Math.atan2(by - ay, bx - ax) * 180) / Math.PI);

const stroke = (draft: Draft, piece: Piece, path: readonly Point[], directed: Tips | undefined): SceneElement => {
  const units = unitsOf(draft, piece.mark);
  const backwards = directed?.start === true && !directed.end;
  const course = backwards ? path.toReversed() : path;
  const [from, to]: [Point, Point] = [course[0] ?? [0, 0], course.at(-1) ?? [0, 0]];
  const [a, b] = units === undefined ? [from, to] : [units.to(from), units.to(to)];
  const length = measured(lengthOf(course) * (units?.scale ?? Number.NaN));
  const pointing = directed?.start === true || directed?.end === true;
  return {
    ...piece.element,
    kind: pointing ? 'vector' : 'segment',
    path: course,
    ...(units === undefined ? {} : { data: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] } }),
    ...(length === undefined ? {} : { measures: { length, angle: angleOf(a, b) } }),
  };
};

const round = (draft: Draft, piece: Piece): SceneElement => {
  const units = unitsOf(draft, piece.mark);
  const { x, y, width, height } = piece.element.box;
  const centre = units?.to([x + width / 2, y + height / 2]);
  const radius = measured((width / 2) * (units?.scale ?? Number.NaN));
  const dot = piece.element.fill !== undefined && width < 12 && piece.element.kind === 'circle';
  return {
    ...piece.element,
    ...(dot ? { kind: 'point' as const, shape: 'circle' } : {}),
    ...(centre === undefined ? {} : { data: { x: centre[0], y: centre[1] } }),
    ...(radius === undefined || piece.element.kind !== 'circle' || dot ? {} : { measures: { radius } }),
  };
};

const area = (path: readonly Point[]): number => {
  let twice = 0;
  for (const [index, [x, y]] of path.entries()) {
    const [nx, ny] = path[(index + 1) % path.length] ?? [x, y];
    twice += x * ny - nx * y;
  }
  return Math.abs(twice) / 2;
};

const outline = (draft: Draft, piece: Piece): SceneElement => {
  const units = unitsOf(draft, piece.mark);
  const path = piece.element.path;
  if (units === undefined || path === undefined) return piece.element;
  const around = measured(lengthOf([...path, path[0] ?? [0, 0]]) * units.scale);
  return {
    ...piece.element,
    data: { corners: path.map((place) => units.to(place).join(',')).join(' ') },
    ...(around === undefined ? {} : { measures: { perimeter: around, area: tidy(area(path) * units.scale ** 2) } }),
  };
};

/** Points of one distance from one centre, the middle of the chord's circle through three of them. */
const isArc = (path: readonly Point[]): boolean => {
  const [a, b, c] = [path[0], path[Math.floor(path.length / 2)], path.at(-1)];
  if (a === undefined || b === undefined || c === undefined || path.length < 5) return false;
  const d = 2 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]));
  if (Math.abs(d) < 1) return false;
  const [sa, sb, sc] = [a, b, c].map(([x, y]) => x * x + y * y) as [number, number, number];
  const x = (sa * (b[1] - c[1]) + sb * (c[1] - a[1]) + sc * (a[1] - b[1])) / d;
  const y = (sa * (c[0] - b[0]) + sb * (a[0] - c[0]) + sc * (b[0] - a[0])) / d;
  const radius = Math.hypot(a[0] - x, a[1] - y);
  return path.every(([px, py]) => Math.abs(Math.hypot(px - x, py - y) - radius) < 0.01 * radius + 0.05);
};

const isGrid = ({ mark }: Piece): boolean => (mark?.fields['ops'] ?? '').split(',').includes('grid');

const refined = (draft: Draft, piece: Piece, tips: Tips | undefined): SceneElement => {
  const { element } = piece;
  if (isGrid(piece)) return { ...element, role: 'frame', label: 'grid' };
  if (element.kind === 'circle' || element.kind === 'ellipse') return round(draft, piece);
  if (element.kind === 'polygon' || element.kind === 'rect') return outline(draft, piece);
  const courses = coursesOf(piece);
  const [first] = courses;
  if (first === undefined || courses.length !== 1) return element;
  if (first.path.length === 2) return stroke(draft, piece, withTips(first.path, tips), tips);
  const plotted = (piece.mark?.fields['ops'] ?? '').includes('plot');
  if (element.fill === undefined && isArc(first.path)) return { ...element, kind: 'arc' };
  if (plotted && element.fill === undefined)
    return { ...element, kind: 'curve', ...(tips ? { data: { arrow: true } } : {}) };
  return element;
};

/** Texts that a path carries name what it draws, where that is one thing. */
const relateWords = (draft: Draft): void => {
  const named = new Set(draft.relations.flatMap(({ kind, from }) => (kind === 'labels' ? [from] : [])));
  for (const piece of draft.pieces) {
    const { element, mark } = piece;
    if (!isText(piece) || named.has(element.id)) continue;
    const path = nodeOf(draft, mark)?.parent;
    const owners = draft.pieces.filter((other) => !isText(other) && other.mark !== undefined && other.mark.id === path);
    const [owner] = owners;
    if (owner === undefined || owners.length > 1 || owner.element.kind === 'wire') continue;
    draft.relations.push({ kind: 'labels', from: element.id, to: owner.element.id });
  }
};

/** What is left is plain drawing: strokes, arrows, circles and outlines, measured in the program's own units. */
export const readGeometry = (draft: Draft, tips: ReadonlyMap<number, Tips>, isCircuit: boolean): void => {
  for (const [index, piece] of draft.pieces.entries()) {
    const { element, mark } = piece;
    if (!['rule', 'path', 'circle', 'ellipse', 'polygon', 'rect'].includes(element.kind) || element.role !== 'mark')
      continue;
    if (mark === undefined || nearest(draft, mark, 'axis') !== undefined) continue;
    if (isCircuit && nodeOf(draft, mark) !== undefined) continue;
    draft.pieces[index] = { ...piece, element: refined(draft, piece, tips.get(mark.id)) };
  }
  relateWords(draft);
};
