import type { Box, Relation, SceneElement } from '../../scene.js';

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5;

const middleOf = ({ x, y, width, height }: Box): Box => ({ x: x + width / 2, y: y + height / 2, width: 0, height: 0 });

const opaque = (element: SceneElement): boolean =>
  element.fill !== undefined && element.opacity === 1 && (element.kind === 'node' || element.kind === 'cluster');

/** An outline of corners at its box's corners hides all of its box; rounder ones hide less. */
const isBox = ({ path, box }: SceneElement): boolean =>
  path !== undefined &&
  path.length <= 5 &&
  path.every(
    ([x, y]) =>
      (Math.abs(x - box.x) < 1 || Math.abs(x - box.x - box.width) < 1) &&
      (Math.abs(y - box.y) < 1 || Math.abs(y - box.y - box.height) < 1),
  );

/**
 * Elements of the colour of what is behind them, off the canvas, transparent or covered cannot be seen. A node without
 * an outline that can be seen is seen as long as its words are.
 */
export const markVisible = (
  elements: readonly SceneElement[],
  relations: readonly Relation[],
  background: string,
  onCanvas: (box: Box) => boolean,
): SceneElement[] => {
  const areas = elements.map((element, index) => ({ element, index })).filter(({ element }) => opaque(element));
  const inked = (element: SceneElement, index: number): boolean => {
    const middle = middleOf(element.box);
    const behind = areas.findLast((area) => area.index < index && within(middle, area.element.box))?.element;
    const inks = element.kind === 'text' ? [element.fill] : [element.fill, element.stroke];
    return inks.some((ink) => ink !== undefined && ink !== (behind?.fill ?? background));
  };
  const seen = elements.map((element, index) => {
    const covered = areas.some(
      (area) => area.index > index && within(element.box, area.element.box) && isBox(area.element),
    );
    return {
      there: element.opacity > 0 && onCanvas(element.box) && !covered,
      inked: inked(element, index),
    };
  });
  const words = new Set(elements.filter((_, index) => seen[index]?.there && seen[index].inked).map(({ id }) => id));
  const named = new Set(
    relations.filter(({ kind, from }) => kind === 'labels' && words.has(from)).map((relation) => relation.to),
  );
  return elements.map((element, index) => {
    const { there, inked } = seen[index] ?? { there: false, inked: false };
    return { ...element, visible: there && (inked || (element.kind === 'node' && named.has(element.id))) };
  });
};
