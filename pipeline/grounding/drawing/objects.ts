import { oncePer } from '../once-per.js';
import { gapBetween, holds } from '../recognised/shapes.js';
import { calloutsOf } from './callouts.js';
import type { Drawing, Thing } from './drawing.js';

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

const overlap = ({ element: { box: a } }: Thing, { element: { box: b } }: Thing): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const areaOf = ({ element: { box } }: Thing): number => box.width * box.height;

/** Shapes no larger that lie on one another: the column and the bulb on the tube of a thermometer. */
export const laidOn = (drawing: Drawing, thing: Thing): readonly Thing[] =>
  drawing
    .of('shape')
    .filter(
      (other) =>
        other !== thing &&
        isSolid(other) &&
        areaOf(other) < 1.5 * areaOf(thing) &&
        overlap(thing, other) > 0.2 * Math.min(areaOf(thing), areaOf(other)),
    );

/** What a reader takes for one object, and the words that name it. */
export interface NamedObject {
  readonly text: Thing;
  readonly shapes: readonly Thing[];
}

/**
 * Objects of several shapes that touch, of which one word or one line of words stands beside or in them: a flag, a
 * bottle with a label. Where words name single shapes of a cluster, these are what is named.
 */
export const objectsOf = oncePer((drawing: Drawing): readonly NamedObject[] => {
  if (drawing.kind !== 'shapes') return [];
  const clusters = clustersIn(drawing).filter(({ length }) => length > 1);
  const led = new Map(
    calloutsOf(drawing).flatMap(({ text, shape, leader }) => (leader ? [[text, shape] as const] : [])),
  );
  const near = drawing.of('text').filter(({ name }) => /\p{L}{2}/u.test(name ?? ''));
  const pairs = near.flatMap((text) => {
    const gaps = clusters
      .map((cluster) => ({
        cluster,
        gap: Math.min(...cluster.map(({ element }) => gapBetween(element.box, text.element.box))),
      }))
      .toSorted((a, b) => a.gap - b.gap);
    const [first, second] = gaps;
    const own = led.get(text);
    const cluster = own ? clusters.find((one) => one.includes(own)) : first?.cluster;
    const isNear = own !== undefined || (first !== undefined && first.gap < 30 && (second?.gap ?? 99) - first.gap > 6);
    return cluster && isNear
      ? [{ text, cluster, inside: cluster.some(({ element }) => holds(element.box, text.element.box)) }]
      : [];
  });
  return clusters.flatMap((cluster) => {
    const own = pairs.filter((pair) => pair.cluster === cluster);
    const [only, more] = own;
    return only && !more ? [{ text: only.text, shapes: cluster }] : [];
  });
});
