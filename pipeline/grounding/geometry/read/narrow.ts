import { isColour } from '../../language/colour.js';
import { type Entity, coloursOf, dashOf } from './entity.js';
import type { Phrase } from './item.js';
import { isParallel, isPerpendicular, minus, type Vec } from './vector.js';

const sizeOf = ({ measures, sort }: Entity): number =>
  (sort === 'angle' ? measures.angle : (measures.length ?? measures.radius ?? measures.area)) ?? 0;

const pick = (list: readonly Entity[], by: (entity: Entity) => number): readonly Entity[] => {
  const best = Math.max(...list.map(by));
  return list.filter((one) => by(one) >= best - 1e-6 * Math.abs(best) - 1e-9);
};

/** In space the third coordinate goes up, in the plane the second. */
const isOfSpace = ({ element }: Entity): boolean => element?.space !== undefined;

export const isVertical = (entity: Entity, direction: Vec): boolean =>
  isParallel(direction, isOfSpace(entity) ? [0, 0, 1] : [0, 1, 0]);

export const isHorizontal = (entity: Entity, direction: Vec): boolean =>
  isOfSpace(entity) ? isPerpendicular(direction, [0, 0, 1]) : isParallel(direction, [1, 0, 0]);

const isAlong = (entity: Entity, direction: 'horizontal' | 'vertical'): boolean => {
  const [a, b] = entity.places;
  if (a === undefined || b === undefined) return false;
  return (direction === 'horizontal' ? isHorizontal : isVertical)(entity, minus(b, a));
};

const isFace = (one: Entity): boolean => isOfSpace(one) && one.sort === 'polygon' && one.places.length > 2;

/** Faces that lie level at the very top or bottom: how high they are is no matter of where they are drawn. */
const levelWith = (list: readonly Entity[], isTop: boolean): readonly Entity[] => {
  const heights = list.flatMap(({ places }) => places.map(([, , z]) => z));
  const edge = isTop ? Math.max(...heights) : Math.min(...heights);
  return list.filter(({ places }) => places.every(([, , z]) => Math.abs(z - edge) < 1e-6));
};

export const narrowed = (list: readonly Entity[], words: readonly string[]): readonly Entity[] =>
  words.reduce<readonly Entity[]>((left, word) => {
    if (left.length === 0) return left;
    if (/^(?:longest|largest|biggest|greatest|longer|larger|bigger|wider|widest)$/.test(word))
      return pick(left, sizeOf);
    if (/^(?:shortest|smallest|shorter|smaller)$/.test(word)) return pick(left, (one) => -sizeOf(one));
    if (word === 'horizontal') return left.filter((one) => isAlong(one, 'horizontal'));
    if (word === 'vertical') return left.filter((one) => isAlong(one, 'vertical'));
    if (/^(?:slanted|slanting|sloping|oblique|diagonal|tilted|inclined|leaning)$/.test(word))
      return left.filter((one) => !isAlong(one, 'horizontal') && !isAlong(one, 'vertical'));
    if (left.length > 1 && /^(?:upper|top|lower|bottom)$/.test(word) && left.every(isFace))
      return levelWith(left, /^(?:upper|top)$/.test(word));
    if (left.length > 1 && /^(?:upper|top|highest)$/.test(word)) return pick(left, ({ at }) => -at[1]);
    if (left.length > 1 && /^(?:lower|bottom|lowest)$/.test(word)) return pick(left, ({ at }) => at[1]);
    if (left.length > 1 && /^(?:left|left-hand|leftmost)$/.test(word)) return pick(left, ({ at }) => -at[0]);
    if (
      left.length > 1 &&
      /^(?:right|right-hand|rightmost)$/.test(word) &&
      left[0]?.sort !== 'angle' &&
      left[0]?.sort !== 'polygon'
    )
      return pick(left, ({ at }) => at[0]);
    if (/^(?:named|labelled|labeled|marked)$/.test(word))
      return left.filter(
        ({ names, text, element }) => element !== undefined && (names.length > 0 || text !== undefined),
      );
    if (/^(?:acute|obtuse)$/.test(word) && left[0]?.sort === 'angle')
      return left.filter(({ measures }) =>
        word === 'acute' ? (measures.angle ?? 0) < 89.7 : (measures.angle ?? 0) > 90.3,
      );
    if (word === 'curved') return left.filter(({ measures }) => measures.slope === undefined);
    if (word === 'straight')
      return left.filter(({ measures, sort }) => sort !== 'curve' || measures.slope !== undefined);
    if (/^(?:hidden|invisible)$/.test(word)) return left.filter(({ element }) => element?.data?.['hidden'] === 'all');
    if (word === 'visible') return left.filter(({ element }) => element?.data?.['hidden'] !== 'all');
    if (/^(?:filled|closed|full)$/.test(word) && left[0]?.sort === 'point')
      return left.filter(({ element }) => element?.data?.['end'] !== 'open');
    if (/^(?:open|empty|hollow)$/.test(word) && left[0]?.sort === 'point')
      return left.filter(({ element }) => element?.data?.['end'] === 'open');
    return left;
  }, list);

export const looks = (
  list: readonly Entity[],
  colour: string | undefined,
  dash: string | undefined,
): readonly Entity[] =>
  list.filter(
    (one) =>
      (colour === undefined || coloursOf(one).some((hex) => isColour(hex, colour))) &&
      (dash === undefined || one.element === undefined || dashOf(one) === dash),
  );

/** Those of some things that have the looks and the place that a phrase tells. */
export const fitting = ({ colour, dash, words }: Phrase, kin: readonly Entity[]): readonly Entity[] =>
  narrowed(looks(kin, colour, dash), words);
