import type { Seen, View } from './projection.js';
import type { Vec3 } from './vector.js';

/** A convex flat piece of a face as the eye sees it; what is behind it is hidden. */
export interface Cover {
  /** Corners in the picture, counter-clockwise. */
  readonly outline: readonly (readonly [number, number])[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Depth over the picture: `across · x + along · y + base`. */
  readonly across: number;
  readonly along: number;
  readonly base: number;
}

/** Parts of a stroke, as shares of the way from its start (0) to its end (1). */
export type Span = readonly [from: number, to: number];

const turn = (a: readonly number[], b: readonly number[], c: readonly number[]): number =>
  ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) - ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0));

const isConvexOutline = (outline: readonly Seen[]): boolean => {
  const size = Math.max(...outline.map(([x, y]) => Math.abs(x) + Math.abs(y)), 1e-9);
  return outline.every(
    (point, index) =>
      turn(point, outline[(index + 1) % outline.length] ?? point, outline[(index + 2) % outline.length] ?? point) >
      -1e-9 * size * size,
  );
};

const holds = (a: Seen, b: Seen, c: Seen, point: Seen): boolean =>
  turn(a, b, point) > 1e-12 && turn(b, c, point) > 1e-12 && turn(c, a, point) > 1e-12;

/** Ear clipping: triangles that make up a simple, counter-clockwise outline. */
const triangles = (outline: readonly Seen[]): Seen[][] => {
  const left = [...outline];
  const found: Seen[][] = [];
  while (left.length > 3) {
    const at = left.findIndex((tip, index) => {
      const before = left[(index + left.length - 1) % left.length] ?? tip;
      const after = left[(index + 1) % left.length] ?? tip;
      return (
        turn(before, tip, after) > 1e-12 &&
        left.every((p) => p === before || p === tip || p === after || !holds(before, tip, after, p))
      );
    });
    if (at < 0) break;
    const triple = [left[(at + left.length - 1) % left.length], left[at], left[(at + 1) % left.length]];
    found.push(triple.filter((point) => point !== undefined));
    left.splice(at, 1);
  }
  return [...found, left];
};

const depthPlane = (outline: readonly Seen[]): readonly [number, number, number] | undefined => {
  let [nx, ny, nz] = [0, 0, 0];
  for (const [index, [x, y, z]] of outline.entries()) {
    const [u, v, w] = outline[(index + 1) % outline.length] ?? [x, y, z];
    nx += (y - v) * (z + w);
    ny += (z - w) * (x + u);
    nz += (x - u) * (y + v);
  }
  const [x = 0, y = 0, z = 0] = outline[0] ?? [];
  if (Math.abs(nz) < 1e-9 * (Math.abs(nx) + Math.abs(ny))) return undefined;
  return [-nx / nz, -ny / nz, (nx * x + ny * y + nz * z) / nz];
};

const coverOf = (outline: readonly Seen[]): Cover[] => {
  const plane = depthPlane(outline);
  if (!plane || outline.length < 3) return [];
  const [across, along, base] = plane;
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const edges = { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
  return [{ outline: outline.map(([x, y]) => [x, y] as const), ...edges, across, along, base }];
};

/** What a flat polygon covers; one that is seen edge-on covers nothing. */
export const coversOf = (polygon: readonly Vec3[], view: View): Cover[] => {
  const seen = polygon.map(view.project);
  const area = seen.reduce((sum, point, index) => {
    const next = seen[(index + 1) % seen.length] ?? point;
    return sum + point[0] * next[1] - next[0] * point[1];
  }, 0);
  if (Math.abs(area) < 1e-12) return [];
  const outline = area < 0 ? seen.reverse() : seen;
  return (isConvexOutline(outline) ? [outline] : triangles(outline)).flatMap(coverOf);
};

/** The part of a span in which a function of t, linear from `start` at 0 to `end` at 1, is above `floor`. */
const above = ([from, to]: Span, start: number, end: number, floor: number): Span => {
  const [a, b] = [start - floor, end - floor];
  if (a <= 0 && b <= 0) return [1, 0];
  if (a > 0 && b > 0) return [from, to];
  const zero = a / (a - b);
  return a > 0 ? [from, Math.min(to, zero)] : [Math.max(from, zero), to];
};

/** The part of the stroke that lies behind a cover. `slack` is what counts as touching, in the units of the picture. */
const behind = (a: Seen, b: Seen, cover: Cover, slack: number): Span | undefined => {
  if (Math.max(a[0], b[0]) < cover.left || Math.min(a[0], b[0]) > cover.right) return undefined;
  if (Math.max(a[1], b[1]) < cover.bottom || Math.min(a[1], b[1]) > cover.top) return undefined;
  let span: Span = [0, 1];
  for (const [index, corner] of cover.outline.entries()) {
    const next = cover.outline[(index + 1) % cover.outline.length] ?? corner;
    const size = Math.hypot(next[0] - corner[0], next[1] - corner[1]);
    if (size < 1e-12) continue;
    span = above(span, turn(corner, next, a) / size, turn(corner, next, b) / size, slack);
    if (span[1] - span[0] <= 1e-9) return undefined;
  }
  const gap = ([x, y, depth]: Seen): number => depth - (cover.across * x + cover.along * y + cover.base);
  const steep = Math.hypot(cover.across, cover.along, 1);
  span = above(span, gap(a), gap(b), 4 * slack * steep);
  return span[1] - span[0] > 1e-9 ? span : undefined;
};

/** Overlapping spans as one, in order. */
const merged = (spans: readonly Span[], gap: number): Span[] => {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last && from <= last[1] + gap) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
};

/**
 * Which parts of a straight stroke are hidden behind the covers: exact, by splitting the stroke at the outline of each
 * cover and where it passes through it. The slack, a millionth or so of the picture's size, keeps a stroke from being
 * hidden by the faces that it is an edge of.
 */
export const hiddenSpans = (from: Vec3, to: Vec3, covers: readonly Cover[], view: View, slack: number): Span[] => {
  const [a, b] = [view.project(from), view.project(to)];
  const size = Math.hypot(a[0] - b[0], a[1] - b[1]);
  if (size < slack) return [];
  // At an end where stroke and cover meet, the slack leaves a crumb that nobody sees.
  const gap = Math.min(0.05, Math.max(0.002, (8 * slack) / size));
  const spans = merged(
    covers.flatMap((cover) => {
      const span = behind(a, b, cover, slack);
      return span ? [span] : [];
    }),
    gap,
  );
  return spans
    .map(([start, end]): Span => [start < gap ? 0 : start, end > 1 - gap ? 1 : end])
    .filter(([start, end]) => end - start > gap);
};

/** What the hidden parts leave. */
export const visibleSpans = (hidden: readonly Span[]): Span[] => {
  const result: Span[] = [];
  let at = 0;
  for (const [from, to] of hidden) {
    if (from > at) result.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < 1) result.push([at, 1]);
  return result;
};
