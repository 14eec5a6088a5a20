import { allMatches } from '../../all-matches.js';
import type { Measurement } from '../../../../renderers/scene.js';
import type { Entity, Model } from '../read/entity.js';
import { sidesOf } from '../read/between.js';
import { standsFor } from '../read/nouns.js';
import type { Num } from '../read/item.js';
import type { Clause, Group } from '../read/sentence.js';
import { areaOf, foot, isParallel, minus, size } from '../read/vector.js';
import type { Placed } from './rule.js';

export type Quantity =
  | 'length'
  | 'area'
  | 'perimeter'
  | 'angle'
  | 'radius'
  | 'diameter'
  | 'slope'
  | 'height'
  | 'volume'
  | 'surface'
  | 'circumference'
  | 'slant'
  | 'side'
  | 'sum';

export const words: readonly (readonly [RegExp, Quantity])[] = [
  [/\bareas?\b/, 'area'],
  [/\bperimeter\b|\ball (?:the )?way (?:a)?round\b/, 'perimeter'],
  [/\bcircumference\b/, 'circumference'],
  [/\bradi(?:us|i)\b/, 'radius'],
  [/\bdiameters?\b/, 'diameter'],
  [/\b(?:slope|gradient|steepness)s?\b/, 'slope'],
  [/\bvolume\b|\bholds?\b/, 'volume'],
  [/\bsurface\b/, 'surface'],
  [/\blengths?\b|\blong\b/, 'length'],
  [/\b(?:angles?|degrees)\b/, 'angle'],
];

export const own: Readonly<Record<string, Measurement>> = {
  area: 'area',
  perimeter: 'perimeter',
  circumference: 'perimeter',
  radius: 'radius',
  slope: 'slope',
  volume: 'volume',
  surface: 'surface',
  angle: 'angle',
  length: 'length',
};

/** Heights of a polygon: over its sides, from the corners. */
const heightsOf = ({ places, sort }: Entity): number[] => {
  if (sort !== 'polygon') return [];
  return places.flatMap((a, at) => {
    const b = places[(at + 1) % places.length] ?? a;
    return Math.max(...places.map((place) => foot(place, a, b).off));
  });
};

/** A stroke that is drawn as a radius or a diameter; any, where no circle tells. */
const isRole = (model: Model, entity: Entity, role: 'radius' | 'diameter'): boolean => {
  const all = standsFor(model, role);
  return all.some(({ id }) => id === entity.id) || !model.entities.some(({ sort }) => sort === 'circle');
};

const numbersOf = (list: readonly unknown[]): number[] => list.flatMap((one) => (typeof one === 'number' ? [one] : []));

/** From the rim to the tip. */
const slantsOf = ({ measures: { length } }: Entity): number[] => numbersOf([length]);

/** How long, wide and deep a body is. */
const extentsOf = ({ element, measures: { height, radius } }: Entity): number[] =>
  numbersOf([
    element?.data?.['width'],
    element?.data?.['depth'],
    element?.data?.['height'] ?? height,
    radius === undefined ? undefined : 2 * radius,
  ]);

/** A stroke that is the height of something, or goes straight up. */
const isHeight = (model: Model, entity: Entity): boolean => {
  const [a, b] = entity.places;
  const isUp = a !== undefined && b !== undefined && isParallel(minus(b, a), [0, 1, 0]);
  return model.isSpace || isUp || standsFor(model, 'height').some(({ id }) => id === entity.id);
};

/** What a thing measures; several where words leave open which: the heights of a triangle. */
export const valuesOf = (model: Model, entity: Entity, quantity: Quantity): readonly number[] => {
  const { measures, sort } = entity;
  if (quantity === 'slant')
    return sort === 'solid'
      ? slantsOf(entity)
      : sort === 'segment' && measures.length !== undefined
        ? [measures.length]
        : [];
  if (quantity === 'side')
    return sort === 'polygon'
      ? sidesOf(model, entity).flatMap(({ measures: { length } }) => length ?? [])
      : sort === 'solid'
        ? extentsOf(entity)
        : [];
  if (sort === 'solid' && quantity === 'length') return extentsOf(entity);
  const known = own[quantity];
  if (known && measures[known] !== undefined) return [measures[known]];
  if (quantity === 'radius' && entity.element?.measures?.radius !== undefined) return [entity.element.measures.radius];
  if ((quantity === 'radius' || quantity === 'diameter') && sort === 'segment')
    return measures.length !== undefined && isRole(model, entity, quantity) ? [measures.length] : [];
  if (quantity === 'diameter')
    return measures.radius !== undefined
      ? [2 * measures.radius]
      : measures.length === undefined
        ? []
        : [measures.length];
  if (quantity === 'circumference' && measures.radius !== undefined) return [2 * Math.PI * measures.radius];
  if (quantity === 'area' && measures.radius !== undefined && sort === 'circle')
    return [Math.PI * measures.radius ** 2];
  if (quantity === 'area' && sort === 'polygon') return [areaOf(entity.places)];
  if (quantity === 'height')
    return measures.height !== undefined
      ? [measures.height]
      : sort === 'polygon'
        ? heightsOf(entity)
        : measures.length === undefined || !isHeight(model, entity)
          ? []
          : [measures.length];
  if (quantity === 'perimeter' && sort === 'polygon')
    return [
      entity.places.reduce(
        (sum, place, at) => sum + size(minus(place, entity.places[(at + 1) % entity.places.length] ?? place)),
        0,
      ),
    ];
  if (quantity === 'slope' && sort === 'segment') {
    const [a, b] = entity.places;
    if (!a || !b || isParallel(minus(b, a), [0, 1, 0])) return [];
    return [(b[1] - a[1]) / (b[0] - a[0])];
  }
  return [];
};

export const quantityOf = (clause: Clause, number: Placed<Num>, group: Group | undefined): Quantity | undefined => {
  const { text } = clause;
  const after = text.slice(number.end, number.end + 40);
  const before = text.slice(clause.start, number.start);
  if (number.unit === '°') return 'angle';
  if (
    /\b(?:slants?(?: (?:height|edge|length|side))?(?: \p{L})?|lateral (?:edge|height)|generat(?:or|rix|ing line))\b[^,;]*$/u.test(
      before,
    )
  )
    return 'slant';
  if (
    /\b(?:sides?|side lengths?|edge lengths?)(?: of| is| are|:| =)?(?: length)?\s*$/.test(before) &&
    !(group?.entities.some(({ sort }) => sort === 'segment') === true && /\b(?:is|are)\s*$/.test(before))
  )
    return 'side';
  if (/\b(?:lateral|curved|mantle|side)[ -](?:area|surface)\b/.test(before)) return undefined;
  if (/\bsurface area\b/.test(before)) return 'surface';
  if (/^ (?:\w+ )?(?:high|tall)\b/.test(after)) return 'height';
  if (/^ (?:\w+ )?(?:long|wide|deep|apart|in length|away)\b/.test(after)) return 'length';
  if (number.power === 2) return /\bsurface\b/.test(before) ? 'surface' : 'area';
  if (number.power === 3) return 'volume';
  const said = words
    .map(([pattern, quantity]) => ({
      quantity,
      at: Math.max(-1, ...allMatches(before, new RegExp(pattern, 'g')).map(({ index }) => index)),
    }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0];
  if (
    /\b(?:height|altitude)\b(?! (?:from|\p{Lu}{2}))/u.test(before) &&
    !(said && said.at > before.lastIndexOf('height'))
  )
    return 'height';
  if (said && !(said.quantity === 'angle' && number.unit !== undefined)) return said.quantity;
  const areaAfter = /^ (?:is|as|for|in) (?:the |its )?(area|perimeter|volume|slope|radius)\b/.exec(after)?.[1];
  if (areaAfter) return areaAfter as Quantity;
  const sorts = new Set(group?.entities.map(({ sort }) => sort));
  if (sorts.size === 1 && sorts.has('segment'))
    return number.unit !== undefined ||
      /(?:=|≈|\bis|\bare|measures?|equals|\bhas|have|both|labell?ed|legs?|,|\bat|\bof|\(|comes? to|amounts? to|and|each|for|exactly|about|approximately|is the|are the)\s*$/.test(
        before,
      )
      ? 'length'
      : undefined;
  if (
    sorts.size === 1 &&
    sorts.has('angle') &&
    /(?:=|≈|\bis|\bare|measures?|equals|both|labell?ed|,|\bof|and|each|about)\s*$/.test(before)
  )
    return 'angle';
  return undefined;
};
