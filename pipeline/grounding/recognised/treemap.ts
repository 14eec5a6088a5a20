import type { Box, Relation, Scene, SceneElement } from '../../../renderers/scene.js';
import { aroundBoxes, numberIn } from './shapes.js';

/** A rectangle of a treemap with the words on it. */
interface Tile {
  readonly element: SceneElement;
  readonly words: readonly SceneElement[];
  readonly name: string;
  readonly stated: number | undefined;
}

const areaOf = ({ width, height }: Box): number => width * height;

const overlap = (a: Box, b: Box): number => {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 0 && high > 0 ? wide * high : 0;
};

/** Sizes of rectangles, in steps of two pixels: a grid has few, a treemap many. */
const sizesOf = (boxes: readonly Box[], side: 'width' | 'height'): number =>
  new Set(boxes.map((box) => Math.round(box[side] / 2))).size;

/** Rectangles that fill one rectangle and do not cover each other, of different widths and of different heights. */
const tilesIn = (elements: readonly SceneElement[]): SceneElement[] => {
  const filled = elements.filter(
    ({ kind, role, visible, fill, box }) =>
      (kind === 'rect' || kind === 'bar' || kind === 'polygon') &&
      role === 'mark' &&
      visible &&
      fill !== undefined &&
      areaOf(box) > 60,
  );
  // Of rectangles in each other, the innermost are the tiles: a group is what they stand on.
  const tiles = filled.filter(
    (one) =>
      !filled.some(
        (other) =>
          other !== one &&
          areaOf(other.box) < areaOf(one.box) * 0.98 &&
          overlap(one.box, other.box) > areaOf(other.box) * 0.9,
      ),
  );
  const boxes = tiles.map(({ box }) => box);
  if (tiles.length < 3 || sizesOf(boxes, 'width') < 2 || sizesOf(boxes, 'height') < 2) return [];
  const sum = boxes.reduce((all, box) => all + areaOf(box), 0);
  const isApart = tiles.every((one, at) =>
    tiles
      .slice(at + 1)
      .every((other) => overlap(one.box, other.box) < 0.02 * Math.min(areaOf(one.box), areaOf(other.box))),
  );
  return isApart && sum > 0.85 * areaOf(aroundBoxes(boxes)) ? tiles : [];
};

/** "Rice 40%", "Rice (40)", "Rice: 40": a name with a number. */
const both = /^(.*\p{L}.*?)[\s:,–—-]*\(?\s*([$€£]?[\d.,]+\s*(?:%|[A-Za-z]{1,2})?)\)?$/u;

const isOn = (box: Box, { x, y, width, height }: Box): boolean =>
  x + width / 2 > box.x &&
  x + width / 2 < box.x + box.width &&
  y + height / 2 > box.y &&
  y + height / 2 < box.y + box.height;

const tileOf = (element: SceneElement, texts: readonly SceneElement[]): Tile | undefined => {
  const words = texts.filter(({ box }) => isOn(element.box, box));
  const told = words.map(({ text }) => (text ?? '').replaceAll(/\s+/g, ' ').trim());
  const plain = told.filter((text) => /\p{L}{2}|^\p{L}/u.test(text) && numberIn(text) === undefined);
  const name = plain.map((text) => both.exec(text)?.[1]?.trim() ?? text)[0];
  const stated = told.map((text) => numberIn(text) ?? numberIn(both.exec(text)?.[2])).find((one) => one !== undefined);
  return name === undefined ? undefined : { element, words, name, stated };
};

/**
 * What is written, where it is as much of all as the rectangle is of the whole; of a figure that calls itself a treemap
 * else its share of the area in percent. The rooms of a plan fill a rectangle as well.
 */
const valuesOf = (tiles: readonly Tile[], { title = '' }: Scene): number[] | undefined => {
  const areas = tiles.map(({ element }) => areaOf(element.box));
  const area = areas.reduce((all, one) => all + one, 0);
  const stated = tiles.reduce((all, one) => all + (one.stated ?? Number.NaN), 0);
  const fits = tiles.every((one, at) => Math.abs((one.stated ?? Number.NaN) / stated - (areas[at] ?? 0) / area) < 0.03);
  if (fits) return tiles.map((one) => one.stated ?? 0);
  return /\btree ?map\b/i.test(title) ? areas.map((one) => Math.round((one / area) * 100)) : undefined;
};

/**
 * The parts of a treemap, each with a name: rectangles that fill one rectangle, on which their names are written. They
 * are parts of a whole as slices are, and read as such.
 */
export const treemapIn = (scene: Scene): Scene | undefined => {
  if (scene.axes.length > 0 || scene.groups.length > 1 || scene.relations.some(({ kind }) => kind === 'connects'))
    return undefined;
  const texts = scene.elements.filter(
    ({ kind, role, visible, text }) => kind === 'text' && role === 'mark' && visible && text,
  );
  const found = tilesIn(scene.elements).map((element) => tileOf(element, texts));
  const tiles = found.filter((tile) => tile !== undefined);
  if (tiles.length < 3 || tiles.length < found.length || new Set(tiles.map(({ name }) => name)).size < tiles.length)
    return undefined;
  const values = valuesOf(tiles, scene);
  if (values === undefined) return undefined;
  const by = new Map(tiles.map((tile, at) => [tile.element.id, { ...tile, value: values[at] ?? 0 }]));
  const labels = new Set(tiles.flatMap(({ words }) => words.map(({ id }) => id)));
  return {
    ...scene,
    elements: scene.elements.flatMap((element): SceneElement[] => {
      const tile = by.get(element.id);
      const { layer: _, group: __, ...bare } = element;
      if (!tile) return [labels.has(element.id) ? bare : element];
      return [
        {
          ...bare,
          kind: 'slice',
          group: 'panel-1',
          layer: 'tiles',
          label: tile.name,
          encoding: { theta: tile.value, color: tile.name },
        },
      ];
    }),
    groups: [{ id: 'panel-1', kind: 'panel', box: aroundBoxes(tiles.map(({ element }) => element.box)) }],
    layers: [{ id: 'tiles', kind: 'slice', plot: 'treemap', group: 'panel-1', fields: {}, count: tiles.length }],
    legends: [],
    relations: tiles.flatMap(({ element, words }) =>
      words.map(({ id }): Relation => ({ kind: 'labels', from: id, to: element.id })),
    ),
  };
};
