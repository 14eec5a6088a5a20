import type { Random } from '../../random.js';
import type { Predicate } from '../fact.js';
import { plainNumber } from '../language/number.js';
import type { Geometry, Thing } from './geometry.js';

/** What the sentences are written with. */
export interface Writing {
  readonly geometry: Geometry;
  readonly random: Random;
  readonly about: (predicate: Predicate, ...things: readonly (Thing | undefined)[]) => string[];
  readonly fact: (predicate: Predicate, ...args: readonly (string | number)[]) => string[];
}

/** Two decimals are what a reader of a figure wants. */
export const number = (value: number): string => plainNumber(value, 2);

export const inUnit = (value: number, unit: string | undefined, power: 1 | 2 | 3 = 1): string =>
  unit === undefined ? number(value) : `${number(value)} ${unit}${power === 1 ? '' : power === 2 ? '²' : '³'}`;
