import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { gapTo, holds, pathOf, sketchOf } from './shapes.js';

/** A thin line from beside some words, well within what they are written on, to a place far from them. */
const leadsAway = (line: SceneElement, text: SceneElement, holder: SceneElement): boolean => {
  const path = pathOf(line);
  const [from, to] = [path[0], path.at(-1)];
  if (!from || !to || path.length > 2 || (line.strokeWidth ?? 1) > 2 || line.data?.['arrow'] !== undefined)
    return false;
  const [near, tip] = gapTo(from, text.box) < gapTo(to, text.box) ? [from, to] : [to, from];
  const inner = { x: near[0] - 6, y: near[1] - 6, width: 12, height: 12 };
  return gapTo(near, text.box) < 12 && gapTo(tip, text.box) > 30 && holds(holder.box, inner, 0);
};

/**
 * Words that are written on a large shape, the ground of a landscape, with a line that leads from them to another: they
 * name that, and not what they happen to stand on.
 */
export const withLedWords = (scene: Scene): Scene => {
  const { strokes, closed } = sketchOf(scene);
  const by = new Map(scene.elements.map((element) => [element.id, element]));
  const led = scene.relations.filter(({ kind, from, to }) => {
    const [text, holder] = [by.get(from), by.get(to)];
    if (kind !== 'labels' || text?.kind !== 'text' || !holder || !closed.includes(holder)) return false;
    const isLarge = holder.box.width * holder.box.height > 20 * text.box.width * text.box.height;
    return isLarge && strokes.some((line) => leadsAway(line, text, holder));
  });
  if (led.length === 0) return scene;
  const freed = new Map(led.map(({ from, to }) => [to, by.get(from)?.text]));
  return {
    ...scene,
    relations: scene.relations.filter((one) => !led.includes(one)),
    elements: scene.elements.map((one) => {
      if (!freed.has(one.id) || one.label === undefined || one.label !== freed.get(one.id)) return one;
      const { label: _, ...rest } = one;
      return rest;
    }),
  };
};
