import { distance } from '../../../renderers/circuit/distance.js';
import type { ElementKind, Scene, SceneElement } from '../../../renderers/scene.js';
import { clockIn } from './clock.js';
import { centreOf, sketchOf } from './shapes.js';
import { vennIn } from './venn.js';

/** What a clock and a diagram of sets are made of in a language of geometry. */
const simple = new Set(['circle', 'ellipse', 'polygon', 'rect', 'segment', 'vector', 'point', 'text']);

/** Four corners, each on one of two upright and one of two level lines. */
const isFrame = ({ kind, path = [] }: SceneElement): boolean =>
  kind === 'polygon' && path.length === 4 && [0, 1].every((axis) => new Set(path.map((at) => at[axis])).size === 2);

const kindOf = (element: SceneElement): ElementKind => {
  if (element.kind === 'segment' || element.kind === 'vector') return 'rule';
  return isFrame(element) ? 'rect' : element.kind;
};

/** Without places and sizes of its own: a shape as a drawing has it. */
const bare = (element: SceneElement): SceneElement => {
  const { data: _data, measures: _measures, group: _group, ...rest } = element;
  return { ...rest, kind: kindOf(element) };
};

/** Numbers or words inside a circle other than its own name, and names of whole words: circles of geometry have letters. */
const isOfSets = ({ elements }: Scene): boolean => {
  const circles = elements.filter(({ label, kind }) => label !== undefined && kind !== 'text');
  const names = new Set(circles.map(({ label }) => label));
  return (
    circles.every(({ label }) => /\p{L}{3}/u.test(label ?? '')) &&
    circles.every((circle) =>
      elements.some(
        ({ kind, text, box }) =>
          kind === 'text' &&
          !names.has(text) &&
          distance(centreOf(box), centreOf(circle.box)) < Math.max(circle.box.width, circle.box.height) / 2,
      ),
    )
  );
};

/** A figure of the plane without axes that shows no geometry: a clock, or circles of sets with numbers in them. */
export const loosePlaneIn = (given: Scene): Scene | undefined => {
  const { elements, axes, layers, legends, groups } = given;
  if (axes.length + layers.length + legends.length > 0 || groups.length > 1) return undefined;
  if (!elements.every(({ kind, visible }) => simple.has(kind) || !visible)) return undefined;
  if (!elements.some(({ kind }) => kind === 'circle' || kind === 'ellipse')) return undefined;
  const scene = { ...given, groups: [], relations: [], elements: elements.map(bare) };
  const sketch = sketchOf(scene);
  const sets = vennIn(sketch);
  return clockIn(sketch) ?? (sets && isOfSets(sets) ? sets : undefined);
};
