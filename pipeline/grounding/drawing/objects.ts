import { oncePer } from '../once-per.js';
import type { Box } from '../../../renderers/scene.js';
import { calloutsOf } from './callouts.js';
import type { Drawing, Thing } from './drawing.js';

/** CSS pixels between two boxes; 0 where they touch. */
const gapBetween = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(a.x - b.x - b.width, 0, b.x - a.x - a.width),
    Math.max(a.y - b.y - b.height, 0, b.y - a.y - a.height),
  );

const isSolid = ({ role, noun, filled, element }: Thing): boolean =>
  role === 'shape' && noun !== 'line' && (filled || /^(?:rect|circle|ellipse|polygon)$/.test(element.kind));

/** Shapes that touch: what a reader sees as one object. */
const clustersIn = (drawing: Drawing): readonly (readonly Thing[])[] => {
  const { width, height } = drawing.scene;
  const solid = drawing
    .of('shape')
    .filter(
      (one) =>
        isSolid(one) &&
        one.id !== drawing.ground?.id &&
        one.element.box.width < 0.7 * width &&
        one.element.box.height < 0.7 * height,
    );
  const left = new Set(solid);
  const clusters: Thing[][] = [];
  for (const first of solid) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    for (let at = 0; at < cluster.length; at += 1)
      for (const other of left)
        if (gapBetween((cluster[at] as Thing).element.box, other.element.box) < 1.5) {
          left.delete(other);
          cluster.push(other);
        }
    clusters.push(cluster);
  }
  return clusters;
};

/** What a reader takes for one object, and the words that name it. */
export interface NamedObject {
  readonly text: Thing;
  readonly shapes: readonly Thing[];
}

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 2 &&
  inner.y >= outer.y - 2 &&
  inner.x + inner.width <= outer.x + outer.width + 2 &&
  inner.y + inner.height <= outer.y + outer.height + 2;

/**
 * Objects of several shapes that touch, of which one word or one line of words stands beside or in them: a flag, a
 * bottle with a label. Where words name single shapes of a cluster, these are what is named.
 */
export const objectsOf = oncePer((drawing: Drawing): readonly NamedObject[] => {
  if (drawing.kind !== 'shapes') return [];
  const clusters = clustersIn(drawing).filter(({ length }) => length > 1);
  const led = new Map(calloutsOf(drawing).flatMap(({ text, shape, leader }) => (leader ? [[text, shape] as const] : [])));
  const near = drawing.of('text').filter(({ name }) => /\p{L}{2}/u.test(name ?? ''));
  const pairs = near.flatMap((text) => {
    const gaps = clusters
      .map((cluster) => ({ cluster, gap: Math.min(...cluster.map(({ element }) => gapBetween(element.box, text.element.box))) }))
      .toSorted((a, b) => a.gap - b.gap);
    const [first, second] = gaps;
    const own = led.get(text);
    const cluster = own ? clusters.find((one) => one.includes(own)) : first?.cluster;
    const isNear = own !== undefined || (first !== undefined && first.gap < 30 && (second?.gap ?? 99) - first.gap > 6);
    return cluster && isNear ? [{ text, cluster, inside: cluster.some(({ element }) => holds(element.box, text.element.box)) }] : [];
  });
  return clusters.flatMap((cluster) => {
    const own = pairs.filter((pair) => pair.cluster === cluster);
    const [only, more] = own;
    return only && !more ? [{ text: only.text, shapes: cluster }] : [];
  });
}); // prettier-ignore
