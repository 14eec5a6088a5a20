import { oncePer } from '../../once-per.js';
import type { Axis, Point, Relation, Scene, SceneElement } from '../../../../renderers/scene.js';
import { drawnAxes } from './axes.js';
import { labelled, type Labelled } from './labels.js';
import { angleOf, circleOf, nameAt, pointOf, polygonOf, type Reading, sectorOf, strokeOf } from './measured.js';
import type { Line } from './marks.js';
import { distinct, isPointName, namedSpots, type NamedSpot, plain, type Spot } from './names.js';
import { centreOf, cornersIn, crossingOf, far } from './pixels.js';
import { relationsOf } from './relations.js';
import { lengthIn, scaleOf } from './scale.js';
import { type Sides, sidesOf } from './sides.js';
import { linesOf, type Sorted, sortedIn } from './sorted.js';
import type { Strokes } from './strokes.js';

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
  const names = texts.filter((text) => isPointName(text.replace(/\s*[(=].*$/, ''))).length;
  return names >= 2 && words <= 2 && words < 0.3 * texts.length;
};

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

/** Where an axis ends, as near as a reader sees. */
const readable = (axis: Axis): Axis => {
  const [first, second] = axis.ticks.map(({ value }) => Number(value));
  const step = Math.abs((second ?? 1) - (first ?? 0)) / 10 || 0.1;
  return {
    ...axis,
    domain: axis.domain.map((value) => Math.round(Math.round(Number(value) / step) * step * 1e6) / 1e6),
  };
};

/** From pixels to the numbers of two axes, where both are drawn. */
const rulersOf = (axes: readonly Axis[]): Parameters<typeof scaleOf>[3] => {
  const [x, y] = (['x', 'y'] as const).map((channel) => {
    const axis = axes.find((one) => one.channel === channel);
    if (!axis) return undefined;
    const [low, high] = axis.domain.map(Number);
    const [from, to] = axis.range;
    return (pixel: number) => (low ?? 0) + ((pixel - from) / (to - from)) * ((high ?? 1) - (low ?? 0));
  });
  return x && y ? { x, y } : undefined;
};

/** What is written at strokes, with how long each is drawn. */
const writtenOn = (lines: readonly SceneElement[], labels: readonly Labelled[]): Parameters<typeof scaleOf>[1] => {
  const pixels = new Map(lines.map(({ id, path: [a = [0, 0], b = [0, 0]] = [] }) => [id, far(a, b)]));
  return labels.flatMap(({ to, words: text }) => (pixels.has(to) ? [{ pixels: pixels.get(to) ?? 0, text }] : []));
};

/** Dots without a name, each where it lies. */
const bareDots = ({ dots }: Strokes, { named, scale }: Reading): SceneElement[] =>
  dots
    .filter(({ id }) => !named.some(({ dot }) => dot?.id === id))
    .map((dot): SceneElement => {
      const [u, v] = scale.toUnits(centreOf(dot));
      return { ...dot, kind: 'point', data: { x: u, y: v } };
    });

/** The figure with its elements as those of geometry, of strokes that are told apart, the names and the sizes. */
const figureOf = (scene: Scene, sorted: Sorted, sides: Sides, reading: Reading, used: ReadonlySet<string>): Scene => {
  const { strokes, right, arcs, sectors, ticks, curves } = sorted;
  const { named, scale, labels } = reading;
  const labelledIds = new Set(labels.map(({ to }) => to));
  const parts = [...sides.free, ...sides.pieces].filter(({ id }) => labelledIds.has(id));
  const segments = [...strokes.segments, ...parts].map((line) => strokeOf(line, reading));
  const polygons = strokes.polygons.map((polygon) => polygonOf(polygon, reading, strokes.polygons));
  const circles = strokes.circles.map((circle) => circleOf(circle, reading));
  const angles = [...right, ...arcs].map((mark) => angleOf(mark, reading, linesOf(strokes)));
  const points = named.map((one) => pointOf(one, scale));
  const elements = [
    ...polygons,
    ...circles,
    ...sectors.map((one) => sectorOf(one, reading)),
    ...curves,
    ...segments,
    ...angles,
    ...ticks.map((one) => ({ ...one, kind: 'tick' as const, data: { type: 'congruent', count: 1 } })),
    ...points.map((one) => ({ ...one, group: 'panel' })),
    ...bareDots(strokes, reading),
    ...scene.elements.filter(
      ({ id, kind }) => !used.has(id) && kind === 'text' && !points.some((point) => point.id === id),
    ),
  ];
  const relations = [
    ...named.flatMap(({ dot, text }): Relation[] =>
      dot && text ? [{ kind: 'labels', from: text.id, to: dot.id }] : [],
    ),
    ...labels.map(({ text, to }): Relation => ({ kind: 'labels', from: text.id, to })),
    ...relationsOf({ points, segments, polygons, circles, angles }),
  ];
  const panel = { id: 'panel', kind: 'panel', box: { x: 0, y: 0, width: scene.width, height: scene.height } } as const;
  return { ...scene, elements, groups: [panel], relations };
};

const read = (scene: Scene): Plane | undefined => {
  const { axes, used } = drawnAxes(scene.elements);
  const sorted = sortedIn({ ...scene, elements: scene.elements.filter(({ id }) => !used.has(id)) });
  const { strokes } = sorted;
  const texts = plainTexts(scene, used);
  const named = namedSpots(spotsOf(strokes, linesOf(strokes)), texts);
  if (!isPlane(strokes, named, texts)) return undefined;
  const sides = sidesOf(strokes, named);
  const whole = [...strokes.segments, ...sides.free];
  const words = texts.filter(({ id }) => !named.some(({ text }) => text?.id === id));
  const labels = labelled(words, whole, sides.pieces, strokes.circles, [...sorted.right, ...sorted.arcs]);
  const written = writtenOn([...whole, ...sides.pieces], labels);
  const scale = scaleOf(scene.elements, written, named[0]?.at ?? [0, 0], rulersOf(axes));
  const figure = figureOf(scene, sorted, sides, { named, scale, labels }, used);
  return { scene: { ...figure, axes: axes.map(readable) }, isScaled: scale.size !== undefined };
};

/**
 * The figure of the plane that a drawing shows: points with letters, strokes between them, outlines, circles, marks of
 * angles, and the lengths that are written. Undefined for any other drawing. Ids are those of what was drawn; a part
 * of an element has its id with "#" and a number.
 */
export const drawnPlane = oncePer((scene: Scene): Plane | undefined => (mayBePlane(scene) ? read(scene) : undefined));
