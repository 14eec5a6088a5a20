import type { Scene, SceneElement } from '../../../../renderers/scene.js';
import { type AngleMark, arcMark, isTickMark, type Line, rightMark } from './marks.js';
import { cornersIn } from './pixels.js';
import { parts, radiiOf, type Sector, sectorIn, type Strokes, strokesOf } from './strokes.js';

/** What is drawn, told apart: the strokes of the figure, and the marks at them. */
export interface Sorted {
  readonly strokes: Strokes;
  readonly right: readonly AngleMark[];
  readonly arcs: readonly AngleMark[];
  readonly sectors: readonly Sector[];
  /** Small strokes across others, which say that they are as long as each other. */
  readonly ticks: readonly SceneElement[];
  /** Strokes with many parts that mark nothing. */
  readonly curves: readonly SceneElement[];
}

/** Straight strokes and the sides of outlines. */
export const linesOf = ({ segments, polygons }: Pick<Strokes, 'segments' | 'polygons'>): Line[] => [
  ...segments.flatMap((element) => {
    const [a, b] = element.path ?? [];
    return a && b ? [{ a, b, element }] : [];
  }),
  ...polygons.flatMap((element) => {
    const path = cornersIn(element);
    return path.map((a, at) => ({ a, b: path[(at + 1) % path.length] ?? a, element }));
  }),
];

/** The strokes of a drawing apart from the marks of angles and of equal lengths, which are drawn as strokes too. */
export const sortedIn = (scene: Scene): Sorted => {
  const all = strokesOf(scene);
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
  const ticks = lines
    .filter((line) => line.element.kind === 'segment' && isTickMark(line, lines, extent))
    .map(({ element }) => element);
  const isTick = new Set(ticks.map(({ id }) => id));
  const others = all.others.filter(({ id }) => !isMark.has(id));
  const open = others.filter(({ path = [] }) => path.length < 13).flatMap(parts);
  const curves = others.filter(({ path = [] }) => path.length >= 13);
  const strokes = {
    ...all,
    segments: [...all.segments.filter(({ id }) => !isTick.has(id)), ...open, ...sectors.flatMap(radiiOf)],
    polygons: all.polygons.filter(({ id }) => !isMark.has(id)),
  };
  return { strokes, right, arcs, sectors, ticks, curves };
};
