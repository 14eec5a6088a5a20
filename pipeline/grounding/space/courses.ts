import type { SceneElement } from '../../../renderers/scene.js';
import type { Fact } from '../fact.js';
import { fact } from '../facts/make.js';
import { type SpaceFigure, typeOf } from './figure.js';

/** A number that the tracer has of a thing. */
export const numberOf = ({ data, measures }: SceneElement, key: string): number | undefined => {
  const value = data?.[key] ?? measures?.[key as 'length'];
  return typeof value === 'number' ? value : undefined;
};

/** How far a thing goes along an axis. */
export const rangeOf = (thing: SceneElement, axis: string): readonly [number, number] | undefined => {
  const low = numberOf(thing, `${axis}min`) ?? numberOf(thing, `${axis}0`);
  const high = numberOf(thing, `${axis}max`) ?? numberOf(thing, `${axis}1`);
  return low === undefined || high === undefined ? undefined : [low, high];
};

/** The curves that are the fall of a curve in space on a plane. */
export const projectionsIn = ({ scene }: SpaceFigure): readonly SceneElement[] =>
  scene.elements.filter((one) => one.visible && typeOf(one) === 'projection');

/** Measures that no axis has numbers for: they say what a drawing is of, and a reader cannot tell them. */
const unread = 0.02;

const sizes = (thing: SceneElement, name: string, keys: Readonly<Record<string, string>>): Fact[] =>
  Object.entries(keys).flatMap(([key, what]) => {
    const value = numberOf(thing, key);
    const tolerance = Math.abs(value ?? 0) * 0.01;
    return value === undefined
      ? []
      : [fact('measure', [name, what], value, { about: [thing.id], unit: thing.unit, tolerance, salience: unread })];
  });

/** Its extent along each axis as `[name, axis, low] → high`. */
const extents = (thing: SceneElement, name: string): Fact[] =>
  ['x', 'y', 'z'].flatMap((axis) => {
    const range = rangeOf(thing, axis);
    const id = `interval:${name}:${axis}`;
    return range
      ? [fact('interval', [null, name, axis, range[0]], range[1], { id, about: [thing.id], salience: unread })]
      : [];
  });

const counts = (thing: SceneElement, name: string, words: Readonly<Record<string, string>>): Fact[] =>
  Object.entries(words).flatMap(([key, word]) => {
    const value = numberOf(thing, key);
    return value === undefined
      ? []
      : [fact('count', [word, name], value, { about: [thing.id], tolerance: 0.05, salience: 0.5 })];
  });

const said = (thing: SceneElement, name: string, key: string): Fact[] => {
  const value = thing.data?.[key];
  return value === undefined ? [] : [fact('feature', [name, key], value, { about: [thing.id], salience: 0.5 })];
};

/** What is to be seen of curves and surfaces in space. */
export const courseFacts = (figure: SpaceFigure, nameOf: (thing: SceneElement) => string): Fact[] => [
  ...figure.curves.flatMap((curve) => {
    const name = nameOf(curve);
    return [
      ...said(curve, name, 'closed'),
      ...said(curve, name, 'handed'),
      ...counts(curve, name, { turns: 'turns', crests: 'crests' }),
      ...sizes(curve, name, { radius: 'radius', pitch: 'pitch', length: 'length' }),
      ...extents(curve, name),
    ];
  }),
  ...projectionsIn(figure).map((one) =>
    fact(
      'relation',
      [one.data?.['of'] ?? 'curve', `${String(one.data?.['plane'])}-plane`, 'projection'],
      'projected onto',
      {
        about: [one.id],
        salience: 0.4,
      },
    ),
  ),
  ...figure.surfaces.flatMap((surface) => {
    const name = nameOf(surface);
    return [
      ...counts(surface, name, { peaks: 'peaks', hollows: 'hollows', cells: 'cells along each side' }),
      ...sizes(surface, name, { surface: 'area' }),
      ...extents(surface, name),
    ];
  }),
];
