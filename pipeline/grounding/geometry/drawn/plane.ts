import { oncePer } from '../../once-per.js';
import type { Axis, Point, Relation, Scene, SceneElement } from '../../../../renderers/scene.js';
import { drawnAxes } from './axes.js';
import { labelled } from './labels.js';
import { angleOf, circleOf, nameAt, pointOf, polygonOf, type Reading, sectorOf, strokeOf } from './measured.js';
import { arcMark, isTickMark, type Line, rightMark } from './marks.js';
import { distinct, isPointName, namedSpots, type NamedSpot, plain, type Spot } from './names.js';
import { centreOf, cornersIn, crossingOf, far, footOn } from './pixels.js';
import { relationsOf } from './relations.js';
import { lengthIn, scaleOf } from './scale.js';
import { parts, radiiOf, sectorIn, sideOf, type Strokes, strokesOf } from './strokes.js';

const allowed = new Set([
  'rule',
  'segment',
  'vector',
  'polygon',
  'rect',
  'circle',
  'ellipse',
  'arc',
  'path',
  'point',
  'text',
  'angle',
  'tick',
]);

/** Short: names, sizes, angles. A word is none. */
const isSign = (text: string): boolean =>
  text.length <= 3 || lengthIn(text) !== undefined || /^[^\s\p{L}]*\p{L}?\w?\s*[=:(]|^[\d.,°\s\p{L}]{1,8}$/u.test(text);

/** Words of geometry: a figure whose parts are called by these is one, whatever else is named is a picture of something. */
const plane =
  /(?:^| )(?:point|line|segment|ray|side|edge|vertex|angle|arc|circle|ellipse|triangle|square|rectangle|polygon|rhombus|trapezium|parallelogram|pentagon|hexagon|diagonal|radius|diameter|chord|tangent|height|median|bisector|vector|label)$/;

/** Only strokes, dots and short signs: neither a chart, nor a graph, nor an apparatus. */
const mayBePlane = ({ layers, groups, axes, elements, relations }: Scene): boolean => {
  if (layers.length > 0 || groups.length > 1 || axes.length > 0) return false;
  if (elements.some(({ noun }) => noun !== undefined && !plane.test(noun))) return false;
  if (relations.some(({ kind }) => kind !== 'labels' && kind !== 'contains')) return false;
  const seen = elements.filter(({ visible, role }) => visible && role === 'mark');
  if (seen.length > 150 || seen.some(({ kind }) => !allowed.has(kind))) return false;
  const texts = seen.flatMap(({ kind, text }) => (kind === 'text' ? [plain(text)] : []));
  const words = texts.filter((text) => !isSign(text)).length;
  return texts.filter((text) => isPointName(text.replace(/\s*[(=].*$/, ''))).length >= 2 && words <= 2 && words < 0.3 * texts.length;
}; // prettier-ignore

const linesOf = ({ segments, polygons }: Pick<Strokes, 'segments' | 'polygons'>): Line[] => [
  ...segments.flatMap((element) => {
    const [a, b] = element.path ?? [];
    return a && b ? [{ a, b, element }] : [];
  }),
  ...polygons.flatMap((element) => {
    const path = cornersIn(element);
    return path.map((a, at) => ({ a, b: path[(at + 1) % path.length] ?? a, element }));
  }),
];

const spotsOf = ({ dots, circles }: Strokes, lines: readonly Line[]): Spot[] =>
  distinct([
    ...dots.map((dot) => ({ at: centreOf(dot), rank: 0, dot })),
    ...lines.flatMap(({ a, b }) => [a, b].map((at) => ({ at, rank: 1, dot: undefined }))),
    ...circles.map((circle) => ({ at: centreOf(circle), rank: 2, dot: undefined })),
    ...lines.flatMap((line, index) =>
      lines.slice(index + 1).flatMap((other) => {
        const at = crossingOf(line.a, line.b, other.a, other.b);
        return at ? [{ at, rank: 2, dot: undefined }] : [];
      }),
    ),
  ]);

/** A figure of the plane, and whether anything tells how long its strokes are. */
export interface Plane {
  readonly scene: Scene;
  readonly isScaled: boolean;
}

/** The parts of a line between points on it that have names. */
const piecesOf = (line: SceneElement, named: readonly NamedSpot[]): SceneElement[] => {
  const [a, b] = line.path ?? [];
  if (!a || !b) return [];
  const inner = named.flatMap(({ at }) => {
    const { along, off } = footOn(at, a, b);
    return off < 2.5 && along > 0.03 && along < 0.97 ? [{ at, along }] : [];
  });
  if (inner.length === 0) return [];
  const stops = [a, ...inner.toSorted((p, q) => p.along - q.along).map(({ at }) => at), b];
  return stops.slice(1).map((stop, index) => {
    const from = stops[index] ?? a;
    const box = {
      x: Math.min(from[0], stop[0]),
      y: Math.min(from[1], stop[1]),
      width: Math.abs(from[0] - stop[0]),
      height: Math.abs(from[1] - stop[1]),
    };
    return {
      ...line,
      kind: 'segment' as const,
      id: `${line.id}#part${index + 1}`,
      path: [from, stop],
      box,
      data: { side: true },
    };
  });
};

const plainTexts = (scene: Scene, used: ReadonlySet<string>): SceneElement[] =>
  scene.elements.filter(
    ({ kind, visible, id, role }) => kind === 'text' && visible && role === 'mark' && !used.has(id),
  );

/**
 * Whether the letters are the names of points of a figure: an outline whose corners have names, a circle with its
 * centre or two places on it, two strokes with names at both ends.
 */
const isPlane = (
  { segments, polygons, circles }: Strokes,
  named: readonly NamedSpot[],
  texts: readonly SceneElement[],
): boolean => {
  const letters = texts.filter(({ text }) => isPointName(plain(text))).length;
  const strokes = segments.filter(({ kind }) => kind === 'segment');
  const has = (at: Point): boolean => nameAt(named, at) !== undefined;
  const outlines = polygons.filter((one) => cornersIn(one).every(has)).length;
  const rounds = circles.filter((one) => {
    const [centre, radius] = [centreOf(one), one.box.width / 2];
    const rim = named.filter(({ at }) => Math.abs(far(at, centre) - radius) < 2).length;
    return rim > 1 || (rim > 0 && has(centre));
  }).length;
  // Lines that are called g and h, with points on them.
  const lettered = texts.filter(({ text }) => /^(?:\p{Ll}|[α-ω])(?:_?\{?[\d₀-₉]\}?)?$/u.test(plain(text))).length;
  const isLined = lettered > 1 && strokes.length > 1 && named.length > 1 && named.every(({ rank }) => rank < 3);
  if (isLined && named.length >= 0.7 * letters && polygons.length + circles.length < 3) return true;
  const ended = strokes.filter(({ path = [] }) => path.length === 2 && path.every(has)).length;
  return (
    named.length >= (rounds > 0 ? 2 : 3) &&
    named.length >= 0.7 * letters &&
    strokes.length + polygons.length > 0 &&
    outlines + rounds + Math.floor(ended / 2) > 0
  );
};

const read = (scene: Scene): Plane | undefined => {
  const { axes, used } = drawnAxes(scene.elements);
  const all = strokesOf({ ...scene, elements: scene.elements.filter(({ id }) => !used.has(id)) });
  const extent = Math.max(scene.width, scene.height);
  const marked = [...all.others, ...all.polygons];
  // Small ones are marks of angles.
  const wedges = marked.flatMap((one) => sectorIn(one) ?? []).filter(({ radius }) => radius > 0.14 * extent);
  const drawn = linesOf(all);
  const lines = [...drawn, ...linesOf({ segments: wedges.flatMap(radiiOf), polygons: [] })];
  const right = marked.flatMap((one) => rightMark(one, lines, extent) ?? []);
  const isWedge = new Set(wedges.map(({ element }) => element.id));
  const arcs = all.others.flatMap((one) => arcMark(one, isWedge.has(one.id) ? drawn : lines, extent) ?? []);
  const sectors = wedges.filter((one) => !arcs.some(({ element }) => element.id === one.element.id));
  const isMark = new Set([...right, ...arcs, ...sectors].map(({ element }) => element.id));
  const ticks = lines.filter((line) => line.element.kind === 'segment' && isTickMark(line, lines, extent)).map(({ element }) => element);
  const isTick = new Set(ticks.map(({ id }) => id));
  const open = all.others.filter(({ id, path = [] }) => !isMark.has(id) && path.length < 13).flatMap(parts);
  const strokes: Strokes = {
    ...all,
    segments: [...all.segments.filter(({ id }) => !isTick.has(id)), ...open, ...sectors.flatMap(radiiOf)],
    polygons: all.polygons.filter(({ id }) => !isMark.has(id)),
  };
  const own = linesOf(strokes);
  const texts = plainTexts(scene, used);
  const named = namedSpots(spotsOf(strokes, own), texts);
  if (!isPlane(strokes, named, texts)) return undefined;
  const sides = strokes.polygons.filter(({ stroke }) => stroke !== undefined).flatMap((polygon) => cornersIn(polygon).map((_, index) => sideOf(polygon, index)));
  const isDrawn = (side: SceneElement): boolean => strokes.segments.some(({ path = [] }) => path.every((end) => (side.path ?? []).some((other) => far(end, other) < 2)));
  const free = sides.filter((side) => !isDrawn(side));
  const words = texts.filter(({ id }) => !named.some(({ text }) => text?.id === id));
  const pieces = [...strokes.segments, ...free].flatMap((line) => piecesOf(line, named));
  const labels = labelled(words, [...strokes.segments, ...free], pieces, strokes.circles, [...right, ...arcs]);
  const toAxis = (channel: 'x' | 'y'): ((pixel: number) => number) | undefined => {
    const axis = axes.find((one) => one.channel === channel);
    if (!axis) return undefined;
    const [low, high] = axis.domain.map(Number);
    return (pixel) => (low ?? 0) + ((pixel - axis.range[0]) / (axis.range[1] - axis.range[0])) * ((high ?? 1) - (low ?? 0));
  };
  const [x, y] = [toAxis('x'), toAxis('y')];
  const pixels = new Map([...strokes.segments, ...free, ...pieces].map(({ id, path = [] }) => [id, far(path[0] ?? [0, 0], path[1] ?? [0, 0])]));
  const written = labels.flatMap(({ to, words: text }) => (pixels.has(to) ? [{ pixels: pixels.get(to) ?? 0, text }] : []));
  const scale = scaleOf(scene.elements, written, named[0]?.at ?? [0, 0], x && y ? { x, y } : undefined);
  const reading: Reading = { named, scale, labels };
  const labelledIds = new Set(labels.map(({ to }) => to));
  const angles = [...right, ...arcs].map((mark) => angleOf(mark, reading, own));
  const segments = [...strokes.segments, ...[...free, ...pieces].filter(({ id }) => labelledIds.has(id))].map((line) => strokeOf(line, reading));
  const polygons = strokes.polygons.map((polygon) => polygonOf(polygon, reading, strokes.polygons));
  const circles = strokes.circles.map((circle) => circleOf(circle, reading));
  const points = named.map((one) => pointOf(one, scale));
  const dots = strokes.dots.filter(({ id }) => !named.some(({ dot }) => dot?.id === id)).map((dot): SceneElement => {
    const [u, v] = scale.toUnits(centreOf(dot));
    return { ...dot, kind: 'point', data: { x: u, y: v } };
  });
  const rest = scene.elements.filter(({ id, kind }) => !used.has(id) && kind === 'text');
  const curves = all.others.filter(({ id, path = [] }) => !isMark.has(id) && path.length >= 13);
  const elements = [...polygons, ...circles, ...sectors.map((one) => sectorOf(one, reading)), ...curves, ...segments, ...angles, ...ticks.map((one) => ({ ...one, kind: 'tick' as const, data: { type: 'congruent', count: 1 } })), ...points.map((one) => ({ ...one, group: 'panel' })), ...dots, ...rest.filter(({ id }) => !points.some((point) => point.id === id))];
  const letters = named.flatMap(({ dot, text }): Relation[] => (dot && text ? [{ kind: 'labels', from: text.id, to: dot.id }] : []));
  const relations: Relation[] = [...letters, ...labels.map(({ text, to }): Relation => ({ kind: 'labels', from: text.id, to })), ...relationsOf({ points, segments, polygons, circles, angles })];
  const panel = { id: 'panel', kind: 'panel', box: { x: 0, y: 0, width: scene.width, height: scene.height } } as const;
  return { scene: { ...scene, elements, axes: axes.map(readable), groups: [panel], relations }, isScaled: scale.size !== undefined };
}; // prettier-ignore

/** Where an axis ends, as near as a reader sees. */
const readable = (axis: Axis): Axis => {
  const [first, second] = axis.ticks.map(({ value }) => Number(value));
  const step = Math.abs((second ?? 1) - (first ?? 0)) / 10 || 0.1;
  return {
    ...axis,
    domain: axis.domain.map((value) => Math.round(Math.round(Number(value) / step) * step * 1e6) / 1e6),
  };
};

/**
 * The figure of the plane that a drawing shows: points with letters, strokes between them, outlines, circles, marks of
 * angles, and the lengths that are written. Undefined for any other drawing. Ids are those of what was drawn; a part
 * of an element has its id with "#" and a number.
 */
export const drawnPlane = oncePer((scene: Scene): Plane | undefined => (mayBePlane(scene) ? read(scene) : undefined));
