import { calledAs, roleOf } from '../../drawing/check/arrow-names.js';
import { oncePer } from '../../once-per.js';
import { sidesOf } from './between.js';
import type { Entity, Model } from './entity.js';
import { isTriangle } from './kinds.js';
import { isHorizontal, isVertical } from './narrow.js';
import { minus } from './vector.js';

const vectorsIn = oncePer((model: Model): readonly Entity[] =>
  model.isSpace ? [] : model.entities.filter(({ element }) => element?.kind === 'vector'),
);

/** The sloping side of a triangle that stands on a level one: what blocks slide down. */
const inclines = oncePer((model: Model): readonly Entity[] => {
  const found = model.entities.filter(isTriangle).flatMap((triangle) => {
    const along = sidesOf(model, triangle).map((side) => {
      const [a, b] = side.places;
      return { side, way: a && b ? minus(b, a) : ([0, 0, 0] as const) };
    });
    const oblique = along.filter(({ side, way }) => !isHorizontal(side, way) && !isVertical(side, way));
    return along.some(({ side, way }) => isHorizontal(side, way)) && oblique.length === 1
      ? oblique.map(({ side }) => side)
      : [];
  });
  return found.length === 1 ? found : [];
});

const surfaces = new Set(['incline', 'slope', 'ramp', 'plane', 'hill', 'wedge']);
const blocks = new Set(['block', 'box', 'crate', 'body']);

/** The things of a figure of forces: what pushes and pulls, and what it acts on. */
const bookOf = oncePer(
  (model: Model): ReadonlyMap<string, readonly Entity[]> =>
    new Map<string, readonly Entity[]>([
      ['the incline', inclines(model)],
      ['the block', model.entities.filter(({ sort, places }) => sort === 'polygon' && places.length === 4)],
    ]),
);

/** What a word of mechanics is called by here; undefined where nothing of the figure answers to it. */
export const forceNoun = (model: Model, norm: string): string | undefined => {
  if (vectorsIn(model).length === 0) return undefined;
  if (surfaces.has(norm) && inclines(model).length > 0) return 'the incline';
  if (blocks.has(norm) && bookOf(model).get('the block')?.length === 1) return 'the block';
  return roleOf(norm) !== undefined && calledAs(vectorsIn(model), norm).length === 1 ? `force: ${norm}` : undefined;
};

/** What such a word stands for. */
export const forcesCalled = (model: Model, noun: string): readonly Entity[] =>
  noun.startsWith('force: ') ? calledAs(vectorsIn(model), noun.slice(7)) : (bookOf(model).get(noun) ?? []);

export const isForceNoun = (noun: string): boolean => noun.startsWith('force: ') || noun.startsWith('the ');
