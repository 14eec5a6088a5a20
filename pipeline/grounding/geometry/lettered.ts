import type { Relation, Scene, SceneElement } from '../../../renderers/scene.js';
import { nearestPairs } from '../reading/name-pairs.js';
import { isPointName, plain } from './drawn/names.js';
import { centreOf, footOn, offBox } from './drawn/pixels.js';

/** "l", "g₁", "k'": lines have small letters; capitals are of points, Greek ones of angles. */
const lineName = /^[a-z](?:_?\{?[\d₀-₉]{1,2}\}?)?['′’]{0,2}$/;

/** A small letter, as lines have for names. */
export const isLineName = (name: string): boolean => lineName.test(name);

/** How far a letter stands from an end or from the middle of a stroke, or from anywhere on a line without end, in pixels. */
const farFrom = (text: SceneElement, { path = [], data }: SceneElement): number => {
  const [a, b] = [path[0], path.at(-1)];
  if (!a || !b || path.length !== 2) return Infinity;
  const ends = Math.min(offBox(a, text.box), offBox(b, text.box));
  const { along, off } = footOn(centreOf(text), a, b);
  const isBeside = Math.abs(along - 0.5) < 0.2 || (data?.['extent'] === 'line' && along > 0 && along < 1);
  return isBeside ? Math.min(ends, off - text.box.height / 2) : ends;
};

const isInterval = ({ data }: SceneElement): boolean => data?.['type'] === 'interval';

/** How far a letter stands from an interval, over it or beside one of its ends; one of its colour, less. */
const farFromInterval = (text: SceneElement, mark: SceneElement): number => {
  const { x, y, width, height } = mark.box;
  const [u, v] = centreOf(text);
  const off = Math.hypot(Math.max(x - u, 0, u - x - width), Math.max(y - v, 0, v - y - height));
  return text.fill !== undefined && text.fill === mark.stroke ? off / 2 : off;
};

/**
 * A letter that a program writes beside a line as a mere text is the name of that line. Where another line is hardly
 * farther from it than the nearest, it names none.
 */
export const lettered = (scene: Scene): Scene => {
  const marks = scene.elements.filter(({ visible, role }) => visible && role === 'mark');
  const labels = new Set(scene.relations.flatMap(({ kind, from }) => (kind === 'labels' ? [from] : [])));
  const axes = new Set(scene.axes.flatMap(({ title }) => title ?? []));
  const strokes = marks.filter(({ kind, label }) => (kind === 'segment' || kind === 'vector') && label === undefined);
  // On a number line, what has letters are its sets.
  const intervals = strokes.some(isInterval) && strokes.every((mark) => isInterval(mark) || mark.kind !== 'segment');
  const pairs = nearestPairs(
    marks.flatMap((text) => {
      const name = plain(text.text);
      const isName = isLineName(name) || (isPointName(name) && intervals);
      if (text.kind !== 'text' || labels.has(text.id) || !isName || axes.has(name)) return [];
      const limit = (intervals ? 2 : 1.2) * (text.fontSize ?? 16);
      const [first, second] = strokes
        .map((mark) => ({ mark, name: text, far: intervals ? farFromInterval(text, mark) : farFrom(text, mark) }))
        .toSorted((one, other) => one.far - other.far);
      if (!first || first.far > limit || (second && second.far < 1.5 * first.far + 2)) return [];
      return [first];
    }),
  );
  if (pairs.size === 0) return scene;
  const names = new Map([...pairs].map(([{ id }, text]) => [id, plain(text.text)]));
  return {
    ...scene,
    elements: scene.elements.map((one) => (names.has(one.id) ? { ...one, label: names.get(one.id) ?? '' } : one)),
    relations: [
      ...scene.relations,
      ...[...pairs].map(([mark, text]): Relation => ({ kind: 'labels', from: text.id, to: mark.id })),
    ],
  };
};
