import type { Point, SceneElement } from '../../../../renderers/scene.js';
import { plainText } from '../written.js';
import { centreOf, far, offBox } from './pixels.js';

/** How a point is called: "A", "P₁", "B'". */
export const isPointName = (text: string): boolean => /^\p{Lu}(?:_?\{?[\d₀-₉]{1,2}\}?)?['′’]{0,2}$/u.test(text);

/** A place that a letter may name. */
export interface Spot {
  readonly at: Point;
  /** What is drawn there: a dot, the corner of an outline, the end of a stroke, a centre, a crossing. */
  readonly rank: number;
  readonly dot: SceneElement | undefined;
}

export interface NamedSpot extends Spot {
  readonly name: string;
  /** The letter; undefined where the dot itself carries the name. */
  readonly text: SceneElement | undefined;
}

/** Spots within a dot's breadth of each other are one. */
export const distinct = (spots: readonly Spot[]): Spot[] => {
  const found: Spot[] = [];
  for (const spot of spots.toSorted((a, b) => a.rank - b.rank))
    if (!found.some(({ at }) => far(at, spot.at) < 2.5)) found.push(spot);
  return found;
};

export const plain = (text: string | undefined): string => plainText(text) ?? '';

/** Which letter names which place: nearest first, one name a place. */
export const namedSpots = (spots: readonly Spot[], texts: readonly SceneElement[]): NamedSpot[] => {
  const taken = new Set<Spot>();
  const own = spots.flatMap((spot): NamedSpot[] => {
    const name = plain(spot.dot?.label).replace(/\s*\(.*$/, '');
    if (!isPointName(name)) return [];
    taken.add(spot);
    const text = texts.find((one) => plain(one.text) === name && offBox(spot.at, one.box) < 30);
    return [{ ...spot, name, text }];
  });
  const used = new Set(own.flatMap(({ text }) => text?.id ?? []));
  const pairs = texts.flatMap((text) => {
    const name = plain(text.text).replace(/\s*[(=].*$/, '');
    if (!isPointName(name) || used.has(text.id)) return [];
    const limit = 1.5 * (text.fontSize ?? 16);
    return spots.flatMap((spot) => {
      const off = offBox(spot.at, text.box);
      return off > limit
        ? []
        : [{ spot, text, name, cost: off + 0.15 * far(spot.at, centreOf(text)) + 2.5 * spot.rank }];
    });
  });
  const named = [...own];
  for (const { spot, text, name } of pairs.toSorted((a, b) => a.cost - b.cost)) {
    if (taken.has(spot) || used.has(text.id)) continue;
    taken.add(spot);
    used.add(text.id);
    named.push({ ...spot, name, text });
  }
  return named;
};
